// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopwriter.h"
#include "listenprocess.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include <functional>

#include <csignal>

using namespace Gatebook;

namespace {

const QByteArray Android = "0201020fffb522a1b2c3d4e5f60718293a4b5c0303564e";
const QByteArray Iphone = "02011a110767a607add1172fa1c44bf573564e0000";
const QByteArray IphoneBackground = "02011a14ff4c000108000000000000000000000000000000";
const QByteArray Beacon = "1aff4c000215c7afef7b17884f4aa87d691d53bf21c400140014c5";
const QByteArray Other = "02011a03036ffd17166ffd00112233445566778899aabbccddeeff40506070";

const QString Json = QStringLiteral("--json");
const QString CaptureOption = QStringLiteral("--capture");

constexpr qint64 HeaderBytes = 16; ///< of a capture's file

/// A capture that a test writes, at milliseconds.
class Script
{
public:
    explicit Script(const QTemporaryDir &folder)
        : m_file(folder.filePath(QStringLiteral("script.btsnoop")))
        , m_opened(m_file.open(QIODevice::WriteOnly))
        , m_writer(m_file, 1605835800000000)
    {
    }

    void hear(qint64 atMs, const QByteArray &hex, std::optional<int> levelDbm, quint64 sender = 0x1A2B3C4D5E6F)
    {
        m_writer.report(atMs * 1000, {sender, levelDbm, QByteArray::fromHex(hex)});
    }
    void hearAll(qint64 fromMs, qint64 toMs, const QByteArray &hex, int levelDbm)
    {
        for (qint64 at = fromMs; at <= toMs; at += 100)
            hear(at, hex, levelDbm);
    }
    void scan(qint64 atMs, bool on) { m_writer.scan(atMs * 1000, on); }
    /// Closes the file; its path.
    QString path()
    {
        if (!m_opened || !m_writer.result())
            qFatal("cannot write the capture");
        m_file.close();
        return m_file.fileName();
    }

private:
    QFile m_file;
    bool m_opened;
    BtsnoopWriter m_writer;
};

} // namespace

class TestListen : public QObject
{
    Q_OBJECT

private slots:
    void linesAreExactlyThoseOfTheContract();
    void verdictsFollowTheScript_data();
    void verdictsFollowTheScript();
    void aCrossingOfTimeComesBeforeTheNextRecord();
    void everyMatchingReportIsALine();
    void oldVersionsAreHeardOnlyWhenEnabled();
    void beaconDoesNotConfirmEvenWithAThreshold();
    void secondsEndTheCapture();
    void realTimeSaysTheSame();
    void captureCutShortHasNoLastVerdict();
    void cutAnywhereGivesTheBeginningOfTheWhole();
    void noRecordsAtAll();
    void nothingOfASenderIsPrinted();
    void readableLines();
    void badUsage_data();
    void badUsage();
    void missingAndForeignFilesFail_data();
    void missingAndForeignFilesFail();
    void settingsWithAMistakeFail();
    void fullDiskFails();
    void interruptSaysTheLastVerdict();

private:
    QTemporaryDir m_folder;
};

void TestListen::linesAreExactlyThoseOfTheContract()
{
    Script script(m_folder);
    script.scan(0, true);
    script.hear(812, Android, -52);
    script.hear(813, Android, std::nullopt);
    script.hear(900, IphoneBackground, -90);
    script.hear(1000, Other, -40);
    const Listened run = runListen(m_folder, {Json, CaptureOption, script.path()});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    const QList<QByteArray> expected{
        R"({"type":"verdict","t_ms":0,"verdict":"listening","listened_s":0,"samples":0})",
        R"({"type":"sighting","t_ms":812,"signature":"bluezone-android","certainty":"exact","rssi_dbm":-52,"near":false})",
        R"({"type":"sighting","t_ms":813,"signature":"bluezone-android","certainty":"exact","rssi_dbm":null,"near":false})",
        R"({"type":"sighting","t_ms":900,"signature":"bluezone-ios-background","certainty":"possible","rssi_dbm":-90,"near":false})",
        R"({"type":"verdict","t_ms":1000,"verdict":"listening","listened_s":1,"samples":3})",
    };
    QCOMPARE(run.lines, expected);
}

using Play = std::function<void(Script &)>;

