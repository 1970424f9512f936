// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/noticecheck.h"

namespace Gatebook::Ctl {

Findings checkNotice(const Settings &settings)
{
    const QString what = QStringLiteral("notice");
    const NoticesRead read = readNotices(settings);
    Findings out{{what, Health::Ok, QStringLiteral("version %1").arg(read.notices.version()), {}}};
    for (const QString &trouble : read.troubles)
        out.append({what, Health::Warn, trouble, QStringLiteral("mend the text; docs/it.md says how it is written")});
    const QStringList missing = read.notices.missing(settings.languages);
    if (!missing.isEmpty())
        out.append({what, Health::Warn, QStringLiteral("there is no text in: %1").arg(missing.join(QStringLiteral(", "))),
            QStringLiteral("write them into %1; until then another language is shown").arg(settings.notice.folder)});
    return out;
}

} // namespace Gatebook::Ctl
