// SPDX-License-Identifier: GPL-3.0-or-later
// How long the receptionist waits for the log of a filled book: first page, next page, jump to a date, search, who is inside.
// `bench_log BOOK`: a book made by `gatebookctl --db BOOK simulate --visits N`. Reads only.
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/sqlitebook.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>

#include <algorithm>
#include <cstdio>

using namespace Gatebook;

namespace {

constexpr int Page = 100;
constexpr int Rounds = 200;
constexpr qint64 DayMs = 86400000;

/// The times of one kind of question.
class Times
{
public:
    explicit Times(const char *what)
        : m_what(what)
    {
    }
    template <typename Question> void take(Question question)
    {
        QElapsedTimer timer;
        timer.start();
        if (!question())
            std::fprintf(stderr, "%s: failed\n", m_what);
        m_nanoseconds.append(timer.nsecsElapsed());
    }
    void print()
    {
        std::sort(m_nanoseconds.begin(), m_nanoseconds.end());
        const qsizetype last = m_nanoseconds.size() - 1;
        std::printf(
            "| %s | %.2f | %.2f | %.2f |\n", m_what, m_nanoseconds[last / 2] / 1e6, m_nanoseconds[last * 99 / 100] / 1e6, m_nanoseconds[last] / 1e6);
        std::fflush(stdout);
    }

private:
    const char *m_what;
    QList<qint64> m_nanoseconds;
};

/// Every word of three letters or more, the commonest first.
QStringList wordsOf(Database &database)
{
    QHash<QString, int> counts;
    auto rows = database.prepare("SELECT folded FROM log");
    while (rows && rows->step().value()) {
        const QStringList words = rows->string(0).split(u'\n').join(u' ').split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word.size() >= 3)
                ++counts[word];
        }
    }
    QStringList out = counts.keys();
    std::sort(out.begin(), out.end(), [&](const QString &a, const QString &b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    return out;
}

void search(SqliteBook &book, const char *what, const QStringList &words, qint64 fromMs)
{
    Times times(what);
    for (const QString &word : words) {
        LogFilter filter;
        filter.text = word;
        filter.fromMs = fromMs;
        times.take([&] { return book.linesBefore(filter, LogEnd, Page).hasValue(); });
    }
    times.print();
}

// All the time there is, a page at a time from the end on.
void narrow(SqliteBook &book, const char *what, const LogFilter &filter)
{
    Times times(what);
    LogPlace place = LogEnd;
    for (int i = 0; i < Rounds / 10; ++i) {
        times.take([&] {
            const auto lines = book.linesBefore(filter, place, Page);
            place = lines && !lines->isEmpty() ? lines->constLast().place : LogEnd;
            return lines.hasValue();
        });
    }
    times.print();
}

void pages(SqliteBook &book, qint64 newestMs)
{
    Times first("first page");
    Times next("next page");
    Times jump("jump to a date");
    LogPlace place = LogEnd;
    for (int i = 0; i < Rounds; ++i) {
        first.take([&] { return book.linesBefore({}, LogEnd, Page).hasValue(); });
        next.take([&] {
            const auto lines = book.linesBefore({}, place, Page);
            place = lines && !lines->isEmpty() ? lines->constLast().place : LogEnd;
            return lines.hasValue();
        });
        LogFilter filter;
        filter.untilMs = newestMs - i * DayMs;
        jump.take([&] { return book.linesBefore(filter, LogEnd, Page).hasValue(); });
    }
    first.print();
    next.print();
    jump.print();
}

void totals(SqliteBook &book, const char *what, const LogFilter &filter)
{
    constexpr int Few = 10;
    Times times(what);
    for (int i = 0; i < Few; ++i)
        times.take([&] { return book.logTotals(filter).hasValue(); });
    times.print();
}

} // namespace

int main(int argc, char **argv)
{
    SodiumRandom random;
    const auto opened = argc > 1
        ? SqliteBook::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadOnly, random)
        : Result<std::unique_ptr<SqliteBook>>(Failure{Failure::Reason::BadInput, QStringLiteral("usage: bench_log BOOK"), -1, -1});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.failure().detail));
        return 1;
    }
    SqliteBook &book = **opened;
    const qint64 newestMs = book.database().number("SELECT max(checked_in_at) FROM visit").value();
    std::printf("| ms | p50 | p99 | most |\n|---|---|---|---|\n");
    pages(book, newestMs);
    const QStringList words = wordsOf(book.database());
    const QStringList common = words.first(std::min<qsizetype>(Rounds, words.size()));
    const QStringList rare = words.last(std::min<qsizetype>(Rounds, words.size()));
    search(book, "search, the 200 commonest words", common, 0);
    search(book, "the same in the last 30 days", common, newestMs - 30 * DayMs);
    search(book, "search, the 200 rarest words", rare, 0);
    search(book, "the same in the last 30 days", rare, newestMs - 30 * DayMs);
    narrow(book, "status: inside", {.status = LogStatus::Inside});
    narrow(book, "status: left, time not known", {.status = LogStatus::LeftUnseen});
    narrow(book, "status: did not enter", {.status = LogStatus::DidNotEnter});
    narrow(book, "app check: declined", {.verdict = AppVerdict::Declined});
    const auto choices = book.logChoices();
    for (const QString &department : choices ? choices->departments.first(std::min<qsizetype>(2, choices->departments.size())) : QStringList())
        narrow(book, "one department", {.department = department});
    narrow(book, "corrected (none)", {.correctedOnly = true});
    const QString department = choices && !choices->departments.isEmpty() ? choices->departments.constFirst() : QString();
    narrow(book, "declined, of one department", {.department = department, .verdict = AppVerdict::Declined});
    narrow(book, "did not enter, of one department", {.department = department, .status = LogStatus::DidNotEnter});
    narrow(book, "declined, and did not enter", {.status = LogStatus::DidNotEnter, .verdict = AppVerdict::Declined});
    totals(book, "totals, all visits", {});
    totals(book, "totals, the last 30 days", {.fromMs = newestMs - 30 * DayMs});
    Times inside("now inside");
    for (int i = 0; i < Rounds; ++i)
        inside.take([&] { return book.visitsIn(VisitState::Inside).hasValue(); });
    inside.print();
    return 0;
}
