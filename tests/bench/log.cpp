// SPDX-License-Identifier: GPL-3.0-or-later
// How long the receptionist waits for the log of a filled book: first page, next page, jump to a date, search, who is inside.
// `bench_log BOOK`: a book made by `gatebookctl --db BOOK simulate --visits N`. People are let
// into it, so that somebody is inside.
#include "bench/logquestions.h"
#include "bench/times.h"
#include "devices/sodium/sodiumrandom.h"

using namespace Gatebook;

namespace {

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

void searches(SqliteBook &book, const SearchTexts &texts, qint64 newestMs)
{
    const qint64 lastMonthMs = newestMs - 30 * DayMs;
    search(book, "search, the 200 commonest texts", texts.commonest, 0);
    search(book, "the same in the last 30 days", texts.commonest, lastMonthMs);
    search(book, "search, the 200 rarest texts", texts.rarest, 0);
    search(book, "the same in the last 30 days", texts.rarest, lastMonthMs);
    search(book, "search, the 200 commonest whole names", texts.names, 0);
    search(book, "the same in the last 30 days", texts.names, lastMonthMs);
    search(book, "search, first and last word of 200 common names", texts.skipping, 0);
    search(book, "the same in the last 30 days", texts.skipping, lastMonthMs);
}

void filters(SqliteBook &book)
{
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
}

void nowInside(SqliteBook &book)
{
    Times times("now inside");
    for (int i = 0; i < Rounds; ++i) {
        times.take([&] {
            const auto inside = book.visitsIn(VisitState::Inside);
            return inside && inside->size() >= PeopleInside;
        });
    }
    times.print();
}

} // namespace

int main(int argc, char **argv)
{
    SodiumRandom random;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto opened = openSimulated(path, random);
    const auto texts = opened ? searchTexts((*opened)->database()) : Result<SearchTexts>(opened.failure());
    const auto newest = texts ? newestMs(**opened) : Result<qint64>(texts.failure());
    if (!newest) {
        std::fprintf(stderr, "bench_log %s: %s\n", qPrintable(path), qPrintable(newest.failure().detail));
        return 1;
    }
    SqliteBook &book = **opened;
    std::printf("| ms | p50 | p99 | most |\n|---|---|---|---|\n");
    pages(book, *newest);
    searches(book, *texts, *newest);
    nowInside(book);
    filters(book);
    totals(book, "totals, all visits", {});
    totals(book, "totals, the last 30 days", {.fromMs = *newest - 30 * DayMs});
    return 0;
}