void TestListen::verdictsFollowTheScript_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("verdicts");
    const auto row = [](const char *name, const Play &play, const char *verdicts) { QTest::newRow(name) << play << QString::fromLatin1(verdicts); };

    row(
        "silence",
        [](Script &s) {
            s.hear(0, Other, -40);
            s.hear(25000, Other, -40);
        },
        "listening@0 not_heard@20000 not_heard@25000");
    row(
        "too short to say",
        [](Script &s) {
            s.hear(0, Other, -40);
            s.hear(19999, Other, -40);
        },
        "listening@0 listening@19999");
    row(
        "just long enough",
        [](Script &s) {
            s.hear(0, Other, -40);
            s.hear(20000, Other, -40);
        },
        "listening@0 not_heard@20000 not_heard@20000");
    row(
        "near Android", [](Script &s) { s.hearAll(0, 3000, Android, -50); }, "listening@0 confirmed@1000 confirmed@3000");
    row(
        "far Android", [](Script &s) { s.hearAll(0, 21000, Android, -70); }, "listening@0 possible@20000 possible@21000");
    row(
        "near iPhone", [](Script &s) { s.hearAll(0, 3000, Iphone, -40); }, "listening@0 confirmed@1000 confirmed@3000");
    row(
        "iPhone as far as an Android is near", [](Script &s) { s.hearAll(0, 21000, Iphone, -55); }, "listening@0 possible@20000 possible@21000");
    row(
        "background iPhone", [](Script &s) { s.hearAll(0, 21000, IphoneBackground, -30); }, "listening@0 possible@20000 possible@21000");
    row(
        "beacon", [](Script &s) { s.hearAll(0, 21000, Beacon, -30); }, "listening@0 possible@20000 possible@21000");
    row(
        "Android of unknown level",
        [](Script &s) {
            for (qint64 at = 0; at <= 21000; at += 100)
                s.hear(at, Android, std::nullopt);
        },
        "listening@0 possible@20000 possible@21000");
    row(
        "app opened late",
        [](Script &s) {
            s.hear(0, Other, -40);
            s.hearAll(30000, 32000, Android, -50);
        },
        "listening@0 not_heard@20000 possible@30000 confirmed@31000 confirmed@32000");
    row(
        "confirmed, then gone",
        [](Script &s) {
            s.hearAll(0, 3000, Android, -50);
            s.hear(60000, Other, -40);
        },
        "listening@0 confirmed@1000 confirmed@60000");
    row(
        "scan switched off",
        [](Script &s) {
            s.scan(0, true);
            s.scan(5000, false);
            s.hear(40000, Other, -40);
        },
        "listening@0 unavailable@5000 unavailable@40000");
    row(
        "scan switched off for a while",
        [](Script &s) {
            s.scan(0, true);
            s.scan(5000, false);
            s.scan(10000, true);
            s.hear(30000, Other, -40);
        },
        "listening@0 unavailable@5000 listening@10000 not_heard@25000 not_heard@30000");
    row(
        "off before it is on, as scans begin",
        [](Script &s) {
            s.scan(0, false);
            s.scan(10, true);
            s.hear(30000, Other, -40);
        },
        "listening@0 unavailable@0 listening@10 not_heard@20010 not_heard@30000");
    row(
        "switched off when confirmed already",
        [](Script &s) {
            s.hearAll(0, 2000, Android, -50);
            s.scan(3000, false);
        },
        "listening@0 confirmed@1000 confirmed@3000");
}

void TestListen::verdictsFollowTheScript()
{
    QFETCH(Play, play);
    Script script(m_folder);
    play(script);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json});
    QCOMPARE(run.exit, 0);
    QTEST(run.verdicts(), "verdicts");
}

void TestListen::aCrossingOfTimeComesBeforeTheNextRecord()
{
    Script script(m_folder);
    script.hear(0, Other, -40);
    script.hear(24000, Android, -70);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json});
    QCOMPARE(run.lines.size(), 5);
    QVERIFY(run.lines[1].contains("\"t_ms\":20000,\"verdict\":\"not_heard\",\"listened_s\":20,\"samples\":0"));
    QVERIFY(run.lines[2].contains("\"t_ms\":24000,\"signature\":\"bluezone-android\""));
    QVERIFY(run.lines[3].contains("\"t_ms\":24000,\"verdict\":\"possible\",\"listened_s\":24,\"samples\":1"));
}

