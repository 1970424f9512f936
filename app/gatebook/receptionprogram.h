// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/cupsprinter.h"
#include "devices/sodium/argon2pinhasher.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookthread.h"
#include "devices/voice/soundplayer.h"
#include "devices/zxing/zxingcodemaker.h"
#include "gatebook/deskscreens.h"
#include "gatebook/firstpin.h"
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
    /// `clock` outlives it. The book must exist: the kiosk makes it. `mode`: MustExist, or ReadOnly, which changes nothing and saves lists and tables
    /// among the account's documents instead of beside the book.
    ReceptionProgram(const Settings &settings, const QString &bookPath, OpenMode mode, const Clock &clock);
    ~ReceptionProgram() override;

    /// Loads and shows the window, of this size or, when empty, as large as the screen allows. False when QML could not be loaded.
    bool show(const QSize &windowed);
    void tick();
    void tickByItself();

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] ReceptionScreen &screen() { return m_desk.screen(); }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    void openBook();
    void speak();

    SodiumRandom m_random;
    Argon2PinHasher m_hasher;
    const bool m_readOnly;
    DeskTools m_tools; // with the next one before the book, on whose thread they are used
    FirstPin m_firstPin;
    BookThread m_book;
    ZxingCodeMaker m_codeMaker;
    std::unique_ptr<PassPrinter> m_passPrinter; ///< none where the settings name none
    SoundPlayer m_voice;
    Ticketing m_tickets;
    TicketScreen m_ticket;
    DeskScreens m_desk;
    const Clock &m_clock;
    const QString m_language;
    qint64 m_retryAtMs = -1; ///< monotonic, while the book is lost
    QTranslator m_translator;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine; ///< after what it shows, so that it goes first
    QQuickWindow *m_window = nullptr;
};

} // namespace Gatebook
