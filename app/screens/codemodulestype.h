// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

#include <QtQml/qqml.h>

namespace Gatebook {

/// Lets QML hand a code's modules from a view model to a CodeItem; it cannot look inside.
struct CodeModulesType {
    Q_GADGET
    QML_FOREIGN(Gatebook::CodeModules)
    QML_VALUE_TYPE(codeModules)
};

} // namespace Gatebook
