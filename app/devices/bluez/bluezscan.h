// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bluez/bluezbus.h"
#include "visit/failure.h"

#include <QtCore/QTimer>

#include <optional>

namespace Gatebook {

/// Keeps BlueZ scanning, and says when it does not. Watches that the service is there and answers, that the adapter is there and has power, and that
/// it discovers; what is lost is begun anew, at once and then with growing pauses.
///
/// Discovering is off for some milliseconds at the end of each round of the kernel (10 s), and, where BlueZ refuses the filter, for 5 s: only longer
/// is a loss. Then, and at restart(), the scan is stopped and started without a word; only what does not come back is told.
class BluezScan : public QObject
{
    Q_OBJECT

public:
    struct Times {
        int retryMs = 500; ///< after the first failure; doubles with each
        int longestRetryMs = 4000;
        int beatMs = 1500;   ///< between two looks at the adapter
        int answerMs = 2000; ///< BlueZ answers a look within this time
        int startMs = 5000;  ///< and begins to scan within this
        int graceMs = 2000;  ///< Discovering may be off for this long
        int idleMs = 8000;   ///< and for this long without the filter
    };

    /// `address` names the adapter; empty: the first. `bus` outlives this.
    BluezScan(BluezBus &bus, QString address, Times times, QObject *parent = nullptr);
    ~BluezScan() override;

    void start();
    void stop();
    void restart();
    /// Until resume() it is no loss that Discovering is off.
    void pause();
    void resume();

    [[nodiscard]] bool isHearing() const { return m_isHearing; }
    /// Of the adapter in use; empty before there was one.
    [[nodiscard]] QString adapterPath() const { return m_adapter; }

signals:
    void hearing();
    void deaf(const Gatebook::Failure &why);
    /// Everything BlueZ remembers, whenever the scan begins.
    void found(const Gatebook::BluezObjects &objects);

private:
    /// Each attempt to scan is looking → starting → scanning; answers to an earlier one are not listened to.
    enum class Stage { Off, Waiting, Looking, Starting, Scanning };

    void watchBus();
    void ask(const QDBusMessage &message, int timeoutMs, void (BluezScan::*answered)(const QDBusMessage &));
    void begin();
    void look(const QDBusMessage &reply);
    void stopped(const QDBusMessage &reply);
    void filtered(const QDBusMessage &reply);
    void started(const QDBusMessage &reply);
    void beat();
    void beaten(const QDBusMessage &reply);
    void learn(const QVariantMap &properties);
    void watchDiscovering();
    void graceIsOver();
    void lost(Failure::Reason reason, const QString &detail);
    void retry();

    BluezBus &m_bus;
    QString m_address;
    Times m_times;
    QTimer m_retry;
    QTimer m_beat;
    QTimer m_grace;
    QString m_adapter;
    Stage m_stage = Stage::Off;
    int m_attempt = 0;
    int m_failures = 0; ///< in a row
    bool m_isHearing = false;
    bool m_isPaused = false;
    bool m_discovers = false;
    bool m_isFiltered = true;
    bool m_isSuspect = false; ///< started anew because Discovering was off, and not seen on since
    std::optional<Failure::Reason> m_told;
};

} // namespace Gatebook
