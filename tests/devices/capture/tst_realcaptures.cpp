// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopreader.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace Gatebook;

/// Captures of real rooms, read where GATEBOOK_CAPTURES says.
class TestRealCaptures : public QObject
{
    Q_OBJECT

private slots:
    void everyAdvertisementIsRead_data();
    void everyAdvertisementIsRead();
};

void TestRealCaptures::everyAdvertisementIsRead_data()
{
    QTest::addColumn<int>("advertisements");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("levelKnown");
    QTest::newRow("confroom_nrf52_0") << 6189 << qint64(40) << true;
    QTest::newRow("iphone11_nrf52_134307") << 1241 << qint64(462) << true;
    QTest::newRow("s10_nrf52_125031") << 2404 << qint64(641) << true;
    QTest::newRow("hackrf_adv37_2") << 2531 << qint64(79) << false;
}

void TestRealCaptures::everyAdvertisementIsRead()
{
    const QString folder = qEnvironmentVariable("GATEBOOK_CAPTURES");
    if (folder.isEmpty())
        QSKIP("GATEBOOK_CAPTURES names no folder of captures");
    QFETCH(bool, levelKnown);
    auto reader = BtsnoopReader::open(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".btsnoop")));
    QVERIFY(reader.hasValue());
    int advertisements = 0;
    qint64 lastMs = 0;
    while (true) {
        const auto next = reader->next();
        QVERIFY2(next.hasValue(), next ? "" : qPrintable(next.failure().detail));
        if (!*next)
            break;
        QCOMPARE((*next)->kind, CaptureEvent::Kind::Advertisement);
        QCOMPARE((*next)->advertisement.levelDbm.has_value(), levelKnown);
        ++advertisements;
        lastMs = (*next)->atMs;
    }
    QTEST(advertisements, "advertisements");
    QFETCH(qint64, seconds);
    QVERIFY2(qAbs(lastMs - seconds * 1000) <= 1000, qPrintable(QString::number(lastMs)));
}

QTEST_GUILESS_MAIN(TestRealCaptures)
#include "tst_realcaptures.moc"
