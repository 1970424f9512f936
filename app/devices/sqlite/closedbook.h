// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/book.h"

namespace Gatebook {

/// Stands in for a book that could not be opened: every call fails the same way.
class ClosedBook : public Book
{
public:
    explicit ClosedBook(Failure why)
        : m_why(std::move(why))
    {
    }

    Result<qint64> append(const JournalEntry &) override { return m_why; }
    Result<qint64> appendAll(const QList<JournalEntry> &) override { return m_why; }
    Result<Visit> visit(const QUuid &) override { return m_why; }
    Result<Visit> openVisitByCode(const QString &) override { return m_why; }
    Result<Visit> openVisitByToken(const QByteArray &) override { return m_why; }
    Result<QByteArray> cardDigest(const QString &) override { return m_why; }
    Result<Visit> openVisitByCard(const QByteArray &) override { return m_why; }
    Result<Visit> rememberedVisitByCard(const QByteArray &) override { return m_why; }
    Result<QList<Visit>> visitsIn(VisitState) override { return m_why; }

    Result<QList<LogLine>> linesBefore(const LogFilter &, LogPlace, int) override { return m_why; }
    Result<LogTotals> logTotals(const LogFilter &) override { return m_why; }
    Result<LogChoices> logChoices() override { return m_why; }
    Result<QList<HistoryLine>> history(const QUuid &) override { return m_why; }
    Result<qint64> changeMark() override { return m_why; }

    Result<void> addStaff(const StaffAccount &) override { return m_why; }
    Result<QList<StaffAccount>> staff() override { return m_why; }
    Result<StaffAccount> staffNamed(const QString &) override { return m_why; }
    Result<void> setPinHash(const QString &, const QByteArray &, bool) override { return m_why; }
    Result<void> setDisabled(const QString &, bool) override { return m_why; }
    Result<void> setWrongTries(const QString &, int, qint64) override { return m_why; }

    Result<qint64> addBadge(const Badge &, const QByteArray &) override { return m_why; }
    Result<QList<Badge>> badges() override { return m_why; }
    Result<Badge> badgeByToken(const QByteArray &) override { return m_why; }
    Result<void> revokeBadge(qint64, qint64) override { return m_why; }

    Result<std::unique_ptr<VisitRows>> rows(const Period &) override { return m_why; }

private:
    Failure m_why;
};

} // namespace Gatebook
