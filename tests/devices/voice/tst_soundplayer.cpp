// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/voice/soundplayer.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

#include <cstdlib>

using namespace Gatebook;

namespace {

QByteArray soundNamed(const QString &name)
{
    QFile file(QStringLiteral(GATEBOOK_RESOURCES "/sounds/") + name + QStringLiteral(".wav"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int loudest(const QByteArray &wav)
{
    int out = 0;
    for (qsizetype at = 44; at + 1 < wav.size(); at += 2)
        out = std::max(out, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + at))));
    return out;
}

} // namespace

/// With a player of the test's own: a script that copies what it is given to play.
class SoundPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyCueIsShortAndCanBeHeard_data();
    void everyCueIsShortAndCanBeHeard();
    void quieterScalesEverySample_data();
    void quieterScalesEverySample();
    void whatIsNoWaveIsLeftAlone();
    void playsTheCueAtTheVolume();
    void silencePlaysNothing();
    void aPlayerThatIsNotThereIsNoError();
    void aPlayerThatFailsIsNoError();
    void aNewCueTakesThePlaceOfTheOld();

private:
    QString script(const QByteArray &what);
    [[nodiscard]] QString played() const { return m_folder->filePath(QStringLiteral("played.wav")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SoundPlayerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString SoundPlayerTest::script(const QByteArray &what)
{
    QFile file(m_folder->filePath(QStringLiteral("player")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the player");
    file.write("#!/bin/sh\n" + what + "\n");
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

void SoundPlayerTest::everyCueIsShortAndCanBeHeard_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"in", "out", "confirmed", "attention", "refused"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SoundPlayerTest::everyCueIsShortAndCanBeHeard()
{
    QFETCH(const QString, name);
    const QByteArray wav = soundNamed(name);
    QVERIFY(wav.startsWith("RIFF"));
    const auto rate = qFromLittleEndian<quint32>(wav.constData() + 24);
    QCOMPARE(rate, 22050U);
    QVERIFY((wav.size() - 44) / 2 < rate * 4 / 10);
    QVERIFY2(loudest(wav) > 8000 && loudest(wav) < 32767, qPrintable(QString::number(loudest(wav))));
}

void SoundPlayerTest::quieterScalesEverySample_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("full") << 100;
    QTest::newRow("half") << 50;
    QTest::newRow("hardly") << 3;
}

void SoundPlayerTest::quieterScalesEverySample()
{
    QFETCH(const int, percent);
    const QByteArray wav = soundNamed(QStringLiteral("confirmed"));
    const QByteArray out = quieter(wav, percent);
    QCOMPARE(out.size(), wav.size());
    QCOMPARE(out.left(44), wav.left(44));
    QCOMPARE(loudest(out), loudest(wav) * percent / 100);
}

void SoundPlayerTest::whatIsNoWaveIsLeftAlone()
{
    QCOMPARE(quieter("no sound", 50), QByteArray("no sound"));
    QCOMPARE(quieter({}, 50), QByteArray());
}

void SoundPlayerTest::playsTheCueAtTheVolume()
{
    SoundPlayer player(
        50, script("cp \"$1\" \"" + played().toUtf8() + ".part\" && mv \"" + played().toUtf8() + ".part\" \"" + played().toUtf8() + "\""));
    player.play(Cue::Confirmed);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(played()), 60000);
    QFile file(played());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), quieter(soundNamed(QStringLiteral("confirmed")), 50));
    QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), 60000);
}

void SoundPlayerTest::silencePlaysNothing()
{
    SoundPlayer player(0, script("touch \"" + played().toUtf8() + "\""));
    player.play(Cue::In);
    QVERIFY(!player.isPlaying());
}

void SoundPlayerTest::aPlayerThatIsNotThereIsNoError()
{
    SoundPlayer player(70, QStringLiteral("/nonexistent/player"));
    for (const Cue cue : {Cue::In, Cue::Out, Cue::Confirmed, Cue::Attention, Cue::Refused})
        player.play(cue);
    QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), 60000);
}

void SoundPlayerTest::aPlayerThatFailsIsNoError()
{
    SoundPlayer player(70, script("exit 1"));
    player.play(Cue::In);
    QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), 60000);
    player.play(Cue::Out);
    QVERIFY(player.isPlaying());
}

void SoundPlayerTest::aNewCueTakesThePlaceOfTheOld()
{
    SoundPlayer player(70, script("case \"$1\" in */in.wav) exec sleep 600;; esac; touch \"" + played().toUtf8() + "\""));
    player.play(Cue::In);
    QTRY_VERIFY_WITH_TIMEOUT(player.isPlaying(), 60000);
    player.play(Cue::Confirmed);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(played()), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!player.isPlaying(), 60000);
}

QTEST_GUILESS_MAIN(SoundPlayerTest)
#include "tst_soundplayer.moc"
