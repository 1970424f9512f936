// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/tomlreader.h"
#include "visit/visitor.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 LargestFile = 1 << 20; ///< a settings file is a few kilobytes; more is another file
constexpr int MostDepartments = 60;
constexpr int MostHosts = 2000;
constexpr int MostPhones = 4096;

Settings defaults()
{
    Settings settings;
    settings.session.buildDateMs = QDate::fromString(QStringLiteral(GATEBOOK_BUILD_DATE), Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    settings.install.ios = QStringLiteral("https://apps.apple.com/app/id1508062685");
    settings.install.android = QStringLiteral("https://play.google.com/store/apps/details?id=com.mic.bluezone");
    settings.install.any = QStringLiteral("https://www.bluezone.gov.vn/taiapp");
    return settings;
}

void takeTidied(TomlReader &reader, const QString &key, QString &value)
{
    reader.text(key, value);
    value = tidied(value);
}

void takeTimezone(TomlReader &reader, QByteArray &timezone)
{
    const QString key = QStringLiteral("site.timezone");
    QString given = QString::fromUtf8(timezone);
    reader.text(key, given);
    if (!reader.has(key) || QTimeZone::isTimeZoneIdAvailable(given.toUtf8()))
        timezone = given.toUtf8();
    else
        reader.refuse(key, QStringLiteral("is \"%1\", allowed a name like \"Asia/Ho_Chi_Minh\" that this machine knows").arg(given));
}

void takeSite(TomlReader &reader, Settings &settings)
{
    takeTidied(reader, QStringLiteral("site.name"), settings.session.site);
    takeTidied(reader, QStringLiteral("site.entrance"), settings.session.entrance);
    takeTidied(reader, QStringLiteral("site.agency"), settings.agency);
    takeTidied(reader, QStringLiteral("site.address"), settings.address);
    takeTidied(reader, QStringLiteral("site.reception_phone"), settings.receptionPhone);
    takeTimezone(reader, settings.timezone);
    takeTimeOfDay(reader, QStringLiteral("site.closing_time"), settings.closingMinutes);
    reader.words(QStringLiteral("site.languages"), settings.languages, spokenLanguages());
    settings.session.defaultLanguage = settings.languages.constFirst();
}

void takeEntry(TomlReader &reader, EntryRule &rule)
{
    QString policy = toText(rule.policy);
    const QStringList policies{toText(EntryPolicy::Require), toText(EntryPolicy::Recommend), toText(EntryPolicy::Off)};
    reader.word(QStringLiteral("entry.policy"), policy, policies);
    rule.policy = entryPolicyFromText(policy).value_or(rule.policy);
    const QString wait = QStringLiteral("wait");
    QString unavailable = QStringLiteral("let_in");
    reader.word(QStringLiteral("entry.require_when_unavailable"), unavailable, {unavailable, wait});
    rule.waitWhenUnavailable = unavailable == wait;
}

void takeTimes(TomlReader &reader, Settings &settings)
{
    SessionRules &session = settings.session;
    reader.seconds(QStringLiteral("session.idle_warning_after_s"), session.idleWarningAfterMs, 10, 300);
    reader.seconds(QStringLiteral("session.idle_wipe_after_s"), session.idleWipeAfterMs, 20, 120); // 20 s: WCAG 2.2.1
    reader.seconds(QStringLiteral("session.result_shown_s"), session.resultShownMs, 3, 60);
    reader.whole(QStringLiteral("session.green_shown_ms"), session.greenShownMs, 500, 10000);
    reader.seconds(QStringLiteral("app_check.listen_at_least_s"), settings.appCheck.listenAtLeastMs, 5, 120);
}

void takePresence(TomlReader &reader, PresenceRules &rules)
{
    reader.whole(QStringLiteral("presence.window_ms"), rules.windowMs, 500, 10000);
    reader.whole(QStringLiteral("presence.min_samples"), rules.minSamples, 1, 20);
    reader.whole(QStringLiteral("presence.hysteresis_db"), rules.hysteresisDb, 0, 20);
    reader.whole(QStringLiteral("presence.enter_dwell_ms"), rules.enterDwellMs, 0, 10000);
    reader.whole(QStringLiteral("presence.leave_dwell_ms"), rules.leaveDwellMs, 0, 10000);
    reader.seconds(QStringLiteral("presence.lost_after_s"), rules.lostAfterMs, 11, 120); // some controllers report once in 10.3 s
    reader.whole(QStringLiteral("presence.most_phones"), rules.mostPhones, 16, MostPhones);
}

/// The mark goes by the same times.
void markAs(const PresenceRules &presence, MarkRules &mark)
{
    mark.dwellMs = presence.enterDwellMs;
    mark.minSamples = presence.minSamples;
    mark.windowMs = presence.windowMs;
    mark.hysteresisDb = presence.hysteresisDb;
}

void takeLink(TomlReader &reader, const QString &key, QString &link)
{
    constexpr int LongestLink = 300; // more makes a code too fine to be read from a screen
    reader.text(key, link, LongestLink);
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed an address that begins with https://").arg(link));
}

void takeMachine(TomlReader &reader, Settings &settings)
{
    takeLink(reader, QStringLiteral("install.ios"), settings.install.ios);
    takeLink(reader, QStringLiteral("install.android"), settings.install.android);
    takeLink(reader, QStringLiteral("install.any"), settings.install.any);
    reader.text(QStringLiteral("book.path"), settings.bookPath, 4000);
    if (!settings.bookPath.isEmpty() && !settings.bookPath.startsWith(u'/'))
        reader.refuse(QStringLiteral("book.path"), QStringLiteral("is \"%1\", allowed a path that begins with /").arg(settings.bookPath));
    takeRadio(reader, settings.radio);
    takeCodes(reader, settings.codes);
    takePrinter(reader, settings.printer);
    takeSound(reader, settings.sound);
    takeLook(reader, settings.look);
    takeSignage(reader, settings.signage, spokenLanguages());
    takeNotice(reader, settings.notice);
    reader.number(QStringLiteral("screen.millimetres_per_pixel"), settings.millimetresPerPixel, 0, 2);
}

void takeTyping(TomlReader &reader, TypingRules &rules)
{
    const QStringList methods{QStringLiteral("telex"), QStringLiteral("vni")};
    const QStringList styles{QStringLiteral("old"), QStringLiteral("new")};
    QString method = methods[0];
    QString style = styles[0];
    reader.word(QStringLiteral("typing.method"), method, methods);
    reader.word(QStringLiteral("typing.tones"), style, styles);
    rules.method = method == methods[1] ? TypingMethod::Vni : TypingMethod::Telex;
    rules.toneStyle = style == styles[1] ? ToneStyle::New : ToneStyle::Old;
}

void takeDepartments(TomlReader &reader, QList<Department> &departments)
{
    reader.each(QStringLiteral("department"), MostDepartments, [&](TomlReader &one) {
        Department department;
        takeTidied(one, QStringLiteral("name"), department.name);
        takeTidied(one, QStringLiteral("name_en"), department.nameEn);
        takeTidied(one, QStringLiteral("floor"), department.floor);
        takeTidied(one, QStringLiteral("icon"), department.icon);
        const auto same = [&](const Department &other) { return other.name == department.name; };
        if (department.name.isEmpty())
            one.refuse(QStringLiteral("name"), QStringLiteral("is missing or empty"));
        else if (std::any_of(departments.cbegin(), departments.cend(), same))
            one.refuse(QStringLiteral("name"), QStringLiteral("is \"%1\", which is there already").arg(department.name));
        departments.append(department);
    });
}

void takeHosts(TomlReader &reader, const QList<Department> &departments, QList<Host> &hosts)
{
    reader.each(QStringLiteral("host"), MostHosts, [&](TomlReader &one) {
        Host host;
        takeTidied(one, QStringLiteral("person"), host.person);
        takeTidied(one, QStringLiteral("department"), host.department);
        const auto theirs = [&](const Department &department) { return department.name == host.department; };
        if (host.person.isEmpty())
            one.refuse(QStringLiteral("person"), QStringLiteral("is missing or empty"));
        else if (!host.department.isEmpty() && std::none_of(departments.cbegin(), departments.cend(), theirs))
            one.refuse(QStringLiteral("department"), QStringLiteral("is \"%1\", which no [[department]] is named").arg(host.department));
        hosts.append(host);
    });
}

/// A site's own thresholds: [signature.NAME] near_dbm, enabled.
void takeSignatures(TomlReader &reader, QList<AppSignature> &signatures)
{
    for (AppSignature &signature : signatures) {
        const QString section = QStringLiteral("signature.%1.").arg(signature.name);
        const QString nearKey = section + QStringLiteral("near_dbm");
        int nearDbm = signature.nearDbm.value_or(0);
        reader.whole(nearKey, nearDbm, -100, -20);
        if (reader.has(nearKey) && !signature.nearDbm)
            reader.refuse(nearKey, QStringLiteral("is set, but the level of this signature never says near"));
        else if (reader.has(nearKey))
            signature.nearDbm = nearDbm;
        reader.flag(section + QStringLiteral("enabled"), signature.enabled);
    }
}

void take(TomlReader &reader, Settings &settings)
{
    takeSite(reader, settings);
    takeEntry(reader, settings.session.entry);
    takeTimes(reader, settings);
    takePresence(reader, settings.presence);
    markAs(settings.presence, settings.appCheck.mark);
    takeMachine(reader, settings);
    takeTyping(reader, settings.typing);
    takeDepartments(reader, settings.departments);
    takeHosts(reader, settings.departments, settings.hosts);
    takeSignatures(reader, settings.signatures);
}

} // namespace

