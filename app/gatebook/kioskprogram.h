// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/slides/watchedslides.h"
#include "devices/sodium/argon2pinhasher.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookthread.h"
#include "devices/voice/soundplayer.h"
#include "devices/voice/spdspeaker.h"
#include "devices/zxing/zxingcodemaker.h"
#include "flow/approach/listener.h"
#include "flow/session/codedesk.h"
#include "flow/session/cues.h"
#include "flow/session/hushed.h"
#include "flow/session/session.h"
#include "flow/session/ticketing.h"
#include "gatebook/bookcare.h"
#include "gatebook/calibrationkeeper.h"
#include "gatebook/deskscreens.h"
#include "gatebook/firstpin.h"
#include "screens/kiosk.h"
#include "settings/settings.h"

#include <QtCore/QTranslator>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>

#include <memory>

namespace Gatebook {

/// The whole kiosk, put together: every part is made and wired here. Not to be confused with Kiosk, the root of what QML sees.
class KioskProgram : public QObject
{
    Q_OBJECT

public:
    /// `source` and `clock` outlive it. With a failure the kiosk only shows that it is out of service, and why.
    struct Plan {
        Settings settings;
        std::optional<Failure> failure; ///< of the settings
        QString bookPath;
        const Clock &clock;
        AdvertisementSource &source;
    };

    explicit KioskProgram(const Plan &plan);
    ~KioskProgram() override;

    /// Loads the screens and shows the window: of this size, or, when empty, on the whole screen. False when QML could not be loaded.
    bool show(const QSize &windowed);
    /// Lets time pass for everyone. By a timer of the program once `tickByItself` was called; a rehearsal calls it.
    void tick();
    void tickByItself();
    /// The radio starts.
    void listen();

    /// Codes are read by these from now on; `view` is what visitors see of the camera, if there is one. They outlive it.
    void readCodes(const QList<CodeSource *> &sources, CameraView *view = nullptr);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQmlApplicationEngine &engine() { return m_engine; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Listener &listener() { return m_listener; }
    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }
    [[nodiscard]] BookThread &book() { return m_book; }
    [[nodiscard]] BookCare &care() { return m_care; }
    /// What QML warned of so far. There is nothing harmless in it: a binding does not do what it says.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

signals:
    void firstFrame();

private:
    void speak(const QString &language);
    void seeToFirstAccount();
    void showSlides(const QString &folder);
    void makeDesk(const Settings &settings, const Clock &clock);

    std::optional<Failure> m_failure;
    double m_millimetresPerPixel;
    SodiumRandom m_random;
    Argon2PinHasher m_hasher;
    ZxingCodeMaker m_codeMaker;
    FirstPin m_firstPin; ///< with the next one before the book, on whose thread they work
    DeskTools m_tools;
    BookThread m_book;
    CalibrationKeeper m_calibrations;
    Listener m_listener;
    Session m_session;
    CodeDesk m_codes;
    std::unique_ptr<PassPrinter> m_printer; ///< or none
    Ticketing m_tickets;
    SoundPlayer m_voice;
    SoundPlayer m_quietVoice;
    Hushed m_hushed;
    SpdSpeaker m_speaker;
    Cues m_cues;
    Kiosk m_kiosk;
    Cues m_lights;                           ///< the same, to be seen
    std::unique_ptr<WatchedSlides> m_slides; ///< or none
    std::unique_ptr<DeskScreens> m_desk;     ///< from the first frame on, which waits for nothing of the staff's
    BookCare m_care;
    QTranslator m_translator;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine; ///< after what it shows, so that it goes first
    QQuickWindow *m_window = nullptr;
};

} // namespace Gatebook
