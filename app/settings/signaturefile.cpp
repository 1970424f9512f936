// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "settings/tomlreader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr qsizetype MostSignatures = 64;
constexpr int LongestManufacturerData = 252; ///< an AD structure is at most 255 bytes: type, two of company, these

/// "4E56", "0000FEAA" or all of it.
std::optional<QUuid> uuidFromText(const QString &text)
{
    static const QRegularExpression shortForm(QStringLiteral("^([0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})$"));
    static const QRegularExpression longForm(QStringLiteral("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    if (shortForm.match(text).hasMatch())
        return bluetoothUuid(text.toUInt(nullptr, 16));
    return longForm.match(text).hasMatch() ? std::optional(QUuid::fromString(text)) : std::nullopt;
}

void takeUuid(TomlReader &reader, const QString &key, std::optional<QUuid> &uuid)
{
    QString given;
    reader.text(key, given);
    if (!reader.has(key))
        return;
    uuid = uuidFromText(given);
    if (!uuid)
        reader.refuse(key, QStringLiteral("is \"%1\", allowed a UUID of 4 or 8 hex digits, or of 32 with hyphens").arg(given));
}

void takeName(TomlReader &reader, QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString key = QStringLiteral("name");
    reader.text(key, name, 60);
    if (!reader.has(key))
        reader.refuse(key, QStringLiteral("is missing"));
    else if (!form.match(name).hasMatch())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed small letters, digits and single hyphens").arg(name));
}

void takeCertainty(TomlReader &reader, Certainty &certainty)
{
    const QString key = QStringLiteral("certainty");
    const QString possible = QStringLiteral("possible");
    QString given;
    reader.word(key, given, {QStringLiteral("exact"), possible});
    if (!reader.has(key))
        reader.refuse(key, QStringLiteral("is missing, allowed exact, possible"));
    certainty = given == possible ? Certainty::Possible : Certainty::Exact;
}

void takePrefix(TomlReader &reader, QByteArray &prefix)
{
    static const QRegularExpression form(QStringLiteral("^([0-9A-Fa-f]{2})*$"));
    const QString key = QStringLiteral("data_prefix");
    QString given;
    reader.text(key, given, 2 * LongestManufacturerData);
    prefix = QByteArray::fromHex(given.toLatin1());
    if (!form.match(given).hasMatch())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed pairs of hex digits").arg(given));
}

void takeManufacturer(TomlReader &reader, std::optional<AppSignature::Manufacturer> &manufacturer)
{
    AppSignature::Manufacturer given;
    int company = 0;
    reader.whole(QStringLiteral("company"), company, 0, 0xFFFF);
    given.company = static_cast<quint16>(company);
    takePrefix(reader, given.prefix);
    reader.whole(QStringLiteral("data_min_length"), given.dataMinLength, 0, LongestManufacturerData);
    reader.whole(QStringLiteral("data_max_length"), given.dataMaxLength, given.dataMinLength, LongestManufacturerData);
    reader.flag(QStringLiteral("data_is_rolling_id"), given.isRollingId);
    if (given.prefix.size() > given.dataMaxLength)
        reader.refuse(QStringLiteral("data_prefix"), QStringLiteral("is longer than `data_max_length` allows, so that nothing could match"));
    if (reader.has(QStringLiteral("company"))) {
        manufacturer = given;
        return;
    }
    for (const char *key : {"data_prefix", "data_min_length", "data_max_length", "data_is_rolling_id"}) {
        if (reader.has(QString::fromLatin1(key)))
            reader.refuse(QString::fromLatin1(key), QStringLiteral("says something of manufacturer data, but key `company` is missing"));
    }
}

void takeNearDbm(TomlReader &reader, std::optional<int> &nearDbm)
{
    const QString key = QStringLiteral("near_dbm");
    int given = 0;
    reader.whole(key, given, -100, -20);
    if (reader.has(key))
        nearDbm = given;
}

void takeGatt(TomlReader &reader, std::optional<AppSignature::Gatt> &gatt)
{
    constexpr int LongestValue = 512; // of an attribute (Core 5.3, Vol 3 Part F §3.2.9)
    std::optional<QUuid> service;
    std::optional<QUuid> characteristic;
    AppSignature::Gatt given;
    takeUuid(reader, QStringLiteral("gatt_service"), service);
    takeUuid(reader, QStringLiteral("gatt_characteristic"), characteristic);
    reader.whole(QStringLiteral("gatt_value_length"), given.valueLength, 1, LongestValue);
    reader.seconds(QStringLiteral("gatt_timeout_s"), given.timeoutMs, 1, 60);
    const QStringList keys{QStringLiteral("gatt_service"), QStringLiteral("gatt_characteristic"), QStringLiteral("gatt_value_length")};
    const auto isThere = [&](const QString &key) { return reader.has(key); };
    if (std::none_of(keys.cbegin(), keys.cend(), isThere) && !reader.has(QStringLiteral("gatt_timeout_s")))
        return;
    for (const QString &key : keys) {
        if (!reader.has(key))
            reader.refuse(key, QStringLiteral("is missing: %1 belong together").arg(keys.join(QStringLiteral(", "))));
    }
    given.service = service.value_or(QUuid());
    given.characteristic = characteristic.value_or(QUuid());
    gatt = given;
}

AppSignature takeSignature(TomlReader &reader, const QString &app)
{
    AppSignature signature;
    signature.app = app;
    takeName(reader, signature.name);
    reader.flag(QStringLiteral("enabled"), signature.enabled);
    takeCertainty(reader, signature.certainty);
    takeUuid(reader, QStringLiteral("service"), signature.service);
    takeManufacturer(reader, signature.manufacturer);
    takeUuid(reader, QStringLiteral("overflow_service"), signature.overflowService);
    takeNearDbm(reader, signature.nearDbm);
    takeGatt(reader, signature.gatt);
    const bool matchesSomething = reader.has(QStringLiteral("service")) || signature.manufacturer || reader.has(QStringLiteral("overflow_service"));
    if (!matchesSomething)
        reader.refuse(
            QStringLiteral("service"), QStringLiteral("is missing, and so are `company` and `overflow_service`: one of them must be there"));
    if (signature.overflowService && signature.certainty == Certainty::Exact)
        reader.refuse(QStringLiteral("certainty"), QStringLiteral("is \"exact\", allowed possible: other apps share an overflow bit"));
    return signature;
}

Result<QList<AppSignature>> readSignatureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    const QByteArray text = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    if (text.size() > LargestFile)
        return Failure{Failure::Reason::BadSettings, QStringLiteral("%1: is longer than 1 MiB, so no signature file").arg(path)};
    return parseSignatures(text, path);
}

} // namespace

