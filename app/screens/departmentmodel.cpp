// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/departmentmodel.h"

namespace Gatebook {

DepartmentModel::DepartmentModel(QList<Department> departments, QObject *parent)
    : QAbstractListModel(parent)
    , m_departments(std::move(departments))
{
}

int DepartmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DepartmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Department &department = m_departments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return department.name;
    case NameEnRole:
        return department.nameEn;
    case FloorRole:
        return department.floor;
    case IconRole:
        return department.icon;
    default:
        return {};
    }
}

QHash<int, QByteArray> DepartmentModel::roleNames() const
{
    return {{NameRole, "name"}, {NameEnRole, "nameEn"}, {FloorRole, "floor"}, {IconRole, "iconName"}};
}

} // namespace Gatebook
