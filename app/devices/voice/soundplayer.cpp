// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/voice/soundplayer.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QtEndian>

namespace Gatebook {

namespace {

constexpr int StopsWithinMs = 500;
constexpr qsizetype HeaderBytes = 44; ///< of a plain WAV, which ours are

QString nameOf(Cue cue)
{
    switch (cue) {
    case Cue::In:
        return QStringLiteral("in");
    case Cue::Out:
        return QStringLiteral("out");
    case Cue::Confirmed:
        return QStringLiteral("confirmed");
    case Cue::Attention:
        return QStringLiteral("attention");
    case Cue::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString findPlayer()
{
    for (const QString &name : {QStringLiteral("pw-play"), QStringLiteral("paplay"), QStringLiteral("aplay")}) {
        QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QByteArray quieter(QByteArray wav, int volumePercent)
{
    if (!wav.startsWith("RIFF") || wav.size() < HeaderBytes || volumePercent >= 100)
        return wav;
    for (qsizetype at = HeaderBytes; at + 1 < wav.size(); at += 2) {
        const auto sample = qFromLittleEndian<qint16>(wav.constData() + at);
        qToLittleEndian(static_cast<qint16>(sample * volumePercent / 100), wav.data() + at);
    }
    return wav;
}

SoundPlayer::SoundPlayer(int volumePercent, const QString &player, QObject *parent)
    : QObject(parent)
    , m_volumePercent(volumePercent)
    , m_player(player.isEmpty() && volumePercent > 0 ? findPlayer() : player)
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

SoundPlayer::~SoundPlayer()
{
    m_process.kill();
    m_process.waitForFinished(StopsWithinMs);
}

void SoundPlayer::play(Cue cue)
{
    if (m_player.isEmpty() || m_volumePercent <= 0)
        return;
    const QString file = fileOf(cue);
    if (file.isEmpty())
        return;
    if (isPlaying()) {
        m_process.kill();
        m_process.waitForFinished(StopsWithinMs);
    }
    m_process.start(m_player, {file});
}

QString SoundPlayer::fileOf(Cue cue)
{
    QString path = m_folder.filePath(nameOf(cue) + QStringLiteral(".wav"));
    if (QFile::exists(path))
        return path;
    QFile sound(QStringLiteral(":/gatebook/sounds/%1.wav").arg(nameOf(cue)));
    QFile copy(path);
    if (!sound.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    const QByteArray bytes = quieter(sound.readAll(), m_volumePercent);
    return copy.write(bytes) == bytes.size() ? path : QString();
}

} // namespace Gatebook
