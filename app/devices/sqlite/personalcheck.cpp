// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/personalcheck.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace Gatebook {

QStringList PersonalCheck::check(const JournalRow &row, const QJsonObject &body, const QList<PersonalRow> &personal)
{
    QStringList problems;
    QJsonObject digests = body[QLatin1StringView("personal")].toObject();
    for (const PersonalRow &value : personal) {
        const QString kind = QString::fromUtf8(value.kind);
        const QString expected = digests.take(kind).toString();
        if (expected.isEmpty())
            problems.append(QStringLiteral("a personal value (%1) is there that the entry does not mention").arg(kind));
        else if (expected != QLatin1StringView(personalDigest(value.salt, value.value).toHex()))
            problems.append(QStringLiteral("the personal value (%1) is not the one that was recorded").arg(kind));
    }
    for (auto left = digests.constBegin(); left != digests.constEnd(); ++left)
        m_missing.insert({row.seq, left.key().toUtf8()});
    for (const PersonalPlace &drop : dropsOf(body))
        settle(drop, problems);
    return problems;
}

void PersonalCheck::settle(const PersonalPlace &drop, QStringList &problems)
{
    if (!m_missing.remove(drop))
        problems.append(
            QStringLiteral("it drops a personal value (entry %1, %2) that is still there").arg(drop.first).arg(QString::fromUtf8(drop.second)));
}

QList<PersonalPlace> PersonalCheck::missing() const
{
    QList<PersonalPlace> out = m_missing.values();
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace Gatebook
