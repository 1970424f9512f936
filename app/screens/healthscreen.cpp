// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/healthscreen.h"

#include "visit/localtime.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr double BytesPerGB = 1e9;

HealthScreen::Problem problemOf(Failure::Reason reason)
{
    switch (reason) {
    case Failure::Reason::BookLocked:
        return HealthScreen::BookLocked;
    case Failure::Reason::DiskFull:
        return HealthScreen::BookDiskFull;
    default:
        return HealthScreen::BookBroken;
    }
}

HealthScreen::Health healthOf(const RadioScreen &radio)
{
    if (radio.trouble() == RadioScreen::Starting)
        return HealthScreen::Unknown;
    switch (radio.state()) {
    case RadioScreen::Hearing:
        return HealthScreen::Ok;
    case RadioScreen::Degraded:
        return HealthScreen::Warn;
    case RadioScreen::Unavailable:
        break;
    }
    return HealthScreen::Bad;
}

} // namespace

HealthScreen::HealthScreen(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (const Thing thing : {Disk, WallClock, Backup, Export, TheBook})
        note(thing, Unknown, NoProblem);
    for (const Thing thing : {Radio, Printer, Camera, Slides})
        note(thing, Unused, NoProblem);
    if (parts.radio)
        connect(parts.radio, &RadioScreen::changed, this, &HealthScreen::followDevices);
    if (parts.ticket)
        connect(parts.ticket, &TicketScreen::troubleChanged, this, &HealthScreen::followDevices);
    if (parts.codes)
        connect(parts.codes, &CodeDesk::readyChanged, this, &HealthScreen::followDevices);
    if (parts.slides)
        connect(parts.slides, &SlideFolder::changed, this, &HealthScreen::followDevices);
    followDevices();
}

void HealthScreen::followDevices()
{
    if (m_parts.radio)
        followRadio(*m_parts.radio);
    if (m_parts.ticket)
        followPrinter(*m_parts.ticket);
    if (m_parts.codes)
        followCamera(*m_parts.codes);
    if (m_parts.slides)
        followSlides(*m_parts.slides);
    emit changed();
}

void HealthScreen::followRadio(const RadioScreen &radio)
{
    const Health health = healthOf(radio);
    note(Radio, health, health == Ok ? NoProblem : OfItsOwn, radio.detail());
    m_items[Radio].since = radio.since();
}

void HealthScreen::followPrinter(const TicketScreen &ticket)
{
    if (!ticket.available())
        return note(Printer, Unused, NoProblem);
    if (ticket.trouble() == TicketScreen::NoTrouble)
        return note(Printer, Ok, NoProblem);
    note(Printer, Warn, OfItsOwn, ticket.detail());
    m_items[Printer].since = ticket.since();
}

void HealthScreen::followCamera(const CodeDesk &codes)
{
    if (!codes.hasCamera())
        return note(Camera, Unused, NoProblem);
    if (codes.isCameraReady())
        return note(Camera, Ok, NoProblem);
    note(Camera, Warn, CameraAbsent, codes.troubles().join(QStringLiteral("; ")));
}

void HealthScreen::followSlides(const SlideFolder &slides)
{
    const QStringList troubles = slides.troubles();
    note(Slides, troubles.isEmpty() ? Ok : Warn, troubles.isEmpty() ? NoProblem : SlidesUnread, troubles.join(QStringLiteral("; ")),
        static_cast<double>(slides.slides().size()));
}

void HealthScreen::refresh()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_lookedAtMs = m_parts.clock.monotonicMs();
    m_parts.keeper.ask(
        this,
        [&machine = m_parts.machine](Book &book) {
            Looked out{machine.look(), std::nullopt};
            if (const auto read = book.visitsIn(VisitState::Waiting); !read)
                out.book = read.failure();
            return out;
        },
        [this](const Looked &looked) { show(looked); });
}

void HealthScreen::tick()
{
    if (!m_isLooking && (!m_hasLooked || m_parts.clock.monotonicMs() - m_lookedAtMs >= LookEveryMs))
        refresh();
}

void HealthScreen::show(const Looked &looked)
{
    m_isLooking = false;
    m_hasLooked = true;
    showDisk(looked.facts);
    const qint64 nowMs = m_parts.clock.utcMs();
    const auto clock = clockHealth(nowMs, m_parts.buildDateMs, looked.facts.clockSynchronised);
    note(WallClock, static_cast<Health>(clock),
        clock == Gatebook::Health::Bad        ? ClockBeforeBuild
            : clock == Gatebook::Health::Warn ? ClockNotKept
                                              : NoProblem);
    const auto &backup = looked.facts.lastBackupMs;
    showDone(Backup, backup, backup && nowMs - *backup > BackupOldAfterMs);
    showDone(Export, looked.facts.lastExportMs, false);
    note(TheBook, looked.book ? Bad : Ok, looked.book ? problemOf(looked.book->reason) : NoProblem, looked.book ? looked.book->detail : QString());
    followDevices(); // troubles may have changed in words only
}

void HealthScreen::showDisk(const MachineFacts &facts)
{
    if (!facts.freeBytes)
        return note(Disk, Bad, FolderMissing);
    const double figure = static_cast<double>(*facts.freeBytes) / BytesPerGB;
    const auto room = diskHealth(*facts.freeBytes);
    if (!facts.isWritable)
        return note(Disk, Bad, FolderShut, {}, figure);
    note(Disk, static_cast<Health>(room), room == Gatebook::Health::Ok ? NoProblem : DiskLow, {}, figure);
}

/// Of what is done from time to time: when it last was.
void HealthScreen::showDone(Thing thing, const std::optional<qint64> &atMs, bool isOld)
{
    if (!atMs) // a book of which there is no copy is in danger; one that was never exported is not
        return note(thing, thing == Backup ? Warn : Unknown, NotKnown);
    note(thing, isOld ? Warn : Ok, isOld ? BackupOld : NoProblem);
    m_items[thing].since = moment(*atMs);
}

void HealthScreen::note(Thing thing, Health health, Problem problem, const QString &detail, double figure)
{
    HealthItem &item = m_items[thing];
    const qint64 nowMs = m_parts.clock.monotonicMs();
    if (!m_sinceMs.contains(thing) || item.health != health || item.problem != problem)
        m_sinceMs[thing] = nowMs;
    // By the wall clock of now: it may have been put right since.
    item = {health, problem, moment(m_parts.clock.utcMs() - (nowMs - m_sinceMs[thing])), figure, detail};
}

QString HealthScreen::moment(qint64 utcMs) const
{
    const QDateTime then = localTime(utcMs, m_parts.zone);
    const bool today = then.date() == localTime(m_parts.clock.utcMs(), m_parts.zone).date();
    return then.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm dd/MM"));
}

static_assert(static_cast<int>(Health::Warn) == HealthScreen::Warn && static_cast<int>(Health::Bad) == HealthScreen::Bad);

int HealthScreen::attention() const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const HealthItem &item) { return item.health == Warn || item.health == Bad; }));
}

bool HealthScreen::isBad() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [](const HealthItem &item) { return item.health == Bad; });
}

} // namespace Gatebook
