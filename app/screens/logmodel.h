// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitlog.h"

#include <QtCore/QAbstractListModel>
#include <qqmlregistration.h>

namespace Gatebook {

/// The log's lines that were read so far, last visit first. Whoever scrolls to the end is given more.
class LogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< name, empty when erased, or of a companion who was not asked
        CompanionRole,           ///< companion: came with a leader
        OrganisationRole,        ///< organisation, may be empty
        HostRole,                ///< host
        CameRole,                ///< came, "08:44", with the day when it is not today
        LeftRole,                ///< leftAt: the same; empty while inside, or when nobody knows
        StateRole,               ///< visitState, as the book has it
        VerdictRole,             ///< verdict, as the CSV has it
        ExitRole,                ///< exitSource, as the CSV has it
        CorrectedRole            ///< corrected
    };

    explicit LogModel(QByteArray zone, QObject *parent = nullptr);

    /// Begins anew with these; `isAll`: there are no more.
    void show(const QList<LogLine> &lines, bool isAll, qint64 nowMs);
    void append(const QList<LogLine> &lines, bool isAll);
    /// Shows this visit as it is now, where it stands.
    void replace(const Visit &visit);
    [[nodiscard]] LogPlace lastPlace() const { return m_lines.isEmpty() ? LogEnd : m_lines.constLast().place; }
    [[nodiscard]] std::optional<Visit> at(int row) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void countChanged();
    void moreWanted();

private:
    const QByteArray m_zone;
    QList<LogLine> m_lines;
    qint64 m_nowMs = 0; ///< UTC
    bool m_isAll = true;
};

} // namespace Gatebook
