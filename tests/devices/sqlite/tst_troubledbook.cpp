// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gatebook;
using Reason = Failure::Reason;

/// A full disk and a book that others hold: said plainly, and nothing recorded gets lost.
class TestTroubledBook : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskIsSaidAndLosesNothing()
    {
        BookFixture fixture;
        const auto book = fixture.open();
        const qint64 pages = book->database().number("PRAGMA page_count").value();
        QVERIFY(book->database().execute("PRAGMA max_page_count = " + QByteArray::number(pages + 8)));
        qint64 recorded = 0;
        Result<qint64> appended(qint64(0));
        while ((appended = book->append(fixture.checkIn(fixture.visit()))) && recorded < 10000)
            recorded = appended.value();
        QCOMPARE(appended.failure().reason, Reason::DiskFull);
        QVERIFY2(appended.failure().detail.contains(QStringLiteral("room")), qPrintable(appended.failure().detail));
        QVERIFY(recorded > 0);
        QVERIFY(book->database().isAutocommit());
        QVERIFY(book->database().execute("PRAGMA max_page_count = 1000000"));
        QCOMPARE(book->append(fixture.checkIn(fixture.visit())).value(), recorded + 1);
        const auto report = book->verify();
        QVERIFY(report->ok());
        QCOMPARE(report->visits, recorded + 1);
    }

    void aRefusedWriteIsSaidAndLosesNothing()
    {
        BookFixture fixture;
        QVERIFY(fixture.open()->append(fixture.checkIn(fixture.visit())));
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(appendWithoutRoom(fixture));
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        const auto reason = static_cast<Reason>(WEXITSTATUS(status));
        QVERIFY2(reason == Reason::CannotWrite || reason == Reason::DiskFull, QByteArray::number(WEXITSTATUS(status)));
        QVERIFY(fixture.open()->verify()->ok());
        QCOMPARE(fixture.open()->head()->seq, 1);
    }

    void aLockedBookIsSaidAfterTheBusyTime()
    {
        BookFixture fixture;
        QVERIFY(fixture.open());
        const auto book = SqliteBook::open(fixture.path(), OpenMode::MustExist, fixture.random, 30);
        const Visit visit = fixture.visit();
        {
            Database other = fixture.raw();
            const auto held = Transaction::begin(other);
            const auto appended = book.value()->append(fixture.checkIn(visit));
            QCOMPARE(appended.failure().reason, Reason::BookLocked);
            QVERIFY2(appended.failure().detail.contains(fixture.path()), qPrintable(appended.failure().detail));
            QCOMPARE(book.value()->rebuild().failure().reason, Reason::BookLocked);
            QCOMPARE(book.value()->markSimulated().failure().reason, Reason::BookLocked);
            QCOMPARE(book.value()->addStaff({QStringLiteral("lan"), StaffRole::It, "h", false, 0, 0}).failure().reason, Reason::BookLocked);
            QCOMPARE(book.value()->visit(visit.id).failure().reason, Reason::NotFound); // reading goes on
            QVERIFY(book.value()->verify()->ok());
        }
        QCOMPARE(book.value()->append(fixture.checkIn(visit)).value(), 1);
    }

    void aReaderChangesNothing()
    {
        BookFixture fixture;
        QVERIFY(fixture.open()->append(fixture.checkIn(fixture.visit())));
        const auto reader = fixture.open(OpenMode::ReadOnly);
        QCOMPARE(reader->append(fixture.checkIn(fixture.visit())).failure().reason, Reason::CannotWrite);
        QVERIFY(reader->verify()->ok());
        QCOMPARE(reader->visitsIn(VisitState::Inside)->size(), 1);
    }

    void aRollbackForgetsEverythingOfTheFailedAppend()
    {
        BookFixture fixture;
        const auto book = fixture.open();
        QVERIFY(book->database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON main.visit BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!book->append(fixture.checkIn(fixture.visit())));
        QCOMPARE(book->database().number("SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM personal)").value(), 0);
    }

private:
    /// No file may grow any more. Returns the reason of the failure.
    static int appendWithoutRoom(BookFixture &fixture)
    {
        const auto book = fixture.open(OpenMode::MustExist);
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{16, 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto appended = book->append(fixture.checkIn(fixture.visit()));
        return appended ? 255 : static_cast<int>(appended.failure().reason);
    }
};

QTEST_GUILESS_MAIN(TestTroubledBook)
#include "tst_troubledbook.moc"
