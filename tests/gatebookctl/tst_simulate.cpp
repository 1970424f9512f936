// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"
#include "fakes/csvreader.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Gatebook;

class TestSimulate : public QObject
{
    Q_OBJECT

private slots:
    void theSameArgumentsGiveTheSameCsv();
    void anotherSeedGivesAnotherCsv();
    void theBookIsWhole();
    void theLastDayCanBeChosen();
    void jsonSaysWhatWasMade();
    void realVisitsAreLeftAlone();
    void aSecondSimulationIsRefused();
    void anEmptyBookIsFilled();
    void wrongUseMakesNoBook_data();
    void wrongUseMakesNoBook();
    void stoppedItLeavesNothing();

private:
    static QByteArray csvOf(const BookFixture &book) { return runOn(book, words("export --output -")).out; }
};

void TestSimulate::theSameArgumentsGiveTheSameCsv()
{
    const BookFixture one;
    const BookFixture other;
    for (const BookFixture *book : {&one, &other}) {
        const Ran ran = runOn(*book, words("simulate --visits 700 --days 12 --seed 42"));
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }
    const QByteArray csv = csvOf(one);
    QCOMPARE(csvOf(other), csv);
    const auto lines = readCsv(csv);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 701);
    QCOMPARE(readCsvWithPython(csv), lines);
}

void TestSimulate::anotherSeedGivesAnotherCsv()
{
    const BookFixture one;
    const BookFixture other;
    QCOMPARE(runOn(one, words("simulate --visits 50 --seed 1")).exit, 0);
    QCOMPARE(runOn(other, words("simulate --visits 50 --seed 2")).exit, 0);
    QVERIFY(csvOf(one) != csvOf(other));
}

void TestSimulate::theBookIsWhole()
{
    const BookFixture book;
    QCOMPARE(runOn(book, words("simulate --visits 500 --days 10")).exit, 0);
    const Ran verified = runOn(book, words("verify"));
    QVERIFY2(verified.exit == 0, verified.err.constData());
}

void TestSimulate::theLastDayCanBeChosen()
{
    const BookFixture book;
    QCOMPARE(runOn(book, words("simulate --visits 20 --days 1 --end 2021-02-03")).exit, 0);
    const auto lines = readCsv(csvOf(book)).value_or(CsvLines());
    QCOMPARE(lines.size(), 21);
    for (const QStringList &line : lines.sliced(1))
        QVERIFY2(line[3].startsWith(QStringLiteral("2021-02-03T")), qPrintable(line[3]));
}

void TestSimulate::jsonSaysWhatWasMade()
{
    const BookFixture book;
    const Ran ran = runOn(book, words("simulate --visits 20 --json"));
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[QStringLiteral("visits")].toInt(), 20);
    QVERIFY(ran.json()[QStringLiteral("entries")].toInt() >= 40);
    QCOMPARE(ran.json()[QStringLiteral("file")].toString(), book.path());
}

void TestSimulate::realVisitsAreLeftAlone()
{
    BookFixture book;
    {
        const auto opened = book.open();
        QVERIFY(opened->append(book.checkIn(book.visit())));
    }
    const QByteArray before = csvOf(book);
    const Ran ran = runOn(book, words("simulate --visits 20"));
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("holds real visits"), ran.err.constData());
    QCOMPARE(csvOf(book), before);
}

void TestSimulate::aSecondSimulationIsRefused()
{
    const BookFixture book;
    QCOMPARE(runOn(book, words("simulate --visits 20")).exit, 0);
    const QByteArray before = csvOf(book);
    const Ran ran = runOn(book, words("simulate --visits 20"));
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("into a new file"), ran.err.constData());
    QCOMPARE(csvOf(book), before);
}

void TestSimulate::anEmptyBookIsFilled()
{
    BookFixture book;
    QVERIFY(book.open());
    QCOMPARE(runOn(book, words("simulate --visits 20")).exit, 0);
    QVERIFY(book.open()->isSimulated().value());
}

void TestSimulate::wrongUseMakesNoBook_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments :
        {"--visits 0", "--visits 10000001", "--visits many", "--days 0", "--days 3661", "--seed -1", "--end 2020-02-30", "--end today"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestSimulate::wrongUseMakesNoBook()
{
    QFETCH(QByteArray, arguments);
    const BookFixture book;
    const Ran ran = runOn(book, words(("simulate " + arguments).constData()));
    QCOMPARE(ran.exit, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFile::exists(book.path()));
}

void TestSimulate::stoppedItLeavesNothing()
{
    const BookFixture book;
    QProcess program;
    program.start(QStringLiteral(GATEBOOK_BUILD "/app/gatebookctl/gatebookctl"),
        QStringList{QStringLiteral("--db"), book.path()} + words("simulate --visits 5000000 --days 300"));
    // Its log has grown: the first visits are in the book.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(book.path() + QStringLiteral("-wal")).size() > 500000, 60000);
    program.terminate();
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("was removed"));
    QCOMPARE(QDir(book.folder()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
