// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bookkeeper.h"
#include "flow/ports/machinestate.h"
#include "flow/ports/slidefolder.h"
#include "flow/session/codedesk.h"
#include "screens/healthitem.h"
#include "screens/radioscreen.h"
#include "screens/ticketscreen.h"
#include "visit/health.h"

#include <QtCore/QMap>

namespace Gatebook {

/// Radio, camera, printer, slides, disk, clock, backup, last export and book: how each is, and since when. What there is to do, QML says. It should
/// live as long as the program, for a "since" begins at the earliest with it. GUI thread.
class HealthScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Gatebook::RadioScreen *radio READ radio CONSTANT FINAL)    ///< null where none listens (a second screen)
    Q_PROPERTY(Gatebook::TicketScreen *ticket READ ticket CONSTANT FINAL) ///< null likewise
    Q_PROPERTY(Gatebook::HealthItem radioItem READ radioItem NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem printer READ printer NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem camera READ camera NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem slides READ slides NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem disk READ disk NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem backup READ backup NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem lastExport READ lastExport NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::HealthItem book READ book NOTIFY changed FINAL)
    Q_PROPERTY(int attention READ attention NOTIFY changed FINAL) ///< how many are warned of, or bad
    Q_PROPERTY(bool bad READ isBad NOTIFY changed FINAL)          ///< one of them is bad
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed FINAL)   ///< the machine was looked at

public:
    enum Health { Ok, Warn, Bad, Unknown, Unused };
    Q_ENUM(Health)
    enum Problem {
        NoProblem,
        CameraAbsent,
        SlidesUnread, ///< some of them, or all
        DiskLow,
        FolderMissing,
        FolderShut, ///< no file can be made there
        ClockBeforeBuild,
        ClockNotKept, ///< nothing keeps it right, as far as is known
        NotKnown,     ///< no backup or export is known
        BackupOld,    ///< over BackupOldAfterMs
        BookLocked,
        BookDiskFull,
        BookBroken, ///< or of another version, or gone
        OfItsOwn    ///< RadioScreen.trouble or TicketScreen.trouble says it
    };
    Q_ENUM(Problem)

    static constexpr qint64 LookEveryMs = 10000;
    static constexpr qint64 BackupOldAfterMs = 7LL * 24 * 60 * 60 * 1000;

    /// What it looks at. It outlives the screen; `machine` is used on the keeper's thread, and outlives the keeper. Where the kiosk itself does not
    /// run, the devices are null.
    struct Parts {
        RadioScreen *radio = nullptr;
        TicketScreen *ticket = nullptr;
        const CodeDesk *codes = nullptr;
        const SlideFolder *slides = nullptr; ///< null too where none are shown
        BookKeeper &keeper;
        MachineState &machine;
        const Clock &clock;
        qint64 buildDateMs; ///< UTC
        QByteArray zone;    ///< IANA
    };
    explicit HealthScreen(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] RadioScreen *radio() const { return m_parts.radio; }
    [[nodiscard]] TicketScreen *ticket() const { return m_parts.ticket; }
    [[nodiscard]] HealthItem radioItem() const { return m_items.value(Radio); }
    [[nodiscard]] HealthItem printer() const { return m_items.value(Printer); }
    [[nodiscard]] HealthItem camera() const { return m_items.value(Camera); }
    [[nodiscard]] HealthItem slides() const { return m_items.value(Slides); }
    [[nodiscard]] HealthItem disk() const { return m_items.value(Disk); }
    [[nodiscard]] HealthItem clock() const { return m_items.value(WallClock); }
    [[nodiscard]] HealthItem backup() const { return m_items.value(Backup); }
    [[nodiscard]] HealthItem lastExport() const { return m_items.value(Export); }
    [[nodiscard]] HealthItem book() const { return m_items.value(TheBook); }
    [[nodiscard]] int attention() const;
    [[nodiscard]] bool isBad() const;
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }

    /// Looks at the machine and the book anew.
    Q_INVOKABLE void refresh();
    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();

private:
    enum Thing { Radio, Printer, Camera, Slides, Disk, WallClock, Backup, Export, TheBook };
    struct Looked {
        MachineFacts facts;
        std::optional<Failure> book;
    };

    void followDevices();
    void followRadio(const RadioScreen &radio);
    void followPrinter(const TicketScreen &ticket);
    void followCamera(const CodeDesk &codes);
    void followSlides(const SlideFolder &slides);
    void show(const Looked &looked);
    void showDisk(const MachineFacts &facts);
    void showDone(Thing thing, const std::optional<qint64> &atMs, bool isOld);
    void note(Thing thing, Health health, Problem problem, const QString &detail = {}, double figure = 0);
    [[nodiscard]] QString moment(qint64 utcMs) const;

    const Parts m_parts;
    QMap<Thing, HealthItem> m_items;
    QMap<Thing, qint64> m_sinceMs; ///< monotonic
    bool m_hasLooked = false;
    bool m_isLooking = false;
    qint64 m_lookedAtMs = 0; ///< monotonic
};

} // namespace Gatebook
