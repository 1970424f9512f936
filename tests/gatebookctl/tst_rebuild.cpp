// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

using namespace Gatebook;

class TestCtlRebuild : public QObject
{
    Q_OBJECT

private slots:
    void aJournalThatMakesNoSenseIsNotProjected()
    {
        BookFixture fixture;
        const Visit visit = fixture.visit();
        QVERIFY(fixture.open()->appendAll({fixture.checkIn(visit), fixture.checkOut(visit)}));
        QVERIFY(fixture.raw().execute("DROP TRIGGER journal_keeps_rows; UPDATE journal SET kind = 'let_in' WHERE seq = 2"));
        const Ran ran = runOn(fixture, words("rebuild"));
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("entry 2") && ran.err.contains("verify"), ran.err);
        QCOMPARE(fixture.raw().number("SELECT count(*) FROM visit").value(), 1);
    }

    void itIsDoneWhileTheKioskHasTheBookOpen()
    {
        BookFixture fixture;
        const auto kiosk = fixture.open();
        const Visit visit = fixture.visit();
        QVERIFY(kiosk->append(fixture.checkIn(visit)));
        QVERIFY(runOn(fixture, words("rebuild")).out.contains("1 visits"));
        QVERIFY(kiosk->append(fixture.checkOut(visit)));
        QVERIFY(kiosk->verify()->ok());
    }
};

QTEST_GUILESS_MAIN(TestCtlRebuild)
#include "tst_rebuild.moc"
