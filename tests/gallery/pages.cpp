// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "fakes/bluezoneair.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakecodesource.h"
#include "fakes/fakemachine.h"
#include "fakes/fakeprinter.h"
#include "fakes/fakeslidefolder.h"
#include "screens/entryscreen.h"
#include "screens/figuresscreen.h"
#include "screens/healthscreen.h"
#include "screens/insidescreen.h"
#include "screens/logscreen.h"
#include "screens/rollcallscreen.h"
#include "visit/correction.h"

namespace Gatebook {

namespace {

const QDate Today(2020, 8, 4);

/// What a day at an entrance brings.
struct DayPlan {
    QString entrance;
    int visits;
    int confirmed;      ///< in a hundred of those with a smartphone
    int installed = 14; ///< in a hundred of those confirmed, at the kiosk
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
        visit.installedHere = visit.app.verdict == AppVerdict::Confirmed && static_cast<int>(desk.random.below(100)) < plan.installed;
        visit.codesShown = visit.installedHere || (visit.app.verdict == AppVerdict::NotHeard && desk.random.below(100) < 70);
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

/// Draws nothing.
struct BlankFigures : FiguresPaper {
    Result<QByteArray> pdf(const FiguresOnPaper &, const FiguresWords &) override { return QByteArray("%PDF-"); }
};

std::unique_ptr<QObject> figures(Desk &desk, FiguresScreen::Range range)
{
    static BlankFigures paper;
    auto out = std::make_unique<FiguresScreen>(
        FiguresScreen::Parts{desk.keeper, desk.clock, desk.store, paper, nullptr, Desk::Zone, QStringLiteral("Sở TTTT")});
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
        figuresScene(QStringLiteral("figures-contrast"), week),
        figuresScene(QStringLiteral("figures-installed"),
            [](Desk &desk) {
                fillDay(desk, Today, {QStringLiteral("Cổng chính"), 60, 88, 40});
                desk.write();
                return figures(desk, FiguresScreen::Week);
            }),
        figuresScene(QStringLiteral("figures-paper"), week)};
    out[5].presses = {QStringLiteral("breakdown_policies"), QStringLiteral("adoption_hours")};
    out[6].presses = {QStringLiteral("breakdown_checks")};
    out[7].presses = {QStringLiteral("entrance_2")};
    out[8].presses = {QStringLiteral("saveTables")};
    out[9].contrast = true;
    out[11].presses = {QStringLiteral("figuresPaper")};
    return out;
}

const char *const Names[] = {"Nguyễn Văn Hà", "Trần Thị Thử Nghiệm", "Hoàng Bảo Châu", "Phạm Ngọc Ví Dụ", "Lê Minh Mẫu", "Đặng Quang Thử",
    "Đỗ Minh Châu", "Bùi Ngọc Thử", "Vũ Thanh Mẫu", "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm", "Ngô Thị Giả Định", "Lý Văn Kiểm Thử",
    "Hồ Quang Mẫu", "Tạ Văn Kiểm", "Cao Thí Nghiệm", "Trịnh Công Mẫu"};

/// People at two entrances, two who wait, three of whom nobody knows when they left, and two who need help.
void fillInside(Desk &desk, int people)
{
    for (int i = 0; i < people; ++i) {
        Visit visit = desk.visit(Today, QTime(8 + i % 9, (i * 7) % 60));
        visit.visitor.name = QString::fromUtf8(Names[static_cast<size_t>(i) % std::size(Names)]);
        visit.visitor.organisation = i % 3 ? QStringLiteral("Công ty TNHH Sao Mai") : QString();
        visit.entrance = i % 4 ? QStringLiteral("Cổng chính") : QStringLiteral("Cổng sau");
        if (i < 2) {
            visit.pass.reset();
            desk.entries.append(waitingEntry(visit, QStringLiteral("kiosk")));
        } else {
            desk.record(visit, i < 5 ? 0 : -1);
            if (i == 9 || i == 12)
                desk.entries.append(helpNotedEntry(visit.id, visit.checkedInAtMs, QStringLiteral("staff:lan"), true));
        }
    }
    desk.write();
}

/// Draws nothing.
struct BlankPaper : RollCallPaper {
    Result<QByteArray> pdf(const RollCall &, const QSet<QUuid> &, const RollCallWords &) override { return QByteArray("%PDF-"); }
};

std::unique_ptr<QObject> rollCall(Desk &desk, int people, int ticked)
{
    static BlankPaper paper;
    fillInside(desk, people);
    auto out = std::make_unique<RollCallScreen>(desk.keeper, desk.clock, Desk::Zone, QStringLiteral("Sở TTTT"), desk.store, paper, nullptr);
    out->start();
    desk.deliver();
    for (int row = 0; row < ticked; ++row)
        out->tick(row);
    desk.deliver();
    return out;
}

QList<PageScene> ofRollCalls()
{
    const auto scene = [](const char *name, int people, int ticked) {
        return PageScene{QString::fromLatin1(name), QStringLiteral("RollCallPage"), QStringLiteral("RollCallScreen"), QStringLiteral("rollCall"),
            [=](Desk &desk) { return rollCall(desk, people, ticked); }};
    };
    QList<PageScene> out{scene("rollcall", 34, 4), scene("rollcall-nobody", 0, 0), scene("rollcall-everyone", 8, 8),
        scene("rollcall-missing", 20, 14), scene("rollcall-saved", 34, 4), scene("rollcall-anew", 34, 4), scene("rollcall-contrast", 34, 4)};
    out[3].presses = {QStringLiteral("rollCallMissing")};
    out[4].presses = {QStringLiteral("rollCallPaper")};
    out[5].presses = {QStringLiteral("rollCallAnew")};
    out[6].contrast = true;
    return out;
}

/// A kiosk with all its devices, and the page that looks after them.
struct Devices : QObject {
    explicit Devices(Desk &desk)
        : listener(air, desk.clock, PresenceTracker({}, {}, 1), {})
        , session({}, listener, desk.keeper, desk.clock, desk.random)
        , codes(session)
        , tickets(session, &paper, desk.clock, QStringLiteral("Sở TTTT"), Desk::Zone)
        , radio(listener, desk.clock, Desk::Zone)
        , ticket(tickets, desk.clock, Desk::Zone)
    {
        listener.start();
        codes.add(camera);
        slides.lay({{QStringLiteral("one"), {}}, {QStringLiteral("two"), {}}, {QStringLiteral("three"), {}}});
        machine.facts.lastExportMs = Desk::moment(Today, QTime(6, 0));
        machine.facts.lastBackupMs = Desk::moment(Today.addDays(-1), QTime(22, 0));
    }
    FakeAdvertisementSource air;
    Listener listener;
    Session session;
    FakePrinter paper;
    FakeCodeSource camera{CodeSource::Kind::Camera};
    CodeDesk codes;
    Ticketing tickets;
    RadioScreen radio;
    TicketScreen ticket;
    FakeMachine machine;
    FakeSlideFolder slides;
};

PageScene healthScene(const QString &name, std::function<void(Desk &, Devices &)> trouble, bool second = false)
{
    const auto bring = [=](Desk &desk) -> std::unique_ptr<QObject> {
        auto *devices = new Devices(desk);
        auto out = std::make_unique<HealthScreen>(
            HealthScreen::Parts{second ? nullptr : &devices->radio, second ? nullptr : &devices->ticket, second ? nullptr : &devices->codes,
                second ? nullptr : &devices->slides, desk.keeper, devices->machine, desk.clock, Desk::moment(QDate(2020, 6, 1), {}), Desk::Zone});
        devices->setParent(out.get());
        out->refresh();
        desk.deliver();
        desk.clock.advance(67 * 60000);
        trouble(desk, *devices);
        out->refresh();
        desk.deliver();
        return out;
    };
    return {name, QStringLiteral("HealthPage"), QStringLiteral("HealthScreen"), QStringLiteral("health"), bring};
}

QList<PageScene> ofHealth()
{
    const auto troubled = [](Desk &desk, Devices &devices) {
        devices.air.goDeaf(Failure::Reason::RadioMissing);
        devices.camera.unplug(QStringLiteral("there is no camera \"front\""));
        devices.slides.spoil({QStringLiteral("welcome.png: not a picture")});
        devices.machine.facts.freeBytes = 90000000;
        devices.machine.facts.clockSynchronised = std::nullopt;
        devices.machine.facts.lastBackupMs = Desk::moment(Today.addDays(-20), QTime(22, 0));
        devices.machine.facts.lastExportMs = std::nullopt;
        desk.book.failWith(Failure::Reason::BookCorrupt);
    };
    QList<PageScene> out{healthScene(QStringLiteral("health"), [](Desk &, Devices &) {}), healthScene(QStringLiteral("health-troubled"), troubled),
        healthScene(
            QStringLiteral("health-second"), [](Desk &, Devices &) {}, true),
        healthScene(QStringLiteral("health-contrast"), troubled)};
    out[3].contrast = true;
    return out;
}

/// Six inside, and three who wait.
void fillTogether(Desk &desk)
{
    for (Visit visit : desk.delegation(QStringLiteral("Hoàng Bảo Châu"), 6, QTime(8, 1))) {
        visit.visitor.organisation = QStringLiteral("Công ty TNHH Sao Mai");
        desk.record(visit);
    }
    for (Visit visit : desk.delegation(QStringLiteral("Tạ Văn Kiểm"), 3, QTime(8, 2), AppVerdict::NotHeard)) {
        visit.visitor.organisation = QStringLiteral("Hợp tác xã Hoa Sen");
        visit.pass.reset();
        desk.entries.append(waitingEntry(visit, QStringLiteral("kiosk")));
    }
    desk.write();
}

std::unique_ptr<QObject> inside(Desk &desk, int people)
{
    fillInside(desk, people);
    auto out = std::make_unique<InsideScreen>(desk.keeper, desk.clock, desk.random, Desk::Zone, 0);
    out->setStaff(QStringLiteral("lan"));
    desk.deliver();
    return out;
}

std::unique_ptr<QObject> insideTogether(Desk &desk)
{
    fillTogether(desk);
    return inside(desk, 12);
}

QList<PageScene> ofInside()
{
    const auto scene = [](const char *name, int people) {
        return PageScene{QString::fromLatin1(name), QStringLiteral("InsidePage"), QStringLiteral("InsideScreen"), QStringLiteral("inside"),
            [=](Desk &desk) { return inside(desk, people); }};
    };
    QList<PageScene> out{scene("inside", 34), scene("inside-nobody", 0), scene("inside-left", 34), scene("inside-all", 34), scene("inside-letin", 34),
        scene("inside-reasons", 34), scene("inside-contrast", 34), scene("inside-together", 12), scene("inside-unfolded", 12),
        scene("inside-letin-together", 12), scene("inside-noprint", 34)};
    out[2].presses = {QStringLiteral("letOut_2")};
    out[3].presses = {QStringLiteral("entrance_1"), QStringLiteral("checkOutAll")};
    out[4].presses = {QStringLiteral("letIn_0"), QStringLiteral("deskReason_0")};
    out[5].presses = {QStringLiteral("letIn_1")};
    out[6].contrast = true;
    for (int i = 7; i < 10; ++i)
        out[i].bring = insideTogether;
    out[8].presses = {QStringLiteral("fold_1")};
    out[9].presses = {QStringLiteral("letIn_1"), QStringLiteral("deskReason_0")};
    out.last().presses = {QStringLiteral("letIn_0"), QStringLiteral("deskReason_0")};
    out.last().printerRefuses = true;
    for (PageScene &one : out)
        one.deskOnly = !one.presses.isEmpty() && one.presses.constFirst().startsWith(QLatin1StringView("letIn_"));
    return out;
}

/// Three that were put right: a name, a host, a time.
void correctSome(Desk &desk)
{
    const auto lines = desk.book.linesBefore({}, LogEnd, 100);
    for (const qsizetype row : {qsizetype(1), qsizetype(3), qsizetype(4)}) {
        const Visit visit = lines->value(row).visit;
        Correctable now = correctableOf(visit);
        now.name = row == 1 ? QStringLiteral("Trần Thị Thu Nghiệm") : now.name;
        now.host.person = row != 1 ? QStringLiteral("Anh Sơn") : now.host.person;
        now.verdict = row == 3 ? AppVerdict::NoSmartphone : now.verdict;
        now.checkedInAtMs -= row == 4 ? 17 * 60000 : 0;
        desk.entries.append(
            correctedEntry(visit.id, desk.clock.utcMs(), QStringLiteral("lan"), correctableOf(visit), now, QStringLiteral("Nghe nhầm")));
    }
    desk.write();
}

std::unique_ptr<LogScreen> logOf(Desk &desk, int people, int chosen)
{
    fillInside(desk, people);
    if (people > 4)
        correctSome(desk);
    const QStringList departments{QStringLiteral("Phòng Công nghệ thông tin"), QStringLiteral("Phòng Hành chính"), QStringLiteral("Một cửa")};
    auto out = std::make_unique<LogScreen>(desk.keeper, desk.clock, Desk::Zone, departments);
    (void)desk.book.addStaff({QStringLiteral("lan"), StaffRole::Receptionist, "hash"});
    out->setStaff(QStringLiteral("lan"), StaffRole::Receptionist);
    out->refresh();
    desk.deliver();
    out->choose(chosen);
    desk.deliver();
    return out;
}

QList<PageScene> ofLog()
{
    const auto scene = [](const char *name, int people, int chosen) {
        return PageScene{QString::fromLatin1(name), QStringLiteral("LogPage"), QStringLiteral("LogScreen"), QStringLiteral("log"),
            [=](Desk &desk) { return logOf(desk, people, chosen); }};
    };
    QList<PageScene> out{scene("log", 34, -1), scene("log-nobody", 0, -1), scene("log-detail", 34, 3), scene("log-verdict", 34, -1),
        scene("log-contrast", 34, 3), scene("log-correct", 34, 3), scene("log-correcting", 34, 3), scene("log-correct-wrong", 34, -1),
        scene("log-correct-contrast", 34, 3), scene("log-it", 34, 3), scene("log-first", 34, 0), scene("log-status", 34, -1),
        scene("log-filters", 34, 3), scene("log-days", 34, -1), scene("log-days-contrast", 34, -1)};
    out[3].presses = {QStringLiteral("filter_verdict"), QStringLiteral("verdict_declined")};
    out[4].contrast = true;
    out[5].presses = {QStringLiteral("correct")};
    out[6].presses = {QStringLiteral("correct"), QStringLiteral("department_1"), QStringLiteral("seen_declined"), QStringLiteral("for_meeting"),
        QStringLiteral("correctionReason_1")};
    out[7].bring = [](Desk &desk) {
        auto log = logOf(desk, 34, -1);
        for (int row = 0; log->lines()->at(row) && log->lines()->at(std::max(log->chosen(), 0))->state != VisitState::Left; ++row)
            log->choose(row);
        desk.deliver();
        log->correctChosen();
        log->correction()->setProperty("name", QString());
        log->correction()->setProperty("leftDay", QStringLiteral("4/8/2020"));
        log->correction()->setProperty("leftTime", QStringLiteral("7:15"));
        log->correction()->save();
        return log;
    };
    out[8].presses = out[6].presses;
    out[8].contrast = true;
    out[9].bring = [](Desk &desk) {
        auto log = logOf(desk, 34, 3);
        log->setStaff(QStringLiteral("minh"), StaffRole::It);
        return log;
    };
    out[11].presses = {QStringLiteral("filter_status")};
    out[12].presses = {QStringLiteral("filter_status"), QStringLiteral("status_inside"), QStringLiteral("filter_entrance"),
        QStringLiteral("entrance_Cổng chính"), QStringLiteral("filter_verdict")};
    out[13].presses = {QStringLiteral("log_days"), QStringLiteral("monthBack"), QStringLiteral("day_9"), QStringLiteral("day_24")};
    out[13].bring = [](Desk &desk) {
        desk.record(desk.visit(Today.addDays(-70), QTime(9, 0)), 20);
        return logOf(desk, 34, -1);
    };
    out[14].bring = out[13].bring;
    out[14].presses = out[13].presses;
    out[14].contrast = true;
    return out;
}

std::unique_ptr<EntryScreen> entryOf(Desk &desk)
{
    static FakePrinter printer;
    auto out = std::make_unique<EntryScreen>(EntryScreen::Parts{desk.keeper, desk.clock, desk.random, &printer,
        {QStringLiteral("Sở TTTT"), QStringLiteral("Cổng chính"), EntryPolicy::Require, Desk::Zone}, QStringLiteral("Sở TTTT"),
        {QStringLiteral("Phòng Tư pháp"), QStringLiteral("Bộ phận một cửa"), QStringLiteral("Phòng Công nghệ thông tin")}, 0});
    out->setStaff(QStringLiteral("lan"));
    return out;
}

void enter(Desk &desk, EntryScreen &entry, const QString &name, const QString &came = {}, const QString &left = {})
{
    entry.setProperty("name", name);
    entry.setProperty("department", QStringLiteral("Phòng Tư pháp"));
    entry.setProperty("cameTime", came);
    entry.setProperty("leftTime", left);
    entry.save();
    desk.deliver();
}

QList<PageScene> ofEntries()
{
    const auto scene = [](const char *name, void (*fill)(Desk &, EntryScreen &)) {
        return PageScene{QString::fromLatin1(name), QStringLiteral("EntryPage"), QStringLiteral("EntryScreen"), QStringLiteral("entry"),
            [=](Desk &desk) -> std::unique_ptr<QObject> {
                auto out = entryOf(desk);
                fill(desk, *out);
                return out;
            }};
    };
    const auto once
        = [](Desk &desk, EntryScreen &entry) { enter(desk, entry, QStringLiteral("Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm")); };
    QList<PageScene> out{scene("entry", [](Desk &, EntryScreen &) {}), scene("entry-saved", once),
        scene("entry-same",
            [](Desk &desk, EntryScreen &entry) {
                enter(desk, entry, QStringLiteral("Nguyễn Văn Hà"));
                enter(desk, entry, QStringLiteral("Nguyen Van Ha"));
            }),
        scene("entry-paper",
            [](Desk &desk, EntryScreen &entry) {
                entry.setPaper(true);
                for (int i = 0; i < 8; ++i)
                    enter(desk, entry, QString::fromUtf8(Names[i]), QStringLiteral("8:%1").arg(10 + i), i % 2 ? QStringLiteral("9h30") : QString());
            }),
        scene("entry-wrong",
            [](Desk &desk, EntryScreen &entry) {
                entry.setPaper(true);
                enter(desk, entry, QString(), QStringLiteral("9h"), QStringLiteral("8h"));
            }),
        scene("entry-contrast", once)};
    out[5].contrast = true;
    return out;
}

} // namespace

QList<PageScene> allPages()
{
    return ofInside() + ofEntries() + ofLog() + ofFigures() + ofRollCalls() + ofHealth();
}

} // namespace Gatebook
