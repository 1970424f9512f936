// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/screensettings.h"

#include "settings/tomlreader.h"
#include "visit/visitor.h"

#include <QtCore/QRegularExpression>

namespace Gatebook {

namespace {

constexpr int MinutesPerHour = 60;

QString clockOf(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / MinutesPerHour, 2, 10, QChar(u'0')).arg(minutes % MinutesPerHour, 2, 10, QChar(u'0'));
}

} // namespace

void takeTimeOfDay(TomlReader &reader, const QString &key, int &minutes)
{
    static const QRegularExpression form(QStringLiteral("^([01][0-9]|2[0-3]):([0-5][0-9])$"));
    QString given = clockOf(minutes);
    reader.text(key, given);
    const auto match = form.match(given);
    if (match.hasMatch())
        minutes = match.captured(1).toInt() * MinutesPerHour + match.captured(2).toInt();
    else
        reader.refuse(key, QStringLiteral("is \"%1\", allowed \"00:00\" to \"23:59\"").arg(given));
}

void takeHours(TomlReader &reader, const QString &fromKey, const QString &toKey, DayHours &hours)
{
    takeTimeOfDay(reader, fromKey, hours.fromMinutes);
    takeTimeOfDay(reader, toKey, hours.toMinutes);
}

void takeSound(TomlReader &reader, SoundSettings &sound)
{
    reader.whole(QStringLiteral("sound.volume_percent"), sound.volumePercent, 0, 100);
    takeHours(reader, QStringLiteral("sound.quiet_from"), QStringLiteral("sound.quiet_to"), sound.quietHours);
    reader.whole(QStringLiteral("sound.quiet_volume_percent"), sound.quietVolumePercent, 0, 100);
    const QStringList speeches{QStringLiteral("off"), QStringLiteral("on_request"), QStringLiteral("on")};
    QString speech = speeches.at(1);
    reader.word(QStringLiteral("sound.speech"), speech, speeches);
    sound.speech = static_cast<Speech>(speeches.indexOf(speech)); // in the order of Speech
}

void takeLook(TomlReader &reader, ScreenLook &look)
{
    const QStringList colours{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"), QStringLiteral("by_hour")};
    QString chosen = colours.constFirst();
    reader.word(QStringLiteral("screen.theme"), chosen, colours);
    look.colours = static_cast<ScreenLook::Colours>(colours.indexOf(chosen)); // in the order of Colours
    takeHours(reader, QStringLiteral("screen.dark_from"), QStringLiteral("screen.dark_to"), look.darkHours);
    reader.flag(QStringLiteral("screen.mirrored"), look.mirrored);
    reader.flag(QStringLiteral("screen.large_text"), look.largeText);
    reader.flag(QStringLiteral("screen.reduce_motion"), look.reduceMotion);
}

void takeSignage(TomlReader &reader, SignageSettings &signage, const QStringList &languages)
{
    constexpr int LongestSentence = 120; // two or three lines under the greeting
    const QString key = QStringLiteral("screen.slides");
    reader.text(key, signage.slides, 4000);
    if (!signage.slides.isEmpty() && !signage.slides.startsWith(u'/'))
        reader.refuse(key, QStringLiteral("is \"%1\", allowed a path that begins with /").arg(signage.slides));
    reader.seconds(QStringLiteral("screen.slide_s"), signage.slideMs, 3, 120);
    for (const QString &language : languages) {
        QString sentence;
        reader.text(QStringLiteral("who_may_enter.") + language, sentence, LongestSentence);
        if (!tidied(sentence).isEmpty())
            signage.whoMayEnter.insert(language, tidied(sentence));
    }
}

} // namespace Gatebook
