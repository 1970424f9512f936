// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopreader.h"
#include "devices/capture/capturebytes.h"
#include "devices/capture/fragments.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

#include <algorithm>
#include <random>

using namespace Gatebook;
using namespace Gatebook::CaptureBytes;

namespace {

using Kind = CaptureEvent::Kind;
constexpr qint64 Begin = 0x00E03AB44A676000; // a µs in 2000
constexpr quint64 Sender = 0x4A0102030405;
constexpr quint64 RandomBit = Q_UINT64_C(1) << 48;

struct Reading {
    QList<CaptureEvent> events;
    std::optional<Failure> failure;

    [[nodiscard]] QList<Kind> kinds() const
    {
        QList<Kind> out;
        for (const CaptureEvent &event : events)
            out.append(event.kind);
        return out;
    }
};

Reading read(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    Reading out;
    auto reader = BtsnoopReader::open(std::move(buffer));
    if (!reader) {
        out.failure = reader.failure();
        return out;
    }
    while (true) {
        auto next = reader->next();
        if (!next) {
            out.failure = next.failure();
            return out;
        }
        if (!*next)
            return out;
        out.events.append(**next);
    }
}

} // namespace

class TestBtsnoopReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void oneReportIsOneAdvertisement_data();
    void oneReportIsOneAdvertisement();
    void severalReportsComeOneAfterTheOther_data();
    void severalReportsComeOneAfterTheOther();
    void levelOf127IsNotKnown();
    void publicAddressHasNoRandomBit();
    void fragmentsArePutTogether();
    void fragmentsOfTwoSetsAreNotMixed();
    void truncatedAdvertisementIsUsedAsFarAsItCame();
    void endlessFragmentsStayBounded();
    void timeIsFlooredMillisecondsAndNeverGoesBack();
    void timesFarApartDoNotOverflow();
    void scanCommandsAreSeen_data();
    void scanCommandsAreSeen();
    void radioIsDeafOnlyWhenNoAdapterScans();
    void unpluggedAdapterIsDeaf();
    void whatDoesNotConcernUsIsOther_data();
    void whatDoesNotConcernUsIsOther();
    void whatDoesNotAddUpIsBadFile_data();
    void whatDoesNotAddUpIsBadFile();
    void malformedPayloadIsNoError();
    void badHeaderIsRefused_data();
    void badHeaderIsRefused();
    void missingFileCannotBeOpened();
    void emptyCaptureIsACleanEnd();
    void failureIsFinal();
    void cutAtEveryByteIsCleanOnlyBetweenRecords_data();
    void cutAtEveryByteIsCleanOnlyBetweenRecords();
    void mutatedCapturesNeverCrash();
};

void TestBtsnoopReader::oneReportIsOneAdvertisement_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = reports(report(Sender, AndroidPayload, -52));
    const QByteArray extended = extendedReports(extendedReport(Sender, AndroidPayload, -52));
    QTest::newRow("H4") << header(H4) + h4Event(plain, Begin);
    QTest::newRow("H4 extended") << header(H4) + h4Event(extended, Begin);
    QTest::newRow("monitor") << header(Monitor) + monitorRecord(0, 3, plain, Begin);
    QTest::newRow("monitor extended") << header(Monitor) + monitorRecord(7, 3, extended, Begin);
}

void TestBtsnoopReader::oneReportIsOneAdvertisement()
{
    QFETCH(QByteArray, bytes);
    const Reading got = read(bytes);
    QVERIFY(!got.failure);
    QCOMPARE(got.events.size(), 1);
    const Advertisement &heard = got.events[0].advertisement;
    QCOMPARE(got.events[0].kind, Kind::Advertisement);
    QCOMPARE(heard.sender, Sender | RandomBit);
    QCOMPARE(heard.heardMs, 0);
    QCOMPARE(heard.levelDbm, std::optional(-52));
    QCOMPARE(heard.data, parseAdvertisingData(AndroidPayload));
    QCOMPARE(heard.data.manufacturers.size(), 1);
}

