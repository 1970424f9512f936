// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class LostPassScreenTest : public QObject
{
    Q_OBJECT

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    LostPassScreen *m_screen = nullptr;

    /// To the last of the three steps.
    void say(const QString &name)
    {
        SessionScreen &session = *m_staged->kiosk.session();
        session.checkOut();
        session.askLostPass();
        m_screen->setName(name);
        session.next();
        m_screen->setHost(StagedKiosk::facts().departments.first().name);
        session.next();
        QCOMPARE(session.step(), SessionScreen::LostTime);
    }
    void search()
    {
        m_screen->search();
        m_staged->deliver();
    }

private slots:
    void init()
    {
        m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
        m_screen = m_staged->kiosk.lostPass();
        m_staged->enter(u"Nguyễn Văn Hà"_qs);
        m_staged->kiosk.session()->acknowledge();
    }
    void cleanup() { m_staged.reset(); }

    void aTimeStandsThereFromTheFirst()
    {
        say(u"Ha"_qs);
        const QString first = m_screen->timeText();
        QVERIFY2(first.endsWith(u":00"_qs) || first.endsWith(u":30"_qs), qPrintable(first));
        m_screen->earlier();
        QVERIFY(m_screen->timeText() != first);
        m_screen->later();
        QCOMPARE(m_screen->timeText(), first);
    }

    void nobodyComesInTheFuture()
    {
        say(u"Ha"_qs);
        for (int i = 0; i < 10; ++i)
            m_screen->later();
        QVERIFY(!m_screen->canBeLater());
        QVERIFY(*m_staged->session.lostPassClues().arrivedAtMs <= m_staged->clock.utcMs());
        m_screen->earlier();
        QVERIFY(m_screen->canBeLater());
    }

    void whatIsFoundIsShownMasked()
    {
        say(u"nguyen ha"_qs);
        QCOMPARE(m_screen->finding(), LostPassScreen::NotAsked);
        QCOMPARE(m_screen->maskedName(), QString());
        m_screen->later(); // just come
        QSignalSpy changed(m_screen, &LostPassScreen::changed);
        search();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_screen->finding(), LostPassScreen::One);
        QCOMPARE(m_screen->maskedName(), u"N••••• V•• H•"_qs);
        QCOMPARE(m_screen->foundHost(), StagedKiosk::facts().departments.first().name);
        QVERIFY(QTime::fromString(m_screen->foundTime(), u"HH:mm"_qs).minute() % 15 == 0);
        m_screen->earlier(); // another question
        QCOMPARE(m_screen->finding(), LostPassScreen::NotAsked);
        QCOMPARE(m_screen->foundTime(), QString());
    }

    void nobodyAndSeveralLookTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nobody") << u"Trần"_qs;
        QTest::newRow("several") << u"Nguyễn"_qs;
    }
    void nobodyAndSeveralLookTheSame()
    {
        QFETCH(QString, name);
        m_staged->enter(u"Nguyễn Thị Ba"_qs);
        m_staged->kiosk.session()->acknowledge();
        say(name);
        m_screen->later();
        search();
        QCOMPARE(m_screen->finding(), LostPassScreen::NotFound);
        QCOMPARE(m_screen->maskedName() + m_screen->foundHost() + m_screen->foundTime(), QString());
        QVERIFY(!m_staged->kiosk.session()->canGoOn());
    }

    void nothingIsLeftAfterwards()
    {
        say(u"Nguyễn"_qs);
        m_staged->kiosk.session()->startOver();
        QCOMPARE(m_screen->name() + m_screen->host() + m_screen->timeText(), QString());
    }
};

QTEST_GUILESS_MAIN(LostPassScreenTest)
#include "tst_lostpassscreen.moc"
