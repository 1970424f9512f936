// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/csvreader.h"
#include "fakes/fakevisitrows.h"
#include "flow/export/itcsv.h"
#include "visit/host.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

const QTimeZone Saigon("Asia/Ho_Chi_Minh");

struct Memory : ByteSink {
    Result<void> write(QByteArrayView bytes) override
    {
        if (text.size() >= fullAt)
            return Failure{Failure::Reason::DiskFull, QStringLiteral("full")};
        text.append(bytes);
        largest = qMax(largest, bytes.size());
        return {};
    }
    QByteArray text;
    qsizetype largest = 0;
    qsizetype fullAt = std::numeric_limits<qsizetype>::max();
};

VisitCells usual()
{
    VisitCells out;
    out.id = "0173c6d6-0000-7000-8000-000000000001";
    out.state = "left";
    out.site = "UBND Quận 3";
    out.entrance = "Cổng chính";
    out.checkedInAtMs = utc("2020-08-07T02:15:04.999Z");
    out.checkedOutAtMs = utc("2020-08-07T03:15:05.998Z");
    out.exitSource = "pass";
    out.clockQuality = "good";
    out.name = "Nguyễn Văn Ánh";
    out.organisation = "Công ty Sao Mai";
    out.phone = "0900123456";
    out.department = "Văn thư";
    out.hostPerson = "Chị Lan";
    out.purpose = "procedure";
    out.groupId = "g-1";
    out.policy = "require";
    out.smartphone = "yes";
    out.appCheck = "confirmed";
    out.appSignature = "bluezone-android";
    out.appListenedMs = 20999;
    out.letInBy = "lan";
    out.letInReason = "hẹn trước";
    out.noticeVersion = "1";
    out.language = "vi";
    out.corrected = true;
    out.note = "xe lăn";
    return out;
}

QByteArray exported(const QList<VisitCells> &rows, const QTimeZone &zone = Saigon)
{
    FakeVisitRows source(rows);
    Memory memory;
    const auto done = writeItCsv(source, zone, memory);
    if (!done || done->rows != rows.size() || done->bytes != memory.text.size() || !done->complete)
        return "summary is wrong";
    return memory.text;
}

QString cell(const VisitCells &row, const char *column, const QTimeZone &zone = Saigon)
{
    const auto lines = readCsv(exported({row}, zone)).value_or(CsvLines());
    if (lines.size() != 2)
        return QStringLiteral("not two lines");
    return lines[1].value(lines[0].indexOf(QLatin1StringView(column)));
}

} // namespace

class TestItCsv : public QObject
{
    Q_OBJECT

private slots:
    void aVisitIsThisLine();
    void theHeaderIsTheContract();
    void anEmptyBookGivesTheHeaderOnly();
    void anyTextComesBack_data();
    void anyTextComesBack();
    void quotesStandOnlyWhereTheyMust();
    void stateShowsInTheNote_data();
    void stateShowsInTheNote();
    void whoTypedItInShowsInTheNote_data();
    void whoTypedItInShowsInTheNote();
    void whatIsNotKnownIsEmpty();
    void aClockSetBackGivesNoDuration();
    void hostIsAsInTheRestOfTheProgram_data();
    void hostIsAsInTheRestOfTheProgram();
    void summerTimeIsFollowed();
    void manyRowsGoOutInSmallPieces();
    void aBrokenBookAndAFullDiskAreFailures();
    void theProgressCanStop();
};

void TestItCsv::aVisitIsThisLine()
{
    const QByteArray expected = "0173c6d6-0000-7000-8000-000000000001,UBND Quận 3,Cổng chính,2020-08-07T09:15:04+07:00,2020-08-07T10:15:05+07:00,"
                                "Asia/Ho_Chi_Minh,2020-08-07T02:15:04Z,2020-08-07T03:15:05Z,3600,pass,good,Nguyễn Văn Ánh,Công ty Sao Mai,0900123456,"
                                "Chị Lan – Văn thư,procedure,g-1,require,yes,confirmed,bluezone-android,20,lan,hẹn trước,1,vi,1,xe lăn\r\n";
    QCOMPARE(exported({usual()}), itHeader().toByteArray() + "\r\n" + expected);
}

void TestItCsv::theHeaderIsTheContract()
{
    QCOMPARE(itHeader(),
        QByteArrayView(
            "visit_id,site,entrance,check_in_local,check_out_local,timezone,check_in_utc,check_out_utc,duration_s,exit_source,clock_quality,"
            "visitor_name,organisation,phone,host,purpose,group_id,policy,smartphone,app_check,app_signature,app_listened_s,let_in_by,"
            "let_in_reason,notice_version,language,corrected,note"));
}

