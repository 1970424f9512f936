// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/triesapart.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/fakepinhasher.h"
#include "flow/staff/letindesk.h"

#include <QtTest/QTest>

using namespace Gatebook;

/// A book that refuses to count, as one that may only be read does.
class ClosedCounts : public FakeBook
{
public:
    Result<void> setWrongTries(const QString &, int, qint64) override { return Failure{Failure::Reason::CannotWrite, QStringLiteral("a copy")}; }
};

class TestTriesApart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_book = ClosedCounts();
        m_tries = TriesApart();
        m_clock = FakeClock();
        QVERIFY(addAccount(m_book, m_hasher, u"lan"_qs, StaffRole::Receptionist, u"2468"_qs));
    }

    void aBookThatCannotCountIsSignedInToAllTheSame()
    {
        QCOMPARE(signIn(m_book, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).failure().reason, Failure::Reason::CannotWrite);
        const auto account = tryPin(u"2468"_qs);
        QVERIFY(account);
        QCOMPARE(account->role, StaffRole::Receptionist);
    }

    void fiveWrongPinsSlowDownAndTimeLiftsIt()
    {
        for (int i = 0; i < WrongTriesBeforeSlowdown; ++i)
            QCOMPARE(tryPin(u"1111"_qs).failure().reason, Failure::Reason::NotAllowed);
        QCOMPARE(tryPin(u"2468"_qs).failure().reason, Failure::Reason::TooManyTries);
        m_clock.advance(30000);
        QVERIFY(tryPin(u"2468"_qs));
        QCOMPARE(tryPin(u"1111"_qs).failure().reason, Failure::Reason::NotAllowed); // counted anew
    }

    void whatTheBookCountedHolds()
    {
        FakeBook counted;
        QVERIFY(addAccount(counted, m_hasher, u"lan"_qs, StaffRole::Receptionist, u"2468"_qs));
        QVERIFY(counted.setWrongTries(u"lan"_qs, 9, m_clock.utcMs()));
        TriesApart::View view(counted, m_tries);
        QCOMPARE(signIn(view, m_hasher, m_clock, u"lan"_qs, u"2468"_qs).failure().reason, Failure::Reason::TooManyTries);
    }

    void aPinForOnceOpensNothing()
    {
        QVERIFY(m_book.setPinHash(u"lan"_qs, m_hasher.hash(u"2468"_qs), true));
        QCOMPARE(tryPin(u"2468"_qs).failure().reason, Failure::Reason::NotAllowed);
    }

private:
    Result<StaffAccount> tryPin(const QString &pin)
    {
        TriesApart::View view(m_book, m_tries);
        return signIn(view, m_hasher, m_clock, u"lan"_qs, pin);
    }

    ClosedCounts m_book;
    FakeClock m_clock;
    FakePinHasher m_hasher;
    TriesApart m_tries;
};

QTEST_GUILESS_MAIN(TestTriesApart)
#include "tst_triesapart.moc"