Result<Settings> parseSettings(const QByteArray &toml, const QString &name)
{
    auto table = parseToml(toml, name);
    if (!table)
        return table.failure();
    auto signatures = readSignatures();
    if (!signatures)
        return signatures.failure();
    Settings settings = defaults();
    settings.signatures = *signatures;
    TomlReader reader(*table, name);
    take(reader, settings);
    if (const auto failure = reader.finish())
        return *failure;
    return settings;
}

Result<Settings> readSettings(const QString &path)
{
    QFile file(path.isEmpty() ? QStringLiteral("/etc/gatebook/gatebook.toml") : path);
    if (path.isEmpty() && !file.exists())
        return parseSettings({}, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    const QByteArray text = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    if (text.size() > LargestFile)
        return Failure{Failure::Reason::BadSettings, QStringLiteral("%1: is longer than 1 MiB, so no settings file").arg(file.fileName())};
    return parseSettings(text, file.fileName());
}

const QStringList &spokenLanguages()
{
    static const QStringList languages = QStringLiteral("vi en zh ko ja km").split(u' ');
    return languages;
}

QStringList settingsKeys()
{
    const toml::table nothing;
    TomlReader reader(nothing, {});
    Settings settings = defaults();
    take(reader, settings);
    return reader.askedFor();
}

} // namespace Gatebook
