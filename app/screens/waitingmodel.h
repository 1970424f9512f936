// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <qqmlregistration.h>

namespace Gatebook {

/// Those who were asked to see the receptionist, first come first; who came together is one row. For signed-in staff only.
class WaitingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the staff screen's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// Why someone waits.
    enum Verdict {
        NotHeard,     ///< the app was not heard, or not for sure
        Declined,     ///< does not want the check, or asked for the receptionist
        Unavailable,  ///< the radio did not work
        NoSmartphone, ///< carries none
        Confirmed
    };
    Q_ENUM(Verdict)
    enum Role {
        NameRole = Qt::UserRole, ///< name
        OrganisationRole,        ///< organisation, may be empty
        HostRole,                ///< host
        SinceRole,               ///< since, "08:44"
        VerdictRole,             ///< verdict, a Verdict
        OddCardRole,             ///< oddCard: number and birth date or sex of the card that was shown do not fit together
        PeopleRole               ///< people, of the row: 1, or how many of a delegation wait
    };

    explicit WaitingModel(QByteArray zone, QObject *parent = nullptr);

    /// Who waited already keeps the row, so that whoever is just being let in stays under the finger.
    void show(const QList<Visit> &visits);
    /// Everybody of a row, the delegation's leader first; nobody when there is no such row.
    [[nodiscard]] QList<Visit> at(int row) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void removeOthers(const QList<QUuid> &wanted);
    void extendTo(const QList<QList<Visit>> &rows);

    QByteArray m_timezone;
    QList<QList<Visit>> m_rows;
};

} // namespace Gatebook
