// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <qqmlregistration.h>

namespace Gatebook {

/// A person or a department that is offered, as QML shows it.
struct OfferedHost {
    Q_GADGET
    QML_VALUE_TYPE(offeredHost)
    Q_PROPERTY(QString person MEMBER person FINAL)             ///< empty: the department itself
    Q_PROPERTY(QString department MEMBER department FINAL)     ///< as the visit keeps it; may be empty
    Q_PROPERTY(QString departmentEn MEMBER departmentEn FINAL) ///< may be empty

public:
    QString person;
    QString department;
    QString departmentEn;

    bool operator==(const OfferedHost &) const = default;
};

} // namespace Gatebook
