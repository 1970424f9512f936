// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QtTest/QTest>

namespace Gatebook {

namespace {

QString named(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

// Who is inside, by typing the name.
bool Desk::find(const DayVisit &visit)
{
    InsideScreen *inside = m_house.desk().screen().inside();
    return m_house.openPage("inside") && m_house.key(named("search"), visit.at("says"))
        && m_house.until([inside] { return inside->people()->rowCount() == 1; }, "one that fits");
}

bool Desk::forget()
{
    QTest::keyClick(m_house.desk().window(), Qt::Key_Escape);
    return m_house.until([this] { return m_house.desk().screen().inside()->text().isEmpty(); }, "an empty search");
}

bool Desk::waits(const DayVisit &visit)
{
    const WaitingModel *waiting = m_house.desk().screen().inside()->waiting();
    const auto isFirst = [&] { return !waiting->at(0).isEmpty() && waiting->at(0).constFirst().visitor.name == visit.at("says"); };
    return m_house.until(isFirst, "who waits", true);
}

// Who comes with a delegation leaves by its leader's pass, and is given none.
bool Desk::letIn(const DayVisit &visit, int reason, Stay &stay)
{
    const InsideScreen *inside = m_house.desk().screen().inside();
    bool ok = m_house.openPage("inside") && waits(visit) && m_house.press(named("letIn_0"));
    stay.fromMs = m_house.nowMs();
    ok = ok && m_house.press(named("deskReason_") + QString::number(reason));
    ok = ok && m_house.until([inside] { return inside->waiting()->count() == 0; }, "nobody to wait");
    stay.toMs = m_house.nowMs();
    stay.passCode = inside->passCode();
    return ok && (visit.is("way", "with") ? stay.passCode.isEmpty() : m_house.press(named("passTold")));
}

bool Desk::turnAway(const DayVisit &visit)
{
    InsideScreen *inside = m_house.desk().screen().inside();
    return m_house.openPage("inside") && waits(visit) && m_house.press(named("sendAway_0"))
        && m_house.until([inside] { return inside->waiting()->rowCount() == 0; }, "nobody to wait");
}

bool Desk::letOut(const DayVisit &visit)
{
    InsideScreen *inside = m_house.desk().screen().inside();
    return find(visit) && m_house.press(named("letOut_0")) && m_house.until([inside] { return inside->leftCount() == 1; }, "one to be out")
        && forget();
}

bool Desk::undoLetOut()
{
    InsideScreen *inside = m_house.desk().screen().inside();
    const int before = inside->total();
    return m_house.press(named("undoLetOut")) && m_house.until([&] { return inside->total() == before + 1; }, "one to be in again");
}

bool Desk::letAllOut(int howMany)
{
    InsideScreen *inside = m_house.desk().screen().inside();
    const bool ok = m_house.openPage("inside") && m_house.until([&] { return inside->total() == howMany; }, "all who are inside", true);
    return ok && m_house.press(named("checkOutAll")) && m_house.press(named("allOut"))
        && m_house.until([&] { return inside->total() == 0 && inside->leftCount() == howMany; }, "an empty house");
}

bool Desk::fillIn(const DayVisit &visit)
{
    bool ok = m_house.key(named("entryName"), visit.at("says"));
    if (!visit.at("of").isEmpty())
        ok = ok && m_house.key(named("entryOrganisation"), visit.at("of"));
    ok = ok && m_house.press(named("department_") + visit.at("to"));
    return ok && (visit.at("for").isEmpty() || m_house.press(named("for_") + visit.at("for")));
}

bool Desk::enter(const DayVisit &visit, Stay &stay)
{
    EntryScreen *entry = m_house.desk().screen().entry();
    stay.touchedMs = m_house.nowMs();
    bool ok = m_house.openPage("entry") && m_house.press(named("entryDesk")) && fillIn(visit);
    ok = ok
        && m_house.press(visit.is("carries", "none") ? named("phone_none")
                : visit.is("carries", "seen")        ? named("phone_seen")
                                                     : named("phone_unchecked"));
    stay.fromMs = m_house.nowMs();
    ok = ok && m_house.press(named("entrySave")) && m_house.until([&] { return entry->lastName() == visit.at("says"); }, "the entry");
    stay.toMs = m_house.nowMs();
    stay.passCode = m_house.deskFinger().textOf(named("entryPass"));
    return ok;
}

bool Desk::enterFromPaper(const DayVisit &visit, const QString &paper)
{
    EntryScreen *entry = m_house.desk().screen().entry();
    bool ok = m_house.openPage("entry") && m_house.press(named("entryPaper")) && m_house.key(named("entryDay"), QStringLiteral("4/8/2020"))
        && m_house.key(named("entryCame"), paper.section(u'-', 0, 0)) && m_house.key(named("entryLeft"), paper.section(u'-', 1));
    ok = ok && fillIn(visit) && m_house.press(named("entrySave"));
    return ok && m_house.until([&] { return entry->lastName() == visit.at("says"); }, "the entry");
}

bool Desk::pick(const QString &name)
{
    LogScreen *log = m_house.desk().screen().log();
    bool ok = m_house.openPage("log") && m_house.press(named("log_today")) && m_house.key(named("logSearch"), name);
    ok = ok && m_house.until([&] { return !log->isBusy() && log->lines()->count() == 1 && log->text() == name; }, "one line");
    return ok && m_house.press(named("logRow_0")) && m_house.until([log] { return log->chosen() == 0; }, "its history");
}

bool Desk::correct(const DayVisit &visit, const QString &what, const QString &value)
{
    CorrectionScreen *correction = m_house.desk().screen().log()->correction();
    bool ok = pick(visit.at("says")) && m_house.press(named("correct")) && m_house.until([&] { return correction->isOpen(); }, "the correction");
    int reason = 0;
    if (what == QLatin1StringView("name")) {
        ok = ok && m_house.key(named("correctName"), value);
    } else if (what == QLatin1StringView("left")) {
        ok = ok && m_house.key(named("leftTime"), value);
        reason = 2;
    } else {
        ok = ok && m_house.press(named("seen_") + value);
        reason = 4;
    }
    ok = ok && m_house.press(named("correctionReason_") + QString::number(reason)) && m_house.press(named("correctionSave"));
    return ok && m_house.until([&] { return !correction->isOpen(); }, "the corrected visit") && m_house.press(named("logSearch")) && [this] {
        QTest::keyClick(m_house.desk().window(), Qt::Key_Escape);
        return true;
    }();
}

bool Desk::callRoll(int people, int missing)
{
    RollCallScreen *call = m_house.desk().screen().rollCall();
    bool ok = m_house.openPage("rollcall") && m_house.until([call] { return call->state() == RollCallScreen::Running; }, "the roll call");
    if (!ok || call->total() != people) {
        qWarning("%d are called, not %d", call->total(), people);
        return false;
    }
    ok = m_house.press(named("rollCallMissing"));
    for (int here = 1; here <= people - missing; ++here)
        ok = ok && m_house.press(named("person_0")) && m_house.until([&] { return call->here() == here; }, "a tick");
    ok = ok && call->people()->rowCount() == missing;
    return ok && m_house.press(named("rollCallEnd")) && m_house.press(named("rollCallSure"))
        && m_house.until([call] { return call->state() != RollCallScreen::Running; }, "its end");
}

} // namespace Gatebook
