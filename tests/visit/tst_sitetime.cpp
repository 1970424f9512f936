// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/sitetime.h"

#include "fakes/seededrandom.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class TestSiteTime : public QObject
{
    Q_OBJECT

private slots:
    void aMomentReads_data();
    void aMomentReads();
    void agreesWithQtWhateverTheOrder_data();
    void agreesWithQtWhateverTheOrder();
    void daysBeginAndEndInTheZone_data();
    void daysBeginAndEndInTheZone();
    void wrongDaysAreRefused_data();
    void wrongDaysAreRefused();
};

void TestSiteTime::aMomentReads_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("utcText");
    const QByteArray saigon = "Asia/Ho_Chi_Minh";
    QTest::newRow("day before in UTC") << saigon << utc("2020-08-06T17:00:00Z") << QByteArray("2020-08-07T00:00:00+07:00")
                                       << QByteArray("2020-08-06T17:00:00Z");
    QTest::newRow("milliseconds are cut") << saigon << utc("2020-08-07T02:15:04.999Z") << QByteArray("2020-08-07T09:15:04+07:00")
                                          << QByteArray("2020-08-07T02:15:04Z");
    QTest::newRow("leap day") << saigon << utc("2020-02-29T16:59:59Z") << QByteArray("2020-02-29T23:59:59+07:00")
                              << QByteArray("2020-02-29T16:59:59Z");
    QTest::newRow("west") << QByteArray("America/St_Johns") << utc("2020-01-01T00:00:00Z") << QByteArray("2019-12-31T20:30:00-03:30")
                          << QByteArray("2020-01-01T00:00:00Z");
    QTest::newRow("UTC") << QByteArray("UTC") << utc("2020-01-01T00:00:00Z") << QByteArray("2020-01-01T00:00:00+00:00")
                         << QByteArray("2020-01-01T00:00:00Z");
    QTest::newRow("before 1970, towards the past") << QByteArray("UTC") << qint64(-1) << QByteArray("1969-12-31T23:59:59+00:00")
                                                   << QByteArray("1969-12-31T23:59:59Z");
    QTest::newRow("year 0") << QByteArray("UTC") << qint64(-62167219200000) << QByteArray("0000-01-01T00:00:00+00:00")
                            << QByteArray("0000-01-01T00:00:00Z");
    QTest::newRow("before year 0") << QByteArray("UTC") << qint64(-62167219200001) << QByteArray() << QByteArray();
    QTest::newRow("year 10000") << QByteArray("UTC") << qint64(253402300800000) << QByteArray() << QByteArray();
}

void TestSiteTime::aMomentReads()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, at);
    QFETCH(QByteArray, utcText);
    SiteTime time{QTimeZone(zone)};
    QTEST(time.local(at).toByteArray(), "local");
    QCOMPARE(time.utc(at).toByteArray(), utcText);
}

void TestSiteTime::agreesWithQtWhateverTheOrder_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestSiteTime::agreesWithQtWhateverTheOrder()
{
    QFETCH(QByteArray, zone);
    const QTimeZone qtZone(zone);
    SiteTime time{qtZone};
    SeededRandom random(7);
    for (int i = 0; i < 2000; ++i) {
        const qint64 at = utc("2005-01-01T00:00:00Z") + qint64(random.below(1'000'000'000)) * 1000;
        const QDateTime expected
            = QDateTime::fromMSecsSinceEpoch(at, qtZone).toOffsetFromUtc(qtZone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at)));
        const QString text = QString::fromLatin1(time.local(at));
        QCOMPARE(text.left(19), expected.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        QCOMPARE(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(), at);
    }
}

void TestSiteTime::daysBeginAndEndInTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<qint64>("untilMs");
    const QString seventh = QStringLiteral("2020-08-07");
    const QString change = QStringLiteral("2020-10-25");
    QTest::newRow("one day") << QByteArray("Asia/Ho_Chi_Minh") << seventh << seventh << utc("2020-08-06T17:00:00Z") << utc("2020-08-07T17:00:00Z");
    QTest::newRow("open end") << QByteArray("Asia/Ho_Chi_Minh") << seventh << QString() << utc("2020-08-06T17:00:00Z") << Period().untilMs;
    QTest::newRow("open start") << QByteArray("Asia/Ho_Chi_Minh") << QString() << seventh << Period().fromMs << utc("2020-08-07T17:00:00Z");
    QTest::newRow("everything") << QByteArray("Asia/Ho_Chi_Minh") << QString() << QString() << Period().fromMs << Period().untilMs;
    QTest::newRow("a day of 25 hours") << QByteArray("Europe/Paris") << change << change << utc("2020-10-24T22:00:00Z")
                                       << utc("2020-10-25T23:00:00Z");
}

void TestSiteTime::daysBeginAndEndInTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, fromMs);
    QFETCH(qint64, untilMs);
    const auto period = periodOfDays(from, to, QTimeZone(zone));
    QVERIFY(period);
    QCOMPARE(period->fromMs, fromMs);
    QCOMPARE(period->untilMs, untilMs);
}

void TestSiteTime::wrongDaysAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("no date") << QStringLiteral("yesterday") << QString() << QStringLiteral("--from");
    QTest::newRow("no such day") << QString() << QStringLiteral("2020-02-30") << QStringLiteral("2020-02-30");
    QTest::newRow("day first") << QStringLiteral("07-08-2020") << QString() << QStringLiteral("07-08-2020");
    QTest::newRow("with a time") << QStringLiteral("2020-08-07T00:00") << QString() << QStringLiteral("--from");
    QTest::newRow("the wrong way round") << QStringLiteral("2020-08-08") << QStringLiteral("2020-08-07") << QStringLiteral("after");
}

void TestSiteTime::wrongDaysAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    const auto period = periodOfDays(from, to, QTimeZone("Asia/Ho_Chi_Minh"));
    QVERIFY(!period);
    QCOMPARE(period.failure().reason, Failure::Reason::BadInput);
    QVERIFY2(period.failure().detail.contains(says), qPrintable(period.failure().detail));
}

QTEST_GUILESS_MAIN(TestSiteTime)
#include "tst_sitetime.moc"
