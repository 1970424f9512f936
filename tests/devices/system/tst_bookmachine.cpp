// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/bookmachine.h"

#include "devices/system/stamp.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Gatebook;

class TestBookMachine : public QObject
{
    Q_OBJECT

private slots:
    void aStampSaysWhen();
    void aStampFollowsNoLink();
    void looksAtTheBooksFolder();
    void aMissingFolderIsNoFolder();
};

void TestBookMachine::aStampSaysWhen()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("book.db.last-export"));
    QVERIFY(!stampMs(path));
    const qint64 beforeMs = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(leaveStamp(path));
    QVERIFY(std::abs(stampMs(path).value_or(0) - beforeMs) < 5000);
    struct stat is = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &is), 0);
    QCOMPARE(is.st_mode & 0777, mode_t(0600));
    QCOMPARE(is.st_size, 0);
    const timespec old[2] = {{1000, 5000000}, {1000, 5000000}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), old, 0), 0);
    QCOMPARE(stampMs(path), std::optional<qint64>(1000005));
    QVERIFY(leaveStamp(path)); // and again
    QVERIFY(stampMs(path).value_or(0) >= beforeMs - 5000);
    QVERIFY(!leaveStamp(dir.filePath(QStringLiteral("none/stamp"))));
}

void TestBookMachine::aStampFollowsNoLink()
{
    QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("target"));
    const QString link = dir.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(!leaveStamp(link));
    QVERIFY(!QFile::exists(target));
}

void TestBookMachine::looksAtTheBooksFolder()
{
    QTemporaryDir dir;
    const QString book = dir.filePath(QStringLiteral("book.db"));
    BookMachine machine(book);
    MachineFacts facts = machine.look();
    QVERIFY(facts.freeBytes);
    QVERIFY(facts.totalBytes >= *facts.freeBytes);
    QVERIFY(facts.isWritable);
    QVERIFY(!facts.lastBackupMs);
    QVERIFY(!facts.lastExportMs);
    QVERIFY(QDir(dir.path()).isEmpty()); // looking leaves nothing
    QVERIFY(leaveStamp(book + QLatin1StringView(LastExportSuffix)));
    facts = machine.look();
    QVERIFY(facts.lastExportMs);
    QVERIFY(!facts.lastBackupMs);
}

void TestBookMachine::aMissingFolderIsNoFolder()
{
    const MachineFacts facts = BookMachine(QStringLiteral("/nonexistent/folder/book.db")).look();
    QVERIFY(!facts.freeBytes);
    QVERIFY(!facts.isWritable);
}

QTEST_GUILESS_MAIN(TestBookMachine)
#include "tst_bookmachine.moc"
