// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/calibrationfile.h"

#include "settings/tomlreader.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace Gatebook {

namespace {

constexpr qint64 LargestFile = 1 << 16;
constexpr int MostThresholds = 100;
constexpr int LowestNearDbm = -100;
constexpr int HighestNearDbm = -20;
constexpr int LowestLevelDbm = -128;

void takeTime(TomlReader &reader, qint64 &atMs)
{
    const QString key = QStringLiteral("at");
    QString given;
    reader.text(key, given);
    const QDateTime at = QDateTime::fromString(given, Qt::ISODate);
    if (at.isValid() && given.endsWith(u'Z'))
        atMs = at.toMSecsSinceEpoch();
    else
        reader.refuse(key, QStringLiteral("is \"%1\", allowed a time like \"2026-11-24T02:15:04Z\"").arg(given));
}

Calibration::Threshold takeThreshold(TomlReader &reader)
{
    const QString nearKey = QStringLiteral("near_dbm");
    Calibration::Threshold out;
    reader.text(QStringLiteral("signature"), out.signature);
    reader.whole(nearKey, out.nearDbm, LowestNearDbm, HighestNearDbm);
    if (!reader.has(nearKey))
        reader.refuse(nearKey, QStringLiteral("is missing"));
    reader.whole(QStringLiteral("mark_dbm"), out.markDbm, LowestLevelDbm, 0);
    reader.whole(QStringLiteral("metre_dbm"), out.metreDbm, LowestLevelDbm, 0);
    takeTime(reader, out.atMs);
    reader.text(QStringLiteral("by"), out.by);
    return out;
}

/// A TOML basic string. Control characters end the line, or worse.
QByteArray quoted(const QString &text)
{
    constexpr char16_t FirstPrintable = 0x20;
    constexpr char16_t Delete = 0x7f;
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() >= FirstPrintable && c.unicode() != Delete)
            out += c;
    }
    return "\"" + out.toUtf8() + "\"";
}

} // namespace

QString calibrationPath(const QString &bookPath)
{
    return QFileInfo(bookPath).absolutePath() + QStringLiteral("/calibration.toml");
}

Result<Calibration> readCalibration(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Calibration{};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    const QByteArray text = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    if (text.size() > LargestFile)
        return Failure{Failure::Reason::BadSettings, QStringLiteral("%1: is longer than 64 KiB, so no calibration").arg(path)};
    return parseCalibration(text, path);
}

Result<Calibration> parseCalibration(const QByteArray &toml, const QString &name)
{
    const auto table = parseToml(toml, name);
    if (!table)
        return table.failure();
    Calibration out;
    TomlReader reader(*table, name);
    reader.each(QStringLiteral("threshold"), MostThresholds, [&](TomlReader &one) { out.thresholds.append(takeThreshold(one)); });
    if (const auto failure = reader.finish())
        return *failure;
    return out;
}

QByteArray calibrationText(const Calibration &calibration)
{
    QByteArray out = "# Thresholds of this door, measured by its staff on the kiosk. They stand over those of gatebook.toml.\n"
                     "# Without this file those of gatebook.toml hold again, from the next start on.\n";
    for (const Calibration::Threshold &threshold : calibration.thresholds) {
        out += "\n[[threshold]]\nsignature = " + quoted(threshold.signature);
        out += "\nnear_dbm = " + QByteArray::number(threshold.nearDbm) + "     # from this level on such a phone is near";
        out += "\nmark_dbm = " + QByteArray::number(threshold.markDbm) + "     # nine in ten levels at the mark were higher";
        out += "\nmetre_dbm = " + QByteArray::number(threshold.metreDbm) + "    # ninety-nine in a hundred one metre away were lower";
        out += "\nat = " + quoted(QDateTime::fromMSecsSinceEpoch(threshold.atMs, Qt::UTC).toString(Qt::ISODate));
        out += "\nby = " + quoted(threshold.by) + "\n";
    }
    return out;
}

} // namespace Gatebook
