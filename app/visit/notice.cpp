// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/notice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace Gatebook {

namespace {

Failure wrong(const QString &why)
{
    return {Failure::Reason::BadInput, why};
}

/// What conditions may ask, and the answer.
QHash<QString, bool> answers(const NoticeFacts &facts)
{
    return {{QStringLiteral("check"), facts.policy != EntryPolicy::Off}, {QStringLiteral("require"), facts.policy == EntryPolicy::Require},
        {QStringLiteral("agency"), !facts.agency.isEmpty()}, {QStringLiteral("contact"), !facts.contact.isEmpty()},
        {QStringLiteral("days"), facts.days > 0}};
}

/// Takes the conditions off a heading; whether all of them hold.
Result<bool> takeConditions(QString &heading, const NoticeFacts &facts)
{
    static const QRegularExpression form(QStringLiteral("^\\[(no )?([a-z]+)\\]\\s*"));
    const QHash<QString, bool> known = answers(facts);
    bool holds = true;
    for (auto match = form.match(heading); match.hasMatch(); match = form.match(heading)) {
        if (!known.contains(match.captured(2)))
            return wrong(QStringLiteral("asks for [%1], which is no condition").arg(match.captured(2)));
        holds = holds && known.value(match.captured(2)) == match.captured(1).isEmpty();
        heading = heading.mid(match.capturedLength());
    }
    return holds;
}

Result<QString> filled(const QString &text, const NoticeFacts &facts)
{
    static const QRegularExpression form(QStringLiteral("\\{([^{}]*)\\}"));
    const QHash<QString, QString> known{
        {QStringLiteral("agency"), facts.agency}, {QStringLiteral("contact"), facts.contact}, {QStringLiteral("days"), QString::number(facts.days)}};
    QString out;
    qsizetype done = 0;
    for (auto it = form.globalMatch(text); it.hasNext();) { // in one pass: what a fact says is not looked at again
        const auto match = it.next();
        if (!known.contains(match.captured(1)))
            return wrong(QStringLiteral("has {%1}, which stands for nothing").arg(match.captured(1)));
        out += text.mid(done, match.capturedStart() - done) + known.value(match.captured(1));
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

Result<void> addPart(const QString &paragraph, const NoticeFacts &facts, QList<NoticePart> &parts)
{
    QString heading = paragraph.section(u'\n', 0, 0).trimmed();
    const auto holds = takeConditions(heading, facts);
    if (!holds)
        return holds.failure();
    const auto filledHeading = filled(heading, facts);
    const auto body = filled(paragraph.section(u'\n', 1).trimmed(), facts);
    if (!filledHeading || !body)
        return filledHeading ? body.failure() : filledHeading.failure();
    if (filledHeading->isEmpty() || body->isEmpty())
        return wrong(QStringLiteral("has a paragraph without a heading or without words: \"%1\"").arg(paragraph.left(40)));
    if (*holds)
        parts.append({*filledHeading, *body});
    return {};
}

} // namespace

Result<Notice> makeNotice(const QString &text, const NoticeFacts &facts)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n\\s*\\n"));
    QString whole = text;
    whole.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (whole.size() > LongestNotice)
        return wrong(QStringLiteral("has %1 characters, allowed %2").arg(QString::number(whole.size()), QString::number(LongestNotice)));
    const QStringList paragraphs = whole.trimmed().split(emptyLines, Qt::SkipEmptyParts);
    if (paragraphs.size() < 2)
        return wrong(QStringLiteral("needs a title, an empty line, and paragraphs"));
    if (paragraphs.constFirst().contains(u'\n'))
        return wrong(QStringLiteral("needs an empty line after its title"));
    Notice out{paragraphs.constFirst().trimmed(), {}};
    for (qsizetype i = 1; i < paragraphs.size(); ++i) {
        if (const auto added = addPart(paragraphs[i], facts, out.parts); !added)
            return added.failure();
    }
    if (out.parts.isEmpty())
        return wrong(QStringLiteral("has no paragraph whose conditions hold here"));
    return out;
}

QString noticeDigest(const Notice &notice)
{
    constexpr int DigestDigits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(text.toUtf8() + '\0'); };
    add(notice.title);
    for (const NoticePart &part : notice.parts) {
        add(part.heading);
        add(part.body);
    }
    return QString::fromLatin1(hash.result().toHex().left(DigestDigits));
}

} // namespace Gatebook
