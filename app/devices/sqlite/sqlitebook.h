// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/bookfile.h"
#include "devices/sqlite/journalwriter.h"
#include "devices/sqlite/verifyreport.h"
#include "flow/ports/book.h"

namespace Gatebook {

/// The book in an SQLite file: one connection, of the thread that opened it. Other connections and processes may use the file meanwhile.
class SqliteBook : public Book
{
public:
    /// See openBookFile() for the failures; and BookCorrupt without a whole site key, unless ReadOnly. `random` must outlive the book.
    static Result<std::unique_ptr<SqliteBook>> open(const QString &path, OpenMode mode, RandomSource &random, int busyMs = BookBusyMs);

    Result<qint64> append(const JournalEntry &entry) override;
    Result<qint64> appendAll(const QList<JournalEntry> &entries) override;
    Result<Visit> visit(const QUuid &id) override;
    Result<Visit> openVisitByCode(const QString &code) override;
    Result<Visit> openVisitByToken(const QByteArray &token) override;
    Result<QByteArray> cardDigest(const QString &number) override;
    Result<Visit> openVisitByCard(const QByteArray &digest) override;
    Result<Visit> rememberedVisitByCard(const QByteArray &digest) override;
    Result<QList<Visit>> visitsIn(VisitState state) override;

    Result<QList<LogLine>> linesBefore(const LogFilter &filter, LogPlace before, int most) override;
    Result<LogTotals> logTotals(const LogFilter &filter) override;
    Result<LogChoices> logChoices() override;
    Result<QList<HistoryLine>> history(const QUuid &visit) override;
    Result<qint64> changeMark() override;

    Result<void> addStaff(const StaffAccount &account) override;
    Result<QList<StaffAccount>> staff() override;
    Result<StaffAccount> staffNamed(const QString &name) override;
    Result<void> setPinHash(const QString &name, const QByteArray &pinHash, bool once) override;
    Result<void> setDisabled(const QString &name, bool disabled) override;
    Result<void> setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs) override;

    Result<qint64> addBadge(const Badge &badge, const QByteArray &token) override;
    Result<QList<Badge>> badges() override;
    Result<Badge> badgeByToken(const QByteArray &token) override;
    Result<void> revokeBadge(qint64 id, qint64 nowMs) override;

    Result<std::unique_ptr<VisitRows>> rows(const Period &period) override;

    /// The book's own UUID, made with it.
    Result<QString> bookId();
    Result<BookHead> head();
    /// No entry in the journal.
    Result<bool> isEmpty();
    /// Whether the visits were invented by `simulate`. markSimulated() is Conflict for a book that holds entries and was not so marked before.
    Result<bool> isSimulated();
    Result<void> markSimulated();

    /// Checks everything: SQLite's own structure, the chain, the personal values, the projection, an expected head. What is wrong stands in the
    /// report; a failure means that it could not be checked (BookLocked, a missing key).
    Result<VerifyReport> verify(const VerifyOptions &options = {});
    /// Makes the projection anew from the journal, all or nothing. Returns the number of visits. BadFile, Conflict when the journal itself is wrong.
    Result<qint64> rebuild(const BookProgress &progress = {});

    /// The connection, for readers that stream (export) and for tests.
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    SqliteBook(Database database, QString path, QByteArray siteKey, RandomSource &random);
    Result<QByteArray> siteKey();
    Result<Visit> oneVisit(Result<Statement *> statement);
    Result<void> changeStaff(Result<Statement *> statement, const QString &name);

    Database m_database;
    QString m_path;
    QByteArray m_siteKey; ///< empty when opened ReadOnly and not needed yet
    RandomSource &m_random;
};

} // namespace Gatebook
