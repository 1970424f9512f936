// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class GroupScreenTest : public QObject
{
    Q_OBJECT

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    GroupScreen *m_screen = nullptr;

    void toGroup()
    {
        SessionScreen &session = *m_staged->kiosk.session();
        session.checkIn();
        session.setName(u"Nguyễn Văn Hà"_qs);
        session.next();
        session.askGroup();
        QCOMPARE(session.step(), SessionScreen::Group);
    }

private slots:
    void init()
    {
        m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
        m_screen = m_staged->kiosk.group();
    }
    void cleanup() { m_staged.reset(); }

    void countsWithinItsBounds()
    {
        QVERIFY(!m_screen->isGroup());
        toGroup();
        QCOMPARE(m_screen->people(), 2);
        QVERIFY(m_screen->isGroup() && !m_screen->canBeFewer() && m_screen->canBeMore());
        m_screen->fewer();
        QCOMPARE(m_screen->people(), 2);
        QSignalSpy changed(m_screen, &GroupScreen::changed);
        m_screen->more();
        QVERIFY(changed.count() > 0);
        QVERIFY(m_screen->canBeFewer());
        for (int i = 0; i < MostPeople; ++i)
            m_screen->more();
        QCOMPARE(m_screen->people(), MostPeople);
        QVERIFY(!m_screen->canBeMore());
    }

    void withoutSmartphoneIsAtMostAll()
    {
        toGroup();
        m_screen->moreWithout();
        m_screen->moreWithout();
        QVERIFY(!m_screen->canHaveMoreWithout());
        m_screen->moreWithout();
        QCOMPARE(m_screen->withoutSmartphone(), 2);
        m_screen->fewerWithout();
        QCOMPARE(m_screen->withoutSmartphone(), 1);
        QCOMPARE(m_screen->missing(), 1);
    }

    void tellsTheSumOfThoseRecorded()
    {
        toGroup();
        m_screen->more();
        m_screen->moreWithout();
        SessionScreen &session = *m_staged->kiosk.session();
        session.next();
        session.next();
        session.setDepartment(StagedKiosk::facts().departments.first().name);
        session.next();
        QCOMPARE(session.step(), SessionScreen::GroupPhones);
        m_staged->phoneSends(-45, 2500, 1);
        QCOMPARE(m_screen->heard(), 1);
        QCOMPARE(m_screen->missing(), 1);
        QCOMPARE(m_staged->kiosk.appCheck()->state(), AppCheckScreen::Listening); // for the other phone
        session.next();
        m_staged->deliver();
        QCOMPARE(session.step(), SessionScreen::Welcome);
        QCOMPARE(m_staged->kiosk.appCheck()->state(), AppCheckScreen::Confirmed);
        QCOMPARE(m_screen->together(), 3);
        QCOMPARE(m_screen->togetherHeard(), 1);
        QCOMPARE(m_screen->togetherWithout(), 1);
        QCOMPARE(m_screen->togetherToInstall(), 1);
        QCOMPARE(m_screen->togetherWaiting(), 1);
        session.acknowledge();
        QCOMPARE(m_screen->together(), 0);
    }
};

QTEST_GUILESS_MAIN(GroupScreenTest)
#include "tst_groupscreen.moc"
