// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/journalcursor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <limits>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

} // namespace

JournalCursor::JournalCursor(Statement journal, Statement personal)
    : m_journal(std::move(journal))
    , m_values(std::move(personal))
{
}

Result<JournalCursor> JournalCursor::open(Database &database)
{
    auto journal = database.prepare("SELECT seq, at, kind, visit, actor, body, link FROM journal ORDER BY seq");
    if (!journal)
        return journal.failure();
    auto personal = database.prepare("SELECT seq, kind, salt, value FROM personal ORDER BY seq, kind");
    if (!personal)
        return personal.failure();
    return JournalCursor(std::move(journal).value(), std::move(personal).value());
}

Result<bool> JournalCursor::next()
{
    auto more = m_journal.step();
    if (!more)
        return more;
    if (!more.value()) {
        m_row.seq = std::numeric_limits<qint64>::max(); // whatever personal rows are left are strays
        const auto rest = readPersonal();
        return rest ? Result<bool>(false) : Result<bool>(rest.failure());
    }
    m_row.seq = m_journal.integer(0);
    m_row.at = m_journal.integer(1);
    m_row.kind = m_journal.text(2).toByteArray();
    m_row.visit = m_journal.text(3).toByteArray();
    m_row.actor = m_journal.text(4).toByteArray();
    m_row.body = m_journal.text(5).toByteArray();
    m_row.link = m_journal.blob(6).toByteArray();
    const auto read = readPersonal();
    return read ? Result<bool>(true) : Result<bool>(read.failure());
}

Result<void> JournalCursor::readPersonal()
{
    m_personal.clear();
    while (true) {
        if (!m_waiting) {
            const auto more = nextPersonal();
            if (!more)
                return more.failure();
            if (!more.value())
                return {};
        }
        if (m_waiting->seq > m_row.seq)
            return {};
        if (m_waiting->seq == m_row.seq)
            m_personal.append(*m_waiting);
        else
            m_strays.append({m_waiting->seq, m_waiting->kind});
        m_waiting.reset();
    }
}

Result<bool> JournalCursor::nextPersonal()
{
    if (m_valuesEnded)
        return false;
    auto more = m_values.step();
    if (!more)
        return more;
    m_valuesEnded = !more.value();
    if (more.value())
        m_waiting = PersonalRow{m_values.integer(0), m_values.text(1).toByteArray(), m_values.blob(2).toByteArray(), m_values.text(3).toByteArray()};
    return more;
}

QList<PersonalPlace> JournalCursor::takeStrays()
{
    return std::exchange(m_strays, {});
}

QList<PersonalPlace> dropsOf(const QJsonObject &body)
{
    QList<PersonalPlace> out;
    const QJsonArray drops = body[L1("drops")].toArray();
    for (const auto &drop : drops)
        out.append({drop[L1("seq")].toInteger(), drop[L1("kind")].toString().toUtf8()});
    return out;
}

QJsonArray dropsToJson(const QList<PersonalPlace> &drops)
{
    QJsonArray out;
    for (const PersonalPlace &drop : drops)
        out.append(QJsonObject{{L1("seq"), drop.first}, {L1("kind"), QString::fromUtf8(drop.second)}});
    return out;
}

Result<JournalEntry> entryOf(const JournalRow &row, const QList<PersonalRow> &personal)
{
    const auto kind = entryKindFromText(QString::fromUtf8(row.kind));
    const QJsonDocument body = QJsonDocument::fromJson(row.body);
    const QUuid visit(QString::fromUtf8(row.visit));
    if (!kind || !body.isObject() || visit.isNull())
        return Failure{Failure::Reason::BadFile, QStringLiteral("entry %1 is of no known kind, or its body or visit is malformed").arg(row.seq)};
    JournalEntry entry{row.at, *kind, visit, QString::fromUtf8(row.actor), body.object(), {}};
    for (const PersonalRow &value : personal) {
        if (const auto personalKind = personalKindFromText(QString::fromUtf8(value.kind)))
            entry.personal.insert(*personalKind, QString::fromUtf8(value.value));
    }
    return entry;
}

} // namespace Gatebook
