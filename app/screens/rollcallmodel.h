// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/rollcall.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <qqmlregistration.h>

namespace Gatebook {

/// The people of a roll call in the order in which they are called, each ticked or not.
class RollCallModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the roll call's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) ///< of the rows shown

public:
    enum Part { Help, Waiting, Inside, Unseen };
    Q_ENUM(Part)
    enum Role {
        NameRole = Qt::UserRole, ///< name, empty when erased
        CompanionRole,
        CompanionOfRole,     ///< companionOf, instead of a name
        ErrandRole,          ///< errand: organisation → host
        SinceRole,           ///< since: "08:44", with the date when it is another day's
        EntranceRole,        ///< entrance
        PartRole,            ///< part, a Part
        FirstOfPartRole,     ///< beginsPart
        PartSizeRole,        ///< partSize: people in the part, shown or not
        FirstOfEntranceRole, ///< beginsEntrance
        TickedRole           ///< ticked
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const RollCall &call, const QSet<QUuid> &here);
    void setOnlyMissing(bool only);
    [[nodiscard]] bool isOnlyMissing() const { return m_onlyMissing; }
    /// Turns a row's tick over.
    void tick(int row);

    [[nodiscard]] const RollCall &call() const { return m_call; }
    [[nodiscard]] const QSet<QUuid> &here() const { return m_here; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Row {
        Part part;
        int at; ///< in its list
    };
    [[nodiscard]] const QList<RollCallPerson> &list(Part part) const;
    [[nodiscard]] const RollCallPerson &person(int row) const;
    [[nodiscard]] bool beginsPart(int row) const;
    [[nodiscard]] QList<Row> wanted() const;

    RollCall m_call;
    QSet<QUuid> m_here;
    QList<Row> m_shown;
    bool m_onlyMissing = false;
};

} // namespace Gatebook