void TestBtsnoopReader::severalReportsComeOneAfterTheOther_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("plain") << reports(report(1, AndroidPayload, -40) + report(2, {}, -50) + report(3, QByteArray(31, '\1'), -60), 3);
    QTest::newRow("extended") << extendedReports(
        extendedReport(1, AndroidPayload, -40) + extendedReport(2, {}, -50) + extendedReport(3, QByteArray(100, '\1'), -60), 3);
}

void TestBtsnoopReader::severalReportsComeOneAfterTheOther()
{
    QFETCH(QByteArray, event);
    const Reading got = read(header(H4) + h4Event(event, Begin));
    QVERIFY(!got.failure);
    QCOMPARE(got.events.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(got.events[i].advertisement.sender, quint64(i + 1) | RandomBit);
        QCOMPARE(got.events[i].advertisement.levelDbm, std::optional(-40 - 10 * i));
    }
    QCOMPARE(got.events[0].advertisement.data.services.size(), 1);
    QCOMPARE(got.events[1].advertisement.data, AdvertisingData());
}

void TestBtsnoopReader::levelOf127IsNotKnown()
{
    const QByteArray bytes = header(H4) + h4Event(reports(report(Sender, AndroidPayload, 127)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload, 127)), Begin);
    const Reading got = read(bytes);
    QCOMPARE(got.events.size(), 2);
    QVERIFY(!got.events[0].advertisement.levelDbm);
    QVERIFY(!got.events[1].advertisement.levelDbm);
}

void TestBtsnoopReader::publicAddressHasNoRandomBit()
{
    const Reading got = read(header(H4) + h4Event(reports(report(Sender, {}, -50, 0)), Begin));
    QCOMPARE(got.events.size(), 1);
    QCOMPARE(got.events[0].advertisement.sender, Sender);
}

void TestBtsnoopReader::fragmentsArePutTogether()
{
    // The first cut falls into the middle of the manufacturer data.
    const QByteArray bytes = header(H4) + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.left(9), -70, More)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.mid(9, 5), -60, More)), Begin + 1000)
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.mid(14), -50, Complete)), Begin + 2000);
    const Reading got = read(bytes);
    QCOMPARE(got.kinds(), QList({Kind::Other, Kind::Other, Kind::Advertisement}));
    QCOMPARE(got.events[2].advertisement.data, parseAdvertisingData(AndroidPayload));
    QCOMPARE(got.events[2].advertisement.levelDbm, std::optional(-50));
    QCOMPARE(got.events[2].atMs, 2);
}

void TestBtsnoopReader::fragmentsOfTwoSetsAreNotMixed()
{
    const QByteArray other = QByteArray::fromHex("03036FFD");
    const QByteArray bytes = header(H4) + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.left(9), -70, More, 1)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, other, -70, Complete, 2)), Begin)
        + h4Event(extendedReports(extendedReport(Sender + 1, other, -70, Complete, 1)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, other, -70, Complete, 1, 0x08)), Begin) // its scan response
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.mid(9), -70, Complete, 1)), Begin);
    const Reading got = read(bytes);
    QCOMPARE(got.events.size(), 5);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(got.events[i].advertisement.data, parseAdvertisingData(other));
    QCOMPARE(got.events[4].advertisement.data, parseAdvertisingData(AndroidPayload));
}

void TestBtsnoopReader::truncatedAdvertisementIsUsedAsFarAsItCame()
{
    const QByteArray bytes = header(H4) + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.left(9), -70, More)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.mid(9, 10), -70, Truncated)), Begin)
        + h4Event(extendedReports(extendedReport(Sender, AndroidPayload.mid(19), -70, Complete)), Begin);
    const Reading got = read(bytes);
    QCOMPARE(got.kinds(), QList({Kind::Other, Kind::Advertisement, Kind::Advertisement}));
    QCOMPARE(got.events[1].advertisement.data.manufacturers.size(), 1);
    QCOMPARE(got.events[1].advertisement.data.services.size(), 0);
    QCOMPARE(got.events[2].advertisement.data.manufacturers.size(), 0); // nothing left over from the one before
}

