// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/radiosettings.h"

#include "settings/tomlreader.h"

#include <QtCore/QRegularExpression>

namespace Gatebook {

namespace {

void takeBeacon(TomlReader &reader, RadioHealthRules &rules)
{
    const QString key = QStringLiteral("radio.reference_beacon");
    QString given;
    reader.text(key, given);
    rules.beacon = referenceBeaconFromText(given);
    if (!given.isEmpty() && !rules.beacon) {
        reader.refuse(key,
            QStringLiteral("is \"%1\", allowed an iBeacon as UUID/MAJOR/MINOR with numbers up to 65535, or an address 00:11:22:33:44:55").arg(given));
    }
    reader.seconds(QStringLiteral("radio.beacon_lost_after_s"), rules.beaconLostMs, 10, 600);
}

} // namespace

void takeRadio(TomlReader &reader, RadioSettings &radio)
{
    static const QRegularExpression address(QStringLiteral("^([0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5})?$"));
    reader.text(QStringLiteral("radio.adapter"), radio.adapter);
    if (!address.match(radio.adapter).hasMatch())
        reader.refuse(QStringLiteral("radio.adapter"), QStringLiteral("is no address of the form 00:11:22:33:44:55"));
    const QString qt = QStringLiteral("qt");
    QString backend = QStringLiteral("bluez");
    reader.word(QStringLiteral("radio.backend"), backend, {backend, qt});
    radio.backend = backend == qt ? RadioBackend::QtBluetooth : RadioBackend::Bluez;
    reader.flag(QStringLiteral("radio.gatt_confirm"), radio.gattConfirm);
    takeBeacon(reader, radio.health);
}

} // namespace Gatebook