void TestItCsv::anEmptyBookGivesTheHeaderOnly()
{
    QCOMPARE(exported({}), itHeader().toByteArray() + "\r\n");
}

void TestItCsv::anyTextComesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quotes") << QByteArray("Công ty \"Hoa Sen\"");
    QTest::newRow("only a quote") << QByteArray("\"");
    QTest::newRow("comma") << QByteArray("An, Bình, Châu");
    QTest::newRow("line feed") << QByteArray("một\nhai");
    QTest::newRow("CRLF and quote") << QByteArray("một\r\n\"hai\"");
    QTest::newRow("carriage return") << QByteArray("một\rhai");
    QTest::newRow("emoji") << QByteArray("Lan 👩‍👩‍👧 🇻🇳");
    QTest::newRow("right to left") << QByteArray("محمد بن سلمان, שלום");
    QTest::newRow("formula stays as typed") << QByteArray("=1+1");
    QTest::newRow("phone with plus") << QByteArray("+84900123456");
    QTest::newRow("dash") << QByteArray("-");
    QTest::newRow("spaces at the ends") << QByteArray(" Lan ");
    QTest::newRow("decomposed") << QByteArray("e\xCC\x82");
    QTest::newRow("10,000 characters") << QByteArray("ồ").repeated(10000);
}

void TestItCsv::anyTextComesBack()
{
    QFETCH(QByteArray, text);
    VisitCells row = usual();
    row.name = row.organisation = row.phone = row.note = row.letInReason = row.site = text;
    const QByteArray csv = exported({row, usual()});
    const auto mine = readCsv(csv);
    QVERIFY(mine);
    QCOMPARE(mine->size(), 3);
    for (const int column : {1, 11, 12, 13, 23, 27})
        QCOMPARE(mine->at(1)[column], QString::fromUtf8(text));
    QCOMPARE(mine->at(1).size(), mine->at(0).size());
    QCOMPARE(readCsvWithPython(csv), mine);
}

void TestItCsv::quotesStandOnlyWhereTheyMust()
{
    VisitCells row = usual();
    row.name = "O'Connor; Peter = 'x' \t(y)";
    QVERIFY(!exported({row}).contains('"'));
    row.name = "a,b";
    QVERIFY(exported({row}).contains(",\"a,b\","));
    row.name = "a\"b";
    QVERIFY(exported({row}).contains(",\"a\"\"b\","));
}

void TestItCsv::stateShowsInTheNote_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inside") << QByteArray("inside") << QByteArray("a") << QStringLiteral("a");
    QTest::newRow("left") << QByteArray("left") << QByteArray() << QString();
    QTest::newRow("waiting") << QByteArray("waiting") << QByteArray() << QStringLiteral("waiting");
    QTest::newRow("waiting with a note") << QByteArray("waiting") << QByteArray("a") << QStringLiteral("a; waiting");
    QTest::newRow("did not enter") << QByteArray("did_not_enter") << QByteArray() << QStringLiteral("did_not_enter");
    QTest::newRow("did not enter, with a note") << QByteArray("did_not_enter") << QByteArray("a; b") << QStringLiteral("a; b; did_not_enter");
}

void TestItCsv::whoTypedItInShowsInTheNote_data()
{
    QTest::addColumn<bool>("byStaff");
    QTest::addColumn<bool>("fromPaper");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the visitor") << false << false << QByteArray("left") << QByteArray("a") << QStringLiteral("a");
    QTest::newRow("staff") << true << false << QByteArray("left") << QByteArray() << QStringLiteral("staff_entry");
    QTest::newRow("staff, with a note") << true << false << QByteArray("left") << QByteArray("a") << QStringLiteral("a; staff_entry");
    QTest::newRow("from paper") << true << true << QByteArray("left") << QByteArray() << QStringLiteral("from_paper");
    QTest::newRow("from paper, taken back") << true << true << QByteArray("did_not_enter") << QByteArray("a")
                                            << QStringLiteral("a; did_not_enter; from_paper");
}

void TestItCsv::whoTypedItInShowsInTheNote()
{
    QFETCH(bool, byStaff);
    QFETCH(bool, fromPaper);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, note);
    VisitCells row = usual();
    row.enteredByStaff = byStaff;
    row.fromPaper = fromPaper;
    row.state = state;
    row.note = note;
    QTEST(cell(row, "note"), "expected");
}

void TestItCsv::stateShowsInTheNote()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, note);
    VisitCells row = usual();
    row.state = state;
    row.note = note;
    QTEST(cell(row, "note"), "expected");
}

