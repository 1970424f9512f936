// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/scenariofile.h"

#include "settings/tomlreader.h"

#include <QtCore/QFile>

namespace Gatebook {

namespace {

constexpr qsizetype MostPhones = 200;
constexpr qsizetype MostStops = 1000;
constexpr double LongestS = 24 * 3600;
constexpr double FarthestMetres = 100;

/// A word that stands for a value; "any" leaves it to be drawn.
template <typename Value> void takeWord(TomlReader &reader, const QString &key, const QList<std::pair<QString, Value>> &words, Value &value)
{
    QStringList allowed;
    for (const auto &[word, meaning] : words)
        allowed.append(word);
    QString given;
    reader.word(key, given, allowed);
    for (const auto &[word, meaning] : words) {
        if (word == given)
            value = meaning;
    }
}

void takeRange(TomlReader &reader, const QString &key, DrawnNumber &number, double least, double most)
{
    reader.range(key, number.low, number.high, least, most);
}

void takeAir(TomlReader &reader, LobbyAir &air)
{
    reader.whole(QStringLiteral("air.android_at_one_metre_dbm"), air.androidAtOneMetreDbm, -100, 0);
    reader.whole(QStringLiteral("air.iphone_at_one_metre_dbm"), air.iphoneAtOneMetreDbm, -100, 0);
    reader.number(QStringLiteral("air.path_loss_exponent"), air.pathLossExponent, 1, 6);
    reader.number(QStringLiteral("air.model_sigma_db"), air.modelSigmaDb, 0, 20);
    reader.number(QStringLiteral("air.fading_sigma_db"), air.fadingSigmaDb, 0, 20);
    reader.number(QStringLiteral("air.fading_ms"), air.fadingMs, 1, 60000);
    reader.number(QStringLiteral("air.moving_sigma_db"), air.movingSigmaDb, 0, 20);
    reader.number(QStringLiteral("air.reception"), air.reception, 0, 1);
    reader.number(QStringLiteral("air.others_per_second"), air.othersPerSecond, 0, 2000);
    reader.whole(QStringLiteral("air.floor_dbm"), air.floorDbm, -126, 0);
    reader.seconds(QStringLiteral("air.deduplicate_s"), air.deduplicateMs, 0, 60);
}

void takeStop(TomlReader &reader, ScenarioStop &stop)
{
    takeRange(reader, QStringLiteral("after_s"), stop.afterS, 0, LongestS);
    takeRange(reader, QStringLiteral("metres"), stop.metres, 0.03, FarthestMetres);
    reader.flag(QStringLiteral("at_mark"), stop.atMark);
    takeWord<Carried>(reader, QStringLiteral("carried"),
        {{QStringLiteral("any"), Carried::Any}, {QStringLiteral("hand"), Carried::Hand}, {QStringLiteral("pocket"), Carried::Pocket},
            {QStringLiteral("bag"), Carried::Bag}},
        stop.carried);
}

void takeOpening(TomlReader &reader, ScenarioPhone &phone)
{
    DrawnNumber opens;
    takeRange(reader, QStringLiteral("opens_app_s"), opens, 0, LongestS);
    reader.flag(QStringLiteral("opens_at_mark"), phone.opensAtMark);
    if (reader.has(QStringLiteral("opens_app_s")))
        phone.opensAppS = opens;
}

void takePhone(TomlReader &reader, ScenarioPhone &phone)
{
    reader.whole(QStringLiteral("count"), phone.count, 1, static_cast<int>(MostPhones));
    takeWord<std::optional<PhoneSystem>>(reader, QStringLiteral("system"),
        {{QStringLiteral("any"), {}}, {QStringLiteral("android"), PhoneSystem::Android}, {QStringLiteral("iphone"), PhoneSystem::Iphone}},
        phone.system);
    takeWord<std::optional<AppState>>(reader, QStringLiteral("app"),
        {{QStringLiteral("any"), {}}, {QStringLiteral("none"), AppState::None}, {QStringLiteral("background"), AppState::Background},
            {QStringLiteral("open"), AppState::Open}, {QStringLiteral("dozing"), AppState::Dozing}},
        phone.app);
    takeOpening(reader, phone);
    reader.number(QStringLiteral("beacon_share"), phone.beaconShare, 0, 1);
    reader.flag(QStringLiteral("fidgets"), phone.fidgets);
    reader.each(QStringLiteral("way"), MostStops, [&](TomlReader &stop) { takeStop(stop, phone.way.emplaceBack()); });
    if (phone.way.isEmpty())
        reader.refuse(QStringLiteral("way"), QStringLiteral("is missing: a phone needs at least one place"));
    else if (!phone.way.constFirst().atMark && phone.way.constFirst().metres == DrawnNumber{})
        reader.refuse(QStringLiteral("way"), QStringLiteral("begins nowhere: its first place needs `metres` or `at_mark`"));
}

void takeGap(TomlReader &reader, Scenario &scenario)
{
    RadioGap gap;
    reader.seconds(QStringLiteral("radio_off_s"), gap.fromMs, 0, static_cast<qint64>(LongestS));
    gap.toMs = scenario.lengthMs;
    reader.seconds(QStringLiteral("radio_on_again_s"), gap.toMs, gap.fromMs / 1000, static_cast<qint64>(LongestS));
    if (reader.has(QStringLiteral("radio_off_s")))
        scenario.radioGap = gap;
}

} // namespace

Result<Scenario> parseScenario(const QByteArray &toml, const QString &name)
{
    const auto table = parseToml(toml, name);
    if (!table)
        return table.failure();
    TomlReader reader(*table, name);
    Scenario out;
    reader.seconds(QStringLiteral("seconds"), out.lengthMs, 1, static_cast<qint64>(LongestS));
    reader.flag(QStringLiteral("morning"), out.morning);
    takeRange(reader, QStringLiteral("mark_metres"), out.markMetres, 0.03, 1);
    takeAir(reader, out.air);
    takeGap(reader, out);
    reader.each(QStringLiteral("phone"), MostPhones, [&](TomlReader &phone) { takePhone(phone, out.phones.emplaceBack()); });
    if (const auto failure = reader.finish())
        return *failure;
    return out;
}

Result<Scenario> readScenario(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    constexpr qint64 Largest = 1 << 20;
    return parseScenario(file.read(Largest), path);
}

} // namespace Gatebook