Result<QList<AppSignature>> parseSignatures(const QByteArray &toml, const QString &name)
{
    auto table = parseToml(toml, name);
    if (!table)
        return table.failure();
    // What is known of an app but not matched is kept in the same file, in a section that is free.
    if (table->get_as<toml::table>("facts"))
        table->erase("facts");
    TomlReader reader(*table, name);
    QString app;
    reader.text(QStringLiteral("app"), app);
    if (app.trimmed().isEmpty())
        reader.refuse(QStringLiteral("app"), QStringLiteral("is missing or empty"));
    QList<AppSignature> signatures;
    reader.each(QStringLiteral("signature"), MostSignatures, [&](TomlReader &one) { signatures.append(takeSignature(one, app)); });
    if (const auto failure = reader.finish())
        return *failure;
    return signatures;
}

Result<QList<AppSignature>> readSignatures(const QString &localFolder)
{
    QMap<QString, QString> byFileName;
    for (const QString &folder : {QStringLiteral(":/gatebook/signatures"), localFolder}) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            byFileName.insert(file, folder + u'/' + file);
    }
    QList<AppSignature> all;
    for (const QString &path : std::as_const(byFileName)) {
        auto signatures = readSignatureFile(path);
        if (!signatures)
            return signatures.failure();
        all.append(*signatures);
    }
    return all;
}

} // namespace Gatebook
