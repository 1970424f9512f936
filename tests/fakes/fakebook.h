// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/visitrowslist.h"
#include "flow/ports/book.h"
#include "visit/plainletters.h"

#include <QtCore/QMap>

#include <algorithm>

namespace Gatebook {

/// A book in memory that keeps the ports' promises: the state rules, codes unique among open visits, all or none. It can be told to fail.
class FakeBook : public Book
{
public:
    /// From now on every call fails so, until failWith(std::nullopt).
    void failWith(std::optional<Failure::Reason> reason) { m_fails = reason; }
    /// The next so many appends of a pass are told that its code is in use.
    void pretendCodesTaken(int times) { m_codesTaken = times; }

    [[nodiscard]] const QList<JournalEntry> &journal() const { return m_journal; }
    [[nodiscard]] QList<Visit> visits() const { return m_visits.values(); }

    Result<qint64> append(const JournalEntry &entry) override { return appendAll({entry}); }

    Result<qint64> appendAll(const QList<JournalEntry> &entries) override
    {
        if (m_fails)
            return failure();
        const QMap<QUuid, Visit> before = m_visits;
        for (const JournalEntry &entry : entries) {
            if (const auto done = applied(entry); !done) {
                m_visits = before;
                return done.failure();
            }
        }
        m_journal += entries;
        return static_cast<qint64>(m_journal.size());
    }

    Result<Visit> visit(const QUuid &id) override
    {
        return found([&](const Visit &visit) { return visit.id == id; });
    }
    Result<Visit> openVisitByCode(const QString &code) override
    {
        return found([&](const Visit &visit) { return visit.state == VisitState::Inside && visit.pass && visit.pass->code == code; });
    }
    Result<Visit> openVisitByToken(const QByteArray &token) override
    {
        return found([&](const Visit &visit) { return visit.state == VisitState::Inside && visit.pass && visit.pass->token == token; });
    }
    Result<QByteArray> cardDigest(const QString &number) override
    {
        if (m_fails)
            return failure();
        return QByteArray("digest of ") + number.toUtf8();
    }
    Result<Visit> openVisitByCard(const QByteArray &digest) override
    {
        return found([&](const Visit &visit) {
            return visit.cardDigest == digest && (visit.state == VisitState::Inside || visit.state == VisitState::Waiting);
        });
    }
    Result<Visit> rememberedVisitByCard(const QByteArray &digest) override
    {
        return found([&](const Visit &visit) { return visit.cardDigest == digest && visit.cardRemembered; });
    }
    Result<QList<Visit>> visitsIn(VisitState state) override
    {
        if (m_fails)
            return failure();
        QList<Visit> out;
        std::copy_if(m_visits.cbegin(), m_visits.cend(), std::back_inserter(out), [state](const Visit &visit) { return visit.state == state; });
        std::sort(out.begin(), out.end(),
            [](const Visit &a, const Visit &b) { return std::pair(a.checkedInAtMs, a.id) < std::pair(b.checkedInAtMs, b.id); });
        return out;
    }

    Result<QList<LogLine>> linesBefore(const LogFilter &filter, LogPlace before, int most) override
    {
        if (m_fails)
            return failure();
        QList<LogLine> out;
        LogPlace place = 0;
        const QList<Visit> visits = inLogOrder();
        for (const Visit &visit : visits) {
            if (++place < before && isWanted(visit, filter))
                out.prepend({place, visit});
        }
        return out.first(std::min<qsizetype>(most, out.size()));
    }
    Result<LogTotals> logTotals(const LogFilter &filter) override
    {
        if (m_fails)
            return failure();
        LogTotals out;
        for (const Visit &visit : std::as_const(m_visits)) {
            if (!isWanted(visit, filter))
                continue;
            const bool has = visit.smartphone == Smartphone::Yes;
            ++out.visits;
            out.inside += visit.state == VisitState::Inside ? 1 : 0;
            out.withSmartphone += has ? 1 : 0;
            out.confirmed += has && visit.app.verdict == AppVerdict::Confirmed ? 1 : 0;
        }
        return out;
    }
    Result<LogChoices> logChoices() override
    {
        if (m_fails)
            return failure();
        LogChoices out;
        for (const Visit &visit : std::as_const(m_visits)) {
            out.entrances.append(visit.entrance);
            out.departments.append(visit.host.department);
            out.firstMs = std::min(out.firstMs.value_or(visit.checkedInAtMs), visit.checkedInAtMs);
        }
        for (QStringList *words : {&out.entrances, &out.departments}) {
            words->removeAll(QString());
            words->removeDuplicates();
            words->sort();
        }
        return out;
    }
    Result<QList<HistoryLine>> history(const QUuid &visit) override
    {
        if (m_fails)
            return failure();
        QList<HistoryLine> out;
        for (qsizetype i = 0; i < m_journal.size(); ++i) {
            if (m_journal[i].visit == visit)
                out.append({i + 1, m_journal[i]});
        }
        return out;
    }
    Result<qint64> changeMark() override
    {
        if (m_fails)
            return failure();
        return m_journal.size();
    }

