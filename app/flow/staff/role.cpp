// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ports/staffbook.h"
#include "visit/textmap.h"

namespace Gatebook {

namespace {

constexpr Word<StaffRole> Words[] = {
    {StaffRole::Receptionist, QLatin1StringView("receptionist")},
    {StaffRole::It, QLatin1StringView("it")},
};

} // namespace

QString toText(StaffRole role)
{
    return wordOf(Words, role);
}

std::optional<StaffRole> staffRoleFromText(const QString &text)
{
    return valueOf(Words, text);
}

} // namespace Gatebook
