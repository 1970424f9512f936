// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupssheets.h"

#include "scriptedlp.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

/// With an `lp` of the test's own, a script.
class CupsSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_lp = std::make_unique<ScriptedLp>(); }
    void cleanup() { m_lp.reset(); }
    void theSheetsAreHandedToLp();
    void whatLpSaysIsTold_data();
    void whatLpSaysIsTold();
    void everyJobIsToldApart();
    void withoutLpItIsSaid();
    void aPrinterThatHangsIsGivenUp();
    void whoGoesAwayLeavesNothing();

private:
    static QString detailOf(const QSignalSpy &failed) { return failed.first().at(1).value<Failure>().detail; }

    std::unique_ptr<ScriptedLp> m_lp;
};

void CupsSheetsTest::theSheetsAreHandedToLp()
{
    m_lp->make("printf '%s\\n' \"$@\" > said; for last; do :; done; stat -c %a \"$last\" > mode; cp \"$last\" given");
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy printed(&printer, &SheetPrinter::printed);
    printer.print("%PDF-sheets", QStringLiteral("roll call"));
    QVERIFY(printed.isEmpty()); // later, never at once
    QVERIFY(printed.wait(10000));
    const QList<QByteArray> said = m_lp->content(QStringLiteral("said")).trimmed().split('\n');
    QCOMPARE(said.mid(0, 7), (QList<QByteArray>{"-d", "Office", "-t", "roll call", "-o", "media=A4", "--"}));
    QCOMPARE(m_lp->content(QStringLiteral("given")), QByteArray("%PDF-sheets"));
    QCOMPARE(m_lp->content(QStringLiteral("mode")).trimmed(), QByteArray("600"));
    QTRY_VERIFY(!QFile::exists(QString::fromUtf8(said.last())));
}

void CupsSheetsTest::whatLpSaysIsTold_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << QByteArray("echo 'lp: no such printer' >&2; exit 1") << QStringLiteral("no such printer");
    QTest::newRow("crashed") << QByteArray("echo 'lp: going down' >&2; kill -9 $$") << QStringLiteral("going down");
}

void CupsSheetsTest::whatLpSaysIsTold()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, says);
    m_lp->make(script);
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    printer.print("%PDF-", QStringLiteral("figures"));
    QVERIFY(failed.wait(10000));
    QVERIFY2(detailOf(failed).contains(says), qPrintable(detailOf(failed)));
    QVERIFY(detailOf(failed).contains(QStringLiteral("Office")) && detailOf(failed).contains(QStringLiteral("figures")));
}

void CupsSheetsTest::everyJobIsToldApart()
{
    m_lp->make("case $4 in refused) exit 1;; esac");
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy printed(&printer, &SheetPrinter::printed);
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    const int one = printer.print("%PDF-", QStringLiteral("refused"));
    const int two = printer.print("%PDF-", QStringLiteral("taken"));
    QTRY_COMPARE(printed.size() + failed.size(), 2);
    QVERIFY(one != two);
    QCOMPARE(failed.first().first().toInt(), one);
    QCOMPARE(printed.first().first().toInt(), two);
}

void CupsSheetsTest::withoutLpItIsSaid()
{
    qputenv("PATH", m_lp->folder().toUtf8());
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    printer.print("%PDF-", QStringLiteral("figures"));
    QVERIFY(failed.isEmpty());
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().at(1).value<Failure>().reason, Failure::Reason::Unsupported);
}

void CupsSheetsTest::aPrinterThatHangsIsGivenUp()
{
    m_lp->make("echo $$ > pid; exec sleep 60");
    CupsSheets printer(QStringLiteral("Office"), 700);
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    QSignalSpy printed(&printer, &SheetPrinter::printed);
    printer.print("%PDF-", QStringLiteral("figures"));
    QVERIFY(failed.wait(10000));
    QVERIFY(detailOf(failed).contains(QStringLiteral("no answer")));
    const QByteArray pid = m_lp->content(QStringLiteral("pid")).trimmed();
    QVERIFY(!pid.isEmpty());
    QTRY_VERIFY(!QFile::exists(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(pid)))
        || m_lp->content(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(pid))).isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(printed.isEmpty());
}

void CupsSheetsTest::whoGoesAwayLeavesNothing()
{
    m_lp->make("for last; do :; done; echo \"$last\" > file; touch begun; exec sleep 60");
    auto printer = std::make_unique<CupsSheets>(QStringLiteral("Office"));
    printer->print("%PDF-", QStringLiteral("figures"));
    QTRY_VERIFY(QFile::exists(m_lp->folder() + QStringLiteral("/begun")));
    printer.reset();
    QVERIFY(!QFile::exists(QString::fromUtf8(m_lp->content(QStringLiteral("file")).trimmed())));
}

QTEST_GUILESS_MAIN(CupsSheetsTest)
#include "tst_cupssheets.moc"
