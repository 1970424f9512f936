// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/historymodel.h"

#include "visit/localtime.h"

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

constexpr qint64 MsPerSecond = 1000;

} // namespace

HistoryModel::HistoryModel(QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{
}

void HistoryModel::show(const QList<HistoryLine> &lines, qint64 nowMs)
{
    beginResetModel();
    m_lines = lines;
    m_nowMs = nowMs;
    m_changes.clear();
    Visit visit;
    for (const HistoryLine &line : lines) {
        const Correctable before = correctableOf(visit);
        (void)project(visit, line.entry); // one that is damaged changes nothing
        m_changes.append(changeTexts(before, correctableOf(visit), correctedFields(line.entry), nowMs, m_zone));
    }
    endResetModel();
    emit countChanged();
}

QString HistoryModel::paperTime(const QJsonObject &body) const
{
    const qint64 atMs = body[L1("checked_in_at")].toInteger(body[L1("checked_out_at")].toInteger());
    return atMs > 0 ? dayClockText(atMs, m_nowMs, m_zone) : QString();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryLine &line = m_lines[index.row()];
    const QJsonObject app = line.entry.body[L1("app")].toObject();
    switch (role) {
    case Qt::DisplayRole:
    case KindRole:
        return toText(line.entry.kind);
    case TimeRole:
        return dayClockText(line.entry.atMs, m_nowMs, m_zone);
    case ActorKindRole:
        return line.entry.actor.section(u':', 0, 0);
    case ActorNameRole:
        return line.entry.actor.section(u':', 1);
    case SeqRole:
        return line.seq;
    case ReasonRole:
        return line.entry.body[L1("reason")].toString();
    case ListenedRole:
        return app.isEmpty() ? -1 : static_cast<int>(app[L1("listened_ms")].toInteger() / MsPerSecond);
    case SamplesRole:
        return app[L1("samples")].toInt();
    case LevelRole:
        return app[L1("level_dbm")].toInt();
    case VerdictRole:
        return app[L1("verdict")].toString();
    case ChangedFieldsRole:
        return m_changes[index.row()].fields;
    case ChangedFromRole:
        return m_changes[index.row()].before;
    case ChangedToRole:
        return m_changes[index.row()].now;
    case OnPaperRole:
        return paperTime(line.entry.body);
    case NeedsHelpRole:
        return line.entry.body[L1("needs_help")].toBool();
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{KindRole, "kind"}, {TimeRole, "time"}, {ActorKindRole, "actorKind"}, {ActorNameRole, "actorName"}, {SeqRole, "seq"},
        {ReasonRole, "reason"}, {ListenedRole, "listenedS"}, {SamplesRole, "samples"}, {LevelRole, "levelDbm"}, {VerdictRole, "verdict"},
        {ChangedFieldsRole, "changedFields"}, {ChangedFromRole, "changedFrom"}, {ChangedToRole, "changedTo"}, {OnPaperRole, "onPaper"},
        {NeedsHelpRole, "needsHelp"}};
}

} // namespace Gatebook
