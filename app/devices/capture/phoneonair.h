// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/btsnoopwriter.h"
#include "devices/capture/lobbyair.h"
#include "devices/capture/phoneplan.h"
#include "devices/capture/seededdice.h"

namespace Gatebook {

/// One simulated advertiser of a phone: what reaches the kiosk's radio, report by report. Times in µs since the simulation's begin.
class PhoneOnAir
{
public:
    enum class Sends { App, Beacon };

    /// `app` and `air` outlive this. `quarterMs`: when the rolling IDs next change; of the whole lobby, since they change with the clock.
    PhoneOnAir(PhonePlan plan, Sends sends, const AppOnAir &app, const LobbyAir &air, qint64 quarterMs, quint64 seed);

    /// When the next report is heard; nothing when the phone is gone.
    [[nodiscard]] std::optional<qint64> nextUs() const { return m_next ? std::optional(m_nowUs) : std::nullopt; }
    [[nodiscard]] const AdvertisingReport &report() const { return m_report; }
    /// What the report's payload says.
    [[nodiscard]] const AdvertisingData &data() const { return m_data; }
    /// Moves on to the report after.
    void advance();

    [[nodiscard]] const PhonePlan &plan() const { return m_plan; }
    /// From `atMs`, which is now, on the phone takes another way, which begins later and replaces the rest of the old one.
    void goAnotherWay(qint64 atMs, const QList<Waypoint> &path);
    /// The app is opened at `atMs`, which is now.
    void openApp(qint64 atMs);

private:
    /// How it advertises.
    struct Habit {
        qint64 intervalMs = 100;
        qint64 onMs = 0;
        qint64 offMs = 0;
        qint64 offMostMs = 0; ///< the pauses are between offMs and this, if it is more
    };
    [[nodiscard]] Habit habit() const;

    bool step();
    void beginPhase();
    void restart();
    void open();
    [[nodiscard]] qint64 pauseUs(const Habit &habit);
    [[nodiscard]] QByteArray payload();
    [[nodiscard]] QByteArray appAdvertisement() const;
    [[nodiscard]] Waypoint position(double atMs) const;
    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] int drawLevel();

    PhonePlan m_plan;
    Sends m_sends;
    const AppOnAir &m_app;
    const LobbyAir &m_air;
    SeededDice m_dice;
    double m_offsetDb;
    double m_slowDb; ///< the slow half of the fading, as of m_slowUs
    qint64 m_slowUs = 0;
    qint64 m_nowUs = 0;
    qint64 m_onUntilUs = 0; ///< then it pauses and restarts
    qint64 m_idUntilUs = 0; ///< the rolling ID's
    AppState m_state = AppState::None;
    QByteArray m_id;
    AdvertisingReport m_report;
    AdvertisingData m_data;
    bool m_next = true;
};

} // namespace Gatebook