void TestBtsnoopReader::endlessFragmentsStayBounded()
{
    Fragments fragments;
    const QByteArray piece(229, 'x');
    const Fragments::Key first{1, 0, 0, false};
    for (int i = 0; i < 100; ++i)
        fragments.add(first, piece);
    QCOMPARE(fragments.finish(first, piece).size(), Fragments::MaxBytes);
    QCOMPARE(fragments.finish(first, piece), piece); // forgotten

    fragments.add(first, piece);
    for (quint64 sender = 2; sender < 2 + Fragments::MaxSets; ++sender)
        fragments.add({sender, 0, 0, false}, piece);
    QCOMPARE(fragments.finish(first, {}), QByteArray()); // the oldest gave way
    QCOMPARE(fragments.finish({2, 0, 0, false}, {}), piece);
}

void TestBtsnoopReader::timeIsFlooredMillisecondsAndNeverGoesBack()
{
    QByteArray bytes = header(H4);
    for (const qint64 us : {0, 999, 1999, 1000, -5000, 2500, 2400, 3000})
        bytes += h4Event(reports(report(Sender, {}, -50)), Begin + us);
    const Reading got = read(bytes);
    QList<qint64> times;
    for (const CaptureEvent &event : got.events) {
        times.append(event.atMs);
        QCOMPARE(event.advertisement.heardMs, event.atMs);
    }
    QCOMPARE(times, QList<qint64>({0, 0, 1, 1, 1, 2, 2, 3}));
}

void TestBtsnoopReader::timesFarApartDoNotOverflow()
{
    QByteArray bytes = header(H4);
    for (const qint64 us : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0)})
        bytes += h4Event(reports(report(Sender, {}, -50)), us);
    const Reading got = read(bytes);
    QCOMPARE(got.events.size(), 3);
    QCOMPARE(got.events[1].atMs, qint64(std::numeric_limits<quint64>::max() / 1000));
    QCOMPARE(got.events[2].atMs, got.events[1].atMs);
}

void TestBtsnoopReader::scanCommandsAreSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("H4") << header(H4) + h4Command(scanCommand(true), Begin) + h4Command(scanCommand(false), Begin + 1000);
    QTest::newRow("H4 extended") << header(H4) + h4Command(extendedScanCommand(true), Begin) + h4Command(extendedScanCommand(false), Begin + 1000);
    QTest::newRow("monitor") << header(Monitor) + monitorRecord(0, 2, scanCommand(true), Begin)
            + monitorRecord(0, 2, scanCommand(false), Begin + 1000);
    QTest::newRow("monitor extended") << header(Monitor) + monitorRecord(0, 2, extendedScanCommand(true), Begin)
            + monitorRecord(0, 2, extendedScanCommand(false), Begin + 1000);
}

void TestBtsnoopReader::scanCommandsAreSeen()
{
    QFETCH(QByteArray, bytes);
    const Reading got = read(bytes);
    QVERIFY(!got.failure);
    QCOMPARE(got.kinds(), QList({Kind::ScanOn, Kind::ScanOff}));
    QCOMPARE(got.events[1].atMs, 1);
}