void TestListen::everyMatchingReportIsALine()
{
    Script script(m_folder);
    script.hearAll(0, 9900, Android, -50);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json});
    const QList<QJsonObject> sightings = run.ofType("sighting");
    QCOMPARE(sightings.size(), 100);
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        QCOMPARE(sightings[i][QStringLiteral("t_ms")].toInt(), static_cast<int>(i) * 100);
        QCOMPARE(sightings[i][QStringLiteral("near")].toBool(), i >= 10);
    }
    QCOMPARE(run.ofType("verdict").constLast()[QStringLiteral("samples")].toInt(), 100);
}

void TestListen::oldVersionsAreHeardOnlyWhenEnabled()
{
    Script script(m_folder);
    script.hear(0, "02010209ffb522614233644539110789a807add1172fa1c44bf573f4390ae2", -50);
    script.hear(100, "02011a110767a607add1172fa1c44bf573f4390ae20709424c45696f73", -50);
    const QStringList arguments{CaptureOption, script.path(), Json};
    QCOMPARE(runListen(m_folder, arguments).ofType("sighting").size(), 0);
    const auto heard = runListen(m_folder, arguments, "[signature.bluezone-v1]\nenabled = true\n").ofType("sighting");
    QCOMPARE(heard.size(), 2);
    for (const QJsonObject &line : heard)
        QCOMPARE(line[QStringLiteral("signature")].toString(), QStringLiteral("bluezone-v1"));
}

void TestListen::beaconDoesNotConfirmEvenWithAThreshold()
{
    Script script(m_folder);
    script.hearAll(0, 21000, Beacon, -30);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json}, "[signature.bluezone-beacon]\nnear_dbm = -60\n");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains("signature.bluezone-beacon.near_dbm"), run.err.constData());
}

void TestListen::secondsEndTheCapture()
{
    Script script(m_folder);
    script.hearAll(0, 30000, Android, -70);
    const QString path = script.path();
    const auto until = [&](const char *seconds) {
        return runListen(m_folder, {CaptureOption, path, Json, QStringLiteral("--seconds"), QString::fromLatin1(seconds)});
    };
    QCOMPARE(until("5").verdicts(), QStringLiteral("listening@0 listening@5000"));
    QCOMPARE(until("5").ofType("sighting").size(), 51);
    QCOMPARE(until("29").verdicts(), QStringLiteral("listening@0 possible@20000 possible@29000"));
    QCOMPARE(until("3600").verdicts(), QStringLiteral("listening@0 possible@20000 possible@30000"));
}

void TestListen::realTimeSaysTheSame()
{
    Script script(m_folder);
    script.hearAll(0, 1500, Android, -50);
    const QString path = script.path();
    const Listened fast = runListen(m_folder, {CaptureOption, path, Json});
    QElapsedTimer clock;
    clock.start();
    const Listened paced = runListen(m_folder, {CaptureOption, path, Json, QStringLiteral("--realtime")});
    QVERIFY(clock.elapsed() >= 1500);
    QCOMPARE(paced.exit, 0);
    QCOMPARE(paced.lines, fast.lines);
}

void TestListen::captureCutShortHasNoLastVerdict()
{
    Script script(m_folder);
    script.hearAll(0, 3000, Android, -50);
    QFile file(script.path());
    const qint64 size = file.size();
    QVERIFY(file.resize(size - 1));
    const Listened run = runListen(m_folder, {CaptureOption, file.fileName(), Json});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.verdicts(), QStringLiteral("listening@0 confirmed@1000"));
    QCOMPARE(run.ofType("sighting").size(), 30);
    const QJsonObject error = QJsonDocument::fromJson(run.lines.constLast()).object();
    const qint64 record = (size - HeaderBytes) / 31; // 31 records of one length
    QCOMPARE(error[QStringLiteral("offset")].toInteger(), size - record);
    QVERIFY2(run.err.contains("at byte " + QByteArray::number(size - record)), run.err.constData());
}

