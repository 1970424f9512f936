// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"
#include "fakes/csvreader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>

#include <sys/stat.h>

using namespace Gatebook;

// The export as IT runs it: the whole program on a real book.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<BookFixture>(); }
    void whatVisitorsTypedComesBackFieldByField();
    void waitingLetInAndNotEntered();
    void daysAreOfTheSitesZoneAndBothIncluded_data();
    void daysAreOfTheSitesZoneAndBothIncluded();
    void anEmptyBookGivesTheHeaderOnly();
    void theSameBookGivesTheSameFile();
    void jsonSaysWhatWasWritten();
    void standardOutputHoldsNothingButTheCsv();
    void wrongUseSaysWhatIsWrong_data();
    void wrongUseSaysWhatIsWrong();
    void theBookIsNeverOverwritten_data();
    void theBookIsNeverOverwritten();
    void aMissingBookIsNotMade();
    void aFailureHalfWayLeavesTheOldFile();
    void helpNamesWhatThereIs();

private:
    [[nodiscard]] QString csvPath() const { return m_book->path(QStringLiteral("xuất ra.csv")); }
    Ran exportWith(const char *more = "")
    {
        QStringList arguments{QStringLiteral("export"), QStringLiteral("--profile"), QStringLiteral("it"), QStringLiteral("--output"), csvPath()};
        if (*more)
            arguments += words(more);
        return runOn(*m_book, arguments);
    }
    [[nodiscard]] QByteArray csv() const
    {
        QFile file(csvPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void enter(const Visit &visit)
    {
        const auto book = m_book->open();
        QVERIFY(book->append(m_book->checkIn(visit)));
    }

    std::unique_ptr<BookFixture> m_book;
};

void TestExport::whatVisitorsTypedComesBackFieldByField()
{
    const char *nasty[] = {"Trần \"Ba\" Đậu", "Lan, Hoa\r\nvà Mai", "👩‍👩‍👧 🇻🇳", "محمد, \"علي\"", "=cmd|' /C calc'!A0", "\"", "-"};
    QList<Visit> visits;
    {
        const auto book = m_book->open();
        for (const char *text : nasty) {
            Visit visit = m_book->visit(BookFixture::FirstMs + visits.size() * 60000);
            visit.visitor = {QString::fromUtf8(text), QString::fromUtf8(text) + u',', QStringLiteral("+84900123456")};
            visit.host = {QString::fromUtf8(text), QString::fromUtf8(text)};
            visit.note = QString::fromUtf8(text);
            QVERIFY(book->append(m_book->checkIn(visit)));
            QVERIFY(book->append(m_book->checkOut(visit)));
            visits.append(visit);
        }
    }
    const Ran ran = exportWith();
    QCOMPARE(ran.exit, 0);
    const auto mine = readCsv(csv());
    QVERIFY(mine);
    QCOMPARE(readCsvWithPython(csv()), mine);
    QCOMPARE(mine->size(), visits.size() + 1);
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const Visit &visit = visits[i];
        const QDateTime in = QDateTime::fromMSecsSinceEpoch(visit.checkedInAtMs, Qt::UTC);
        const QDateTime out = in.addSecs(600);
        const QString form = QStringLiteral("yyyy-MM-ddTHH:mm:ss");
        const QStringList expected{visit.id.toString(QUuid::WithoutBraces), visit.site, visit.entrance,
            in.addSecs(7 * 3600).toString(form) + QStringLiteral("+07:00"), out.addSecs(7 * 3600).toString(form) + QStringLiteral("+07:00"),
            QStringLiteral("Asia/Ho_Chi_Minh"), in.toString(form) + u'Z', out.toString(form) + u'Z', QStringLiteral("600"), QStringLiteral("pass"),
            QStringLiteral("good"), visit.visitor.name, visit.visitor.organisation, visit.visitor.phone, toText(visit.host),
            QStringLiteral("procedure"), visit.groupId, QStringLiteral("require"), QStringLiteral("yes"), QStringLiteral("confirmed"),
            visit.app.signature, QStringLiteral("21"), {}, {}, visit.noticeVersion, visit.language, QStringLiteral("0"),
            visit.note + QStringLiteral("; staff_entry")};
        QCOMPARE(mine->at(i + 1), expected);
    }
    struct stat is = {};
    QCOMPARE(::stat(QFile::encodeName(csvPath()).constData(), &is), 0);
    QCOMPARE(is.st_mode & 0777, mode_t(0600));
    QVERIFY(!QFile::exists(csvPath() + QStringLiteral(".part")));
}

