// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/rates.h"

#include "gatebookctl/scenariofile.h"
#include "settings/settings.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 PatienceMs = 20000;
constexpr qint64 OpenedMs = 3000;
constexpr qint64 DwellMs = 800;

qint64 median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

template <typename Test> double share(const std::vector<VisitOutcome> &visits, Test test)
{
    return static_cast<double>(std::count_if(visits.cbegin(), visits.cend(), test)) / static_cast<double>(std::max<std::size_t>(1, visits.size()));
}

} // namespace

Rates ratesOf(const std::vector<VisitOutcome> &visits)
{
    Rates out;
    out.visits = static_cast<int>(visits.size());
    const auto own = [](const VisitOutcome &one, qint64 untilMs) { return one.confirmedMs && !one.byAnother && *one.confirmedMs <= untilMs; };
    out.confirmed = share(visits, [&](const VisitOutcome &one) { return own(one, PatienceMs); });
    out.confirmedOpened = share(visits, [&](const VisitOutcome &one) { return one.openedMs && own(one, *one.openedMs + OpenedMs); });
    out.wrong = share(visits, [](const VisitOutcome &one) { return one.byAnother; });
    out.notHeard = share(visits, [](const VisitOutcome &one) { return one.toldNotHeard; });
    out.oneSample = share(visits, [](const VisitOutcome &one) { return one.strongestDb.value_or(-1) >= 0; });
    out.scan = share(visits, [](const VisitOutcome &one) { return one.scannedDb.value_or(-1) >= 0; });
    std::vector<qint64> times;
    std::vector<qint64> limits;
    for (const VisitOutcome &one : visits) {
        if (one.confirmedMs && !one.byAnother)
            times.push_back(*one.confirmedMs);
        if (one.physicalMs)
            limits.push_back(std::max(DwellMs, *one.physicalMs));
    }
    out.medianMs = median(times);
    out.limitMs = median(limits);
    return out;
}

Scenario shippedScenario(const QString &name)
{
    const auto scenario = readScenario(QStringLiteral(GATEBOOK_RESOURCES "/scenarios/%1.toml").arg(name));
    if (!scenario)
        qFatal("%s", qUtf8Printable(scenario.failure().detail));
    return *scenario;
}

Scenario oneVisitor(AppState app, std::optional<double> opensAtS)
{
    Scenario scenario = shippedScenario(QStringLiteral("one-visitor"));
    scenario.phones.first().app = app;
    scenario.phones.first().opensAtMark = opensAtS.has_value();
    if (opensAtS)
        scenario.phones.first().opensAppS = DrawnNumber{*opensAtS, *opensAtS};
    return scenario;
}

VisitRules defaultRules()
{
    const auto settings = parseSettings({}, QStringLiteral("defaults"));
    const auto signatures = readSignatures(QStringLiteral("/nonexistent"));
    if (!settings || !signatures)
        qFatal("no default settings");
    VisitRules rules;
    rules.signatures = *signatures;
    rules.mark = settings->appCheck.mark;
    return rules;
}

} // namespace Gatebook
