// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/speechcheck.h"

namespace Gatebook::Ctl {

Findings checkSpeech(Speech speech, const QStringList &languages, const QStringList &voiced)
{
    if (speech == Speech::Off)
        return {};
    const QString what = QStringLiteral("speech");
    QStringList mute = languages;
    mute.removeIf([&](const QString &language) { return voiced.contains(language); });
    if (mute.isEmpty())
        return {{what, Health::Ok, QStringLiteral("there is a voice for every language"), {}}};
    // A kiosk works without: only who asked for it for everybody is warned.
    return {{what, speech == Speech::On ? Health::Warn : Health::Ok, QStringLiteral("no voice for %1: not offered there").arg(mute.join(u' ')),
        speech == Speech::On ? QStringLiteral("apt install speech-dispatcher speech-dispatcher-espeak-ng; spd-say -L lists the voices") : QString()}};
}

} // namespace Gatebook::Ctl
