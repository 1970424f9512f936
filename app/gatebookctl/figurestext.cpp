// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/figurestext.h"

#include "flow/log/figurescsv.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

double tenths(double share)
{
    return std::round(share * 1000) / 10;
}

double percentOf(const Share &share)
{
    return share.of > 0 ? static_cast<double>(share.with) / static_cast<double>(share.of) : 0;
}

QJsonValue json(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue json(const std::optional<Share> &share, L1 with, L1 of)
{
    if (!share)
        return {};
    QJsonObject out{{with, share->with}, {of, share->of}};
    if (share->of > 0) {
        const ShareInterval interval = wilsonInterval(*share);
        out.insert(L1("percent"), tenths(percentOf(*share)));
        out.insert(L1("low_percent"), tenths(interval.low));
        out.insert(L1("high_percent"), tenths(interval.high));
    }
    return out;
}

QJsonObject json(const ToldTally &tally)
{
    return {{L1("visits"), json(tally.visits)}, {L1("adoption"), json(tally.adoption, L1("confirmed"), L1("smartphones"))}};
}

QJsonObject with(QJsonObject object, L1 key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonValue json(const std::optional<StayTimes> &stays)
{
    if (!stays)
        return {};
    QJsonObject out{{L1("visits"), stays->visits}};
    if (stays->visits > 0) {
        out.insert(L1("lower_quartile_min"), stays->lower);
        out.insert(L1("median_min"), stays->median);
        out.insert(L1("upper_quartile_min"), stays->upper);
    }
    return out;
}

QJsonObject json(const ToldFigures &figures)
{
    QJsonArray days;
    for (const ToldDay &day : figures.days)
        days.append(with(json(day.tally), L1("day"), day.date.toString(Qt::ISODate)));
    QJsonArray hours;
    for (size_t hour = 0; hour < figures.hours.size(); ++hour)
        hours.append(with(json(figures.hours[hour]), L1("hour"), static_cast<int>(hour)));
    QJsonArray policies;
    for (size_t policy = 0; policy < figures.policies.size(); ++policy)
        policies.append(with(json(figures.policies[policy]), L1("policy"), toText(static_cast<EntryPolicy>(policy))));
    QJsonObject checks;
    for (size_t outcome = 0; outcome < CheckOutcomes; ++outcome)
        checks.insert(toText(static_cast<CheckOutcome>(outcome)), figures.checks ? QJsonValue((*figures.checks)[outcome]) : QJsonValue());
    return {{L1("total"), json(figures.total)}, {L1("days"), days}, {L1("hours"), hours}, {L1("policies"), policies}, {L1("checks"), checks},
        {L1("conversions"), json(figures.installed, L1("installed_here"), L1("codes_shown"))},
        {L1("conversions_older_left_out"), figures.codesNotKept}, {L1("exits"), json(figures.unknownExits, L1("time_not_known"), L1("left"))},
        {L1("stays"), json(figures.stays)}};
}

QByteArray words(const std::optional<Share> &share)
{
    if (!share)
        return "hidden (fewer than 5 people, or they could be worked out)";
    if (share->of == 0)
        return "nobody yet";
    const ShareInterval interval = wilsonInterval(*share);
    return QStringLiteral("%1 % (95 % interval %2 to %3), %4 of %5")
        .arg(tenths(percentOf(*share)), 0, 'f', 1)
        .arg(tenths(interval.low), 0, 'f', 1)
        .arg(tenths(interval.high), 0, 'f', 1)
        .arg(share->with)
        .arg(share->of)
        .toUtf8();
}

QByteArray words(const std::optional<StayTimes> &stays)
{
    if (!stays)
        return words(std::optional<Share>());
    if (stays->visits == 0)
        return "nobody yet";
    return QStringLiteral("median %1 min (quartiles %2 to %3), of %4")
        .arg(stays->median)
        .arg(stays->lower)
        .arg(stays->upper)
        .arg(stays->visits)
        .toUtf8();
}

} // namespace

QJsonObject figuresJson(const FiguresTold &figures)
{
    QJsonArray entrances;
    for (const ToldFigures &entrance : figures.entrances)
        entrances.append(with(json(entrance), L1("entrance"), entrance.entrance));
    return with(json(figures.all), L1("entrances"), entrances);
}

QByteArray figuresText(const FiguresTold &figures)
{
    const auto visits = figures.all.total.visits;
    QByteArray out = "Visits: " + (visits ? QByteArray::number(*visits) : words(std::optional<Share>())) + '\n';
    out += "Bluezone heard, of those with a smartphone: " + words(figures.all.total.adoption) + '\n';
    for (const ToldFigures &entrance : figures.entrances)
        out += "  " + entrance.entrance.toUtf8() + ": " + words(entrance.total.adoption) + '\n';
    out += "Installed here, of those who were shown the install codes: " + words(figures.all.installed) + '\n';
    if (figures.all.codesNotKept)
        out += "  without visits recorded by versions that did not keep whether the codes were shown\n";
    out += "Stay: " + words(figures.all.stays) + '\n';
    out += "Left at a time not known: " + words(figures.all.unknownExits) + '\n';
    return out;
}

} // namespace Gatebook::Ctl
