// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"
#include "fakes/csvreader.h"

#include <QtCore/QJsonArray>

#include <sys/stat.h>

using namespace Gatebook;

// The figures as IT asks for them: the whole program on a real book.
class TestFiguresCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<BookFixture>(); }
    void jsonAgreesWithTheExport();
    void theTablesAreWritten();
    void namesAreInNoneOfThem();
    void daysAreOfTheSitesZoneAndBothIncluded();
    void wordsForATerminal();
    void ofOlderVisitsItSaysThatTheyAreLeftOut();
    void wrongUseSaysWhatIsWrong_data();
    void wrongUseSaysWhatIsWrong();
    void aMissingBookIsNotMade();

private:
    void simulate() { QCOMPARE(runOn(*m_book, words("simulate --visits 2000 --days 12 --seed 3")).exit, 0); }
    QJsonObject figures(const char *more = "figures --json") { return runOn(*m_book, words(more)).json(); }
    void enter(qint64 atMs, int times)
    {
        const auto book = m_book->open();
        for (int i = 0; i < times; ++i)
            QVERIFY(book->append(m_book->checkIn(m_book->visit(atMs))));
    }

    std::unique_ptr<BookFixture> m_book;
};

void TestFiguresCommand::jsonAgreesWithTheExport()
{
    simulate();
    const auto csv = readCsv(runOn(*m_book, words("export --output -")).out).value_or(CsvLines());
    QMap<QString, int> checks;
    int left = 0;
    int unknown = 0;
    for (const QStringList &line : csv.sliced(1)) {
        ++checks[line[19]];
        const bool over = !line[9].isEmpty() && !line[27].endsWith(QLatin1StringView("did_not_enter"));
        left += over;
        unknown += over && line[9] == QLatin1StringView("auto");
    }
    const QJsonObject out = figures();
    QCOMPARE(out[QStringLiteral("total")][QStringLiteral("visits")].toInt(), csv.size() - 1);
    const QJsonValue adoption = out[QStringLiteral("total")][QStringLiteral("adoption")];
    const int confirmed = checks[QStringLiteral("confirmed")];
    const int smartphones = confirmed + checks[QStringLiteral("possible")] + checks[QStringLiteral("not_heard")];
    QVERIFY(smartphones > 500);
    QCOMPARE(adoption[QStringLiteral("confirmed")].toInt(), confirmed);
    QCOMPARE(adoption[QStringLiteral("smartphones")].toInt(), smartphones);
    QVERIFY(adoption[QStringLiteral("low_percent")].toDouble() < 100.0 * confirmed / smartphones);
    QVERIFY(adoption[QStringLiteral("high_percent")].toDouble() > 100.0 * confirmed / smartphones);
    QCOMPARE(out[QStringLiteral("exits")][QStringLiteral("left")].toInt(), left);
    QCOMPARE(out[QStringLiteral("exits")][QStringLiteral("time_not_known")].toInt(), unknown);
    QCOMPARE(out[QStringLiteral("checks")][QStringLiteral("declined")].toInt(), checks[QStringLiteral("declined")]);
}

