// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/exportrows.h"

#include "bookfixture.h"

using namespace Gatebook;

class TestExportRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<BookFixture>(); }
    void everyValueComesAsStored();
    void whatStaffTypedInIsSaid();
    void whatIsNotKnownIsNotInvented();
    void rowsComeByTimeAndThenId();
    void thePeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast_data();
    void thePeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast();
    void whatIsWrittenMeanwhileDoesNotShowAndIsNotHeldUp();
    void aReadOnlyBookIsEnough();
    void theConnectionIsFreeAfterwards();

private:
    static constexpr qint64 Ever = std::numeric_limits<qint64>::max();

    QList<qint64> times(SqliteBook &book, qint64 fromMs = 0, qint64 untilMs = Ever)
    {
        QList<qint64> out;
        const auto rows = ExportRows::open(book.database(), fromMs, untilMs);
        VisitCells cells;
        while (rows && rows.value()->next(cells).value())
            out.append(cells.checkedInAtMs);
        m_counted = rows ? rows.value()->count().value() : -1;
        return out;
    }

    std::unique_ptr<BookFixture> m_fixture;
    qint64 m_counted = 0;
};

void TestExportRows::everyValueComesAsStored()
{
    const auto book = m_fixture->open();
    Visit visit = m_fixture->visit();
    visit.clockQuality = ClockQuality::Jumped;
    visit.enteredBy.clear();
    QVERIFY(book->append(m_fixture->checkIn(visit)));
    QVERIFY(book->append(m_fixture->checkOut(visit)));
    const auto rows = ExportRows::open(book->database(), 0, Ever);
    QVERIFY(rows);
    VisitCells cells;
    QVERIFY(rows.value()->next(cells).value());
    QCOMPARE(cells.id.toByteArray(), visit.id.toByteArray(QUuid::WithoutBraces));
    QCOMPARE(cells.checkedInAtMs, visit.checkedInAtMs);
    QCOMPARE(cells.checkedOutAtMs, visit.checkedInAtMs + 600000);
    QCOMPARE(cells.appListenedMs, visit.app.listenedMs);
    QCOMPARE(cells.corrected, false);
    QCOMPARE(cells.codesShown, true);
    QCOMPARE(cells.installedHere, true);
    QVERIFY(!cells.enteredByStaff && !cells.fromPaper);
    const std::pair<QByteArrayView, QString> texts[] = {{cells.state, QStringLiteral("left")}, {cells.site, visit.site},
        {cells.entrance, visit.entrance}, {cells.exitSource, QStringLiteral("pass")}, {cells.clockQuality, QStringLiteral("jumped")},
        {cells.name, visit.visitor.name}, {cells.organisation, visit.visitor.organisation}, {cells.phone, visit.visitor.phone},
        {cells.department, visit.host.department}, {cells.hostPerson, visit.host.person}, {cells.purpose, QStringLiteral("procedure")},
        {cells.groupId, visit.groupId}, {cells.policy, QStringLiteral("require")}, {cells.smartphone, QStringLiteral("yes")},
        {cells.appCheck, QStringLiteral("confirmed")}, {cells.appSignature, visit.app.signature}, {cells.letInBy, QString()},
        {cells.letInReason, QString()}, {cells.noticeVersion, visit.noticeVersion}, {cells.language, visit.language}, {cells.note, visit.note}};
    for (const auto &[cell, expected] : texts)
        QCOMPARE(QString::fromUtf8(cell), expected);
    QVERIFY(!rows.value()->next(cells).value());
}

void TestExportRows::whatStaffTypedInIsSaid()
{
    const auto book = m_fixture->open();
    const Visit visit = m_fixture->visit();
    QVERIFY(book->append(paperCheckedInEntry(visit, visit.checkedInAtMs + 1, QStringLiteral("staff:lan"))));
    const auto rows = ExportRows::open(book->database(), 0, Ever);
    QVERIFY(rows);
    VisitCells cells;
    QVERIFY(rows.value()->next(cells).value());
    QVERIFY(cells.enteredByStaff && cells.fromPaper);
    QCOMPARE(cells.checkedInAtMs, visit.checkedInAtMs);
}

