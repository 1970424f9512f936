// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupsprinter.h"

#include "scriptedlp.h"

#include "devices/zxing/zxingcodemaker.h"
#include "visit/pass.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

/// With an `lp` of the test's own, a script.
class CupsPrinterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedLp> m_lp;
    ZxingCodeMaker m_codes;

    static PassTicket ticket()
    {
        return {QStringLiteral("UBND Quận 3"), passQrText(QByteArray(16, 'p')), QStringLiteral("K7M-2QD"), QStringLiteral("Nguyễn Thị Ánh"),
            QStringLiteral("Phòng Tư pháp"), QStringLiteral("25/11/2026 08:44")};
    }
    static QString reasonOf(const QSignalSpy &failed) { return failed.first().at(1).value<Failure>().detail; }

private slots:
    void init() { m_lp = std::make_unique<ScriptedLp>(); }
    void cleanup() { m_lp.reset(); }

    void thePassIsHandedToLp()
    {
        m_lp->make("printf '%s\\n' \"$@\" > said; for last; do :; done; stat -c %a \"$last\" > mode; head -c 5 \"$last\" > begin");
        CupsPrinter printer(QStringLiteral("Label"), QSizeF(62, 100), m_codes);
        QSignalSpy printed(&printer, &PassPrinter::printed);
        const int job = printer.print(ticket());
        QVERIFY(printed.isEmpty()); // later, never at once
        QVERIFY(printed.wait(10000));
        QCOMPARE(printed.first().first().toInt(), job);
        const QList<QByteArray> said = m_lp->content(QStringLiteral("said")).trimmed().split('\n');
        QCOMPARE(said.mid(0, 7), (QList<QByteArray>{"-d", "Label", "-t", "pass", "-o", "media=Custom.62x100mm", "--"}));
        QCOMPARE(m_lp->content(QStringLiteral("mode")).trimmed(), QByteArray("600"));
        QCOMPARE(m_lp->content(QStringLiteral("begin")), QByteArray("%PDF-"));
        QTRY_VERIFY(!QFile::exists(QString::fromUtf8(said.last())));
        QCOMPARE(printer.jobs(), 0);
    }

    void nobodyWaitsForAPrinterThatHangs()
    {
        m_lp->make("echo $$ > pid; for last; do :; done; echo \"$last\" > file; exec sleep 60");
        CupsPrinter printer(QStringLiteral("Label"), QSizeF(62, 100), m_codes, 700);
        QSignalSpy failed(&printer, &PassPrinter::failed);
        QElapsedTimer timer;
        timer.start();
        printer.print(ticket());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(failed.wait(10000));
        QVERIFY2(reasonOf(failed).contains(QStringLiteral("no answer")), qPrintable(reasonOf(failed)));
        QTRY_VERIFY(!QFileInfo::exists(QStringLiteral("/proc/") + QString::fromUtf8(m_lp->content(QStringLiteral("pid")).trimmed())));
        QTRY_VERIFY(!QFile::exists(QString::fromUtf8(m_lp->content(QStringLiteral("file")).trimmed())));
        QCOMPARE(printer.jobs(), 0);
    }

    void aPrinterThatRefusesSaysWhy()
    {
        m_lp->make("echo 'lp: The printer or class does not exist.' >&2; echo more >&2; exit 1");
        CupsPrinter printer(QStringLiteral("Nowhere"), QSizeF(62, 100), m_codes);
        QSignalSpy failed(&printer, &PassPrinter::failed);
        printer.print(ticket());
        QVERIFY(failed.wait(10000));
        QCOMPARE(reasonOf(failed), QStringLiteral("the printer Nowhere did not take the pass: lp: The printer or class does not exist."));
    }

    void withoutLpThatIsSaid()
    {
        qputenv("PATH", m_lp->folder().toUtf8());
        CupsPrinter printer(QStringLiteral("Label"), QSizeF(62, 100), m_codes);
        QSignalSpy failed(&printer, &PassPrinter::failed);
        printer.print(ticket());
        QVERIFY(failed.isEmpty());
        QVERIFY(failed.wait(10000));
        QVERIFY(reasonOf(failed).contains(QStringLiteral("cups-client")));
    }

    void aCrowdOfPassesDoesNotPileUp()
    {
        m_lp->make("exec sleep 60");
        CupsPrinter printer(QStringLiteral("Label"), QSizeF(62, 100), m_codes);
        QSignalSpy failed(&printer, &PassPrinter::failed);
        for (int i = 0; i < CupsPrinter::MostJobs + 2; ++i)
            QCOMPARE(printer.print(ticket()), i + 1);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(printer.jobs(), CupsPrinter::MostJobs);
        QCOMPARE(failed.last().first().toInt(), CupsPrinter::MostJobs + 2);
        QVERIFY(reasonOf(failed).contains(QStringLiteral("busy")));
    } // and its end does not wait for them either

    void noReasonHoldsAPersonalValue()
    {
        m_lp->make("exit 3");
        CupsPrinter printer(QStringLiteral("Label"), QSizeF(62, 100), m_codes);
        QSignalSpy failed(&printer, &PassPrinter::failed);
        printer.print(ticket());
        QVERIFY(failed.wait(10000));
        QVERIFY(!reasonOf(failed).contains(ticket().visitor) && !reasonOf(failed).contains(ticket().code));
    }
};

QTEST_MAIN(CupsPrinterTest)
#include "tst_cupsprinter.moc"
