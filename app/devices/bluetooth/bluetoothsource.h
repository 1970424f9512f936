// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/advertisementsource.h"
#include "flow/ports/clock.h"

#include <QtCore/QTimer>
#include <QtCore/QVariantMap>

#include <memory>
#include <optional>

class QBluetoothDeviceDiscoveryAgent;
class QBluetoothDeviceInfo;
class QDBusServiceWatcher;

namespace Gatebook {

/// Hears advertisements with the machine's Bluetooth adapter, through Qt Bluetooth and BlueZ. On Linux BluezSource hears better; this is for
/// comparing.
///
/// BlueZ tells neither whether an address is random (bit 48 of the sender is never set) nor when a report was heard (it is stamped on arrival). It
/// collects a phone's services over time, so that a service may be told that the phone no longer advertises.
///
/// While deaf it tries to start again every `retryMs`; deaf() is emitted once for each new reason, not for each try. Qt 6.4 does not say when
/// scanning stops, so BlueZ is asked every `lookMs`, and a new agent is made when it does not discover.
class BluetoothSource : public AdvertisementSource
{
    Q_OBJECT

public:
    static constexpr int RetryMs = 3000;
    static constexpr int LookMs = 1500;

    /// `clock` outlives this. `address` names the adapter; empty: the first.
    explicit BluetoothSource(const Clock &clock, QString address = {}, int retryMs = RetryMs, int lookMs = LookMs, QObject *parent = nullptr);
    ~BluetoothSource() override;

    void start() override;
    void stop() override;
    void restart() override;
    /// Qt's list of phones never shrinks, and each report is looked for in it: a new agent begins with an empty one.
    void refresh() override { restart(); }
    void pause() override { m_isPaused = true; }
    void resume() override;

private slots:
    void adapterChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void begin();
    void dropAgent();
    void discovered(const QBluetoothDeviceInfo &phone);
    void agentFailed(bool atStart);
    void goDeaf(Failure::Reason reason, const QString &detail);
    void watchBluez();
    void look();
    void looked(bool discovers);

    const Clock &m_clock;
    QString m_address;
    QTimer m_retry;
    std::unique_ptr<QBluetoothDeviceDiscoveryAgent> m_agent;
    QDBusServiceWatcher *m_watcher = nullptr; ///< our child
    std::optional<Failure::Reason> m_deaf;    ///< as last told; nothing while hearing or before the first start
    QTimer m_look;
    QString m_adapter;        ///< object path of the adapter that scans
    int m_looks = 0;          ///< in a row that found no discovery
    bool m_isSuspect = false; ///< a new agent was made because BlueZ did not discover, and it was not seen to since
    bool m_isHearing = false; ///< as last told
    bool m_isPaused = false;  ///< between pause() and resume()
    bool m_wanted = false;    ///< between start() and stop()
    bool m_starting = false;  ///< inside the agent's start()
};

} // namespace Gatebook
