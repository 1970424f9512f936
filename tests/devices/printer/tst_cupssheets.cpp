// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupssheets.h"

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
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qputenv("PATH", m_path); }
    void theSheetsAreHandedToLp();
    void whatLpSaysIsTold_data();
    void whatLpSaysIsTold();
    void withoutLpItIsSaid();
    void aPrinterThatHangsIsGivenUp();
    void whoGoesAwayLeavesNothing();

private:
    void makeLp(const QByteArray &what)
    {
        QFile script(m_folder->filePath(QStringLiteral("lp")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncd '" + m_folder->path().toUtf8() + "'\n" + what + '\n');
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        script.close();
        qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString detailOf(const QSignalSpy &failed) { return failed.first().first().value<Failure>().detail; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path = qgetenv("PATH");
};

void CupsSheetsTest::theSheetsAreHandedToLp()
{
    makeLp("printf '%s\\n' \"$@\" > said; for last; do :; done; stat -c %a \"$last\" > mode; cp \"$last\" given");
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy printed(&printer, &SheetPrinter::printed);
    printer.print("%PDF-sheets");
    QVERIFY(printed.isEmpty()); // later, never at once
    QVERIFY(printed.wait(10000));
    const QList<QByteArray> said = content(QStringLiteral("said")).trimmed().split('\n');
    QCOMPARE(said.mid(0, 7), (QList<QByteArray>{"-d", "Office", "-t", "roll call", "-o", "media=A4", "--"}));
    QCOMPARE(content(QStringLiteral("given")), QByteArray("%PDF-sheets"));
    QCOMPARE(content(QStringLiteral("mode")).trimmed(), QByteArray("600"));
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
    makeLp(script);
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    printer.print("%PDF-");
    QVERIFY(failed.wait(10000));
    QVERIFY2(detailOf(failed).contains(says), qPrintable(detailOf(failed)));
    QVERIFY(detailOf(failed).contains(QStringLiteral("Office")));
}

void CupsSheetsTest::withoutLpItIsSaid()
{
    qputenv("PATH", m_folder->path().toUtf8());
    CupsSheets printer(QStringLiteral("Office"));
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    printer.print("%PDF-");
    QVERIFY(failed.isEmpty());
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed.first().first().value<Failure>().reason, Failure::Reason::Unsupported);
}

void CupsSheetsTest::aPrinterThatHangsIsGivenUp()
{
    makeLp("echo $$ > pid; exec sleep 60");
    CupsSheets printer(QStringLiteral("Office"), 700);
    QSignalSpy failed(&printer, &SheetPrinter::failed);
    QSignalSpy printed(&printer, &SheetPrinter::printed);
    printer.print("%PDF-");
    QVERIFY(failed.wait(10000));
    QVERIFY(detailOf(failed).contains(QStringLiteral("no answer")));
    const QByteArray pid = content(QStringLiteral("pid")).trimmed();
    QVERIFY(!pid.isEmpty());
    QTRY_VERIFY(!QFile::exists(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(pid)))
        || content(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(pid))).isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(printed.isEmpty());
}

void CupsSheetsTest::whoGoesAwayLeavesNothing()
{
    makeLp("for last; do :; done; echo \"$last\" > file; touch begun; exec sleep 60");
    auto printer = std::make_unique<CupsSheets>(QStringLiteral("Office"));
    printer->print("%PDF-");
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("begun"))));
    printer.reset();
    QVERIFY(!QFile::exists(QString::fromUtf8(content(QStringLiteral("file")).trimmed())));
}

QTEST_GUILESS_MAIN(CupsSheetsTest)
#include "tst_cupssheets.moc"
