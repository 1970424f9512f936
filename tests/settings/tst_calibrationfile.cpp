// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/calibrationfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 MorningMs = 1795489200000;

Calibration::Threshold threshold(const char *signature, int nearDbm, const QString &by = QStringLiteral("Minh"))
{
    return {QString::fromLatin1(signature), nearDbm, nearDbm + 10, nearDbm - 10, MorningMs, by};
}

} // namespace

class CalibrationFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void noFileMeansNothingWasMeasured();
    void aFolderInItsPlaceIsAFailure();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void tooLongIsNoCalibration();
    void liesBesideTheBook();
    void theNewerReplacesBySignature();
    void appliesToSignaturesThatHaveAThreshold();
};

void CalibrationFileTest::readsBackWhatWasWritten_data()
{
    QTest::addColumn<Calibration>("calibration");
    QTest::newRow("nothing") << Calibration{};
    QTest::newRow("two") << Calibration{{threshold("bluezone-android", -57), threshold("bluezone-ios", -41)}};
    QTest::newRow("a name with marks") << Calibration{{threshold("a", -57, QStringLiteral("Trần Thị \"Bé\" \\ Ánh"))}};
    QTest::newRow("the ends of what is allowed") << Calibration{{threshold("a", -100), threshold("b", -20)}};
}

void CalibrationFileTest::readsBackWhatWasWritten()
{
    QFETCH(const Calibration, calibration);
    const auto read = parseCalibration(calibrationText(calibration), QStringLiteral("f"));
    QVERIFY2(read, read ? "" : qPrintable(read.failure().detail));
    QCOMPARE(*read, calibration);
}

void CalibrationFileTest::noFileMeansNothingWasMeasured()
{
    const QTemporaryDir folder;
    const auto read = readCalibration(folder.filePath(QStringLiteral("calibration.toml")));
    QVERIFY(read);
    QVERIFY(read->thresholds.isEmpty());
}

void CalibrationFileTest::aFolderInItsPlaceIsAFailure()
{
    const QTemporaryDir folder;
    const auto read = readCalibration(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.failure().reason, Failure::Reason::CannotOpen);
}

void CalibrationFileTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    const QByteArray good = "[[threshold]]\nsignature = \"a\"\nnear_dbm = -57\nat = \"2026-11-24T02:15:04Z\"\n";
    const auto with = [&](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    QTest::newRow("no TOML") << QByteArray("[[threshold") << QStringLiteral("f:1:");
    QTest::newRow("too near") << with("-57", "-19") << QStringLiteral("near_dbm");
    QTest::newRow("too far") << with("-57", "-101") << QStringLiteral("near_dbm");
    QTest::newRow("no threshold") << with("near_dbm = -57\n", "") << QStringLiteral("near_dbm");
    QTest::newRow("a level over zero") << good + "mark_dbm = 1\n" << QStringLiteral("mark_dbm");
    QTest::newRow("no time") << with("at = \"2026-11-24T02:15:04Z\"\n", "") << QStringLiteral("at");
    QTest::newRow("a time of no zone") << with("04Z", "04") << QStringLiteral("at");
    QTest::newRow("a key of another file") << good + "enabled = true\n" << QStringLiteral("enabled");
}

void CalibrationFileTest::whatIsWrongIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, told);
    const auto read = parseCalibration(text, QStringLiteral("f"));
    QVERIFY(!read);
    QCOMPARE(read.failure().reason, Failure::Reason::BadSettings);
    QVERIFY2(read.failure().detail.contains(told), qPrintable(read.failure().detail));
}

void CalibrationFileTest::tooLongIsNoCalibration()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("calibration.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(70000, '#'));
    file.close();
    QVERIFY(!readCalibration(file.fileName()));
}

void CalibrationFileTest::liesBesideTheBook()
{
    QCOMPARE(calibrationPath(QStringLiteral("/var/lib/gatebook/gatebook.db")), QStringLiteral("/var/lib/gatebook/calibration.toml"));
}

void CalibrationFileTest::theNewerReplacesBySignature()
{
    const Calibration older{{threshold("a", -60), threshold("b", -45)}};
    const Calibration newer{{threshold("b", -40), threshold("c", -30)}};
    const QList<Calibration::Threshold> expected = {threshold("a", -60), threshold("b", -40), threshold("c", -30)};
    QCOMPARE(merged(older, newer).thresholds, expected);
    QCOMPARE(merged(older, {}), older);
}

void CalibrationFileTest::appliesToSignaturesThatHaveAThreshold()
{
    QList<AppSignature> signatures(3);
    signatures[0].name = QStringLiteral("a");
    signatures[0].nearDbm = -60;
    signatures[1].name = QStringLiteral("b");
    signatures[2].name = QStringLiteral("c");
    signatures[2].nearDbm = -45;
    apply({{threshold("a", -57), threshold("b", -57), threshold("gone", -57)}}, signatures);
    QCOMPARE(signatures[0].nearDbm, -57);
    QVERIFY(!signatures[1].nearDbm);
    QCOMPARE(signatures[2].nearDbm, -45);
}

QTEST_GUILESS_MAIN(CalibrationFileTest)
#include "tst_calibrationfile.moc"