void TestItCsv::whatIsNotKnownIsEmpty()
{
    VisitCells row;
    row.id = "x";
    row.checkedInAtMs = utc("2020-08-07T02:15:04Z");
    QCOMPARE(exported({row}),
        itHeader().toByteArray() + "\r\nx,,,2020-08-07T09:15:04+07:00,,Asia/Ho_Chi_Minh,2020-08-07T02:15:04Z,,,,,,,,,,,,,,,0,,,,,0,\r\n");
    row.checkedInAtMs = utc("9999-12-31T23:59:59Z") + 1000;
    QCOMPARE(cell(row, "check_in_utc"), QString());
}

void TestItCsv::aClockSetBackGivesNoDuration()
{
    VisitCells row = usual();
    row.checkedOutAtMs = row.checkedInAtMs - 1;
    QCOMPARE(cell(row, "duration_s"), QString());
    QCOMPARE(cell(row, "check_out_utc"), QStringLiteral("2020-08-07T02:15:04Z"));
    row.checkedOutAtMs = row.checkedInAtMs;
    QCOMPARE(cell(row, "duration_s"), QStringLiteral("0"));
    row.checkedOutAtMs = row.checkedInAtMs + 1999;
    QCOMPARE(cell(row, "duration_s"), QStringLiteral("1"));
}

void TestItCsv::hostIsAsInTheRestOfTheProgram_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("department");
    QTest::newRow("both") << QByteArray("Chị Lan") << QByteArray("Văn thư");
    QTest::newRow("person") << QByteArray("Chị Lan") << QByteArray();
    QTest::newRow("department") << QByteArray() << QByteArray("Văn thư");
    QTest::newRow("neither") << QByteArray() << QByteArray();
}

void TestItCsv::hostIsAsInTheRestOfTheProgram()
{
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, department);
    VisitCells row = usual();
    row.hostPerson = person;
    row.department = department;
    QCOMPARE(cell(row, "host"), toText(Host{QString::fromUtf8(department), QString::fromUtf8(person)}));
}

void TestItCsv::summerTimeIsFollowed()
{
    const QTimeZone paris("Europe/Paris");
    VisitCells row = usual();
    row.checkedInAtMs = utc("2020-10-25T00:30:00Z");
    row.checkedOutAtMs = utc("2020-10-25T01:30:00Z");
    QCOMPARE(cell(row, "check_in_local", paris), QStringLiteral("2020-10-25T02:30:00+02:00"));
    QCOMPARE(cell(row, "check_out_local", paris), QStringLiteral("2020-10-25T02:30:00+01:00"));
    QCOMPARE(cell(row, "duration_s", paris), QStringLiteral("3600"));
    QCOMPARE(cell(row, "timezone", paris), QStringLiteral("Europe/Paris"));
}

void TestItCsv::manyRowsGoOutInSmallPieces()
{
    FakeVisitRows rows(QList<VisitCells>(20000, usual()));
    Memory memory;
    qint64 told = 0;
    const auto done = writeItCsv(rows, Saigon, memory, [&](qint64 written) {
        told = written;
        return true;
    });
    QVERIFY(done);
    QCOMPARE(told, 20000);
    QCOMPARE(memory.text.count("\r\n"), 20001);
    QVERIFY(memory.text.size() > 5'000'000);
    QVERIFY(memory.largest < 300'000);
}

void TestItCsv::aBrokenBookAndAFullDiskAreFailures()
{
    Memory memory;
    FakeVisitRows broken(QList<VisitCells>(3000, usual()));
    broken.breakAfter(2000);
    const auto done = writeItCsv(broken, Saigon, memory);
    QVERIFY(!done);
    QCOMPARE(done.failure().reason, Failure::Reason::BookCorrupt);

    FakeVisitRows whole(QList<VisitCells>(3000, usual()));
    Memory full;
    full.fullAt = 300'000;
    const auto refused = writeItCsv(whole, Saigon, full);
    QVERIFY(!refused);
    QCOMPARE(refused.failure().reason, Failure::Reason::DiskFull);
}

void TestItCsv::theProgressCanStop()
{
    FakeVisitRows rows(QList<VisitCells>(20000, usual()));
    Memory memory;
    const auto done = writeItCsv(rows, Saigon, memory, [](qint64) { return false; });
    QVERIFY(done);
    QVERIFY(!done->complete);
    QVERIFY(done->rows < 5000);
}

QTEST_GUILESS_MAIN(TestItCsv)
#include "tst_itcsv.moc"
