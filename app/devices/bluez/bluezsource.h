// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bluez/bluezphones.h"
#include "devices/bluez/bluezscan.h"
#include "flow/ports/advertisementsource.h"
#include "flow/ports/clock.h"

namespace Gatebook {

/// Hears advertisements with the machine's Bluetooth adapter by talking with BlueZ itself over D-Bus: the way on Linux. Each change that BlueZ tells
/// is one report, stamped on arrival; what BlueZ remembers of earlier is none. Never waits for an answer.
class BluezSource : public AdvertisementSource
{
    Q_OBJECT

public:
    /// `clock` outlives this. `address` names the adapter; empty: the first.
    explicit BluezSource(const Clock &clock, const QString &address = {}, BluezScan::Times times = {}, QObject *parent = nullptr);

    void start() override;
    void stop() override { m_scan.stop(); }
    void restart() override { m_scan.restart(); }
    void pause() override { m_scan.pause(); }
    void resume() override { m_scan.resume(); }

    /// Phones remembered; for tests of its bound.
    [[nodiscard]] qsizetype remembered() const { return m_phones.size(); }

private:
    void knowAll(const BluezObjects &objects);
    void added(const QString &path, const BluezInterfaces &interfaces);
    void changed(const QString &path, const QVariantMap &properties);
    void askFor(const QString &path);

    const Clock &m_clock;
    BluezBus m_bus;
    BluezScan m_scan;
    BluezPhones m_phones;
    QTimer m_expiry;
};

} // namespace Gatebook
