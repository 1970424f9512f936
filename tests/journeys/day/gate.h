// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house.h"
#include "script.h"

namespace Gatebook {

/// What the day remembers of a visit: when it was recorded, as the clock stood before and after, and what the visitor was given to leave with.
struct Stay {
    qint64 touchedMs = 0; ///< the first touch; UTC, as the others
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QString passCode;
    QByteArray passQr;
};

/// What visitors do at the kiosk. All return false, with a warning, as soon as the screen does not answer as it should.
class Gate
{
public:
    explicit Gate(House &house)
        : m_house(house)
    {
    }

    /// `together`: who comes, the one who leads first; `number` of that one in the day, from 1: whose phone it is.
    bool arrive(const QList<DayVisit> &together, int number, Stay &stay);

    bool leaveByTypedPass(const Stay &stay);
    bool leaveByCode(const QByteArray &code); ///< the pass's, or the card's
    bool almostLeave(const QByteArray &code); ///< and take it back while the kiosk still says goodbye
    bool leaveByName(const DayVisit &visit, const Stay &stay);

    /// The code of a citizen's card, or of a badge.
    [[nodiscard]] static QByteArray codeOf(const DayVisit &visit);

private:
    bool typeIn(const QList<DayVisit> &together);
    bool beMany(const QList<DayVisit> &together);
    bool sayErrand(const DayVisit &visit);
    bool holdPhone(const DayVisit &visit, int number);
    bool holdPhones(const QList<DayVisit> &together, int number);
    bool waitInVain(const char *then);
    bool beRecorded(const QString &way, Stay &stay);
    bool bring(const DayVisit &visit, int number);
    bool times(int count, const char *item);
    bool sayGoodbye();
    [[nodiscard]] Step step() const { return m_house.kiosk().session().step(); }

    House &m_house;
};

} // namespace Gatebook