void TestBtsnoopReader::radioIsDeafOnlyWhenNoAdapterScans()
{
    const QByteArray heard = reports(report(Sender, {}, -50));
    const QByteArray bytes = header(Monitor) + monitorRecord(0, 2, scanCommand(true), Begin)
        + monitorRecord(1, 3, heard, Begin)              // scans too, or it would hear nothing
        + monitorRecord(0, 2, scanCommand(false), Begin) // the other goes on
        + monitorRecord(1, 2, scanCommand(false), Begin) // now it is deaf
        + monitorRecord(1, 3, heard, Begin)              // a late report is no new scan
        + monitorRecord(0, 2, scanCommand(false), Begin) + monitorRecord(1, 2, scanCommand(true), Begin);
    QCOMPARE(read(bytes).kinds(),
        QList({Kind::ScanOn, Kind::Advertisement, Kind::Other, Kind::ScanOff, Kind::Advertisement, Kind::ScanOff, Kind::ScanOn}));
}

void TestBtsnoopReader::unpluggedAdapterIsDeaf()
{
    for (const quint16 opcode : {1, 9}) {
        const QByteArray bytes = header(Monitor) + monitorRecord(0, 2, scanCommand(true), Begin) + monitorRecord(0, opcode, {}, Begin);
        QCOMPARE(read(bytes).kinds(), QList({Kind::ScanOn, Kind::ScanOff}));
    }
}

void TestBtsnoopReader::whatDoesNotConcernUsIsOther_data()
{
    QTest::addColumn<quint32>("link");
    QTest::addColumn<QByteArray>("oneRecord");
    QTest::newRow("H4 ACL") << H4 << record(QByteArray("\x02 anything"), Begin);
    QTest::newRow("unknown H4 type") << H4 << record(QByteArray("\x77"), Begin);
    QTest::newRow("another event") << H4 << h4Event(QByteArray::fromHex("0E0401030C00"), Begin);
    QTest::newRow("another event of a wrong length") << H4 << h4Event(QByteArray::fromHex("0EFF"), Begin);
    QTest::newRow("another LE event") << H4 << h4Event(leEvent(QByteArray::fromHex("0100")), Begin);
    QTest::newRow("another command") << H4 << h4Command(QByteArray::fromHex("030C00"), Begin);
    QTest::newRow("a cut packet that is no report") << H4 << record(QByteArray::fromHex("040E04"), Begin, 3, 4);
    QTest::newRow("scan enable 2") << H4 << h4Command(QByteArray::fromHex("0C20020200"), Begin);
    QTest::newRow("new index") << Monitor << monitorRecord(0, 0, QByteArray(16, 'x'), Begin);
    QTest::newRow("monitor system note") << Monitor << monitorRecord(0xFFFF, 12, QByteArray("\x3E"), Begin);
    QTest::newRow("unknown opcode, no bytes") << Monitor << monitorRecord(0, 999, {}, Begin);
}

void TestBtsnoopReader::whatDoesNotConcernUsIsOther()
{
    QFETCH(quint32, link);
    QFETCH(QByteArray, oneRecord);
    const Reading got = read(header(link) + oneRecord);
    QVERIFY2(!got.failure, got.failure ? qPrintable(got.failure->detail) : "");
    QCOMPARE(got.kinds(), QList({Kind::Other}));
}

