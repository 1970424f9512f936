// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sheetjob.h"

#include "fakes/desk.h"
#include "fakes/fakesheets.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SheetJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void drawnSavedAndPrinted();
    void whatBecomesOfIt_data();
    void whatBecomesOfIt();
    void notTwiceAtOnce();
    void onePrinterForTwo();
    void forgottenItIsSavedButNotPrinted();

private:
    static Result<QByteArray> drawn() { return QByteArray("%PDF-sheets"); }
    void begin(SheetJob &job, const SheetJob::Draw &draw = drawn)
    {
        job.begin(QStringLiteral("a.pdf"), QStringLiteral("roll call"), draw);
        m_desk->deliver();
    }

    std::unique_ptr<Desk> m_desk;
};

void SheetJobTest::drawnSavedAndPrinted()
{
    FakeSheets printer;
    SheetJob job(m_desk->keeper, m_desk->store, &printer);
    QVERIFY(job.hasPrinter());
    QCOMPARE(job.state(), SheetJob::None);
    job.begin(QStringLiteral("a.pdf"), QStringLiteral("roll call"), drawn);
    QCOMPARE(job.state(), SheetJob::Drawing);
    QVERIFY(m_desk->store.files.isEmpty()); // on the keeper's thread, not here
    m_desk->deliver();
    QCOMPARE(job.state(), SheetJob::Printing);
    QVERIFY(job.isBusy());
    QCOMPARE(m_desk->store.files.value(QStringLiteral("a.pdf")), QByteArray("%PDF-sheets"));
    QCOMPARE(printer.sheets, QList<QByteArray>{"%PDF-sheets"});
    QCOMPARE(printer.titles, QStringList{QStringLiteral("roll call")});
    QSignalSpy changed(&job, &SheetJob::changed);
    printer.end(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(job.state(), SheetJob::Printed);
    QCOMPARE(job.savedAs(), QStringLiteral("/srv/gatebook/a.pdf"));
}

void SheetJobTest::whatBecomesOfIt_data()
{
    QTest::addColumn<bool>("prints");
    QTest::addColumn<bool>("draws");
    QTest::addColumn<bool>("saves");
    QTest::addColumn<SheetJob::State>("state");
    QTest::newRow("saved") << false << true << true << SheetJob::Saved;
    QTest::newRow("disk full") << false << true << false << SheetJob::NotSaved;
    QTest::newRow("not drawn") << false << false << true << SheetJob::NotSaved;
    QTest::newRow("not drawn for the printer") << true << false << true << SheetJob::NotSaved;
    QTest::newRow("disk full, but there is a printer") << true << true << false << SheetJob::Printing;
}

void SheetJobTest::whatBecomesOfIt()
{
    QFETCH(const bool, prints);
    QFETCH(const bool, draws);
    QFETCH(const bool, saves);
    QFETCH(const SheetJob::State, state);
    FakeSheets printer;
    SheetJob job(m_desk->keeper, m_desk->store, prints ? &printer : nullptr);
    if (!saves)
        m_desk->store.failsWith = Failure::Reason::DiskFull;
    begin(job, [draws]() -> Result<QByteArray> {
        return draws ? drawn() : Result<QByteArray>(Failure{Failure::Reason::CannotWrite, QStringLiteral("told to fail by the test")});
    });
    QCOMPARE(job.state(), state);
    QCOMPARE(job.savedAs().isEmpty(), state != SheetJob::Saved);
}

void SheetJobTest::notTwiceAtOnce()
{
    FakeSheets printer;
    SheetJob job(m_desk->keeper, m_desk->store, &printer);
    begin(job);
    begin(job);
    QCOMPARE(printer.sheets.size(), 1);
    printer.end(false);
    QCOMPARE(job.state(), SheetJob::NotPrinted);
    begin(job);
    QCOMPARE(printer.sheets.size(), 2);
}

void SheetJobTest::onePrinterForTwo()
{
    FakeSheets printer;
    SheetJob one(m_desk->keeper, m_desk->store, &printer);
    SheetJob two(m_desk->keeper, m_desk->store, &printer);
    begin(one);
    begin(two);
    printer.end(false, 2);
    QCOMPARE(one.state(), SheetJob::Printing);
    QCOMPARE(two.state(), SheetJob::NotPrinted);
    printer.end(true, 1);
    QCOMPARE(one.state(), SheetJob::Printed);
}

void SheetJobTest::forgottenItIsSavedButNotPrinted()
{
    FakeSheets printer;
    SheetJob job(m_desk->keeper, m_desk->store, &printer);
    job.begin(QStringLiteral("a.pdf"), QStringLiteral("roll call"), drawn);
    job.forget();
    m_desk->deliver();
    QCOMPARE(job.state(), SheetJob::None);
    QVERIFY(printer.sheets.isEmpty());
    QVERIFY(m_desk->store.files.contains(QStringLiteral("a.pdf")));
    job.begin(QStringLiteral("a.pdf"), QStringLiteral("roll call"), drawn);
    job.forget();
    job.begin(QStringLiteral("b.pdf"), QStringLiteral("roll call"), drawn);
    m_desk->deliver();
    QCOMPARE(printer.sheets.size(), 1); // the one that was not forgotten
}

QTEST_GUILESS_MAIN(SheetJobTest)
#include "tst_sheetjob.moc"
