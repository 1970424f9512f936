// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hurry.h"
#include "script.h"

#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakecodesource.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/receptionprogram.h"
#include "gatebook/rehearsalclock.h"
#include "gatebook/touchdriver.h"

#include <QtCore/QTemporaryDir>

namespace Gatebook {

/// The kiosk at the gate and the receptionist's window, both whole, with one book between them; a finger before each. Time stands still while
/// screens move and the book writes; it passes only when somebody takes it.
class House
{
public:
    static constexpr char Receptionist[] = "lan";
    static constexpr char Pin[] = "4711";

    House();

    /// Opens both windows. False with a warning when one does not come up.
    bool open();
    /// A badge for each who comes by one.
    bool makeBadges(const QList<DayVisit> &visits);

    /// A phone that is held to the mark from now on, until it is taken into the pocket again, or away.
    enum class Phone { Android, Iphone, IphoneBackground };
    void bringPhone(Phone kind, int number);
    void pocketPhones();
    void noPhone() { m_phones.clear(); }

    /// Time passes, for all.
    void breathe(qint64 ms);
    /// To this minute of the day; false when it is past.
    bool leapTo(int minute);
    [[nodiscard]] qint64 nowMs() const { return m_clock.utcMs(); }
    [[nodiscard]] int minute() const;

    /// From now on screens turn as fast as they do for people.
    void stopHurrying() { m_hurry.reset(); }

    /// Waits until it is so; time stands still, or passes.
    bool until(const std::function<bool()> &isSo, const char *what, bool timePasses = false);

    // At the gate.
    void goToGate();
    bool see(const char *screen, bool timePasses = false);
    bool touch(const QString &item);
    bool touchOn(const char *screen, const char *item) { return see(screen) && touch(QString::fromLatin1(item)); }
    bool write(const char *screen, const QString &text);
    void show(const QByteArray &code);

    // At the desk.
    bool goToDesk(); ///< signs in where the window is locked
    bool press(const QString &item);
    bool openPage(const char *page);
    /// By the keys of a keyboard, into the line of this name; what stood there goes.
    bool key(const QString &line, const QString &text);
    void keyIn(const QString &text);
    [[nodiscard]] QQuickItem *deskItem(const QString &name) const { return m_deskFinger->find(name); }

    [[nodiscard]] KioskProgram &kiosk() { return *m_kiosk; }
    [[nodiscard]] ReceptionProgram &desk() { return *m_desk; }
    [[nodiscard]] TouchDriver &gateFinger() { return *m_gateFinger; }
    [[nodiscard]] TouchDriver &deskFinger() { return *m_deskFinger; }
    [[nodiscard]] QString path(const char *file) const { return m_folder.filePath(QString::fromLatin1(file)); }
    [[nodiscard]] QString book() const { return path("gatebook.db"); }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

private:
    bool prepareBook();
    bool activate(QQuickWindow *window);
    void pass();
    void send(Phone kind, int number, bool isHeld);

    struct Carried {
        Phone kind;
        int number;
        bool isHeld;
    };

    std::unique_ptr<Hurry> m_hurry = std::make_unique<Hurry>(); ///< before the windows
    QTemporaryDir m_folder;
    Settings m_settings;
    RehearsalClock m_clock;
    FakeAdvertisementSource m_radio;
    FakeCodeSource m_camera{CodeSource::Kind::Camera};
    QList<Carried> m_phones;
    std::unique_ptr<KioskProgram> m_kiosk;
    std::unique_ptr<TouchDriver> m_gateFinger;
    std::unique_ptr<ReceptionProgram> m_desk;
    std::unique_ptr<TouchDriver> m_deskFinger;
};

} // namespace Gatebook