void TestListen::cutAnywhereGivesTheBeginningOfTheWhole()
{
    Script script(m_folder);
    script.hearAll(0, 300, Android, -50);
    QFile file(script.path());
    const QList<QByteArray> whole = runListen(m_folder, {CaptureOption, file.fileName(), Json}).lines;
    const qint64 record = (file.size() - HeaderBytes) / 4;
    for (qint64 size = file.size() - 1; size >= HeaderBytes; size -= 9) {
        QVERIFY(file.resize(size));
        const Listened run = runListen(m_folder, {CaptureOption, file.fileName(), Json});
        QCOMPARE(run.exit, (size - HeaderBytes) % record == 0 ? 0 : 1);
        for (qsizetype i = 0; i + 1 < run.lines.size(); ++i)
            QCOMPARE(run.lines[i], whole[i]);
    }
}

void TestListen::noRecordsAtAll()
{
    Script script(m_folder);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.verdicts(), QStringLiteral("listening@0 listening@0"));
}

void TestListen::nothingOfASenderIsPrinted()
{
    Script script(m_folder);
    script.hear(0, Android, -50, 0x1A2B3C4D5E6F);
    const QString path = script.path();
    for (const QStringList &more : {QStringList{Json}, QStringList{}}) {
        const QByteArray out = runListen(m_folder, QStringList{CaptureOption, path} + more).lines.join('\n').toLower();
        QVERIFY(out.contains("bluezone-android"));
        for (const char *secret : {"1a2b3c", "6f5e4d", "1a:2b", "6f:5e", "a1b2c3", "5c4b3a"})
            QVERIFY2(!out.contains(secret), out.constData());
    }
}

void TestListen::readableLines()
{
    Script script(m_folder);
    script.hear(0, Android, -50);
    script.hear(1000, Android, std::nullopt);
    const Listened run = runListen(m_folder, {CaptureOption, script.path()});
    QCOMPARE(run.lines.size(), 4);
    QCOMPARE(run.lines[1].simplified(), QByteArray("0 ms bluezone-android (exact) -50 dBm"));
    QCOMPARE(run.lines[2].simplified(), QByteArray("1000 ms bluezone-android (exact) level unknown"));
    QCOMPARE(run.lines[3].simplified(), QByteArray("1000 ms verdict: listening (listened 1 s, sightings 2)"));
}

void TestListen::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("real time without a capture") << QStringList{QStringLiteral("--realtime")};
    QTest::newRow("no seconds") << QStringList{QStringLiteral("--seconds"), QStringLiteral("0")};
    QTest::newRow("seconds that are none") << QStringList{QStringLiteral("--seconds"), QStringLiteral("ten")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--loud")};
}

void TestListen::badUsage()
{
    QFETCH(QStringList, arguments);
    const Listened run = runListen(m_folder, arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY(run.lines.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestListen::missingAndForeignFilesFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/capture");
    QTest::newRow("a folder") << QStringLiteral("/");
    QTest::newRow("another kind of file") << QStringLiteral(GATEBOOK_CTL);
    QTest::newRow("empty") << QStringLiteral("/dev/null");
}

void TestListen::missingAndForeignFilesFail()
{
    QFETCH(QString, path);
    const Listened run = runListen(m_folder, {CaptureOption, path, Json});
    QCOMPARE(run.exit, 1);
    QVERIFY(run.verdicts().isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestListen::settingsWithAMistakeFail()
{
    Script script(m_folder);
    const Listened run = runListen(m_folder, {CaptureOption, script.path(), Json}, "[presence]\nwindow_s = 2\n");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains("gatebook.toml:2") && run.err.contains("presence.window_s"), run.err.constData());
}

void TestListen::fullDiskFails()
{
    Script script(m_folder);
    script.hear(0, Android, -50);
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(GATEBOOK_CTL), {QStringLiteral("listen"), CaptureOption, script.path()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("could not be written"));
}

void TestListen::interruptSaysTheLastVerdict()
{
    // No bus at this address: the radio is known not to work, whatever this machine has.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GATEBOOK_CTL), {QStringLiteral("listen"), Json});
    QByteArray out;
    while (!out.contains("unavailable") && program.waitForReadyRead())
        out += program.readAllStandardOutput();
    QVERIFY2(out.startsWith(R"({"type":"verdict","t_ms":0,"verdict":"listening")"), out.constData());
    QVERIFY(out.contains("unavailable"));
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QByteArray last = program.readAllStandardOutput();
    QVERIFY2(last.contains("\"verdict\":\"unavailable\",\"listened_s\":0,\"samples\":0}\n"), last.constData());
}

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