void TestBtsnoopReader::whatDoesNotAddUpIsBadFile_data()
{
    QTest::addColumn<QByteArray>("bad");
    const QByteArray one = report(Sender, AndroidPayload, -52);
    const QByteArray extended = extendedReport(Sender, AndroidPayload, -52);
    QTest::newRow("no packet") << record({}, Begin);
    QTest::newRow("event code only") << h4Event("\x3E", Begin);
    QTest::newRow("no subevent") << h4Event(QByteArray::fromHex("3E00"), Begin);
    QTest::newRow("no number of reports") << h4Event(QByteArray::fromHex("3E0102"), Begin);
    QTest::newRow("no report") << h4Event(reports({}, 0), Begin);
    QTest::newRow("no extended report") << h4Event(extendedReports({}, 0), Begin);
    QTest::newRow("one report too few") << h4Event(reports(one, 2), Begin);
    QTest::newRow("one extended report too few") << h4Event(extendedReports(extended, 2), Begin);
    QTest::newRow("bytes left over") << h4Event(reports(one + 'x'), Begin);
    QTest::newRow("extended bytes left over") << h4Event(extendedReports(extended + 'x'), Begin);
    QTest::newRow("no level") << h4Event(reports(one.chopped(1)), Begin);
    QTest::newRow("data runs past the end") << h4Event(extendedReports(extended.chopped(1)), Begin);
    QTest::newRow("event length too small") << h4Event(reports(one) + 'x', Begin);
    QTest::newRow("event length too large") << h4Event(reports(one).chopped(1), Begin);
    QTest::newRow("snapped report") << record('\x04' + reports(one).left(20), Begin, 3, 10);
    QTest::newRow("scan command too short") << h4Command(QByteArray::fromHex("0C2002"), Begin);
    QTest::newRow("scan command too long") << h4Command(scanCommand(true) + 'x', Begin);
    QTest::newRow("scan command with another length") << h4Command(QByteArray::fromHex("0C20030100"), Begin);
    QTest::newRow("extended scan command too short") << h4Command(extendedScanCommand(true).chopped(1), Begin);
    QTest::newRow("half an opcode") << h4Command("\x0C", Begin);
    QTest::newRow("longer than its packet") << bigEndian(quint32(1)) + bigEndian(quint32(2)) + QByteArray(16, '\0') + "xx";
    QTest::newRow("longer than 64 KiB") << record(QByteArray(65537, '\x02'), Begin);
    QTest::newRow("4 GiB") << bigEndian(quint32(0xFFFFFFFF)) + bigEndian(quint32(0xFFFFFFFF)) + QByteArray(16, '\0');
}

void TestBtsnoopReader::whatDoesNotAddUpIsBadFile()
{
    QFETCH(QByteArray, bad);
    const QByteArray good = header(H4) + h4Event(reports(report(Sender, AndroidPayload, -52)), Begin);
    const Reading got = read(good + bad + h4Event(reports(report(Sender, AndroidPayload, -52)), Begin));
    QCOMPARE(got.kinds(), QList({Kind::Advertisement})); // the one before; nothing of the bad one, nothing after
    QVERIFY(got.failure);
    QCOMPARE(got.failure->reason, Failure::Reason::BadFile);
    QCOMPARE(got.failure->offset, good.size());
    QVERIFY(!got.failure->detail.isEmpty());
}

void TestBtsnoopReader::malformedPayloadIsNoError()
{
    const QByteArray noise = QByteArray::fromHex("0201020FFFB522A1B2C3D4E5");
    const Reading got = read(header(H4) + h4Event(reports(report(Sender, noise, -52)), Begin));
    QVERIFY(!got.failure);
    QCOMPARE(got.kinds(), QList({Kind::Advertisement}));
    QCOMPARE(got.events[0].advertisement.data, AdvertisingData());
}

void TestBtsnoopReader::badHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("nothing") << QByteArray() << int(Failure::Reason::BadFile) << qint64(0);
    QTest::newRow("another magic") << QByteArray("snoop\0\0\0\0\0\0\1\0\0\3\xEA", 16) << int(Failure::Reason::BadFile) << qint64(0);
    QTest::newRow("cut") << header(H4).left(15) << int(Failure::Reason::BadFile) << qint64(0);
    QTest::newRow("version 2") << header(H4, 2) << int(Failure::Reason::BadFile) << qint64(8);
    QTest::newRow("link 1001") << header(1001) << int(Failure::Reason::Unsupported) << qint64(12);
}

void TestBtsnoopReader::badHeaderIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Reading got = read(bytes);
    QVERIFY(got.failure);
    QTEST(int(got.failure->reason), "reason");
    QTEST(got.failure->offset, "offset");
}

void TestBtsnoopReader::missingFileCannotBeOpened()
{
    for (const QString &path : {m_folder.filePath(QStringLiteral("none")), m_folder.path()}) {
        const auto reader = BtsnoopReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.failure().reason, Failure::Reason::CannotOpen);
    }
}

