// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/slidescheck.h"

#include "devices/slides/readslides.h"

namespace Gatebook::Ctl {

Findings checkSlides(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QString what = QStringLiteral("slides");
    const SlidesRead read = readSlides(folder);
    Findings out{{what, Health::Ok, QStringLiteral("%1 in %2").arg(QString::number(read.slides.size()), folder), {}}};
    for (const QString &trouble : read.troubles)
        out.append({what, Health::Warn, trouble, QStringLiteral("replace it, or take it out of the folder; the others are shown")});
    return out;
}

} // namespace Gatebook::Ctl
