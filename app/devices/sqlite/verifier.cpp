// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/verifier.h"

#include "devices/sqlite/bookfile.h"
#include "devices/sqlite/personalcheck.h"
#include "devices/sqlite/projectioncheck.h"
#include "devices/sqlite/rebuild.h"
#include "devices/sqlite/replay.h"

#include <QtCore/QJsonDocument>

namespace Gatebook {

namespace {

constexpr qint64 ProgressEvery = 5000; // entries

/// One run over one book.
class Verifier
{
public:
    Verifier(Database &database, QByteArray siteKey, const VerifyOptions &options)
        : m_database(database)
        , m_siteKey(std::move(siteKey))
        , m_options(options)
        , m_projection(database)
    {
    }

    Result<VerifyReport> run();

private:
    Result<void> all();
    Result<void> checkStructure();
    Result<void> checkTriggers();
    Result<void> checkEntries();
    Result<void> checkEach(qint64 total);
    Result<bool> checkNext(JournalCursor &cursor);
    void checkLink(const JournalRow &row);
    Result<void> checkEntry(const JournalCursor &cursor);
    Result<void> checkVisit(const Visit &visit, qint64 seq);
    Result<void> tell(qint64 seq, const Result<QStringList> &problems);
    Result<void> checkOpenVisits();
    Result<void> checkUnknownVisits();
    void checkHead();
    void problem(qint64 seq, const QString &text);