void TestBtsnoopReader::emptyCaptureIsACleanEnd()
{
    const Reading got = read(header(Monitor));
    QVERIFY(!got.failure);
    QVERIFY(got.events.isEmpty());
}

void TestBtsnoopReader::failureIsFinal()
{
    auto reader = BtsnoopReader::open(fileOf(m_folder, header(H4) + record({}, Begin) + h4Command(scanCommand(true), Begin)));
    QVERIFY(reader.hasValue());
    for (int i = 0; i < 3; ++i) {
        const auto next = reader->next();
        QVERIFY(!next);
        QCOMPARE(next.failure().offset, 16);
    }
}

void TestBtsnoopReader::cutAtEveryByteIsCleanOnlyBetweenRecords_data()
{
    QTest::addColumn<quint32>("link");
    QTest::newRow("H4") << H4;
    QTest::newRow("monitor") << Monitor;
}

void TestBtsnoopReader::cutAtEveryByteIsCleanOnlyBetweenRecords()
{
    QFETCH(quint32, link);
    QByteArray bytes = header(link);
    QList<qint64> ends{bytes.size()};
    for (int i = 0; bytes.size() < 4096; ++i) {
        const QByteArray event
            = i % 3 == 0 ? extendedReports(extendedReport(Sender, AndroidPayload, -60)) : reports(report(Sender, AndroidPayload, -60));
        const qint64 at = Begin + i * 100000;
        bytes += link == H4 ? h4Event(event, at) : monitorRecord(0, 3, event, at);
        ends.append(bytes.size());
    }
    for (qint64 length = 0; length <= 4096; ++length) {
        const Reading got = read(bytes.left(length));
        const auto end = std::upper_bound(ends.cbegin(), ends.cend(), length);
        const qint64 whole = end - ends.cbegin() - 1; // records; -1 inside the header
        QCOMPARE(got.events.size(), std::max<qint64>(0, whole));
        QCOMPARE(got.failure.has_value(), !ends.contains(length));
        if (got.failure) {
            QCOMPARE(got.failure->reason, Failure::Reason::BadFile);
            QCOMPARE(got.failure->offset, whole < 0 ? 0 : ends[whole]);
        }
    }
}

void TestBtsnoopReader::mutatedCapturesNeverCrash()
{
    QByteArray sound = header(Monitor);
    for (int i = 0; i < 12; ++i) {
        sound += monitorRecord(
            0, 3, extendedReports(extendedReport(Sender, AndroidPayload.left(9), -60, More) + extendedReport(i, {}, 1), 2), Begin + i);
        sound += monitorRecord(1, 3, reports(report(Sender, AndroidPayload, -60) + report(i, AndroidPayload, 127), 2), Begin + i * 1000);
        sound += monitorRecord(1, 2, i % 2 == 0 ? scanCommand(i % 4 == 0) : extendedScanCommand(true), Begin + i * 1000);
    }
    std::mt19937 dice(20201120);
    int broken = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = sound;
        bytes[15] = round % 2 == 0 ? '\xD1' : '\xEA'; // 2001 or 1002
        bytes[14] = round % 2 == 0 ? '\x07' : '\x03';
        for (unsigned i = 0; i < 1 + dice() % 8; ++i)
            bytes[qsizetype(16 + dice() % (sound.size() - 16))] = char(dice());
        const Reading got = read(bytes);
        if (!got.failure)
            continue;
        ++broken;
        QCOMPARE(got.failure->reason, Failure::Reason::BadFile);
        QVERIFY(got.failure->offset >= 16 && got.failure->offset < bytes.size());
    }
    QVERIFY(broken > 100 && broken < 4000);
}

QTEST_GUILESS_MAIN(TestBtsnoopReader)
#include "tst_btsnoopreader.moc"
