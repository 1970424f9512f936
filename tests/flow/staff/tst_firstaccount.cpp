// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/firstaccount.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/fakefilestore.h"
#include "fakes/fakepinhasher.h"
#include "fakes/seededrandom.h"
#include "flow/staff/letindesk.h"

#include <QtTest/QTest>

using namespace Gatebook;

class FirstAccountTest : public QObject
{
    Q_OBJECT

    const QString File = u"gatebook.db.first-pin"_qs;
    FakeBook m_book;
    FakePinHasher m_hasher;
    FakeFileStore m_store;
    FakeClock m_clock;
    SeededRandom m_random;

    Result<FirstAccount> see() { return seeToFirstAccount(m_book, m_hasher, m_random, m_store, File); }
    QString pin()
    {
        const auto read = firstPin(m_book, m_store, File);
        return read ? *read : QString();
    }
    bool opens(const QString &pin) { return signIn(m_book, m_hasher, m_clock, u"it"_qs, pin).hasValue(); }

private slots:
    void init()
    {
        m_book = FakeBook();
        m_store = FakeFileStore();
        m_random = SeededRandom();
    }

    void aNewBookBeginsWithOneOfIt()
    {
        QCOMPARE(see().value(), FirstAccount::Made);
        const StaffAccount account = m_book.staff()->constFirst();
        QCOMPARE(account.name, u"it"_qs);
        QCOMPARE(account.role, StaffRole::It);
        QVERIFY(account.pinOnce);
        QCOMPARE(pin().size(), FirstPinDigits);
        QVERIFY(opens(pin()));
        QCOMPARE(firstPinFile(u"/var/lib/gatebook/gatebook.db"_qs), File);
    }

    void noTwoBooksHaveTheSamePin()
    {
        QSet<QString> pins;
        for (int i = 0; i < 50; ++i) {
            m_book = FakeBook();
            QVERIFY(see());
            pins.insert(pin());
        }
        QCOMPARE(pins.size(), 50);
    }

    void aSecondStartChangesNothing()
    {
        QVERIFY(see());
        const QString before = pin();
        QCOMPARE(see().value(), FirstAccount::Waits);
        QCOMPARE(pin(), before);
        QCOMPARE(m_book.staff()->size(), 1);
    }

    void aFileThatWasLostIsMadeAnew()
    {
        QVERIFY(see());
        const QString before = pin();
        m_store.files.clear();
        QCOMPARE(see().value(), FirstAccount::Made);
        QVERIFY(pin() != before && opens(pin()) && !opens(before));
        QVERIFY(m_book.staffNamed(u"it"_qs)->pinOnce);
    }

    void onceAPinOfTheirOwnIsChosenNothingIsLeft()
    {
        QVERIFY(see());
        const QString first = pin();
        QCOMPARE(chooseOwnPin(m_book, m_hasher, u"it"_qs, first).failure().reason, Failure::Reason::BadInput);
        QCOMPARE(chooseOwnPin(m_book, m_hasher, u"it"_qs, u"12"_qs).failure().reason, Failure::Reason::BadInput);
        QVERIFY(chooseOwnPin(m_book, m_hasher, u"it"_qs, u"2468"_qs));
        QVERIFY(!m_book.staffNamed(u"it"_qs)->pinOnce);
        QVERIFY(opens(u"2468"_qs) && !opens(first));
        QCOMPARE(firstPin(m_book, m_store, File).failure().reason, Failure::Reason::NotFound);
        QCOMPARE(see().value(), FirstAccount::NotWanted);
        QVERIFY(m_store.files.isEmpty());
    }

    void anotherOfItMakesItNeedless()
    {
        QVERIFY(see());
        const QString first = pin();
        QVERIFY(addAccount(m_book, m_hasher, u"lan"_qs, StaffRole::Receptionist, u"1357"_qs));
        QCOMPARE(see().value(), FirstAccount::Waits); // a receptionist cannot look after the kiosk
        QVERIFY(addAccount(m_book, m_hasher, u"minh"_qs, StaffRole::It, u"2468"_qs));
        QCOMPARE(see().value(), FirstAccount::NotWanted);
        QVERIFY(m_store.files.isEmpty() && !opens(first));
    }

    void aBookWithAccountsGetsNone()
    {
        QVERIFY(addAccount(m_book, m_hasher, u"lan"_qs, StaffRole::Receptionist, u"1357"_qs));
        QCOMPARE(see().value(), FirstAccount::NotWanted);
        QCOMPARE(m_book.staff()->size(), 1);
        QVERIFY(m_store.files.isEmpty());
    }

    void whatFailsIsSaid()
    {
        m_book.failWith(Failure::Reason::BookCorrupt);
        QCOMPARE(see().failure().reason, Failure::Reason::BookCorrupt);
        m_book.failWith(std::nullopt);
        m_store.failsWith = Failure::Reason::DiskFull;
        QCOMPARE(see().failure().reason, Failure::Reason::DiskFull);
        m_store.failsWith.reset();
        QCOMPARE(see().value(), FirstAccount::Made); // with a PIN that somebody can read
        QVERIFY(opens(pin()));
    }
};

QTEST_GUILESS_MAIN(FirstAccountTest)
#include "tst_firstaccount.moc"