void TestExportRows::whatIsNotKnownIsNotInvented()
{
    const auto book = m_fixture->open();
    Visit visit = m_fixture->visit();
    QVERIFY(book->append(waitingEntry(visit, QStringLiteral("kiosk"))));
    const auto rows = ExportRows::open(book->database(), 0, Ever);
    QVERIFY(rows);
    VisitCells cells;
    cells.checkedOutAtMs = 1;
    QVERIFY(rows.value()->next(cells).value());
    QVERIFY(!cells.checkedOutAtMs);
    QVERIFY(cells.exitSource.isEmpty());
    QCOMPARE(cells.state.toByteArray(), QByteArray("waiting"));
}

void TestExportRows::rowsComeByTimeAndThenId()
{
    const auto book = m_fixture->open();
    QList<std::pair<qint64, QByteArray>> expected;
    for (const int offset : {5, 1, 3, 3, 3, 2, 5}) {
        Visit visit = m_fixture->visit(BookFixture::FirstMs + offset);
        expected.append({visit.checkedInAtMs, visit.id.toByteArray(QUuid::WithoutBraces)});
        QVERIFY(book->append(m_fixture->checkIn(visit)));
    }
    std::sort(expected.begin(), expected.end());
    const auto rows = ExportRows::open(book->database(), 0, Ever);
    QVERIFY(rows);
    QCOMPARE(rows.value()->count().value(), 7);
    VisitCells cells;
    for (const auto &[at, id] : expected) {
        QVERIFY(rows.value()->next(cells).value());
        QCOMPARE(cells.checkedInAtMs, at);
        QCOMPARE(cells.id.toByteArray(), id);
    }
    QVERIFY(!rows.value()->next(cells).value());
}

void TestExportRows::thePeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("all") << 0 << 4 << QList<int>{1, 2, 3};
    QTest::newRow("from a moment") << 2 << 4 << QList<int>{2, 3};
    QTest::newRow("until a moment") << 0 << 3 << QList<int>{1, 2};
    QTest::newRow("one moment") << 2 << 3 << QList<int>{2};
    QTest::newRow("nothing") << 2 << 2 << QList<int>{};
}

void TestExportRows::thePeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QList<int>, expected);
    const auto book = m_fixture->open();
    for (const int offset : {1, 2, 3})
        QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + offset))));
    QList<qint64> moments;
    for (const int offset : expected)
        moments.append(BookFixture::FirstMs + offset);
    QCOMPARE(times(*book, BookFixture::FirstMs + from, BookFixture::FirstMs + until), moments);
    QCOMPARE(m_counted, moments.size());
}

void TestExportRows::whatIsWrittenMeanwhileDoesNotShowAndIsNotHeldUp()
{
    const auto book = m_fixture->open();
    QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs))));
    QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + 1))));
    const auto rows = ExportRows::open(book->database(), 0, Ever);
    QVERIFY(rows);
    VisitCells cells;
    QVERIFY(rows.value()->next(cells).value());
    const auto kiosk = m_fixture->open();
    const auto written = kiosk->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + 2)));
    QVERIFY2(written, why(written));
    QVERIFY(rows.value()->next(cells).value());
    QVERIFY(!rows.value()->next(cells).value());
    QCOMPARE(times(*kiosk).size(), 3);
}

void TestExportRows::aReadOnlyBookIsEnough()
{
    QVERIFY(m_fixture->open()->append(m_fixture->checkIn(m_fixture->visit())));
    const auto book = m_fixture->open(OpenMode::ReadOnly);
    QVERIFY(book);
    QCOMPARE(times(*book).size(), 1);
}

void TestExportRows::theConnectionIsFreeAfterwards()
{
    const auto book = m_fixture->open();
    QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit())));
    QCOMPARE(times(*book).size(), 1);
    QVERIFY(book->database().isAutocommit());
    QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit())));
    QCOMPARE(times(*book).size(), 2);
}

QTEST_GUILESS_MAIN(TestExportRows)
#include "tst_exportrows.moc"
