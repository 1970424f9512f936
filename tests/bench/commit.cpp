// SPDX-License-Identifier: GPL-3.0-or-later
// How long a check-in takes until it is durable, against the least that SQLite needs for it: one bare row, WAL, synchronous=FULL, same disk, same
// run.
#include "bench/arrival.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/sqlitebook.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace Gatebook;

namespace {

constexpr int Rounds = 3000;
constexpr qint64 FirstMs = 1596510000000;

/// The plainest durable commit there is, by SQLite's own interface.
class BareRow
{
public:
    explicit BareRow(const QByteArray &path)
    {
        sqlite3_open(path.constData(), &m_handle);
        sqlite3_exec(m_handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)", nullptr,
            nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO t (x) VALUES ('a row of forty characters, more or less')", -1, &m_insert, nullptr);
    }
    ~BareRow()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    BareRow(const BareRow &) = delete;
    BareRow &operator=(const BareRow &) = delete;

    bool commit()
    {
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return done;
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

void print(const char *what, QList<qint64> &nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    std::printf("%-22s median %7.1f us   p99 %7.1f us   max %8.1f us\n", what, nanoseconds[nanoseconds.size() / 2] / 1e3,
        nanoseconds[nanoseconds.size() * 99 / 100] / 1e3, nanoseconds.back() / 1e3);
}

} // namespace

/// The folder to measure on may be given; else the temporary one.
int main(int argc, char **argv)
{
    const QTemporaryDir folder(
        argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QDir::tempPath() + QStringLiteral("/bench-XXXXXX"));
    SodiumRandom random;
    Dice dice = diceOf(random);
    const auto book = SqliteBook::open(folder.filePath(QStringLiteral("book.db")), OpenMode::CreateIfMissing, random);
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(book.failure().detail));
        return 1;
    }
    BareRow bare(folder.filePath(QStringLiteral("bare.db")).toLocal8Bit());
    QList<qint64> bareTimes;
    QList<qint64> checkInTimes;
    QElapsedTimer timer;
    // In turn, so that whatever else the disk does hits both alike.
    for (int i = 0; i < Rounds; ++i) {
        const JournalEntry entry = checkedInEntry(arrivalAt(FirstMs + i * 1000, dice), QStringLiteral("kiosk:Cổng chính"));
        timer.start();
        const bool wroteBare = bare.commit();
        bareTimes.append(timer.nsecsElapsed());
        timer.start();
        const auto appended = book.value()->append(entry);
        checkInTimes.append(timer.nsecsElapsed());
        // Two of the few million codes may meet; that is no failure here.
        if (!wroteBare || (!appended && appended.failure().reason != Failure::Reason::Conflict))
            return 1;
    }
    print("bare row, FULL", bareTimes);
    print("check-in to durable", checkInTimes);
    std::printf("ratio of the medians   %.2f (at most 2.00)\n", double(checkInTimes[Rounds / 2]) / double(bareTimes[Rounds / 2]));
    return 0;
}
