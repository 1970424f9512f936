// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/privacy/notices.h"

#include <QtCore/QStringList>

namespace Gatebook {

class TomlReader;
struct Settings;

/// Of the texts that come with the program.
[[nodiscard]] inline QString builtInNoticeVersion()
{
    return QStringLiteral("1");
}

/// The [notice] section.
struct NoticeSettings {
    QString folder; ///< of the site's own texts; empty: those that come with the program
    QString version = builtInNoticeVersion();
    QString contact; ///< whom to ask about one's data; empty: the reception's number
    int days = 0;    ///< after which names are erased; 0: the notice names no number

    bool operator==(const NoticeSettings &) const = default;
};

/// Takes the [notice] section.
void takeNotice(TomlReader &reader, NoticeSettings &notice);

/// What there is to show, and what is wrong with the site's own texts.
struct NoticesRead {
    Notices notices;
    QStringList troubles; ///< an English sentence each
};

/// The notices of these settings, filled in. Own texts are "vi.txt", "en.txt" … of UTF-8; see makeNotice(). Where none of them can be shown, those of
/// the program are, as their own version.
[[nodiscard]] NoticesRead readNotices(const Settings &settings);

} // namespace Gatebook