    Database &m_database;
    QByteArray m_siteKey;
    const VerifyOptions &m_options;
    PersonalCheck m_personal;
    ProjectionCheck m_projection;
    Replay m_replay;
    VerifyReport m_report;
};

void Verifier::problem(qint64 seq, const QString &text)
{
    if (m_report.problems.size() < MostVerifyProblems)
        m_report.problems.append({seq, text});
    ++m_report.problemCount;
}

Result<VerifyReport> Verifier::run()
{
    if (const auto begun = m_database.execute("BEGIN"); !begun)
        return begun.failure();
    const auto done = all();
    (void)m_database.execute("ROLLBACK");
    m_report.visits = m_projection.visits();
    if (!done && done.failure().reason != Failure::Reason::BookCorrupt)
        return done.failure();
    if (!done) // that it cannot be read any further is what was to be found out
        problem(0, done.failure().detail);
    return m_report;
}

Result<void> Verifier::all()
{
    for (const auto step :
        {&Verifier::checkStructure, &Verifier::checkTriggers, &Verifier::checkEntries, &Verifier::checkOpenVisits, &Verifier::checkUnknownVisits}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    for (const PersonalPlace &gone : m_personal.missing())
        problem(gone.first, QStringLiteral("its personal value (%1) is gone, and no entry says why").arg(QString::fromUtf8(gone.second)));
    checkHead();
    return {};
}

Result<void> Verifier::checkStructure()
{
    auto check = m_database.prepare("PRAGMA integrity_check(20)");
    if (!check)
        return check.failure();
    while (true) {
        const auto row = check->step();
        if (!row)
            return row.failure();
        if (!row.value())
            return {};
        if (check->text(0) != "ok")
            problem(0, QStringLiteral("SQLite finds: %1").arg(check->string(0)));
    }
}

Result<void> Verifier::checkTriggers()
{
    for (const auto *name : {"journal_keeps_rows", "journal_loses_none", "journal_has_no_gaps", "personal_keeps_values"}) {
        auto found = m_database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?1");
        if (!found)
            return found.failure();
        const auto row = found->bindText(1, name).step();
        if (!row)
            return row.failure();
        if (!row.value())
            problem(0, QStringLiteral("the trigger %1 is gone, which guards the journal").arg(QLatin1StringView(name)));
    }
    return {};
}

Result<void> Verifier::checkEntries()
{
    const auto total = m_database.number("SELECT count(*) FROM journal");
    const auto bookId = metaValue(m_database, QLatin1String(MetaBookId).toString());
    if (!total || !bookId)
        return total ? bookId.failure() : total.failure();
    auto returns = Replay::returnsIn(m_database);
    if (!returns)
        return returns.failure();
    m_replay = Replay(std::move(returns).value());
    m_report.head = {0, firstLink(m_siteKey, bookId->toUtf8())};
    return checkEach(total.value());
}

Result<void> Verifier::checkEach(qint64 total)
{
    auto cursor = JournalCursor::open(m_database);
    if (!cursor)
        return cursor.failure();
    while (true) {
        const auto more = checkNext(*cursor);
        if (!more)
            return more.failure();
        if (!more.value())
            return {};
        if (m_options.progress && (m_report.entries % ProgressEvery == 0 || m_report.entries == total))
            m_options.progress(m_report.entries, total);
    }
}

// False: that was the last entry.
Result<bool> Verifier::checkNext(JournalCursor &cursor)
{
    auto more = cursor.next();
    if (!more)
        return more;
    const QList<PersonalPlace> strays = cursor.takeStrays();
    for (const PersonalPlace &stray : strays)
        problem(stray.first, QStringLiteral("there is a personal value (%1) of an entry that does not exist").arg(QString::fromUtf8(stray.second)));
    if (!more.value())
        return more;
    const auto done = checkEntry(cursor);
    return done ? more : Result<bool>(done.failure());
}

void Verifier::checkLink(const JournalRow &row)
{
    if (row.seq != m_report.head.seq + 1)
        problem(row.seq, QStringLiteral("there is a gap before it: the entry before is %1").arg(m_report.head.seq));
    if (row.link != linkOf(m_siteKey, m_report.head.link, row))
        problem(row.seq, QStringLiteral("its link does not fit: it, or the link before it, is not as it was recorded"));
    // From here on with the link as it is, so that each break is told once.
    m_report.head = {row.seq, row.link};
    if (m_options.expectedHead && *m_options.expectedHead != m_report.head && m_options.expectedHead->seq == row.seq)
        problem(row.seq, QStringLiteral("its link is not that of the expected head: the journal was written anew"));
}

Result<void> Verifier::checkEntry(const JournalCursor &cursor)
{
    const JournalRow &row = cursor.row();
    ++m_report.entries;
    checkLink(row);
    const QStringList personal = m_personal.check(row, QJsonDocument::fromJson(row.body).object(), cursor.personal());
    for (const QString &text : personal)
        problem(row.seq, text);
    if (isOfTheBook(row))
        return {};
    const auto entry = entryOf(row, cursor.personal());
    const auto closed = entry ? m_replay.feed(*entry) : Result<std::optional<Visit>>(entry.failure());
    if (!closed) {
        problem(row.seq, closed.failure().detail);
        return {};
    }
    return closed.value() ? checkVisit(*closed.value(), row.seq) : Result<void>();
}

Result<void> Verifier::checkVisit(const Visit &visit, qint64 seq)
{
    return tell(seq, m_projection.check(visit));
}

Result<void> Verifier::tell(qint64 seq, const Result<QStringList> &problems)
{
    if (!problems)
        return problems.failure();
    for (const QString &text : *problems)
        problem(seq, text);
    return {};
}

Result<void> Verifier::checkOpenVisits()
{
    const QList<Visit> open = m_replay.open();
    for (const Visit &visit : open) {
        if (auto done = checkVisit(visit, 0); !done)
            return done;
    }
    return {};
}

Result<void> Verifier::checkUnknownVisits()
{
    return tell(0, m_projection.checkCounts());
}

void Verifier::checkHead()
{
    if (m_options.expectedHead && m_options.expectedHead->seq > m_report.head.seq)
        problem(m_report.head.seq,
            QStringLiteral("the journal ends here, but it once reached entry %1: its tail was cut off").arg(m_options.expectedHead->seq));
}

} // namespace

Result<VerifyReport> verifyBook(Database &database, const QByteArray &siteKey, const VerifyOptions &options)
{
    return Verifier(database, siteKey, options).run();
}

} // namespace Gatebook
