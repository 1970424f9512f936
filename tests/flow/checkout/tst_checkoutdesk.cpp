// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "flow/checkin/checkindesk.h"

#include <QtTest/QTest>

using namespace Gatebook;

class CheckOutDeskTest : public QObject
{
    Q_OBJECT

    FakeBook m_book;
    SeededRandom m_random;
    Visit m_visit;

    static constexpr qint64 Later = FakeClock::Morning + 3600000;

private slots:
    void init()
    {
        m_book = FakeBook();
        Visit visit;
        visit.checkedInAtMs = FakeClock::Morning;
        visit.visitor.name = u"An"_qs;
        visit.host.department = u"Hành chính"_qs;
        const auto in = checkIn(m_book, m_random, {EntryPolicy::Off, false}, visit, u"kiosk:x"_qs);
        QVERIFY(in);
        m_visit = *in;
    }

    void whoWasFoundOtherwiseIsCheckedOut()
    {
        const auto out = [this](const QUuid &id) { return checkOutById(m_book, id, ExitSource::Kiosk, Later, ClockQuality::Good, u"kiosk:x"_qs); };
        const auto left = out(m_visit.id);
        QVERIFY(left);
        QCOMPARE(left->visit.exitSource, ExitSource::Kiosk);
        QCOMPARE(left->visit.checkedOutAtMs, Later);
        QCOMPARE(m_book.visit(m_visit.id).value(), left->visit);
        // Somebody was quicker, or there never was such a visit.
        QCOMPARE(out(m_visit.id).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(out(QUuid()).failure().reason, Failure::Reason::NotFound);
        m_book.failWith(Failure::Reason::DiskFull);
        QCOMPARE(out(m_visit.id).failure().reason, Failure::Reason::DiskFull);
    }

    void aTypedCodeChecksOut()
    {
        const QString typed = displayed(m_visit.pass->code).toLower();
        const auto left = checkOutByCode(m_book, typed, Later, ClockQuality::Jumped, u"kiosk:x"_qs);
        QVERIFY(left);
        QCOMPARE(left->visit.state, VisitState::Left);
        QCOMPARE(left->visit.checkedOutAtMs, std::optional(Later));
        QCOMPARE(left->visit.exitSource, std::optional(ExitSource::Pass));
        QCOMPARE(left->visit.clockQuality, ClockQuality::Jumped);
        QVERIFY(!left->visit.pass);
        QCOMPARE(m_book.visits(), QList{left->visit});
    }

    void aScannedPassChecksOut()
    {
        const auto left = checkOutByToken(m_book, passQrText(m_visit.pass->token), Later, ClockQuality::Good, u"kiosk:x"_qs);
        QVERIFY(left);
        QCOMPARE(left->visit.id, m_visit.id);
        QCOMPARE(left->visit.exitSource, std::optional(ExitSource::Pass));
    }

    void aPassWorksOnce()
    {
        const QString code = m_visit.pass->code;
        QVERIFY(checkOutByCode(m_book, code, Later, ClockQuality::Good, u"kiosk:x"_qs));
        const auto again = checkOutByCode(m_book, code, Later, ClockQuality::Good, u"kiosk:x"_qs);
        QVERIFY(!again);
        QCOMPARE(again.failure().reason, Failure::Reason::NotFound);
        QCOMPARE(m_book.journal().size(), 2);
    }

    void aWrongPassIsRefused()
    {
        QString malformed = m_visit.pass->code;
        malformed[5] = malformed[5] == u'2' ? u'3' : u'2';
        QCOMPARE(checkOutByCode(m_book, malformed, Later, ClockQuality::Good, u"k"_qs).failure().reason, Failure::Reason::BadInput);
        const QString another = makePass(QByteArray(16, 'z'), QByteArray("\1\1\1\1\1", 5)).code;
        QVERIFY(another != m_visit.pass->code);
        QCOMPARE(checkOutByCode(m_book, another, Later, ClockQuality::Good, u"k"_qs).failure().reason, Failure::Reason::NotFound);
        QCOMPARE(checkOutByToken(m_book, u"https://x"_qs, Later, ClockQuality::Good, u"k"_qs).failure().reason, Failure::Reason::BadInput);
        QCOMPARE(m_book.journal().size(), 1);
    }

    void whatTheBookRefusesIsNotCheckedOut()
    {
        m_book.failWith(Failure::Reason::BookLocked);
        const auto left = checkOutByCode(m_book, m_visit.pass->code, Later, ClockQuality::Good, u"k"_qs);
        QVERIFY(!left);
        QCOMPARE(left.failure().reason, Failure::Reason::BookLocked);
        QCOMPARE(m_book.visits().first().state, VisitState::Inside);
    }

    void whoLeadsTakesAllOfThemAlong()
    {
        Visit one;
        one.checkedInAtMs = FakeClock::Morning;
        one.visitor.name = u"Bình"_qs;
        one.host.department = u"Hành chính"_qs;
        const auto group = checkInTogether(m_book, m_random, {EntryPolicy::Off, false}, {one, one, one}, u"k"_qs);
        QVERIFY(group);
        // One of them leaves alone, and takes nobody along.
        const auto alone = checkOutById(m_book, group->at(2).id, ExitSource::Card, Later, ClockQuality::Good, u"k"_qs);
        QVERIFY(alone);
        QCOMPARE(alone->before.size(), 1);
        const auto left = checkOutByCode(m_book, group->at(0).pass->code, Later + 1, ClockQuality::Good, u"k"_qs);
        QVERIFY(left);
        QCOMPARE(left->visit.id, group->at(0).id);
        QCOMPARE(left->before, (QList{group->at(0), group->at(1)}));
        QCOMPARE(m_book.visit(group->at(1).id)->exitSource, std::optional(ExitSource::Pass));
        QCOMPARE(m_book.visit(group->at(2).id)->checkedOutAtMs, std::optional(Later));
        QCOMPARE(m_book.visit(m_visit.id)->state, VisitState::Inside); // who is not one of them stays
        QVERIFY(takeBackCheckOuts(m_book, left->before, Later + 2, u"k"_qs));
        QCOMPARE(m_book.visit(group->at(1).id).value(), group->at(1));
    }
};

QTEST_GUILESS_MAIN(CheckOutDeskTest)
#include "tst_checkoutdesk.moc"