void TestExport::waitingLetInAndNotEntered()
{
    {
        const auto book = m_book->open();
        QList<Visit> visits;
        for (int i = 0; i < 4; ++i) {
            visits.append(m_book->visit(BookFixture::FirstMs + i * 1000));
            QVERIFY(book->append(waitingEntry(visits[i], QStringLiteral("kiosk"))));
        }
        const qint64 later = BookFixture::FirstMs + 90000;
        QVERIFY(book->append(letInEntry(visits[1].id, later, QStringLiteral("lan"), QStringLiteral("hẹn, trước"), m_book->pass())));
        QVERIFY(book->append(didNotEnterEntry(visits[2].id, later, QStringLiteral("lan"))));
        QVERIFY(book->append(autoClosedEntry(visits[3].id, later)));
    }
    QCOMPARE(exportWith().exit, 0);
    const auto lines = readCsv(csv()).value_or(CsvLines());
    QCOMPARE(lines.size(), 5);
    QStringList seen;
    for (const QStringList &line : lines.sliced(1))
        seen.append(QStringList{line[6], line[7], line[8], line[9], line[22], line[23], line[27]}.join(u'|'));
    const QStringList expected{QStringLiteral("2020-08-04T03:00:00Z||||||xe 59-X1; waiting; staff_entry"),
        QStringLiteral("2020-08-04T03:00:02Z|||staff|||xe 59-X1; did_not_enter; staff_entry"),
        QStringLiteral("2020-08-04T03:00:03Z|||auto|||xe 59-X1; staff_entry"),
        QStringLiteral("2020-08-04T03:01:30Z||||lan|hẹn, trước|xe 59-X1; staff_entry")};
    QCOMPARE(seen, expected);
}

void TestExport::daysAreOfTheSitesZoneAndBothIncluded_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QByteArray() << 4;
    QTest::newRow("the day") << QByteArray("--from 2020-08-04 --to 2020-08-04") << 2;
    QTest::newRow("from") << QByteArray("--from 2020-08-04") << 3;
    QTest::newRow("to") << QByteArray("--to 2020-08-04") << 3;
    QTest::newRow("both days") << QByteArray("--from 2020-08-03 --to 2020-08-04") << 3;
    QTest::newRow("a day without visits") << QByteArray("--from 2020-08-06 --to 2020-08-07") << 0;
}

void TestExport::daysAreOfTheSitesZoneAndBothIncluded()
{
    QFETCH(QByteArray, arguments);
    QFETCH(int, rows);
    // The 4th of August in Saigon begins at 17:00 of the 3rd in UTC.
    const qint64 midnight = BookFixture::FirstMs - 10 * 3600 * 1000;
    for (const qint64 at : {midnight - 1, midnight, midnight + 24 * 3600 * 1000 - 1, midnight + 24 * 3600 * 1000})
        enter(m_book->visit(at));
    QCOMPARE(exportWith(arguments.constData()).exit, 0);
    QCOMPARE(readCsv(csv()).value_or(CsvLines()).size(), rows + 1);
}

void TestExport::anEmptyBookGivesTheHeaderOnly()
{
    QVERIFY(m_book->open());
    const Ran ran = exportWith();
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.err.isEmpty());
    QCOMPARE(csv().count("\r\n"), 1);
    QCOMPARE(readCsv(csv()).value_or(CsvLines()).value(0).size(), 28);
}

void TestExport::theSameBookGivesTheSameFile()
{
    enter(m_book->visit());
    QCOMPARE(exportWith().exit, 0);
    const QByteArray first = csv();
    QCOMPARE(exportWith().exit, 0);
    QCOMPARE(csv(), first);
}