    Result<void> addStaff(const StaffAccount &account) override
    {
        if (m_fails)
            return failure();
        if (m_staff.contains(account.name))
            return Failure{Failure::Reason::Conflict, QStringLiteral("the name is taken")};
        m_staff.insert(account.name, account);
        return {};
    }
    Result<QList<StaffAccount>> staff() override
    {
        if (m_fails)
            return failure();
        return m_staff.values();
    }
    Result<StaffAccount> staffNamed(const QString &name) override
    {
        if (m_fails)
            return failure();
        if (!m_staff.contains(name))
            return Failure{Failure::Reason::NotFound, QStringLiteral("no such account")};
        return m_staff.value(name);
    }
    Result<void> setPinHash(const QString &name, const QByteArray &pinHash, bool once) override
    {
        return changed(name, [&](StaffAccount &account) {
            account.pinHash = pinHash;
            account.pinOnce = once;
        });
    }
    Result<void> setDisabled(const QString &name, bool disabled) override
    {
        return changed(name, [&](StaffAccount &account) { account.disabled = disabled; });
    }
    Result<void> setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs) override
    {
        return changed(name, [&](StaffAccount &account) {
            account.wrongTries = wrongTries;
            account.lastWrongAtMs = lastWrongAtMs;
        });
    }

    Result<qint64> addBadge(const Badge &badge, const QByteArray &token) override
    {
        if (m_fails)
            return failure();
        if (m_badgeTokens.contains(token))
            return Failure{Failure::Reason::Conflict, QStringLiteral("the token is in use")};
        m_badgeTokens.append(token);
        m_badges.append(badge);
        m_badges.last().id = m_badges.size();
        return m_badges.last().id;
    }
    Result<QList<Badge>> badges() override
    {
        if (m_fails)
            return failure();
        return m_badges;
    }
    Result<Badge> badgeByToken(const QByteArray &token) override
    {
        if (m_fails)
            return failure();
        const qsizetype at = m_badgeTokens.indexOf(token);
        if (at < 0 || m_badges[at].revokedAtMs)
            return Failure{Failure::Reason::NotFound, QStringLiteral("no such badge")};
        return m_badges[at];
    }
    Result<void> revokeBadge(qint64 id, qint64 nowMs) override
    {
        if (m_fails)
            return failure();
        if (id < 1 || id > m_badges.size())
            return Failure{Failure::Reason::NotFound, QStringLiteral("no such badge")};
        Badge &badge = m_badges[id - 1];
        badge.revokedAtMs = badge.revokedAtMs.value_or(nowMs);
        return {};
    }

    Result<std::unique_ptr<VisitRows>> rows(const Period &period) override
    {
        if (m_fails)
            return failure();
        return std::unique_ptr<VisitRows>(std::make_unique<VisitRowsList>(m_visits.values(), period));
    }

private:
    [[nodiscard]] QList<Visit> inLogOrder() const
    {
        QList<Visit> out = m_visits.values();
        std::sort(out.begin(), out.end(),
            [](const Visit &a, const Visit &b) { return std::pair(a.checkedInAtMs, a.id) < std::pair(b.checkedInAtMs, b.id); });
        return out;
    }

    [[nodiscard]] static bool isWanted(const Visit &visit, const LogFilter &filter)
    {
        const QString found = plainLetters(visit.visitor.name + u'\n' + visit.visitor.organisation + u'\n' + toText(visit.host));
        return visit.checkedInAtMs >= filter.fromMs && visit.checkedInAtMs < filter.untilMs && found.contains(plainLetters(filter.text))
            && (filter.entrance.isEmpty() || visit.entrance == filter.entrance)
            && (filter.department.isEmpty() || visit.host.department == filter.department)
            && logStatusOf(visit) == filter.status.value_or(logStatusOf(visit)) && visit.app.verdict == filter.verdict.value_or(visit.app.verdict)
            && (visit.corrected || !filter.correctedOnly);
    }

    [[nodiscard]] Failure failure() const { return {*m_fails, QStringLiteral("told to fail by the test")}; }

    [[nodiscard]] bool isTaken(const Visit &mine)
    {
        if (m_codesTaken > 0) {
            --m_codesTaken;
            return true;
        }
        return std::any_of(m_visits.cbegin(), m_visits.cend(),
            [&](const Visit &other) { return other.id != mine.id && other.pass && other.pass->code == mine.pass->code; });
    }

    Result<void> applied(const JournalEntry &entry)
    {
        Visit visit = m_visits.value(entry.visit);
        const bool brings = entry.personal.contains(PersonalKind::Pass);
        if (const auto done = project(visit, entry); !done)
            return done;
        if (brings && visit.pass && isTaken(visit))
            return Failure{Failure::Reason::Conflict, QStringLiteral("the pass code is in use")};
        m_visits.insert(entry.visit, visit);
        if (entry.kind == EntryKind::CardForgotten)
            forgetCard(visit.cardDigest);
        return {};
    }

    void forgetCard(const QByteArray &digest)
    {
        for (Visit &visit : m_visits) {
            if (visit.cardDigest == digest && visit.state != VisitState::Inside && visit.state != VisitState::Waiting)
                visit.cardDigest.clear();
        }
    }

    template <typename Rule> Result<Visit> found(Rule rule) const
    {
        if (m_fails)
            return failure();
        // Ids begin with the moment they were made at: the last that fits is the latest.
        const auto visits = m_visits.values();
        const auto it = std::find_if(visits.crbegin(), visits.crend(), rule);
        if (it == visits.crend())
            return Failure{Failure::Reason::NotFound, QStringLiteral("no such visit")};
        return *it;
    }

    template <typename Change> Result<void> changed(const QString &name, Change change)
    {
        if (m_fails)
            return failure();
        if (!m_staff.contains(name))
            return Failure{Failure::Reason::NotFound, QStringLiteral("no such account")};
        change(m_staff[name]);
        return {};
    }

    QMap<QUuid, Visit> m_visits;
    QList<JournalEntry> m_journal;
    QMap<QString, StaffAccount> m_staff;
    QList<Badge> m_badges;
    QList<QByteArray> m_badgeTokens; ///< of the badge at the same place
    std::optional<Failure::Reason> m_fails;
    int m_codesTaken = 0;
};

} // namespace Gatebook
