// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

#include <QtCore/QAbstractListModel>
#include <qqmlregistration.h>

namespace Gatebook {

/// Who is inside, those who need help first and then the longest stay: all, or those of one entrance, or those whose name, organisation or host holds
/// a text.
class InsideModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL) ///< of the rows shown

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
        NeedsHelpRole            ///< needsHelp
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
    [[nodiscard]] std::optional<Visit> at(int row) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] bool isWanted(const Visit &visit) const;
    [[nodiscard]] qint64 stayMs(const Visit &visit) const;
    void choose();

    const QByteArray m_zone;
    QList<Visit> m_visits;
    QList<qsizetype> m_shown; ///< of m_visits
    QString m_text;
    QString m_entrance;
    qint64 m_nowMs = 0;     ///< UTC
    qint64 m_firstInMs = 0; ///< UTC, of the longest stay
};

} // namespace Gatebook