void TestExport::jsonSaysWhatWasWritten()
{
    enter(m_book->visit());
    const Ran ran = exportWith("--json");
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[QStringLiteral("rows")].toInt(), 1);
    QVERIFY(QFile::exists(m_book->path() + QStringLiteral(".last-export"))); // for the health page
    QCOMPARE(ran.json()[QStringLiteral("bytes")].toInt(), csv().size());
    QCOMPARE(ran.json()[QStringLiteral("file")].toString(), csvPath());
    QCOMPARE(ran.json()[QStringLiteral("sha256")].toString().toLatin1(), QCryptographicHash::hash(csv(), QCryptographicHash::Sha256).toHex());
}

void TestExport::standardOutputHoldsNothingButTheCsv()
{
    enter(m_book->visit());
    QCOMPARE(exportWith().exit, 0);
    const Ran ran = runOn(*m_book, words("export --output -"));
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out, csv());
    QVERIFY(ran.err.contains("1 visits"));
}

void TestExport::wrongUseSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("excel") << QByteArray("--profile excel") << QByteArray("not in this version");
    QTest::newRow("xlsx") << QByteArray("--profile xlsx") << QByteArray("not in this version");
    QTest::newRow("unknown profile") << QByteArray("--profile ods") << QByteArray("no such profile");
    QTest::newRow("no date") << QByteArray("--from monday") << QByteArray("--from: \"monday\"");
    QTest::newRow("no such day") << QByteArray("--to 2020-02-30") << QByteArray("--to: \"2020-02-30\"");
    QTest::newRow("the wrong way round") << QByteArray("--from 2020-08-08 --to 2020-08-07") << QByteArray("after");
    QTest::newRow("unknown option") << QByteArray("--colour red") << QByteArray("--colour");
}

void TestExport::wrongUseSaysWhatIsWrong()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, says);
    QVERIFY(m_book->open());
    const Ran ran = runOn(*m_book, QStringList{QStringLiteral("export"), QStringLiteral("--output"), csvPath()} + words(arguments.constData()));
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QVERIFY(!QFile::exists(csvPath()));
    QCOMPARE(runOn(*m_book, words("export --profile it")).exit, 2);
}

void TestExport::theBookIsNeverOverwritten_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("book") << QString();
    QTest::newRow("key") << QStringLiteral(".key");
}

void TestExport::theBookIsNeverOverwritten()
{
    QFETCH(QString, suffix);
    enter(m_book->visit());
    QFile file(m_book->path() + suffix);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(QFile::link(file.fileName(), m_book->path(QStringLiteral("link"))));
    for (const QString &output : {file.fileName(), m_book->path(QStringLiteral("link"))}) {
        const Ran ran = runOn(*m_book, {QStringLiteral("export"), QStringLiteral("--output"), output});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("is the book itself"), ran.err.constData());
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestExport::aMissingBookIsNotMade()
{
    const Ran ran = exportWith("--json");
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.json().contains(QStringLiteral("error")));
    QVERIFY(!QFile::exists(m_book->path()));
    QVERIFY(!QFile::exists(csvPath()));
}

void TestExport::aFailureHalfWayLeavesTheOldFile()
{
    QCOMPARE(runOn(*m_book, words("simulate --visits 3000 --days 5")).exit, 0);
    QCOMPARE(exportWith("--to 2000-01-01").exit, 0);
    const QByteArray old = csv();
    QProcess program;
    program.start(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("ulimit -f 800; exec \"$0\" \"$@\""), QStringLiteral(GATEBOOK_BUILD "/app/gatebookctl/gatebookctl"),
            QStringLiteral("--config"), m_book->path(QStringLiteral("empty.toml")), QStringLiteral("--db"), m_book->path(), QStringLiteral("export"),
            QStringLiteral("--output"), csvPath()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains(".part: "));
    QCOMPARE(csv(), old);
    QVERIFY(!QFile::exists(csvPath() + QStringLiteral(".part")));
}

void TestExport::helpNamesWhatThereIs()
{
    const Ran ran = runOn(*m_book, words("export --help"));
    QCOMPARE(ran.exit, 0);
    for (const char *option : {"--profile", "--from", "--to", "--output"})
        QVERIFY2(ran.out.contains(option), option);
    QVERIFY(!ran.out.contains("xlsx"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
