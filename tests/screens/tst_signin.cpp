// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/signin.h"

#include "fakes/desk.h"
#include "fakes/fakepinhasher.h"
#include "flow/staff/firstaccount.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

/// Signing in with the PIN that the program made. The rest of it is seen in the tests of the screens that it belongs to.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_signIn.reset();
        m_desk = std::make_unique<Desk>();
        const QString file = u"gatebook.db.first-pin"_qs;
        QVERIFY(seeToFirstAccount(m_desk->book, m_hasher, m_desk->random, m_desk->store, file));
        m_first = QString::fromLatin1(m_desk->store.files.value(file));
        m_signIn = std::make_unique<SignIn>(m_desk->keeper, m_hasher, m_desk->clock);
        m_signIn->refresh();
        m_desk->deliver();
    }

    void anotherPinIsChosenBeforeAnythingElse()
    {
        const QSignalSpy entered(m_signIn.get(), &SignIn::entered);
        const QSignalSpy chosen(m_signIn.get(), &SignIn::pinChosen);
        QCOMPARE(m_signIn->account(), u"it"_qs);
        QVERIFY(m_signIn->isFirstPin());
        type(m_first);
        QCOMPARE(m_signIn->stage(), SignIn::NewPin);
        QVERIFY(!m_signIn->isSignedIn() && !m_signIn->isFirstPin());
        m_signIn->setAccount(u"lan"_qs); // not now
        QCOMPARE(m_signIn->account(), u"it"_qs);
        type(u"2468"_qs);
        QCOMPARE(m_signIn->stage(), SignIn::NewPinAgain);
        QCOMPARE(entered.count(), 0);
        type(u"2468"_qs);
        QVERIFY(m_signIn->isSignedIn());
        QCOMPARE(m_signIn->role(), StaffRole::It);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(chosen.count(), 1);
        m_signIn->forget();
        m_signIn->refresh();
        m_desk->deliver();
        QVERIFY(!m_signIn->isFirstPin());
        type(m_first);
        QCOMPARE(m_signIn->error(), SignIn::WrongPin);
        type(u"2468"_qs);
        QVERIFY(m_signIn->isSignedIn());
    }

    void whatIsNoNewPinIsAskedForAnew_data()
    {
        QTest::addColumn<QString>("once");
        QTest::addColumn<QString>("again");
        QTest::addColumn<SignIn::Error>("error");
        QTest::newRow("they differ") << u"2468"_qs << u"2469"_qs << SignIn::PinsDiffer;
        QTest::newRow("too short") << u"246"_qs << u"246"_qs << SignIn::PinRefused;
        QTest::newRow("the first one again") << QString() << QString() << SignIn::PinRefused;
    }
    void whatIsNoNewPinIsAskedForAnew()
    {
        QFETCH(QString, once);
        QFETCH(QString, again);
        type(m_first);
        type(once.isEmpty() ? m_first : once);
        type(again.isEmpty() ? m_first : again);
        QTEST(m_signIn->error(), "error");
        QCOMPARE(m_signIn->stage(), SignIn::NewPin);
        QVERIFY(!m_signIn->isSignedIn());
        QVERIFY(m_desk->book.staffNamed(u"it"_qs)->pinOnce);
    }

    void whoWalksAwayMustBeginAnew()
    {
        type(m_first);
        type(u"2468"_qs);
        m_signIn->forget();
        m_signIn->refresh();
        m_desk->deliver();
        QCOMPARE(m_signIn->stage(), SignIn::OwnPin);
        type(u"2468"_qs);
        QCOMPARE(m_signIn->error(), SignIn::WrongPin);
    }

    void aBrokenBookKeepsTheFirstPin()
    {
        type(m_first);
        type(u"2468"_qs);
        m_desk->book.failWith(Failure::Reason::DiskFull);
        type(u"2468"_qs);
        QCOMPARE(m_signIn->error(), SignIn::BookTrouble);
        QVERIFY(!m_signIn->isSignedIn());
    }

private:
    void type(const QString &pin)
    {
        m_signIn->tryPin(pin);
        m_desk->deliver();
    }

    std::unique_ptr<Desk> m_desk;
    FakePinHasher m_hasher;
    QString m_first;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
