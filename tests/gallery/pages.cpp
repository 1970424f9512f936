// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "screens/figuresscreen.h"

namespace Gatebook {

namespace {

const QDate Today(2020, 8, 4);

/// What a day at an entrance brings.
struct DayPlan {
    QString entrance;
    int visits;
    int confirmed; ///< in a hundred of those with a smartphone
};

AppVerdict drawn(Desk &desk, int confirmed)
{
    const auto die = static_cast<int>(desk.random.below(100));
    if (die < 10)
        return die < 6 ? AppVerdict::NoSmartphone : die < 8 ? AppVerdict::Declined : AppVerdict::Unavailable;
    const auto heard = static_cast<int>(desk.random.below(100));
    return heard < confirmed ? AppVerdict::Confirmed : heard < confirmed + 6 ? AppVerdict::Possible : AppVerdict::NotHeard;
}

void fillDay(Desk &desk, QDate day, const DayPlan &plan)
{
    constexpr int Hours[] = {7, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 13, 13, 13, 14, 14, 14, 14, 14, 15, 15, 15, 15, 16, 16};
    for (int i = 0; i < plan.visits; ++i) {
        const int hour = Hours[desk.random.below(std::size(Hours))];
        Visit visit = desk.visit(day, QTime(hour, static_cast<int>(desk.random.below(60))), drawn(desk, plan.confirmed));
        visit.entrance = plan.entrance;
        visit.policy = plan.entrance == QStringLiteral("Bãi xe") ? EntryPolicy::Recommend : EntryPolicy::Require;
        visit.installedHere = visit.app.verdict == AppVerdict::Confirmed && desk.random.below(100) < 14;
        desk.record(visit, desk.random.below(100) < 3 ? 0 : 10 + static_cast<int>(desk.random.below(90)));
    }
}

/// So many days until today, Sundays closed, Saturdays hardly anybody.
void fillDays(Desk &desk, int days, bool oneEntrance = false)
{
    for (int i = 0; i < days; ++i) {
        const QDate day = Today.addDays(1 + i - days);
        const bool weekend = day.dayOfWeek() > 5;
        if (day.dayOfWeek() == 7)
            continue;
        fillDay(desk, day, {QStringLiteral("Cổng chính"), weekend ? 3 : 44 + day.day() % 12, 62 + i % 20});
        if (oneEntrance)
            continue;
        fillDay(desk, day, {QStringLiteral("Cổng sau"), weekend ? 0 : 12, 60});
        fillDay(desk, day, {QStringLiteral("Bãi xe"), weekend ? 0 : 8, 52});
    }
    desk.write();
}

std::unique_ptr<QObject> figures(Desk &desk, FiguresScreen::Range range)
{
    auto out = std::make_unique<FiguresScreen>(desk.keeper, desk.clock, Desk::Zone, desk.store);
    out->setRange(range);
    desk.deliver();
    return out;
}

PageScene figuresScene(const QString &name, std::function<std::unique_ptr<QObject>(Desk &)> bring)
{
    return {name, QStringLiteral("FiguresPage"), QStringLiteral("FiguresScreen"), QStringLiteral("figures"), std::move(bring)};
}

QList<PageScene> ofFigures()
{
    const auto week = [](Desk &desk) {
        fillDays(desk, 7);
        return figures(desk, FiguresScreen::Week);
    };
    QList<PageScene> out{figuresScene(QStringLiteral("figures-week"), week),
        figuresScene(QStringLiteral("figures-month"),
            [](Desk &desk) {
                fillDays(desk, 30, true);
                return figures(desk, FiguresScreen::Month);
            }),
        figuresScene(QStringLiteral("figures-today"),
            [](Desk &desk) {
                fillDays(desk, 7, true);
                return figures(desk, FiguresScreen::Today);
            }),
        figuresScene(QStringLiteral("figures-few"),
            [](Desk &desk) {
                fillDay(desk, Today, {QStringLiteral("Cổng chính"), 3, 60});
                desk.write();
                return figures(desk, FiguresScreen::Week);
            }),
        figuresScene(QStringLiteral("figures-nobody"), [](Desk &desk) { return figures(desk, FiguresScreen::Week); }),
        figuresScene(QStringLiteral("figures-policy"), week), figuresScene(QStringLiteral("figures-checks"), week),
        figuresScene(QStringLiteral("figures-gate"), week), figuresScene(QStringLiteral("figures-saved"), week),
        figuresScene(QStringLiteral("figures-contrast"), week)};
    out[5].presses = {QStringLiteral("breakdown_policies"), QStringLiteral("adoption_hours")};
    out[6].presses = {QStringLiteral("breakdown_checks")};
    out[7].presses = {QStringLiteral("entrance_2")};
    out[8].presses = {QStringLiteral("saveTables")};
    out[9].contrast = true;
    return out;
}

} // namespace

QList<PageScene> allPages()
{
    return ofFigures();
}

} // namespace Gatebook
