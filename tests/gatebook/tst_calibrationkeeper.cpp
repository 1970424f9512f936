// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/calibrationkeeper.h"
#include "settings/calibrationfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace Gatebook;

namespace {

Calibration measured(const char *signature, int nearDbm)
{
    return {{{QString::fromLatin1(signature), nearDbm, nearDbm + 10, nearDbm - 10, 1795489200000, QStringLiteral("Minh")}}};
}

} // namespace

class TestCalibrationKeeper : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasMeasuredForItsOwnerOnly();
    void whatIsNotMeasuredAnewStays();
    void fileThatCannotBeReadIsReplaced();
    void failureLeavesTheOldOneWhole();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

void TestCalibrationKeeper::keepsWhatWasMeasuredForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calibration.toml"));
    const auto saved = CalibrationKeeper(path).save(measured("bluezone-android", -57));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().detail));
    const auto read = readCalibration(path);
    QVERIFY(read);
    QCOMPARE(*read, measured("bluezone-android", -57));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half-written beside it
}

void TestCalibrationKeeper::whatIsNotMeasuredAnewStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calibration.toml"));
    CalibrationKeeper keeper(path);
    QVERIFY(keeper.save(measured("bluezone-android", -57)));
    QVERIFY(keeper.save(measured("bluezone-ios", -41)));
    QVERIFY(keeper.save(measured("bluezone-android", -60)));
    const auto read = readCalibration(path);
    QVERIFY(read);
    QHash<QString, int> thresholds;
    for (const auto &one : read->thresholds)
        thresholds.insert(one.signature, one.nearDbm);
    QCOMPARE(thresholds, (QHash<QString, int>{{QStringLiteral("bluezone-android"), -60}, {QStringLiteral("bluezone-ios"), -41}}));
}

void TestCalibrationKeeper::fileThatCannotBeReadIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calibration.toml"));
    write(path, "near = [");
    QVERIFY(!readCalibration(path));
    QVERIFY(CalibrationKeeper(path).save(measured("bluezone-android", -57)));
    QCOMPARE(*readCalibration(path), measured("bluezone-android", -57));
}

/// A disk without room, for whoever the test runs as: no file may grow over 64 bytes.
void TestCalibrationKeeper::failureLeavesTheOldOneWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calibration.toml"));
    CalibrationKeeper keeper(path);
    QVERIFY(keeper.save(measured("bluezone-android", -57)));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit full{64, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto saved = keeper.save(measured("bluezone-android", -60));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!saved);
    QVERIFY2(saved.failure().detail.contains(folder.path()), qPrintable(saved.failure().detail));
    QCOMPARE(*readCalibration(path), measured("bluezone-android", -57));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestCalibrationKeeper)
#include "tst_calibrationkeeper.moc"
