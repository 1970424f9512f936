// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/phoneonair.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace Gatebook {

/// A lobby full of simulated phones, as the kiosk's radio hears it: the reports of all in order of time, less those that collide. Holds no file and
/// no clock; the same arguments give the same reports.
class LobbyOnAir
{
public:
    /// Which phone's report is next, and when it is heard.
    struct Next {
        qint64 atUs = 0;
        qsizetype phone = 0;
        const AdvertisingReport *report = nullptr; ///< until the next call of advance()
        const AdvertisingData *data = nullptr;     ///< what its payload says
    };

    /// `app` and `air` outlive this. Phones are known by their place in `phones`.
    LobbyOnAir(const QList<PhonePlan> &phones, const AppOnAir &app, const LobbyAir &air, quint64 seed);

    /// The next report, or nothing when all are gone.
    [[nodiscard]] std::optional<Next> next() const;
    void advance();

    /// As PhoneOnAir's, of phone `index`.
    void goAnotherWay(qsizetype index, qint64 atMs, const QList<Waypoint> &path);
    void openApp(qsizetype index, qint64 atMs);

private:
    struct Due {
        qint64 atUs;
        std::size_t sender;
        bool operator<(const Due &other) const { return atUs != other.atUs ? atUs > other.atUs : sender > other.sender; }
    };
    void queue(std::size_t sender);
    void requeue();
    void drop();
    void settle();
    [[nodiscard]] bool collides();
    [[nodiscard]] bool isRepeated();

    const LobbyAir &m_air;
    std::deque<PhoneOnAir> m_senders;
    std::vector<qsizetype> m_phoneOf; ///< of each sender
    std::vector<Due> m_due;           ///< a heap, the earliest on top
    std::unordered_map<quint64, qint64> m_reportedUs;
    bool m_spoilt = false; ///< the next one was hit by one that is gone already
};

} // namespace Gatebook