void TestFiguresCommand::theTablesAreWritten()
{
    simulate();
    const QString folder = m_book->path(QStringLiteral("số liệu"));
    const QByteArray before = runOn(*m_book, words("figures --json")).out;
    QCOMPARE(runOn(*m_book, {QStringLiteral("figures"), QStringLiteral("--json"), QStringLiteral("--output"), folder}).out, before);
    for (const char *name : {"days", "hours", "entrances", "policies", "checks", "conversions", "stays", "exits"}) {
        QFile file(folder + QStringLiteral("/%1.csv").arg(QLatin1StringView(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        const QByteArray bytes = file.readAll();
        const auto mine = readCsv(bytes);
        QVERIFY2(mine && mine->size() > 1, name);
        QCOMPARE(readCsvWithPython(bytes), mine);
        struct stat is = {};
        QCOMPARE(::stat(QFile::encodeName(file.fileName()).constData(), &is), 0);
        QCOMPARE(is.st_mode & 0777, mode_t(0600));
    }
}

void TestFiguresCommand::namesAreInNoneOfThem()
{
    enter(BookFixture::FirstMs, 20);
    const QByteArray out = runOn(*m_book, words("figures --json")).out;
    QVERIFY(out.contains("\"visits\":20"));
    for (const char *personal : {"Nguyễn", "Sen", "0901234567", "Trần"})
        QVERIFY2(!out.contains(personal), personal);
}

void TestFiguresCommand::daysAreOfTheSitesZoneAndBothIncluded()
{
    // The 4th of August in Saigon begins at 17:00 of the 3rd in UTC.
    const qint64 midnight = BookFixture::FirstMs - 10 * 3600 * 1000;
    enter(midnight - 1, 5);
    enter(midnight, 6);
    enter(midnight + 24 * 3600 * 1000, 7);
    const auto visits = [this](const char *arguments) { return figures(arguments)[QStringLiteral("total")][QStringLiteral("visits")].toInt(); };
    QCOMPARE(visits("figures --json"), 18);
    QCOMPARE(visits("figures --json --from 2020-08-04 --to 2020-08-04"), 6);
    QCOMPARE(visits("figures --json --to 2020-08-04"), 11);
    const QJsonArray days = figures("figures --json --from 2020-08-01 --to 2020-08-05")[QStringLiteral("days")].toArray();
    QCOMPARE(days.size(), 5);
    QCOMPARE(days[0][QStringLiteral("day")].toString(), QStringLiteral("2020-08-01"));
    QCOMPARE(days[3][QStringLiteral("visits")].toInt(), 6);
}

void TestFiguresCommand::wordsForATerminal()
{
    enter(BookFixture::FirstMs, 4);
    Ran ran = runOn(*m_book, words("figures"));
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("Visits: hidden"), ran.out.constData());
    enter(BookFixture::FirstMs, 4);
    ran = runOn(*m_book, words("figures"));
    QVERIFY2(ran.out.contains("Visits: 8\n"), ran.out.constData());
    QVERIFY2(ran.out.contains("100.0 % (95 % interval 67.6 to 100.0), 8 of 8"), ran.out.constData());
    QVERIFY2(ran.out.contains("Stay: nobody yet"), ran.out.constData());
    QVERIFY2(ran.out.contains("shown the install codes: 100.0 % (95 % interval 67.6 to 100.0), 8 of 8"), ran.out.constData());
    QVERIFY2(!ran.out.contains("did not keep"), ran.out.constData());
}

void TestFiguresCommand::ofOlderVisitsItSaysThatTheyAreLeftOut()
{
    enter(BookFixture::FirstMs, 6);
    const auto enterOlder = [this] {
        Visit visit = m_book->visit();
        visit.codesShown.reset();
        QVERIFY(m_book->open()->append(m_book->checkIn(visit)));
    };
    enterOlder();
    const QJsonObject json = figures();
    QCOMPARE(json[QStringLiteral("conversions")][QStringLiteral("codes_shown")].toInt(), 6);
    QCOMPARE(json[QStringLiteral("conversions")][QStringLiteral("installed_here")].toInt(), 6);
    QCOMPARE(json[QStringLiteral("conversions_older_left_out")].toBool(), true);
    const QByteArray text = runOn(*m_book, words("figures")).out;
    QVERIFY2(text.contains("without visits recorded by versions that did not keep"), text.constData());
}

void TestFiguresCommand::wrongUseSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no date") << QByteArray("figures --from monday") << QByteArray("--from: \"monday\"");
    QTest::newRow("the wrong way round") << QByteArray("figures --from 2020-08-08 --to 2020-08-07") << QByteArray("after");
    QTest::newRow("unknown option") << QByteArray("figures --colour red") << QByteArray("--colour");
}

void TestFiguresCommand::wrongUseSaysWhatIsWrong()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, says);
    QVERIFY(m_book->open());
    const Ran ran = runOn(*m_book, words(arguments.constData()));
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

void TestFiguresCommand::aMissingBookIsNotMade()
{
    const Ran ran = runOn(*m_book, words("figures --json"));
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.json().contains(QStringLiteral("error")));
    QVERIFY(!QFile::exists(m_book->path()));
}

QTEST_GUILESS_MAIN(TestFiguresCommand)
#include "tst_figures.moc"
