// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/voice/spdspeaker.h"

#include <QtCore/QStandardPaths>

#include <utility>

namespace Gatebook {

namespace {

constexpr int StopsWithinMs = 500;
constexpr int AnswersWithinMs = 3000;

QString findProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("spd-say"));
}

void leaveNoOutput(QProcess &process)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(StopsWithinMs);
}

} // namespace

// NAME, which may be several words, LANGUAGE, VARIANT; "vi", "en-gb", and "cmn" for Chinese.
QHash<QString, QString> voicesOf(const QString &listed)
{
    QHash<QString, QString> voices;
    QStringList lines = listed.split(u'\n');
    if (!lines.takeFirst().contains(QLatin1StringView("LANGUAGE")))
        return voices; // a complaint
    for (const QString &line : std::as_const(lines)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 3)
            continue;
        const QString &code = words.at(words.size() - 2);
        const QString spoken = code.section(u'-', 0, 0).toLower();
        const QString language = spoken == QLatin1StringView("cmn") ? QStringLiteral("zh") : spoken;
        // Of "en-029", "en-GB" and "en-US-NYC" the shortest is the plainest.
        if (!voices.contains(language) || code.size() < voices.value(language).size())
            voices.insert(language, code);
    }
    return voices;
}

QHash<QString, QString> voicesOfMachine()
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(findProgram(), {QStringLiteral("-L")});
    if (process.waitForFinished(AnswersWithinMs))
        return voicesOf(QString::fromUtf8(process.readAllStandardOutput()));
    end(process);
    return {};
}

SpdSpeaker::SpdSpeaker(const QString &program, QObject *parent)
    : Speaker(parent)
    , m_program(program.isEmpty() ? findProgram() : program)
{
    m_asking.setStandardErrorFile(QProcess::nullDevice());
    leaveNoOutput(m_speaking);
    leaveNoOutput(m_stopping);
    connect(&m_asking, &QProcess::finished, this, [this] {
        m_voices = voicesOf(QString::fromUtf8(m_asking.readAllStandardOutput()));
        emit languagesChanged();
    });
    connect(&m_stopping, &QProcess::finished, this, &SpdSpeaker::begin);
}

SpdSpeaker::~SpdSpeaker()
{
    m_asking.disconnect(this);
    m_stopping.disconnect(this);
    for (QProcess *process : {&m_asking, &m_speaking, &m_stopping})
        end(*process);
}

void SpdSpeaker::start()
{
    if (!m_program.isEmpty())
        m_asking.start(m_program, {QStringLiteral("-L")});
}

void SpdSpeaker::say(const QString &text, const QString &language)
{
    if (!m_voices.contains(language) || text.isEmpty())
        return hush();
    m_next = {QStringLiteral("-w"), QStringLiteral("-l"), m_voices.value(language), QStringLiteral("--"), text};
    cancel();
}

void SpdSpeaker::hush()
{
    m_next.clear();
    cancel();
}

// What spd-say handed over goes on without it, so that killing it is not enough.
void SpdSpeaker::cancel()
{
    if (m_stopping.state() != QProcess::NotRunning)
        return; // and then begin()
    if (m_speaking.state() == QProcess::NotRunning)
        return begin();
    end(m_speaking);
    m_stopping.start(m_program, {QStringLiteral("-C")});
}

void SpdSpeaker::begin()
{
    if (const QStringList next = std::exchange(m_next, {}); !next.isEmpty())
        m_speaking.start(m_program, next);
}

} // namespace Gatebook
