// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/machine.h"
#include "devices/system/systemclock.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Gatebook;

class TestMachine : public QObject
{
    Q_OBJECT

private slots:
    void theWallClockIsThatOfTheMachine();
    void theMonotonicClockNeverGoesBack();
    void aFolderHasRoom();
    void aMissingFolderIsNamed();
    void tryingToWriteLeavesNothingBehind();
    void aFolderThatIsNoneCannotBeWritten();
    void aReadOnlyFolderCannotBeWritten();
    void aFontThatNobodyMadeIsNotThere();
};

void TestMachine::theWallClockIsThatOfTheMachine()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().utcMs();
    QVERIFY(now >= before - 1);
    QVERIFY(now <= QDateTime::currentMSecsSinceEpoch() + 1);
}

void TestMachine::theMonotonicClockNeverGoesBack()
{
    const SystemClock clock;
    qint64 last = clock.monotonicMs();
    QVERIFY(last > 0);
    for (int i = 0; i < 10000; ++i) {
        const qint64 now = clock.monotonicMs();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestMachine::aFolderHasRoom()
{
    const auto space = diskSpace(QStringLiteral("/"));
    QVERIFY(space.hasValue());
    QVERIFY(space->totalBytes > 0);
    QVERIFY(space->freeBytes >= 0);
    QVERIFY(space->freeBytes <= space->totalBytes);
}

void TestMachine::aMissingFolderIsNamed()
{
    const QString missing = QStringLiteral("/nonexistent/folder");
    const auto space = diskSpace(missing);
    QVERIFY(!space.hasValue());
    QCOMPARE(space.failure().reason, Failure::Reason::CannotOpen);
    QVERIFY(space.failure().detail.contains(missing));
    const auto write = canWriteIn(missing);
    QVERIFY(!write.hasValue());
    QCOMPARE(write.failure().reason, Failure::Reason::CannotOpen);
}

void TestMachine::tryingToWriteLeavesNothingBehind()
{
    QTemporaryDir folder;
    QVERIFY(canWriteIn(folder.path()).hasValue());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestMachine::aFolderThatIsNoneCannotBeWritten()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!canWriteIn(file.fileName()).hasValue());
}

void TestMachine::aReadOnlyFolderCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write in every folder");
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto write = canWriteIn(folder.path());
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(!write.hasValue());
    QCOMPARE(write.failure().reason, Failure::Reason::CannotWrite);
}

void TestMachine::aFontThatNobodyMadeIsNotThere()
{
    const auto font = hasFont(QStringLiteral("Gatebook Imaginary 7731"));
    if (QStandardPaths::findExecutable(QStringLiteral("fc-list")).isEmpty()) {
        QVERIFY(!font.hasValue());
        return;
    }
    QVERIFY(font.hasValue());
    QVERIFY(!*font);
}

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
