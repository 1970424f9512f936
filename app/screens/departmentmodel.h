// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/host.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <qqmlregistration.h>

namespace Gatebook {

/// The departments of the settings, in their order. A visit keeps the `name`, whatever language it was chosen in.
class DepartmentModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(int count READ count CONSTANT FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< name
        NameEnRole,              ///< nameEn, may be empty
        FloorRole,               ///< floor, may be empty
        IconRole                 ///< iconName, may be empty
    };

    explicit DepartmentModel(QList<Department> departments, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_departments.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Department> m_departments;
};

} // namespace Gatebook
