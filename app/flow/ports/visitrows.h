// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArrayView>

namespace Gatebook {

/// One visit as the book stores it, for readers that pass over millions. The views are UTF-8, and valid until the next row is read.
struct VisitCells {
    QByteArrayView id;
    QByteArrayView state; ///< see visitStateFromText()
    QByteArrayView site;
    QByteArrayView entrance;
    qint64 checkedInAtMs = 0;             ///< UTC
    std::optional<qint64> checkedOutAtMs; ///< UTC
    QByteArrayView exitSource;            ///< empty while inside
    QByteArrayView clockQuality;
    QByteArrayView name;
    QByteArrayView organisation;
    QByteArrayView phone;
    QByteArrayView department;
    QByteArrayView hostPerson;
    QByteArrayView purpose;
    QByteArrayView groupId;
    QByteArrayView policy;
    QByteArrayView smartphone;
    QByteArrayView appCheck;
    QByteArrayView appSignature;
    qint64 appListenedMs = 0;
    // No columns of the export. See Visit.
    std::optional<bool> codesShown;
    bool installedHere = false;
    QByteArrayView letInBy;
    QByteArrayView letInReason;
    QByteArrayView noticeVersion;
    QByteArrayView language;
    bool corrected = false;
    QByteArrayView note;
    bool enteredByStaff = false;
    bool fromPaper = false;
};

/// The visits of a time, read forward once, as they all were at one moment: what others write meanwhile does not show.
class VisitRows
{
public:
    virtual ~VisitRows() = default;

    /// How many rows next() gives in all. It costs a pass over an index; asked for only when someone watches the progress.
    virtual Result<qint64> count() = 0;
    /// Reads the next visit, by check-in time and then id, into `cells`. False when there is none left. BookCorrupt, BookLocked, CannotOpen.
    virtual Result<bool> next(VisitCells &cells) = 0;
};

} // namespace Gatebook
