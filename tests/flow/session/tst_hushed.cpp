// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/hushed.h"

#include "fakes/fakeclock.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

class Heard : public Announcer
{
public:
    void play(Cue cue) override { cues.append(cue); }
    QList<Cue> cues;
};

const QByteArray Zone = "Asia/Ho_Chi_Minh";

} // namespace

class HushedTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCueGoesToWhoeverMaySoundNow_data();
    void everyCueGoesToWhoeverMaySoundNow();
};

void HushedTest::everyCueGoesToWhoeverMaySoundNow_data()
{
    QTest::addColumn<QTime>("localTime");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("evening") << QTime(21, 59, 59) << false;
    QTest::newRow("the first quiet minute") << QTime(22, 0) << true;
    QTest::newRow("night") << QTime(3, 0) << true;
    QTest::newRow("the last quiet minute") << QTime(5, 59, 59) << true;
    QTest::newRow("morning") << QTime(6, 0) << false;
}

void HushedTest::everyCueGoesToWhoeverMaySoundNow()
{
    QFETCH(const QTime, localTime);
    QFETCH(const bool, quiet);
    FakeClock clock;
    clock.setUtcMs(QDateTime(QDate(2020, 8, 4), localTime, QTimeZone(Zone)).toMSecsSinceEpoch());
    Heard loud;
    Heard soft;
    Hushed hushed(loud, soft, {22 * 60, 6 * 60}, Zone, clock);
    const QList<Cue> all{Cue::In, Cue::Out, Cue::Confirmed, Cue::Attention, Cue::Refused};
    for (const Cue cue : all)
        hushed.play(cue);
    QCOMPARE(quiet ? soft.cues : loud.cues, all);
    QCOMPARE(quiet ? loud.cues : soft.cues, QList<Cue>());
}

QTEST_GUILESS_MAIN(HushedTest)
#include "tst_hushed.moc"
