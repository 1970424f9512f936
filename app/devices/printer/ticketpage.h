// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"
#include "flow/ports/passprinter.h"

#include <QtCore/QIODevice>
#include <QtCore/QSizeF>

namespace Gatebook {

/// Draws a pass as a PDF of one page of this size. The code is as large as the page allows, its modules all of one size; a page broader than high has
/// it at the left. Long names are written smaller, never cut. BadInput when no code can be made of it.
Result<void> writeTicket(QIODevice &pdf, const PassTicket &ticket, const CodeMaker &codes, QSizeF millimetres);

} // namespace Gatebook
