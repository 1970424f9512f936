// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <QtCore/QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gatebook;

namespace {

int untilKilled = 0;

int killAtStatement(unsigned, void *, void *, void *)
{
    if (--untilKilled < 0)
        ::raise(SIGKILL);
    return 0;
}

int killAtStep(void *)
{
    if (--untilKilled < 0)
        ::raise(SIGKILL);
    return 0;
}

enum class Cut { Statements, Steps };

void arm(sqlite3 *handle, Cut cut, int after)
{
    untilKilled = after;
    if (cut == Cut::Statements)
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, killAtStatement, nullptr);
    else
        sqlite3_progress_handler(handle, 1, killAtStep, nullptr);
}

/// Runs `work` in a process that is killed (-9) after so many statements or steps of SQLite's machine. True when it came to its end.
template <typename Work> bool livedThrough(const Work &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) && WEXITSTATUS(status) != 0)
        qFatal("the child failed by itself");
    return !WIFSIGNALED(status);
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void aCutCheckInIsThereWholeOrNotAtAll_data() { cuts(); }
    void aCutCheckInIsThereWholeOrNotAtAll()
    {
        BookFixture fixture;
        const Visit earlier = fixture.visit();
        QVERIFY(fixture.open()->append(fixture.checkIn(earlier)));
        everyCut(fixture, [&](const Visit &visit) { return QList<JournalEntry>{fixture.checkIn(visit)}; });
        QCOMPARE(fixture.open()->visit(earlier.id)->visitor, earlier.visitor);
    }

    void aCutCheckOutIsThereWholeOrNotAtAll_data() { cuts(); }
    void aCutCheckOutIsThereWholeOrNotAtAll()
    {
        BookFixture fixture;
        QVERIFY(fixture.open());
        everyCut(fixture, [&](const Visit &visit) {
            const auto checkedIn = fixture.open()->append(fixture.checkIn(visit));
            return checkedIn ? QList<JournalEntry>{fixture.checkOut(visit)} : QList<JournalEntry>();
        });
    }

    void aBookCutWhileItIsMadeCanBeMadeAgain()
    {
        // Killed at each file it makes: by a limit on how often, not by time.
        BookFixture fixture;
        int made = 0;
        for (int after = 0; made == 0 && after < 400; ++after) {
            const bool lived = livedThrough([&] {
                sqlite3_auto_extension(reinterpret_cast<void (*)()>(armNewConnection));
                untilKilled = after;
                return bool(SqliteBook::open(fixture.path(), OpenMode::CreateIfMissing, fixture.random));
            });
            made += lived ? 1 : 0;
            QVERIFY(lived || !QFile::exists(fixture.path()) || fixture.open(OpenMode::MustExist));
            if (lived)
                QVERIFY2(after > 5, "it was never cut");
        }
        QCOMPARE(made, 1);
        QVERIFY(fixture.open(OpenMode::MustExist)->append(fixture.checkIn(fixture.visit())));
    }

private:
    static int armNewConnection(sqlite3 *handle, char **, const void *)
    {
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, killAtStatement, nullptr);
        return SQLITE_OK;
    }

    static void cuts()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("stride");
        QTest::newRow("between any two statements") << static_cast<int>(Cut::Statements) << 1;
        QTest::newRow("within statements") << static_cast<int>(Cut::Steps) << 17;
    }

    /// Cuts the append of entries of a fresh visit at every place in turn, until it comes through.
    template <typename Entries> void everyCut(BookFixture &fixture, const Entries &entriesFor)
    {
        QFETCH(int, cut);
        QFETCH(int, stride);
        int cutShort = 0;
        for (int after = 0;; after += stride) {
            const Visit visit = fixture.visit(BookFixture::FirstMs + 100 + after);
            const QList<JournalEntry> entries = entriesFor(visit);
            const qint64 before = fixture.open()->head()->seq;
            const bool lived = livedThrough([&] {
                const auto book = fixture.open(OpenMode::MustExist);
                arm(book->database().handle(), static_cast<Cut>(cut), after);
                return bool(book->appendAll(entries));
            });
            const auto book = fixture.open(OpenMode::MustExist);
            const qint64 gained = book->head()->seq - before;
            QVERIFY(gained == 0 || gained == entries.size());
            QVERIFY(!lived || gained == entries.size());
            const auto report = book->verify();
            QVERIFY2(report, why(report));
            QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.first().text));
            if (lived)
                break;
            ++cutShort;
            QVERIFY2(cutShort < 1000, "it never came through");
        }
        QVERIFY2(cutShort >= 10, "it was hardly ever cut");
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
