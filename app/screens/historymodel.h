// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitlog.h"
#include "screens/changetexts.h"

#include <QtCore/QAbstractListModel>
#include <qqmlregistration.h>

namespace Gatebook {

/// What happened to one visit, first things first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< kind, as the journal has it
        TimeRole,                ///< time, "08:44", with the day when it is not today
        ActorKindRole,           ///< actorKind: "kiosk", "staff", "system"
        ActorNameRole,           ///< actorName: the entrance, the account; may be empty
        SeqRole,                 ///< seq, the entry's number in the journal
        ReasonRole,              ///< reason; empty where none was asked
        ListenedRole,            ///< listenedS, of an app check; -1 without one
        SamplesRole,             ///< samples
        LevelRole,               ///< levelDbm; 0 when not known
        VerdictRole,             ///< verdict, as the CSV has it; empty without an app check
        ChangedFieldsRole,       ///< changedFields, of a correction; see ChangeTexts
        ChangedFromRole,         ///< changedFrom
        ChangedToRole,           ///< changedTo
        OnPaperRole,             ///< onPaper: the time that a paper register gave, as TimeRole; empty for what was recorded when it happened
        NeedsHelpRole            ///< needsHelp: what was noted
    };

    explicit HistoryModel(QByteArray zone, QObject *parent = nullptr);

    void show(const QList<HistoryLine> &lines, qint64 nowMs);

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString paperTime(const QJsonObject &body) const;

    const QByteArray m_zone;
    QList<HistoryLine> m_lines;
    QList<ChangeTexts> m_changes; ///< of the line at the same place
    qint64 m_nowMs = 0;           ///< UTC
};

} // namespace Gatebook
