// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/radiochecks.h"

#include "devices/bluetooth/adaptercheck.h"
#include "devices/system/systemclock.h"
#include "gatebookctl/radiosource.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

namespace Gatebook::Ctl {

namespace {

constexpr int MsPerSecond = 1000;

/// What was heard in a while.
struct Hearing {
    int reports = 0;
    int ofBeacon = 0;
    std::optional<Failure> deaf;
};

QString adviceFor(Failure::Reason reason)
{
    switch (reason) {
    case Failure::Reason::RadioOff:
        return QStringLiteral("bluetoothctl power on");
    case Failure::Reason::RadioMissing:
        return QStringLiteral("plug one in; systemctl status bluetooth");
    default:
        return QStringLiteral("systemctl restart bluetooth; if it comes again, another adapter");
    }
}

Finding adapterOf(const RadioSettings &settings)
{
    const QString what = QStringLiteral("adapter");
    const auto adapter = checkAdapter(settings.adapter);
    if (!adapter)
        return {what, Health::Bad, adapter.failure().detail, adviceFor(adapter.failure().reason)};
    const bool isQt = settings.backend == RadioBackend::QtBluetooth;
    return {
        what, Health::Ok, QStringLiteral("%1, listened to by %2").arg(*adapter, isQt ? QStringLiteral("Qt Bluetooth") : QStringLiteral("BlueZ")), {}};
}

/// From when scanning is under way, so that a slow start does not look like a bad ear.
Hearing listenFor(const RadioSettings &settings, int seconds)
{
    const SystemClock clock;
    const auto radio = makeRadio(settings, clock);
    Hearing hearing;
    QEventLoop loop;
    QObject::connect(radio.get(), &AdvertisementSource::heard, &loop, [&](const Advertisement &advertisement) {
        ++hearing.reports;
        if (settings.health.beacon && isFrom(*settings.health.beacon, advertisement))
            ++hearing.ofBeacon;
    });
    QObject::connect(radio.get(), &AdvertisementSource::hearing, &loop, [&] {
        hearing = {};
        QTimer::singleShot(seconds * MsPerSecond, &loop, &QEventLoop::quit);
    });
    QObject::connect(radio.get(), &AdvertisementSource::deaf, &loop, [&](const Failure &why) {
        hearing.deaf = why;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    });
    constexpr int PatienceMs = 20000;
    QTimer::singleShot(seconds * MsPerSecond + PatienceMs, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, radio.get(), &AdvertisementSource::start);
    loop.exec();
    return hearing;
}

Finding rateOf(const Hearing &hearing, int seconds)
{
    const QString what = QStringLiteral("scan rate");
    if (hearing.deaf)
        return {what, Health::Bad, hearing.deaf->detail, adviceFor(hearing.deaf->reason)};
    const QString text = QStringLiteral("%1 reports in %2 s").arg(QString::number(hearing.reports), QString::number(seconds));
    if (hearing.reports == 0)
        return {what, Health::Warn, text, QStringLiteral("hold a phone with the app open beside the adapter, and try again")};
    return {what, Health::Ok, text, {}};
}

Finding beaconOf(const Hearing &hearing, int seconds, double degradedUnder)
{
    const QString what = QStringLiteral("reference beacon");
    if (hearing.ofBeacon == 0) {
        return {what, Health::Bad, QStringLiteral("not heard in %1 s").arg(seconds),
            QStringLiteral("see that the tag sends and is the one of the settings (a new battery?); if it is, the adapter is deaf: try another")};
    }
    const double rate = static_cast<double>(hearing.ofBeacon) / seconds;
    const QString text = QStringLiteral("%1 reports a second").arg(rate, 0, 'f', 1);
    if (rate >= degradedUnder)
        return {what, Health::Ok, text, {}};
    return {what, Health::Warn, QStringLiteral("%1: the radio is degraded").arg(text),
        QStringLiteral("set the tag to five a second or more; if it is, take a USB adapter that tells every report, away from Wi-Fi and metal")};
}

} // namespace

Findings checkRadio(const RadioSettings &settings, int seconds)
{
    Findings findings{adapterOf(settings)};
    if (findings.constLast().health != Health::Ok || seconds == 0)
        return findings;
    const Hearing hearing = listenFor(settings, seconds);
    findings << rateOf(hearing, seconds);
    if (settings.health.beacon && !hearing.deaf)
        findings << beaconOf(hearing, seconds, settings.health.degradedUnder);
    return findings;
}

} // namespace Gatebook::Ctl
