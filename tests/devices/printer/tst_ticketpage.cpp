// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/ticketpage.h"

#include "devices/zxing/codereader.h"
#include "devices/zxing/zxingcodemaker.h"
#include "visit/pass.h"
#include "visit/plainletters.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Gatebook;

/// The page as a label printer of 203 dots an inch puts it on paper, by poppler.
class TicketPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static PassTicket ticket(const QString &visitor = QStringLiteral("Nguyễn Thị Ánh"))
    {
        return {QStringLiteral("UBND Quận 3"), passQrText(QByteArray(16, '\x5a')), QStringLiteral("K7M-2QD"), visitor,
            QStringLiteral("Phòng Tư pháp – Tầng 2"), QStringLiteral("25/11/2026 08:44")};
    }

    QString written(const PassTicket &ticket, QSizeF millimetres)
    {
        QFile file(m_folder.filePath(QStringLiteral("ticket.pdf")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const auto done = writeTicket(file, ticket, ZxingCodeMaker(), millimetres);
        return done ? file.fileName() : QString();
    }

    static QString plain(const QString &text) { return plainWords(text).join(u' '); }

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void theCodeIsReadBackFromThePaper_data()
    {
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("label of 62 by 100") << QSizeF(62, 100);
        QTest::newRow("receipt of 58 by 90") << QSizeF(58, 90);
        QTest::newRow("receipt of 80 by 80") << QSizeF(80, 80);
        QTest::newRow("broad label of 89 by 36") << QSizeF(89, 36);
        QTest::newRow("the smallest") << QSizeF(36, 36);
        QTest::newRow("a whole sheet") << QSizeF(210, 297);
    }
    void theCodeIsReadBackFromThePaper()
    {
        QFETCH(QSizeF, millimetres);
        const QString pdf = written(ticket(), millimetres);
        QVERIFY(!pdf.isEmpty());
        const QImage paper
            = QImage::fromData(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-gray"), pdf}));
        QVERIFY(!paper.isNull());
        QVERIFY(std::abs(paper.width() - millimetres.width() * 203 / 25.4) < 3);
        QVERIFY(std::abs(paper.height() - millimetres.height() * 203 / 25.4) < 3);
        QCOMPARE(readCodes(paper), QStringList{ticket().qrText});
        for (int x = 0; x < paper.width(); ++x) // most printers cannot reach the edge
            QVERIFY(qGray(paper.pixel(x, 3)) > 250 && qGray(paper.pixel(x, paper.height() - 4)) > 250);
    }

    void everyWordStandsOnIt_data()
    {
        QTest::addColumn<QString>("visitor");
        QTest::newRow("usual") << QStringLiteral("Nguyễn Thị Ánh");
        QTest::newRow("long") << QStringLiteral("Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm");
        QTest::newRow("Chinese") << QStringLiteral("王小明");
    }
    void everyWordStandsOnIt()
    {
        QFETCH(QString, visitor);
        const PassTicket wanted = ticket(visitor);
        const QString pdf = written(wanted, QSizeF(62, 100));
        // Letters and digits: signs between them are glyphs of the font's own choice, which no reader maps back.
        const QString text = plain(QString::fromUtf8(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")})));
        for (const QString &words : {wanted.agency, wanted.code, visitor, wanted.host, wanted.moment})
            QVERIFY2(text.contains(plain(words)), qPrintable(text));
    }

    void theFileTellsNothingMore()
    {
        const QByteArray facts = run(QStringLiteral("pdfinfo"), {written(ticket(), QSizeF(62, 100))});
        QVERIFY(facts.contains("Pages:"));
        QVERIFY2(!facts.contains("Ánh") && !facts.contains("Title:           K7M"), facts);
    }

    void whatNoCodeHoldsIsRefused()
    {
        PassTicket empty = ticket();
        empty.qrText.clear();
        QFile file(m_folder.filePath(QStringLiteral("none.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(writeTicket(file, empty, ZxingCodeMaker(), QSizeF(62, 100)).failure().reason, Failure::Reason::BadInput);
        QCOMPARE(file.size(), 0);
    }
};

QTEST_MAIN(TicketPageTest)
#include "tst_ticketpage.moc"
