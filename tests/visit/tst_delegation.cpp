// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/delegation.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

Visit leader(AppVerdict verdict = AppVerdict::NotHeard)
{
    Visit visit;
    visit.visitor = {u"Nguyễn An"_qs, u"Sao Mai"_qs, u"0901234567"_qs};
    visit.host.department = u"Hành chính"_qs;
    visit.cardDigest = QByteArray(32, 'a');
    visit.app.verdict = verdict;
    visit.app.listenedMs = 21000;
    if (verdict == AppVerdict::Possible)
        visit.app.signature = u"faint"_qs;
    return visit;
}

HeardPhone heard(bool installedHere = false)
{
    HeardPhone out;
    out.evidence.verdict = AppVerdict::Confirmed;
    out.evidence.signature = u"app"_qs;
    out.installedHere = installedHere;
    return out;
}

QStringList verdicts(const QList<Visit> &visits)
{
    QStringList out;
    for (const Visit &visit : visits)
        out.append(toText(visit.app.verdict));
    return out;
}

} // namespace

class DelegationTest : public QObject
{
    Q_OBJECT

private slots:
    void whoCameTogetherStandsTogether()
    {
        QList<Visit> visits(5);
        for (Visit &visit : visits)
            visit.id = QUuid::createUuid();
        visits[3].groupId = delegationId(visits[3].id);
        visits[0].groupId = visits[2].groupId = visits[3].groupId;
        const QList<QList<Visit>> rows = together(visits);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], QList<Visit>({visits[3], visits[0], visits[2]})); // who leads is first
        QCOMPARE(rows[1], QList<Visit>({visits[1]}));
        QCOMPARE(rows[2], QList<Visit>({visits[4]}));
        QVERIFY(hasOwnWay(visits[3]) && hasOwnWay(visits[1]) && !hasOwnWay(visits[0]));
        QVERIFY(together({}).isEmpty());
    }

    void everyoneIsCountedOnce()
    {
        Delegation twelve{12, 2, {}, {}};
        for (int i = 0; i < 9; ++i)
            twelve.heard.append(heard(i == 8));
        const QList<Visit> visits = arrivalsOf(leader(), twelve);
        QCOMPARE(visits.size(), 12);
        QCOMPARE(statusOf(visits), (DelegationStatus{12, 9, 2}));
        QCOMPARE(statusOf(visits).toInstall(), 1);
        QCOMPARE(statusOf(twelve), statusOf(visits));
        QCOMPARE(visits[0].app.verdict, AppVerdict::Confirmed);
        QVERIFY(visits[8].installedHere && !visits[7].installedHere && !visits[9].installedHere);
        QCOMPARE(visits[11].app.verdict, AppVerdict::NoSmartphone);
        QVERIFY(visits[11].app.signature.isEmpty());
    }

    void whoWasShownTheCodesStandsBetweenHeardAndNotHeard()
    {
        Delegation five{5, 1, {heard(), heard(true)}, {}, true};
        Visit first = leader(AppVerdict::NotHeard);
        first.codesShown = true; // as the session says of them all
        QList<bool> shown;
        for (const Visit &visit : arrivalsOf(first, five))
            shown.append(visit.codesShown.value());
        QCOMPARE(shown, (QList<bool>{false, true, true, false, false}));
        five.codesShown = false;
        QCOMPARE(arrivalsOf(first, five)[2].codesShown, false);
    }

    void whoIsNotNamedHasNoName()
    {
        Delegation three{3, 0, {}, {{{u"Trần Bình"_qs, {}, {}}, QByteArray(32, 'b'), {CardWarning::SexMismatch}, true}}};
        const QList<Visit> visits = arrivalsOf(leader(), three);
        QCOMPARE(visits[0], leader());
        QCOMPARE(visits[1].visitor, (Visitor{u"Trần Bình"_qs, u"Sao Mai"_qs, {}}));
        QCOMPARE(visits[1].cardDigest, QByteArray(32, 'b'));
        QCOMPARE(visits[1].cardWarnings, QList{CardWarning::SexMismatch});
        QVERIFY(visits[1].cardRemembered);
        QCOMPARE(visits[2].visitor, (Visitor{{}, u"Sao Mai"_qs, {}}));
        QVERIFY(visits[2].cardDigest.isEmpty());
        QCOMPARE(visits[2].host, leader().host);
    }

    // One faint trace does not tell of many phones.
    void aTraceIsEvidenceForOne()
    {
        const QList<Visit> visits = arrivalsOf(leader(AppVerdict::Possible), Delegation{4, 1, {heard()}, {}});
        QCOMPARE(verdicts(visits), (QStringList{u"confirmed"_qs, u"possible"_qs, u"not_heard"_qs, u"no_smartphone"_qs}));
        QCOMPARE(visits[2].app.listenedMs, 21000);
        QVERIFY(visits[2].app.signature.isEmpty());
    }

    void whatHoldsForAllStays_data()
    {
        QTest::addColumn<AppVerdict>("verdict");
        for (const AppVerdict verdict : {AppVerdict::NotChecked, AppVerdict::Unavailable, AppVerdict::Declined, AppVerdict::NotHeard})
            QTest::newRow(qPrintable(toText(verdict))) << verdict;
    }
    void whatHoldsForAllStays()
    {
        QFETCH(AppVerdict, verdict);
        for (const Visit &visit : arrivalsOf(leader(verdict), Delegation{5, 0, {}, {}}))
            QCOMPARE(visit.app.verdict, verdict);
    }

    void theNumbersKeepWithinOneAnother()
    {
        Delegation group;
        group.setPeople(1000);
        QCOMPARE(group.people, MostPeople);
        group.setPeople(6);
        group.setWithoutSmartphone(9);
        QCOMPARE(group.withoutSmartphone, 6);
        QCOMPARE(group.missingPhones(), 0);
        group.setPeople(4);
        QCOMPARE(group.withoutSmartphone, 4);
        group.setWithoutSmartphone(-1);
        QCOMPARE(group.withoutSmartphone, 0);
        group.heard = {heard(), heard(), heard()};
        group.named = {{}, {}};
        group.setPeople(0);
        QCOMPARE(group.people, 3);
        group.setWithoutSmartphone(3);
        QCOMPARE(group.withoutSmartphone, 0);
        QVERIFY(group.isGroup() && !Delegation().isGroup());
    }

    void theLeaderIsKnownByTheGroup()
    {
        Visit visit = leader();
        QVERIFY(!leadsDelegation(visit));
        visit.id = visitId(1605837600000, QByteArray("0123456789"));
        QVERIFY(!leadsDelegation(visit));
        visit.groupId = delegationId(visit.id);
        QVERIFY(leadsDelegation(visit));
        QCOMPARE(visit.groupId.size(), 14);
        Visit other = visit;
        other.id = visitId(1605837600000, QByteArray("9876543210"));
        QVERIFY(!leadsDelegation(other));
    }
};

QTEST_GUILESS_MAIN(DelegationTest)
#include "tst_delegation.moc"
