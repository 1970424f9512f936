// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/bluezoneair.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "flow/approach/listener.h"
#include "settings/settings.h"

#include <QtTest/QTest>

using namespace Gatebook;

/// New thresholds, while the kiosk listens.
class RecalibrationTest : public QObject
{
    Q_OBJECT

private slots:
    void aPhoneIsNearByTheNewThreshold_data();
    void aPhoneIsNearByTheNewThreshold();
};

void RecalibrationTest::aPhoneIsNearByTheNewThreshold_data()
{
    QTest::addColumn<int>("nearDbm"); // 0: as in the signature file, -60
    QTest::addColumn<bool>("confirms");
    QTest::newRow("as it was") << 0 << false;
    QTest::newRow("easier") << -70 << true;
    QTest::newRow("harder") << -50 << false;
}

void RecalibrationTest::aPhoneIsNearByTheNewThreshold()
{
    QFETCH(const int, nearDbm);
    QFETCH(const bool, confirms);
    FakeClock clock;
    FakeAdvertisementSource radio;
    Listener listener(radio, clock, PresenceTracker(*readSignatures(QString()), PresenceRules(), 7), AppCheckRules());
    listener.start();
    listener.beginCheck();
    const auto sends = [&](int levelDbm) {
        for (int i = 0; i < 24; ++i) {
            radio.hear(BluezoneAir::android(1, clock.monotonicMs(), levelDbm));
            clock.advance(125);
            listener.tick();
        }
    };
    sends(-75);
    QCOMPARE(listener.verdict(), AppVerdict::Listening);
    if (nearDbm < 0)
        listener.recalibrate({{{QStringLiteral("bluezone-android"), nearDbm, nearDbm + 8, nearDbm - 8, 0, {}}}});
    listener.askToHold();
    sends(-62); // held to the mark
    QCOMPARE(listener.verdict() == AppVerdict::Confirmed, confirms);
}

QTEST_GUILESS_MAIN(RecalibrationTest)
#include "tst_recalibration.moc"
