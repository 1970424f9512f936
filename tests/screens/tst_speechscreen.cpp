// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/fakespeaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SpeechScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{}); }
    void cleanup() { m_staged.reset(); }

    void whoIsReadToIsAsTheSettingsSay_data();
    void whoIsReadToIsAsTheSettingsSay();
    void aLanguageWithoutAVoiceIsNotOffered();
    void switchedOffItIsSilentAtOnce();
    void aSpeakerThatIsGoneIsNoError();

private:
    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
};

void SpeechScreenTest::whoIsReadToIsAsTheSettingsSay_data()
{
    QTest::addColumn<Speech>("speech");
    QTest::addColumn<bool>("available");
    QTest::addColumn<bool>("on");
    QTest::newRow("off") << Speech::Off << false << false;
    QTest::newRow("on request") << Speech::OnRequest << true << false;
    QTest::newRow("on") << Speech::On << true << true;
}

void SpeechScreenTest::whoIsReadToIsAsTheSettingsSay()
{
    QFETCH(const Speech, speech);
    FakeSpeaker speaker;
    SpeechScreen screen(speech, m_staged->session);
    QVERIFY(!screen.available()); // nobody is there who speaks
    screen.setSpeaker(&speaker);
    QTEST(screen.available(), "available");
    QTEST(screen.on(), "on");
    screen.say(QStringLiteral("Mời vào"));
    QCOMPARE(speaker.saying, screen.on() ? QStringLiteral("vi: Mời vào") : QString());
    screen.setOn(true);
    screen.say(QStringLiteral("Mời vào"));
    QCOMPARE(speaker.saying.isEmpty(), speech == Speech::Off);
}

void SpeechScreenTest::aLanguageWithoutAVoiceIsNotOffered()
{
    FakeSpeaker speaker;
    SpeechScreen screen(Speech::On, m_staged->session);
    screen.setSpeaker(&speaker);
    const QSignalSpy changed(&screen, &SpeechScreen::availableChanged);
    m_staged->session.setLanguage(QStringLiteral("km"));
    QVERIFY(changed.count() > 0);
    QVERIFY(!screen.available());
    screen.say(QStringLiteral("សូម"));
    QVERIFY(speaker.all.isEmpty());
    speaker.voices.append(QStringLiteral("km"));
    emit speaker.languagesChanged();
    QVERIFY(screen.available());
}

void SpeechScreenTest::switchedOffItIsSilentAtOnce()
{
    FakeSpeaker speaker;
    SpeechScreen screen(Speech::On, m_staged->session);
    screen.setSpeaker(&speaker);
    screen.say(QStringLiteral("Mời vào"));
    screen.setOn(false);
    QCOMPARE(speaker.saying, QString());
    screen.say(QStringLiteral("Mời vào"));
    QCOMPARE(speaker.saying, QString());
}

void SpeechScreenTest::aSpeakerThatIsGoneIsNoError()
{
    SpeechScreen screen(Speech::On, m_staged->session);
    {
        FakeSpeaker speaker;
        screen.setSpeaker(&speaker);
    }
    QVERIFY(!screen.available());
    screen.say(QStringLiteral("Mời vào"));
    screen.hush();
}

QTEST_MAIN(SpeechScreenTest)
#include "tst_speechscreen.moc"
