// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <qqmlregistration.h>

namespace Gatebook {

/// How one thing is, as QML shows it.
struct HealthItem {
    Q_GADGET
    QML_VALUE_TYPE(healthItem)
    Q_PROPERTY(int health MEMBER health FINAL)     ///< a HealthScreen.Health
    Q_PROPERTY(int problem MEMBER problem FINAL)   ///< a HealthScreen.Problem
    Q_PROPERTY(QString since MEMBER since FINAL)   ///< "08:31", or with the date; of the last two: when it was done
    Q_PROPERTY(double figure MEMBER figure FINAL)  ///< of the disk: the GB that are free; of slides: how many are shown
    Q_PROPERTY(QString detail MEMBER detail FINAL) ///< for IT, in English; may be empty

public:
    int health = 0;
    int problem = 0;
    QString since;
    double figure = 0;
    QString detail;

    bool operator==(const HealthItem &) const = default;
};

} // namespace Gatebook
