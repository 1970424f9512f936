// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <qqmlregistration.h>

namespace Gatebook {

/// Who is inside, those who need help first and then the longest stay: all, or those of one entrance, or those whose name, organisation or host holds
/// a text. A delegation is one row, which unfolds into its people.
class InsideModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)   ///< of the rows shown
    Q_PROPERTY(int people READ people NOTIFY countChanged FINAL) ///< of those rows

public:
    enum Role {
        NameRole = Qt::UserRole, ///< name, empty when erased
        OrganisationRole,        ///< organisation, may be empty
        HostRole,                ///< host
        EntranceRole,            ///< entrance
        SinceRole,               ///< since, "08:44", with the day when it is not today
        StayMinutesRole,         ///< stayMinutes
        StayShareRole,           ///< stayShare, of the longest stay, 0 to 1
        LongStayRole,            ///< longStay: over LongStayMs
        VerdictRole,             ///< verdict, as the CSV has it
        NeedsHelpRole,           ///< needsHelp, or one of the row's people does
        PeopleRole,              ///< people, of a folded or unfolded delegation's own row; 1 elsewhere
        HeardRole,               ///< heard: on how many of their phones the app was
        UnfoldedRole,            ///< unfolded: its people follow
        MemberRole,              ///< member: one of those people, under their own row
        CompanionRole            ///< companion: came with a leader, and may have no name
    };

    static constexpr qint64 LongStayMs = 7200000; ///< two hours

    explicit InsideModel(QByteArray zone, QObject *parent = nullptr);

    void show(const QList<Visit> &visits, qint64 nowMs);
    /// Stays grow.
    void setNow(qint64 nowMs);
    void setText(const QString &text);
    void setEntrance(const QString &entrance); ///< empty: all

    /// All of them, shown or not, in the order of the rows.
    [[nodiscard]] const QList<Visit> &visits() const { return m_visits; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString entrance() const { return m_entrance; }
    /// Everybody of a row, the delegation's leader first; nobody when there is no such row.
    [[nodiscard]] QList<Visit> at(int row) const;
    /// Folds a delegation's row, or unfolds it; nothing for any other.
    void turnFold(int row);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int people() const { return m_people; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Row {
        QList<Visit> people;
        bool isMember = false;
    };
    [[nodiscard]] bool isWanted(const Visit &visit) const;
    [[nodiscard]] qint64 stayMs(const Visit &visit) const;
    [[nodiscard]] QVariant groupData(const Row &row, int role) const;
    void addRows(const QList<Visit> &group);
    void choose();

    const QByteArray m_zone;
    QList<Visit> m_visits;
    QList<Row> m_rows;
    int m_people = 0;         ///< in them
    QSet<QString> m_unfolded; ///< Visit::groupId
    QString m_text;
    QString m_entrance;
    qint64 m_nowMs = 0;     ///< UTC
    qint64 m_firstInMs = 0; ///< UTC, of the longest stay
};

} // namespace Gatebook
