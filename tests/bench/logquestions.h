// SPDX-License-Identifier: GPL-3.0-or-later
// What a receptionist asks of the log of a filled book.
#pragma once

#include "bench/arrival.h"
#include "devices/sqlite/sqlitebook.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <cstdio>

namespace Gatebook {

inline constexpr int Page = 100;
inline constexpr int Rounds = 200;
inline constexpr int PeopleInside = 300;
inline constexpr qint64 DayMs = 86400000;

/// What can be searched for.
struct SearchTexts {
    QStringList commonest;
    QStringList rarest;
    QStringList names;    ///< whole ones, the commonest
    QStringList skipping; ///< first and last word of the commonest names: three letters in a row of them are in many visits, all of them in none
};

/// The lines that visits are found by (a name, an organisation, a host, a department), each with the number of visits it stands in.
inline QHash<QString, int> foundLines(Database &database, bool namesOnly)
{
    QHash<QByteArray, int> counts;
    auto rows = database.prepare("SELECT folded FROM log");
    while (rows && rows->step().value()) {
        const QList<QByteArray> lines = rows->text(0).toByteArray().split('\n');
        for (const QByteArray &line : namesOnly ? lines.first(1) : lines)
            ++counts[line];
    }
    QHash<QString, int> out;
    for (auto line = counts.cbegin(); line != counts.cend(); ++line)
        out.insert(QString::fromUtf8(line.key()), line.value());
    return out;
}

/// Every 3 to 6 letters in a row that do not begin or end with a space, which nobody's typing keeps.
inline QSet<QString> partsOf(const QString &line)
{
    QSet<QString> out;
    for (qsizetype length = 3; length <= 6; ++length) {
        for (qsizetype at = 0; at + length <= line.size(); ++at) {
            if (line[at] != u' ' && line[at + length - 1] != u' ')
                out.insert(line.mid(at, length));
        }
    }
    return out;
}

/// The commonest first. Those that are equally common in a mixed order, not by the alphabet, but in the same one every time.
inline QStringList byFrequency(const QHash<QString, int> &counts)
{
    QStringList out = counts.keys();
    const auto rank = [&](const QString &text) { return std::tuple(-counts[text], qHash(text, 0), text); };
    std::sort(out.begin(), out.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return out;
}

inline QStringList skippingNames(const QHash<QString, int> &names)
{
    QStringList out;
    for (const QString &name : byFrequency(names)) {
        const QString text = name.section(u' ', 0, 0) + u' ' + name.section(u' ', -1);
        const auto holds = [&](const QString &other) { return other.contains(text); };
        if (name.count(u' ') > 1 && !out.contains(text) && std::none_of(names.keyBegin(), names.keyEnd(), holds))
            out.append(text);
        if (out.size() == Rounds)
            break;
    }
    return out;
}

/// BadFile when the book has not so many different texts that the commonest and the rarest are others.
inline Result<SearchTexts> searchTexts(Database &database)
{
    QHash<QString, int> counts;
    const QHash<QString, int> lines = foundLines(database, false);
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        for (const QString &part : partsOf(line.key()))
            counts[part] += line.value();
    }
    const QStringList all = byFrequency(counts);
    const auto refusal = [&](const char *why) {
        return Failure{Failure::Reason::BadFile, QStringLiteral("%1 texts: %2").arg(all.size()).arg(QLatin1StringView(why))};
    };
    if (all.size() < 2 * Rounds) // fewer, and the two sets overlap
        return refusal("the commonest would be among the rarest");
    const QHash<QString, int> names = foundLines(database, true);
    const SearchTexts out{all.first(Rounds), all.last(Rounds), byFrequency(names).mid(0, Rounds), skippingNames(names)};
    if (counts[out.commonest.last()] < 100 * counts[out.rarest.first()])
        return refusal("the rarest are not rare");
    std::fprintf(stderr, "%lld texts; the commonest %d stand in %d to %d lines, the rarest in %d to %d\n", static_cast<long long>(all.size()), Rounds,
        counts[out.commonest.first()], counts[out.commonest.last()], counts[out.rarest.first()], counts[out.rarest.last()]);
    return out;
}

inline Result<qint64> newestMs(SqliteBook &book)
{
    return book.database().number("SELECT max(checked_in_at) FROM visit");
}

/// So many people are inside afterwards, unless there were more.
inline Result<void> fillHouse(SqliteBook &book, RandomSource &random)
{
    const auto inside = book.visitsIn(VisitState::Inside);
    const auto newest = newestMs(book);
    if (!inside || !newest)
        return inside ? newest.failure() : inside.failure();
    Dice dice = diceOf(random);
    for (qsizetype i = inside->size(); i < PeopleInside; ++i) {
        const auto done = book.append(checkedInEntry(arrivalAt(*newest + i * 10000, dice), QStringLiteral("kiosk:Cổng chính")));
        // Two of the few million codes may meet; that is no failure here.
        if (!done && done.failure().reason != Failure::Reason::Conflict)
            return done.failure();
    }
    return {};
}

/// A book to measure on: opened to be written, made by `simulate` and by nobody else, with people inside.
inline Result<std::unique_ptr<SqliteBook>> openSimulated(const QString &path, RandomSource &random)
{
    auto book = SqliteBook::open(path, OpenMode::MustExist, random);
    if (!book)
        return book;
    const auto simulated = (*book)->isSimulated();
    if (!simulated || !*simulated)
        return simulated ? Failure{Failure::Reason::Conflict, QStringLiteral("holds real visits: measured is on invented ones only")}
                         : simulated.failure();
    if (auto filled = fillHouse(**book, random); !filled)
        return filled.failure();
    return book;
}

/// All of them in turn, as one who cannot make up their mind.
class LogQuestions
{
public:
    LogQuestions(SearchTexts texts, qint64 newestMs)
        : m_texts(std::move(texts))
        , m_newestMs(newestMs)
    {
    }
    bool next(Book &book)
    {
        const int round = m_asked / Kinds;
        const qint64 lastMonthMs = m_newestMs - 30 * DayMs;
        switch (m_asked++ % Kinds) {
        case 0:
            m_place = LogEnd;
            return page(book, {});
        case 1:
            return page(book, {});
        case 2:
            m_place = LogEnd;
            return page(book, {.untilMs = m_newestMs - round % Rounds * DayMs});
        case 3:
            return find(book, m_texts.commonest, round, 0);
        case 4:
            return find(book, m_texts.commonest, round, lastMonthMs);
        case 5:
            return find(book, m_texts.rarest, round, 0);
        case 6:
            return find(book, m_texts.rarest, round, lastMonthMs);
        default:
            return book.visitsIn(VisitState::Inside).hasValue();
        }
    }

private:
    static constexpr int Kinds = 8;

    bool page(Book &book, const LogFilter &filter)
    {
        const auto lines = book.linesBefore(filter, m_place, Page);
        m_place = lines && !lines->isEmpty() ? lines->constLast().place : LogEnd;
        return lines.hasValue();
    }
    static bool find(Book &book, const QStringList &texts, int round, qint64 fromMs)
    {
        return book.linesBefore({.fromMs = fromMs, .text = texts[round % texts.size()]}, LogEnd, Page).hasValue();
    }

    SearchTexts m_texts;
    qint64 m_newestMs;
    LogPlace m_place = LogEnd;
    int m_asked = 0;
};

} // namespace Gatebook
