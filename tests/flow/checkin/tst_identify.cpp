// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/identify.h"

#include "fakes/fakebook.h"
#include "fakes/seededrandom.h"
#include "flow/checkin/checkindesk.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 AtMs = 1596510000000;

CitizenId card()
{
    return {u"001090000001"_qs, u"NGUYỄN VĂN MẪU"_qs, 1990, QDate(1990, 8, 15), Sex::Male, {CardWarning::SexMismatch}};
}

} // namespace

class IdentifyTest : public QObject
{
    Q_OBJECT

    using Standing = Identity::Standing;

    Visit record(bool waits = false, bool remembered = false, qint64 atMs = AtMs)
    {
        Visit visit;
        visit.checkedInAtMs = atMs;
        visit.visitor = {u"Mẫu"_qs, u"Sao Mai"_qs, u"0901"_qs};
        visit.host = {u"Hành chính"_qs, {}};
        visit.purpose = Purpose::Delivery;
        visit.cardDigest = m_book.cardDigest(card().number).value();
        visit.cardRemembered = remembered;
        visit.app.verdict = AppVerdict::NotHeard;
        return checkIn(m_book, m_random, {waits ? EntryPolicy::Require : EntryPolicy::Off, true}, visit, u"kiosk:x"_qs).value();
    }
    void leave(const Visit &visit)
    {
        QVERIFY(m_book.append(checkedOutEntry(visit.id, AtMs + 9, u"kiosk:x"_qs, ExitSource::Card, ClockQuality::Good)));
    }

private slots:
    void init() { m_book = FakeBook(); }

    void whatNamesNobodyIsNobodys()
    {
        QCOMPARE(identify(m_book, UnknownCode())->standing, Standing::Nobody);
        QCOMPARE(identify(m_book, QUrl(u"https://example.org"_qs))->standing, Standing::Nobody);
        QCOMPARE(identify(m_book, PassToken{QByteArray(16, 'x')})->standing, Standing::Nobody);
    }

    void anUnknownCardGivesItsNameAndNoNumber()
    {
        const Identity identity = identify(m_book, card()).value();
        QCOMPARE(identity.standing, Standing::Outside);
        QCOMPARE(identity.visitor, (Visitor{u"NGUYỄN VĂN MẪU"_qs, {}, {}}));
        QCOMPARE(identity.cardDigest, m_book.cardDigest(card().number).value());
        QCOMPARE(identity.warnings, QList{CardWarning::SexMismatch});
        QVERIFY(!identity.remembered);
    }

    void aPersonalCodeIsACardUnlessItIsMasked_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isCard");
        QTest::newRow("whole") << u"001090000001"_qs << true;
        QTest::newRow("masked") << u"001090******"_qs << false;
        QTest::newRow("the former number") << u"012345678"_qs << false;
    }
    void aPersonalCodeIsACardUnlessItIsMasked()
    {
        QFETCH(QString, number);
        QFETCH(bool, isCard);
        const Visit visit = record();
        const Identity identity = identify(m_book, PersonalCode{number, u"NGUYEN VAN MAU"_qs, QDate(1990, 8, 15)}).value();
        QCOMPARE(identity.visitor.name, u"NGUYEN VAN MAU"_qs);
        QCOMPARE(identity.standing, isCard ? Standing::Inside : Standing::Outside);
        QCOMPARE(identity.cardDigest.isEmpty(), !isCard);
    }

    void passAndCardFindWhoIsInside()
    {
        const Visit visit = record();
        for (const ScannedCode &code : {ScannedCode(card()), ScannedCode(PassToken{visit.pass->token})}) {
            const Identity identity = identify(m_book, code).value();
            QCOMPARE(identity.standing, Standing::Inside);
            QCOMPARE(identity.open, visit);
        }
        leave(visit);
        QCOMPARE(identify(m_book, card())->standing, Standing::Outside);
        QCOMPARE(identify(m_book, PassToken{visit.pass->token})->standing, Standing::Nobody);
    }

    void whoWaitsIsNotInside()
    {
        const Visit visit = record(true);
        QCOMPARE(visit.state, VisitState::Waiting);
        QCOMPARE(identify(m_book, card())->standing, Standing::Waiting);
    }

    void whoAskedForItIsRecognisedByTheLastVisit()
    {
        const Visit first = record(false, true);
        leave(first);
        const Identity identity = identify(m_book, card()).value();
        QCOMPARE(identity.standing, Standing::Outside);
        QVERIFY(identity.remembered);
        QVERIFY(identity.known);
        QCOMPARE(identity.visitor, (Visitor{u"NGUYỄN VĂN MẪU"_qs, u"Sao Mai"_qs, u"0901"_qs}));
        QCOMPARE(identity.host, first.host);
        QCOMPARE(identity.purpose, Purpose::Delivery);
        const Visit second = record(false, true, AtMs + 1000);
        QCOMPARE(identify(m_book, card())->open.id, second.id);
    }

    void aBadgeNeedsNoForm_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<Host>("host");
        QTest::newRow("of a department") << u"Văn thư"_qs << Host{u"Văn thư"_qs, {}};
        QTest::newRow("of none") << QString() << Host{{}, u"Trần Lan"_qs};
    }
    void aBadgeNeedsNoForm()
    {
        QFETCH(QString, department);
        const QByteArray token(16, 'b');
        const qint64 id = m_book.addBadge({0, u"Trần Lan"_qs, department, AtMs, {}}, token).value();
        const Identity identity = identify(m_book, BadgeToken{token}).value();
        QCOMPARE(identity.standing, Standing::Outside);
        QVERIFY(identity.known);
        QVERIFY(!identity.remembered);
        QCOMPARE(identity.visitor.name, u"Trần Lan"_qs);
        QTEST(identity.host, "host");
        QVERIFY(!identity.cardDigest.isEmpty());
        QCOMPARE(identify(m_book, BadgeToken{QByteArray(16, 'x')})->standing, Standing::Nobody);
        QVERIFY(m_book.revokeBadge(id, AtMs));
        QCOMPARE(identify(m_book, BadgeToken{token})->standing, Standing::Nobody);
    }

    void aFailingBookIsAFailure()
    {
        m_book.failWith(Failure::Reason::BookCorrupt);
        QCOMPARE(identify(m_book, card()).failure().reason, Failure::Reason::BookCorrupt);
        QCOMPARE(identify(m_book, PassToken{QByteArray(16, 'x')}).failure().reason, Failure::Reason::BookCorrupt);
    }

private:
    FakeBook m_book;
    SeededRandom m_random;
};

QTEST_GUILESS_MAIN(IdentifyTest)
#include "tst_identify.moc"
