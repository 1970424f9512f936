// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/files/folderstore.h"
#include "devices/printer/cupsprinter.h"
#include "devices/printer/cupssheets.h"
#include "devices/printer/rollcallpage.h"
#include "devices/sodium/argon2pinhasher.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookthread.h"
#include "devices/system/bookmachine.h"
#include "devices/voice/soundplayer.h"
#include "devices/zxing/zxingcodemaker.h"
#include "gatebook/firstpin.h"
#include "screens/receptionscreen.h"
#include "settings/settings.h"

#include <QtCore/QTranslator>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>

namespace Gatebook {

/// The receptionist's window, put together: the kiosk's own machine with a second screen, a process and a connection to the book of its own.
class ReceptionProgram : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it. The book must exist: the kiosk makes it.
    ReceptionProgram(const Settings &settings, const QString &bookPath, const Clock &clock);
    ~ReceptionProgram() override;

    /// Loads and shows the window, of this size or, when empty, as large as the screen allows. False when QML could not be loaded.
    bool show(const QSize &windowed);
    void tick();
    void tickByItself();

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] ReceptionScreen &screen() { return m_screen; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    [[nodiscard]] EntryScreen::Parts entryParts(const Settings &settings, const Clock &clock);
    void openBook();
    void speak();

    SodiumRandom m_random;
    Argon2PinHasher m_hasher;
    FolderStore m_store; // with the next ones before the book, on whose thread they are used
    RollCallPages m_paper;
    BookMachine m_machine;
    FirstPin m_firstPin;
    BookThread m_book;
    std::unique_ptr<CupsSheets> m_printer; ///< none where the settings name none
    ZxingCodeMaker m_codeMaker;
    std::unique_ptr<PassPrinter> m_passPrinter; ///< the same
    SoundPlayer m_voice;
    InsideScreen m_inside;
    EntryScreen m_entry;
    LogScreen m_log;
    FiguresScreen m_figures;
    RollCallScreen m_rollCall;
    HealthScreen m_health;
    ReceptionScreen m_screen;
    const Clock &m_clock;
    const QString m_language;
    qint64 m_retryAtMs = -1; ///< monotonic, while the book is lost
    QTranslator m_translator;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine; ///< after what it shows, so that it goes first
    QQuickWindow *m_window = nullptr;
};

} // namespace Gatebook
