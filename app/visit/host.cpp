// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/host.h"

namespace Gatebook {

QString toText(const Host &host)
{
    if (host.person.isEmpty() || host.department.isEmpty())
        return host.person + host.department;
    return host.person + QStringLiteral(" – ") + host.department;
}

} // namespace Gatebook
