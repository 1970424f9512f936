// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codepicture.h"
#include "devices/zxing/zxingcodemaker.h"
#include "visit/badge.h"
#include "visit/pass.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Gatebook;

/// The command as IT runs it, on pictures of codes.
class TestScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void everyKindIsToldAsJson_data();
    void everyKindIsToldAsJson();
    void severalPicturesGiveALineEach();
    void aPictureWithoutCodeIsExitOne_data();
    void aPictureWithoutCodeIsExitOne();
    void peopleAreToldToo();
    void noPictureIsBadUsage();

private:
    struct Outcome {
        int exit;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QList<QJsonObject> lines() const
        {
            QList<QJsonObject> objects;
            for (const QByteArray &line : out.trimmed().split('\n'))
                objects.append(QJsonDocument::fromJson(line).object());
            return objects;
        }
    };
    Outcome scan(const QStringList &arguments)
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(GATEBOOK_CTL), QStringList(QStringLiteral("scan")) + arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {-1, {}, program.errorString().toUtf8()};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name : QString();
    }
    QString draw(const QString &name, const QString &text) { return write(name, pngOf(*ZxingCodeMaker().qr(text))); }

    QTemporaryDir m_folder;
};

void TestScan::everyKindIsToldAsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("card") << QStringLiteral("001190000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Hà Nội|01052021")
                          << QByteArray(
                                 R"({"kind":"citizen_id","fields":{"name":"NGUYỄN VĂN MẪU","birth_year":1990,"sex":"male","number_last4":"0001"},)"
                                 R"("warnings":["sex_mismatch"]})");
    QTest::newRow("card of an unknown province, birth date not whole")
        << QStringLiteral("003090000001||TRẦN THỊ THỬ|1991|Nữ||01052021")
        << QByteArray(R"({"kind":"citizen_id","fields":{"name":"TRẦN THỊ THỬ","birth_year":1991,"sex":"female","number_last4":"0001"},)"
                      R"("warnings":["sex_mismatch","year_mismatch","province_unknown","partial_birth_date"]})");
    QTest::newRow("personal code")
        << QStringLiteral("001090000001|NGUYEN VAN MAU|1990-08-15|0|163000000000000000|1<><><><>")
        << QByteArray(R"({"kind":"pc_covid","fields":{"name":"NGUYEN VAN MAU","birth_year":1990,"number_last4":"0001"},"warnings":[]})");
    QTest::newRow("pass") << passQrText(QByteArray(16, 'p')) << QByteArray(R"({"kind":"pass","fields":{},"warnings":[]})");
    QTest::newRow("badge") << badgeQrText(QByteArray(16, 'b')) << QByteArray(R"({"kind":"badge","fields":{},"warnings":[]})");
    QTest::newRow("web address") << QStringLiteral("https://example.vn/a?b=c")
                                 << QByteArray(R"({"kind":"url","fields":{"url":"https://example.vn/a?b=c"},"warnings":[]})");
    QTest::newRow("impossible card") << QStringLiteral("001090000001||NGUYỄN VĂN MẪU|31021990|Nam||01052021")
                                     << QByteArray(R"({"kind":"unknown","fields":{},"warnings":[]})");
}

void TestScan::everyKindIsToldAsJson()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    const QString file = draw(QStringLiteral("code.png"), text);
    const Outcome ran = scan({QStringLiteral("--json"), file});
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject expected{{QStringLiteral("file"), file}, {QStringLiteral("codes"), QJsonArray{QJsonDocument::fromJson(code).object()}}};
    QCOMPARE(ran.lines(), QList<QJsonObject>{expected});
    QCOMPARE(ran.exit, 0);
}

void TestScan::severalPicturesGiveALineEach()
{
    const QString first = draw(QStringLiteral("một.png"), QStringLiteral("https://example.vn/1"));
    const QString blank = write(QStringLiteral("trống.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\"/>");
    const QString last = draw(QStringLiteral("hai ba.png"), QStringLiteral("https://example.vn/2"));
    const Outcome ran = scan({QStringLiteral("--json"), first, blank, last});
    QStringList files;
    QList<qsizetype> counts;
    for (const QJsonObject &line : ran.lines()) {
        files.append(line[QLatin1StringView("file")].toString());
        counts.append(line[QLatin1StringView("codes")].toArray().size());
    }
    QCOMPARE(files, QStringList({first, blank, last}));
    QCOMPARE(counts, QList<qsizetype>({1, 0, 1}));
    QCOMPARE(ran.exit, 1);
}

void TestScan::aPictureWithoutCodeIsExitOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("blank") << write(QStringLiteral("blank.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\"/>") << true;
    QTest::newRow("text") << write(QStringLiteral("text.png"), "no picture") << false;
    QTest::newRow("empty") << write(QStringLiteral("empty.png"), "") << false;
    QTest::newRow("missing") << QStringLiteral("missing.png") << false;
    QTest::newRow("a folder") << QStringLiteral(".") << false;
}

void TestScan::aPictureWithoutCodeIsExitOne()
{
    QFETCH(QString, file);
    QFETCH(bool, isPicture);
    const Outcome ran = scan({file, QStringLiteral("--json")});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.lines().constFirst()[QLatin1StringView("codes")].toArray(), QJsonArray());
    QCOMPARE(ran.lines().constFirst().contains(QLatin1StringView("error")), !isPicture);
    QCOMPARE(ran.err.isEmpty(), isPicture);
}

void TestScan::peopleAreToldToo()
{
    const QString file = draw(QStringLiteral("card.png"), QStringLiteral("001190000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Hà Nội|01052021"));
    const Outcome ran = scan({file});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.startsWith("card.png: a citizen-ID card (not proof of identity): NGUYỄN VĂN MẪU, born 1990, male, number ends in 0001"));
    QVERIFY(ran.out.contains("the number says the other sex"));
    QVERIFY(!ran.out.contains("00119"));
}

void TestScan::noPictureIsBadUsage()
{
    QCOMPARE(scan({}).exit, 2);
    QCOMPARE(scan({QStringLiteral("--help")}).exit, 0);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
