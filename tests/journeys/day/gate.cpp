// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "visit/badge.h"
#include "visit/localtime.h"
#include "visit/pass.h"

#include <algorithm>

namespace Gatebook {

namespace {

bool isLate(const DayVisit &visit)
{
    return visit.at("carries").startsWith(QLatin1StringView("late "));
}

bool asksForPhone(Step step)
{
    return step == Step::HoldPhone || step == Step::GroupPhones;
}

QString named(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QByteArray Gate::codeOf(const DayVisit &visit)
{
    const QString number = visit.at("number");
    if (visit.is("way", "badge"))
        return badgeQrText(badgeTokenOf(visit)).toUtf8();
    return (number + QStringLiteral("|012345678|") + visit.at("says") + QStringLiteral("|15081990|Nam|Hà Nội|01052020")).toUtf8();
}

bool Gate::bring(const DayVisit &visit, int number)
{
    const QString carries = visit.at("carries").section(u' ', -1);
    if (carries == QLatin1StringView("android") || carries == QLatin1StringView("installs"))
        m_house.bringPhone(House::Phone::Android, number);
    else if (carries == QLatin1StringView("iphone"))
        m_house.bringPhone(House::Phone::Iphone, number);
    else if (carries == QLatin1StringView("background"))
        m_house.bringPhone(House::Phone::IphoneBackground, number);
    return true;
}

bool Gate::arrive(const QList<DayVisit> &together, int number, Stay &stay)
{
    const DayVisit &visit = together.constFirst();
    const QString way = visit.at("way");
    m_house.goToGate();
    bool ok = m_house.see("attract") && (visit.is("speaks", "vi") || m_house.touch(named("language_") + visit.at("speaks")));
    if (together.size() == 1 && !isLate(visit) && !visit.is("carries", "installs"))
        ok = ok && bring(visit, number);
    stay.touchedMs = m_house.nowMs();
    if (way == QLatin1StringView("typed") || way == QLatin1StringView("group")) {
        ok = ok && typeIn(together);
    } else {
        m_house.show(codeOf(visit));
        if (way.startsWith(QLatin1StringView("card")))
            ok = ok && m_house.write("organisation", visit.at("of")) && sayErrand(visit);
    }
    ok = ok && m_house.until([this] { return asksForPhone(step()) || step() == Step::Welcome || step() == Step::SeeReception; }, "the check");
    if (ok && step() == Step::HoldPhone)
        ok = holdPhone(visit, number);
    else if (ok && step() == Step::GroupPhones)
        ok = holdPhones(together, number);
    ok = ok && beRecorded(way, stay);
    m_house.noPhone();
    return ok;
}

bool Gate::typeIn(const QList<DayVisit> &together)
{
    const DayVisit &visit = together.constFirst();
    bool ok = m_house.touchOn("attract", "gateIn") && m_house.touchOn("who", "typeName") && m_house.write("name", visit.at("says"));
    ok = ok && (together.size() == 1 ? m_house.write("organisation", visit.at("of")) : beMany(together));
    return ok && m_house.write("phone", visit.at("number")) && sayErrand(visit);
}

bool Gate::times(int count, const char *item)
{
    bool ok = true;
    for (int i = 0; i < count; ++i)
        ok = ok && m_house.touch(named(item));
    return ok;
}

bool Gate::beMany(const QList<DayVisit> &together)
{
    const auto without = std::ranges::count_if(together, [](const DayVisit &one) { return one.is("carries", "none"); });
    bool ok = m_house.see("organisation") && m_house.until([&] { return m_house.gateFinger().type(together.constFirst().at("of")); }, "a line");
    ok = ok && m_house.touch(named("otherWay")) && m_house.see("group");
    ok = ok && times(static_cast<int>(together.size()) - 2, "peopleMore") && times(static_cast<int>(without), "withoutMore");
    ok = ok && m_house.touch(named("next")) && m_house.see("companions");
    for (const DayVisit &one : together.sliced(1)) {
        if (one.at("number").isEmpty())
            continue;
        const qsizetype before = m_house.kiosk().session().delegation().named.size();
        m_house.show(codeOf(one));
        ok = ok && m_house.until([&] { return m_house.kiosk().session().delegation().named.size() > before; }, "a companion's card");
    }
    return ok && (step() != Step::Companions || m_house.touch(named("next")));
}

bool Gate::sayErrand(const DayVisit &visit)
{
    bool ok = m_house.touchOn("hostpurpose", qPrintable(named("department_") + visit.at("to")));
    if (!visit.at("for").isEmpty())
        ok = ok && m_house.touch(named("purpose_") + visit.at("for"));
    return ok && m_house.touch(named("next"));
}

bool Gate::waitInVain(const char *then)
{
    const auto isOver = [this] {
        const AppVerdict verdict = m_house.kiosk().listener().verdict();
        return verdict == AppVerdict::NotHeard || verdict == AppVerdict::Possible;
    };
    return m_house.until(isOver, "the check to end", true) && m_house.touch(named(then));
}

bool Gate::holdPhone(const DayVisit &visit, int number)
{
    const QString carries = visit.at("carries");
    if (!m_house.see("holdphone"))
        return false;
    if (carries == QLatin1StringView("none"))
        return m_house.touch(named("noSmartphone"));
    if (carries == QLatin1StringView("refuses"))
        return m_house.touch(named("decline"));
    if (carries == QLatin1StringView("silent") || carries == QLatin1StringView("background"))
        return waitInVain("decline");
    const bool looks = carries == QLatin1StringView("looks");
    if ((looks || carries == QLatin1StringView("installs")) && !(m_house.touch(named("askInstall")) && m_house.see("install")))
        return false;
    if (looks) // at the codes, and that is all
        return waitInVain("decline");
    m_house.breathe(2000);
    return bring(visit, number);
}

bool Gate::holdPhones(const QList<DayVisit> &together, int number)
{
    bool ok = m_house.see("groupphones");
    for (const DayVisit &one : together) {
        const QString carries = one.at("carries");
        if (carries == QLatin1StringView("none") || carries == QLatin1StringView("silent")) {
            ++number;
            continue;
        }
        const qsizetype before = m_house.kiosk().session().delegation().heard.size();
        bring(one, number++);
        const auto isHeard = [&] { return m_house.kiosk().session().delegation().heard.size() > before || step() != Step::GroupPhones; };
        ok = ok && m_house.until(isHeard, "one of their phones", true);
        m_house.pocketPhones();
        m_house.breathe(step() == Step::GroupPhones ? 3000 : 0);
    }
    return ok && (step() != Step::GroupPhones || waitInVain("next"));
}

bool Gate::beRecorded(const QString &way, Stay &stay)
{
    const auto isChecked = [this] { return !asksForPhone(step()) && step() != Step::Install && step() != Step::Confirmed; };
    stay.fromMs = m_house.nowMs();
    const auto isRecorded = [this] { return step() == Step::Welcome || step() == Step::SeeReception; };
    if (!m_house.until(isChecked, "the phone to be heard", true) || !m_house.until(isRecorded, "the book"))
        return false;
    stay.toMs = m_house.nowMs();
    if (step() == Step::SeeReception)
        return m_house.touchOn("seereception", "done") && m_house.see("attract");
    bool ok = m_house.see("welcome");
    stay.passCode = m_house.gateFinger().textOf(named("passCode"));
    stay.passQr = passQrText(m_house.kiosk().session().recorded().pass->token).toUtf8();
    if (way == QLatin1StringView("card-kept")) {
        ok = ok && m_house.touch(named("remember"));
        ok = ok && m_house.until([this] { return m_house.kiosk().session().recorded().cardRemembered; }, "the card to be remembered");
    }
    return ok && m_house.touch(named("done")) && m_house.see("attract");
}

bool Gate::sayGoodbye()
{
    return m_house.touchOn("goodbye", "done") && m_house.see("attract");
}

bool Gate::leaveByTypedPass(const Stay &stay)
{
    m_house.goToGate();
    bool ok = m_house.touchOn("attract", "gateOut") && m_house.see("typepass");
    for (const QChar letter : normalisedPassCode(stay.passCode))
        ok = ok && m_house.touch(named("passKey_") + letter);
    return ok && !stay.passCode.isEmpty() && sayGoodbye();
}

bool Gate::leaveByCode(const QByteArray &code)
{
    m_house.goToGate();
    const bool ok = m_house.see("attract");
    m_house.show(code);
    return ok && sayGoodbye();
}

bool Gate::almostLeave(const QByteArray &code)
{
    m_house.goToGate();
    const bool ok = m_house.see("attract");
    m_house.show(code);
    return ok && m_house.touchOn("goodbye", "undo") && m_house.see("attract");
}

bool Gate::leaveByName(const DayVisit &visit, const Stay &stay)
{
    m_house.goToGate();
    bool ok = m_house.touchOn("attract", "gateOut") && m_house.touchOn("typepass", "lostPass") && m_house.write("lostname", visit.at("says"));
    ok = ok && m_house.touchOn("losthost", qPrintable(named("department_") + visit.at("to"))) && m_house.touch(named("next"))
        && m_house.see("losttime");
    const int came = minuteOfDay(stay.toMs, m_house.settings().timezone);
    constexpr int Near = 20;
    for (int back = 0; ok && back < 24 && minuteOf(m_house.gateFinger().textOf(named("lostTime"))) > came + Near; ++back)
        ok = m_house.touch(named("earlier"));
    return ok && m_house.touch(named("search")) && m_house.touch(named("next")) && sayGoodbye();
}

} // namespace Gatebook
