// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/phoneconfirmer.h"

#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakephoneprobe.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

const AppSignature::Gatt Question{bluetoothUuid(0x4E56), bluetoothUuid(0x4E57), 12, 10000};

struct Desk {
    FakeAdvertisementSource radio;
    FakePhoneProbe probe;
    PhoneConfirmer confirmer{radio, probe};
    QSignalSpy confirmed{&confirmer, &PhoneConfirmer::confirmed};
    qint64 nowMs = 1000;

    /// A phone, near and possible unless the test says otherwise, is heard after `afterMs`.
    void hear(quint64 phone, qint64 afterMs = 100, bool near = true, Certainty certainty = Certainty::Possible)
    {
        nowMs += afterMs;
        confirmer.consider(Advertisement{phone, nowMs, -40, {}}, Sighting{PhoneKey{phone}, {}, certainty, -40, near, nowMs}, Question);
    }
};

} // namespace

class TestPhoneConfirmer : public QObject
{
    Q_OBJECT

private slots:
    void onlyANearAndPossiblePhoneIsAsked_data();
    void onlyANearAndPossiblePhoneIsAsked();
    void withoutAQuestionNobodyIsAsked();
    void answerConfirmsThePhoneThatWasAsked();
    void otherEndsConfirmNobody_data();
    void otherEndsConfirmNobody();
    void scanningIsRestoredHoweverItEnds_data();
    void scanningIsRestoredHoweverItEnds();
    void onePhoneAtATime();
    void phoneIsAskedTwiceAtMost();
    void nextVisitorIsAskedAnew();
    void crowdIsBounded();
    void lateAnswersAreNothing();
};

void TestPhoneConfirmer::onlyANearAndPossiblePhoneIsAsked_data()
{
    QTest::addColumn<bool>("near");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<int>("asked");
    QTest::newRow("near and possible") << true << Certainty::Possible << 1;
    QTest::newRow("far") << false << Certainty::Possible << 0;
    QTest::newRow("certain anyway") << true << Certainty::Exact << 0;
}

void TestPhoneConfirmer::onlyANearAndPossiblePhoneIsAsked()
{
    QFETCH(bool, near);
    QFETCH(Certainty, certainty);
    Desk desk;
    desk.hear(7, 100, near, certainty);
    QTEST(static_cast<int>(desk.probe.asked.size()), "asked");
    QCOMPARE(desk.radio.isPaused, desk.probe.isOpen);
}

void TestPhoneConfirmer::withoutAQuestionNobodyIsAsked()
{
    Desk desk;
    desk.confirmer.consider(Advertisement{1, 1, -40, {}}, Sighting{PhoneKey{1}, {}, Certainty::Possible, -40, true, 1}, std::nullopt);
    QVERIFY(desk.probe.asked.isEmpty());
}

void TestPhoneConfirmer::answerConfirmsThePhoneThatWasAsked()
{
    Desk desk;
    desk.hear(7);
    QCOMPARE(desk.probe.asked, (QList<quint64>{7}));
    QVERIFY(desk.probe.lastGatt == Question);
    desk.probe.answer(true);
    QCOMPARE(desk.confirmed.size(), 1);
    QCOMPARE(desk.confirmed[0][0].value<PhoneKey>(), PhoneKey{7});
    QVERIFY(!desk.confirmer.isAsking());
}

void TestPhoneConfirmer::otherEndsConfirmNobody_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"says no", "takes too long", "visitor goes"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestPhoneConfirmer::otherEndsConfirmNobody()
{
    QFETCH(QString, end);
    Desk desk;
    desk.hear(7);
    if (end == QLatin1StringView("says no"))
        desk.probe.answer(false);
    else if (end == QLatin1StringView("visitor goes"))
        desk.confirmer.end();
    desk.confirmer.advance(desk.nowMs + Question.timeoutMs - 1);
    QCOMPARE(desk.confirmer.isAsking(), end == QLatin1StringView("takes too long"));
    desk.confirmer.advance(desk.nowMs + Question.timeoutMs);
    QVERIFY(!desk.confirmer.isAsking());
    QVERIFY(!desk.probe.isOpen);
    QCOMPARE(desk.confirmed.size(), 0);
}

void TestPhoneConfirmer::scanningIsRestoredHoweverItEnds_data()
{
    QTest::addColumn<std::function<void(Desk &)>>("end");
    const auto row = [](const char *name, const std::function<void(Desk &)> &end) { QTest::newRow(name) << end; };
    row("yes", [](Desk &desk) { desk.probe.answer(true); });
    row("no", [](Desk &desk) { desk.probe.answer(false); });
    row("too long", [](Desk &desk) { desk.confirmer.advance(desk.nowMs + Question.timeoutMs); });
    row("visitor goes", [](Desk &desk) { desk.confirmer.end(); });
}

void TestPhoneConfirmer::scanningIsRestoredHoweverItEnds()
{
    QFETCH(std::function<void(Desk &)>, end);
    Desk desk;
    desk.hear(7);
    QVERIFY(desk.radio.isPaused);
    end(desk);
    QVERIFY(!desk.radio.isPaused);
}

void TestPhoneConfirmer::onePhoneAtATime()
{
    Desk desk;
    desk.hear(7);
    desk.hear(8);
    desk.hear(9);
    QCOMPARE(desk.probe.asked, (QList<quint64>{7}));
    desk.probe.answer(false);
    desk.hear(8, PhoneConfirmer::PauseMs - 300); // a pause, to hear others too
    QCOMPARE(desk.probe.asked.size(), 1);
    desk.hear(8, 300);
    QCOMPARE(desk.probe.asked, (QList<quint64>{7, 8}));
}

void TestPhoneConfirmer::phoneIsAskedTwiceAtMost()
{
    Desk desk;
    for (int time = 0; time < 10; ++time) {
        desk.hear(7, PhoneConfirmer::PauseMs);
        if (desk.probe.isOpen)
            desk.probe.answer(false);
    }
    QCOMPARE(desk.probe.asked.size(), PhoneConfirmer::MostTries);
}

void TestPhoneConfirmer::nextVisitorIsAskedAnew()
{
    Desk desk;
    for (int time = 0; time < 4; ++time) {
        desk.hear(7, PhoneConfirmer::PauseMs);
        if (desk.probe.isOpen)
            desk.probe.answer(false);
    }
    desk.confirmer.end();
    desk.hear(7);
    QCOMPARE(desk.probe.asked.size(), PhoneConfirmer::MostTries + 1);
}

void TestPhoneConfirmer::crowdIsBounded()
{
    Desk desk;
    for (quint64 phone = 1; phone <= 100; ++phone) {
        desk.hear(phone, PhoneConfirmer::PauseMs);
        if (desk.probe.isOpen)
            desk.probe.answer(false);
    }
    QCOMPARE(desk.probe.asked.size(), static_cast<qsizetype>(PhoneConfirmer::MostPhones));
}

void TestPhoneConfirmer::lateAnswersAreNothing()
{
    Desk desk;
    desk.hear(7);
    desk.confirmer.advance(desk.nowMs + Question.timeoutMs);
    desk.probe.answer(true);
    QCOMPARE(desk.confirmed.size(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneConfirmer)
#include "tst_phoneconfirmer.moc"
