// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/journalwriter.h"

#include "devices/sqlite/bookfile.h"
#include "devices/sqlite/logplace.h"
#include "devices/sqlite/spentkeys.h"
#include "devices/sqlite/visitrow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

} // namespace

QString toText(const BookHead &head)
{
    return QStringLiteral("%1:%2").arg(head.seq).arg(QString::fromLatin1(head.link.toHex()));
}

std::optional<BookHead> bookHeadFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 seq = text.left(colon).toLongLong(&isNumber);
    const QByteArray hex = text.mid(colon + 1).toLatin1().toLower();
    const QByteArray link = QByteArray::fromHex(hex);
    if (colon < 1 || !isNumber || seq < 0 || link.size() != DigestBytes || link.toHex() != hex)
        return std::nullopt;
    return BookHead{seq, link};
}

Result<BookHead> readHead(Database &database, const QByteArray &siteKey)
{
    const auto statement = database.cached("SELECT seq, link FROM journal ORDER BY seq DESC LIMIT 1");
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->step();
    if (!row)
        return row.failure();
    if (row.value()) {
        BookHead head{statement.value()->integer(0), statement.value()->blob(1).toByteArray()};
        statement.value()->reset();
        return head;
    }
    statement.value()->reset();
    const auto bookId = metaValue(database, L1(MetaBookId).toString());
    if (!bookId)
        return bookId.failure();
    return BookHead{0, firstLink(siteKey, bookId->toUtf8())};
}

JournalWriter::JournalWriter(Database &database, QByteArray siteKey, RandomSource &random, BookHead head)
    : m_database(database)
    , m_siteKey(std::move(siteKey))
    , m_random(random)
    , m_head(std::move(head))
{
}

Result<JournalWriter> JournalWriter::start(Database &database, const QByteArray &siteKey, RandomSource &random)
{
    auto head = readHead(database, siteKey);
    if (!head)
        return head.failure();
    return JournalWriter(database, siteKey, random, std::move(head).value());
}

Result<qint64> JournalWriter::append(const JournalEntry &entry)
{
    if (entry.visit.isNull())
        return Failure{Failure::Reason::BadInput, QStringLiteral("an entry must name its visit")};
    const auto was = before(entry.visit);
    if (!was)
        return was.failure();
    Visit visit = *was;
    if (const auto projected = project(visit, entry); !projected)
        return projected.failure();

    const QList<Salted> values = salted(entry.personal);
    const auto body = bodyOf(entry, *was, values);
    if (!body)
        return body.failure();
    if (const auto written = writeJournal(entry, *body); !written)
        return written.failure();
    if (const auto written = writePersonal(values); !written)
        return written.failure();
    if (const auto written = writeVisit(visit, was->state == VisitState::None); !written)
        return written.failure();
    if (const auto written = writeLog(m_database, *was, visit); !written)
        return written.failure();
    return m_head.seq;
}

Result<QJsonObject> JournalWriter::bodyOf(const JournalEntry &entry, const Visit &before, const QList<Salted> &values)
{
    QJsonObject body = entry.body;
    const auto drops = dropSpentKeys(m_database, entry, before);
    if (!drops)
        return drops.failure();
    if (!drops->isEmpty())
        body.insert(L1("drops"), dropsToJson(*drops));
    QJsonObject digests;
    for (const Salted &value : values)
        digests.insert(toText(value.kind), QString::fromLatin1(personalDigest(value.salt, value.value).toHex()));
    if (!digests.isEmpty())
        body.insert(L1("personal"), digests);
    return body;
}

Result<Visit> JournalWriter::before(const QUuid &visit)
{
    static const std::string sql = visitSelect("WHERE id = ?1");
    const auto statement = m_database.cached(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->bindText(1, idText(visit)).step();
    if (!row)
        return row.failure();
    Visit out = row.value() ? visitFrom(*statement.value()) : Visit();
    statement.value()->reset();
    return out;
}

QList<JournalWriter::Salted> JournalWriter::salted(const PersonalValues &values)
{
    const QByteArray salts = m_random.bytes(SaltBytes * static_cast<int>(values.size())); // the system is asked once for all
    QList<Salted> out;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        out.append({value.key(), salts.mid(out.size() * SaltBytes, SaltBytes), value.value().toUtf8()});
    return out;
}

Result<void> JournalWriter::writeJournal(const JournalEntry &entry, const QJsonObject &body)
{
    JournalRow row{m_head.seq + 1, entry.atMs, toText(entry.kind).toUtf8(), idText(entry.visit), entry.actor.toUtf8(),
        QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
    row.link = linkOf(m_siteKey, m_head.link, row);
    const auto statement = m_database.cached("INSERT INTO journal (seq, at, kind, visit, actor, body, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement)
        return statement.failure();
    statement.value()->bind(1, row.seq).bind(2, row.at).bindText(3, row.kind).bindText(4, row.visit);
    auto done = statement.value()->bindText(5, row.actor).bindText(6, row.body).bindBlob(7, row.link).run();
    if (done)
        m_head = {row.seq, row.link};
    return done;
}

Result<void> JournalWriter::writePersonal(const QList<Salted> &values)
{
    const auto statement = m_database.cached("INSERT INTO personal (seq, kind, salt, value) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return statement.failure();
    for (const Salted &value : values) {
        statement.value()->bind(1, m_head.seq).bind(2, toText(value.kind)).bindBlob(3, value.salt).bindText(4, value.value);
        if (auto done = statement.value()->run(); !done)
            return done;
    }
    return {};
}

Result<void> JournalWriter::writeVisit(const Visit &visit, bool isNew)
{
    const auto statement = m_database.cached(isNew ? visitInsert() : visitUpdate());
    if (!statement)
        return statement.failure();
    bindRow(*statement.value(), rowOf(visit));
    auto done = statement.value()->run();
    // The only thing in it that must be unique besides the id, which is new or updated.
    if (!done && done.failure().reason == Failure::Reason::Conflict)
        return Failure{Failure::Reason::Conflict, QStringLiteral("the pass code is in use by an open visit")};
    return done;
}

} // namespace Gatebook
