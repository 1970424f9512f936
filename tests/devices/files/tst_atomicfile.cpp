// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/atomicfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Gatebook;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

mode_t modeOf(const QString &path)
{
    struct stat is = {};
    return ::stat(QFile::encodeName(path).constData(), &is) == 0 ? is.st_mode & 07777 : 0;
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isThereOnlyWhenWhole();
    void replacesOnlyAtTheEnd();
    void leavesNothingWhenGivenUp();
    void leavesNothingWhenTheDiskRefuses();
    void takesOverWhatACrashLeft();
    void twoWritersDoNotMeet();
    void followsALink();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void aMissingFolderIsAFailure();
    void fullDiskIsSaidSo();
    void oneFileHasManyNames();

private:
    QString in(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAtomicFile::isThereOnlyWhenWhole()
{
    auto file = AtomicFile::create(in("sổ.csv"));
    QVERIFY(file);
    QVERIFY(file->write("một"));
    QVERIFY(file->write("hai"));
    QVERIFY(!QFile::exists(in("sổ.csv")));
    QCOMPARE(modeOf(in("sổ.csv.part")), mode_t(0600));
    QVERIFY(file->commit());
    QCOMPARE(contentOf(in("sổ.csv")), QByteArray("mộthai"));
    QCOMPARE(modeOf(in("sổ.csv")), mode_t(0600));
    QVERIFY(!QFile::exists(in("sổ.csv.part")));
}

void TestAtomicFile::replacesOnlyAtTheEnd()
{
    put(in("f"), "old");
    auto file = AtomicFile::create(in("f"));
    QVERIFY(file);
    QVERIFY(file->write("new"));
    QCOMPARE(contentOf(in("f")), QByteArray("old"));
    QVERIFY(file->commit());
    QCOMPARE(contentOf(in("f")), QByteArray("new"));
}

void TestAtomicFile::leavesNothingWhenGivenUp()
{
    put(in("f"), "old");
    {
        auto file = AtomicFile::create(in("f"));
        QVERIFY(file);
        QVERIFY(file->write("new"));
    }
    QCOMPARE(contentOf(in("f")), QByteArray("old"));
    QVERIFY(!QFile::exists(in("f.part")));
}

void TestAtomicFile::leavesNothingWhenTheDiskRefuses()
{
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {100'000, before.rlim_max};
    bool failed = false;
    {
        auto file = AtomicFile::create(in("f"));
        QVERIFY(file);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        QVERIFY(file->write(QByteArray(60'000, 'x')));
        const auto second = file->write(QByteArray(60'000, 'x'));
        failed = !second && second.failure().reason == Failure::Reason::CannotWrite && second.failure().detail.contains(in("f.part"));
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(failed);
    QVERIFY(!QFile::exists(in("f")));
    QVERIFY(!QFile::exists(in("f.part")));
}

void TestAtomicFile::takesOverWhatACrashLeft()
{
    put(in("f.part"), "left by a crash, and longer than what comes");
    auto file = AtomicFile::create(in("f"));
    QVERIFY(file);
    QVERIFY(file->write("new"));
    QVERIFY(file->commit());
    QCOMPARE(contentOf(in("f")), QByteArray("new"));
    QCOMPARE(modeOf(in("f")), mode_t(0600));
}

void TestAtomicFile::twoWritersDoNotMeet()
{
    auto first = AtomicFile::create(in("f"));
    QVERIFY(first);
    QVERIFY(first->write("first"));
    const auto second = AtomicFile::create(in("f"));
    QVERIFY(!second);
    QCOMPARE(second.failure().reason, Failure::Reason::CannotOpen);
    QVERIFY(first->commit());
    QCOMPARE(contentOf(in("f")), QByteArray("first"));
}

void TestAtomicFile::followsALink()
{
    put(in("real"), "old");
    QVERIFY(QFile::link(in("real"), in("link")));
    auto file = AtomicFile::create(in("link"));
    QVERIFY(file);
    QVERIFY(file->write("new"));
    QVERIFY(file->commit());
    QVERIFY(QFileInfo(in("link")).isSymLink());
    QCOMPARE(contentOf(in("real")), QByteArray("new"));
}

void TestAtomicFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << QStringLiteral("/tmp");
    QTest::newRow("device") << QStringLiteral("/dev/full");
}

void TestAtomicFile::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    const auto file = AtomicFile::create(path);
    QVERIFY(!file);
    QCOMPARE(file.failure().reason, Failure::Reason::BadInput);
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestAtomicFile::aMissingFolderIsAFailure()
{
    const auto file = AtomicFile::create(in("none/f"));
    QVERIFY(!file);
    QCOMPARE(file.failure().reason, Failure::Reason::CannotOpen);
    QVERIFY(file.failure().detail.contains(in("none/f.part")));
}

void TestAtomicFile::fullDiskIsSaidSo()
{
    FileWriter full(::open("/dev/full", O_WRONLY | O_CLOEXEC), QStringLiteral("/dev/full"));
    QVERIFY(full.isOpen());
    const auto written = full.write("x");
    QVERIFY(!written);
    QCOMPARE(written.failure().reason, Failure::Reason::DiskFull);
    QVERIFY(written.failure().detail.contains(QStringLiteral("make room")));
}

void TestAtomicFile::oneFileHasManyNames()
{
    put(in("f"), "x");
    put(in("g"), "x");
    QVERIFY(QFile::link(in("f"), in("soft")));
    QCOMPARE(::link(QFile::encodeName(in("f")).constData(), QFile::encodeName(in("hard")).constData()), 0);
    for (const char *other : {"f", "soft", "hard", "./f"})
        QVERIFY2(isSameFile(in("f"), in(other)), other);
    QVERIFY(!isSameFile(in("f"), in("g")));
    QVERIFY(!isSameFile(in("f"), in("none")));
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
