// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/sharefigure.h"
#include "visit/figures.h"

#include <QtCore/QAbstractListModel>

namespace Gatebook {

/// A table of the figures, row by row: days, hours, entrances or policies. What a row is of stands in `number` or `text`; the words are QML's.
class FigureRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the figures'")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// The shares in order, -1 where there is none to draw: for the line between them.
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY changed FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< number: of a day its weekday (1 is Monday), of an hour the hour, of a policy Kiosk.Policy
        TextRole,                  ///< label: of a day "29/7", of an entrance its name
        HiddenRole,                ///< hidden: how many visits may not be told
        VisitsRole,                ///< visits, 0 when hidden
        HeightRole,                ///< tall: visits as a share of the most, 0 to 1
        AdoptionRole               ///< adoption, a shareFigure
    };

    struct Row {
        int number = 0;
        QString text;
        ToldTally tally;

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Row> &rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<qreal> shares() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    QList<Row> m_rows;
    qint64 m_most = 0;
};

} // namespace Gatebook
