// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/entrypolicy.h"
#include "visit/result.h"

#include <QtCore/QList>

namespace Gatebook {

/// What of a site stands in its notice.
struct NoticeFacts {
    QString agency;  ///< who is responsible, with the address
    QString contact; ///< whom to ask about one's data
    int days = 0;    ///< for which names are kept; 0: not said in days
    EntryPolicy policy = EntryPolicy::Recommend;

    bool operator==(const NoticeFacts &) const = default;
};

struct NoticePart {
    QString heading;
    QString body;

    bool operator==(const NoticePart &) const = default;
};

/// What visitors are told about their data, in one language: what is recorded, why, for how long, who reads it, whom to ask.
struct Notice {
    QString title;
    QList<NoticePart> parts;

    bool operator==(const Notice &) const = default;
};

/// A notice that is shown: its words, and what is kept of it with a visit.
struct ShownNotice {
    QString version;
    QString language; ///< of the words; "" where there are none
    QString digest;   ///< see noticeDigest()
    Notice notice;

    bool operator==(const ShownNotice &) const = default;
};

constexpr int LongestNotice = 6000; ///< characters; nobody reads more standing

/// Reads a notice's text and fills it with the site's facts. The first line is the title; then come paragraphs with empty lines between them, each
/// with its heading as its first line. `{agency}`, `{contact}` and `{days}` stand for the facts. A heading may begin with conditions, `[check]`,
/// `[require]`,
/// `[agency]`, `[contact]`, `[days]`, or the same with "no" (`[no days]`): its paragraph is shown only where they hold. BadInput says what is wrong
/// with the text.
[[nodiscard]] Result<Notice> makeNotice(const QString &text, const NoticeFacts &facts);

/// 16 hexadecimal digits of SHA-256 over the notice as it was shown: which words they were can be told from it, years after.
[[nodiscard]] QString noticeDigest(const Notice &notice);

} // namespace Gatebook
