// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/book.h"
#include "visit/scannedcode.h"

namespace Gatebook {

/// Whom a scanned code belongs to, as far as code and book can tell. What the code says beyond it is dropped here: of a card's number only the digest
/// goes on.
struct Identity {
    enum class Standing {
        Nobody,  ///< the code says no name and opens no visit
        Outside, ///< it gives a name, and opens no visit
        Waiting, ///< asked to see the receptionist, and not let in yet
        Inside
    };

    Standing standing = Standing::Nobody;
    Visitor visitor;         ///< the name is the code's; empty for a pass
    bool known = false;      ///< no form is needed: a badge, or a card whose owner asked to be recognised and comes as the last time
    bool remembered = false; ///< the latter
    Host host;
    Purpose purpose = Purpose::Unknown;
    QByteArray cardDigest; ///< of the card's number or the badge; empty for other codes, and when the number is masked
    QList<CardWarning> warnings;
    Visit open; ///< of Waiting and Inside
};

/// Looks in the book. Takes tenths of a second for a card, see VisitBook::cardDigest(), whose failures it has besides those of reading.
Result<Identity> identify(Book &book, const ScannedCode &code);

} // namespace Gatebook
