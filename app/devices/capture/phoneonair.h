// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/btsnoopwriter.h"
#include "devices/capture/morning.h"
#include "devices/capture/seededdice.h"

namespace Gatebook {

/// One simulated phone: what the kiosk hears of it, report by report. Times in µs since the capture's begin.
class PhoneOnAir
{
public:
    PhoneOnAir(const LobbyVisitor &visitor, const AppOnAir &app, const LobbyAir &air, quint64 seed);

    /// When the next report is heard; nothing when the phone is gone.
    [[nodiscard]] std::optional<qint64> nextUs() const { return m_next ? std::optional(m_nowUs) : std::nullopt; }
    /// That report; moves on to the one after.
    AdvertisingReport take();

private:
    /// How this kind of phone advertises.
    struct Habit {
        qint64 intervalMs = 100;
        qint64 onMs = 0;
        qint64 offMs = 0;
        bool anyPhase = false; ///< its rhythm began long before the lobby
    };
    static Habit habitOf(LobbyPhone phone);

    void advance();
    void restart();
    [[nodiscard]] QByteArray payload();
    [[nodiscard]] double metres() const;
    [[nodiscard]] bool isWalking() const;
    [[nodiscard]] int drawLevel();

    LobbyVisitor m_visitor;
    const AppOnAir &m_app;
    const LobbyAir &m_air;
    SeededDice m_dice;
    Habit m_habit;
    double m_offsetDb = 0;   // of this phone's model
    double m_waitMetres = 0; // where it stands before its turn
    qint64 m_nowUs = 0;
    qint64 m_onUntilUs = 0; // then it pauses and restarts
    qint64 m_idUntilUs = 0; // the rolling ID's
    QByteArray m_id;
    AdvertisingReport m_report;
    bool m_next = true;
};

} // namespace Gatebook
