// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebook/kioskprogram.h"
#include "gatebook/rehearsalclock.h"
#include "gatebook/touchdriver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtGui/QImage>

#include <deque>
#include <functional>

namespace Gatebook {

/// Plays a list of acts on the kiosk, one after the other: each waits until it can be done, is done, and takes some of the visitor's time. Time
/// stands still while the screens move and the book writes, so that a slow machine plays the same morning.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// `everyStep` is called whenever time passed a little (100 ms of the rehearsal's clock).
    Rehearsal(KioskProgram &program, RehearsalClock &clock, QString folder, std::function<void()> everyStep);

    void start();
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    /// What an item that is shown now says.
    [[nodiscard]] QString textOf(const QString &item) const { return m_finger.textOf(item); }

    // What a script is made of. Each adds an act at the end of what is to be done; inside decide(), right after it.
    void see(const QString &screen);                                                           ///< waits until this screen is there and rests: "name"
    void tap(const QString &item);                                                             ///< by objectName
    void hold(const QString &item, const QString &untilScreen);                                ///< keeps the finger on it until the screen comes
    void type(const QString &text);                                                            ///< into the field that has the focus
    void picture(const QString &name);                                                         ///< once nothing moves any more
    void wait(const QString &what, std::function<bool()> until);                               ///< time passes until then
    void waitUntil(qint64 clockMs);                                                            ///< of the rehearsal's clock
    void skip(qint64 ms);                                                                      ///< hours in which nobody comes
    void decide(const QString &what, std::function<bool()> ready, std::function<void()> then); ///< goes on as it turns out; time stands still

signals:
    /// Nothing is left to be done, or an act could not be done: then `problem` says which.
    void ended(const QString &problem);

private:
    struct Act {
        QString what;
        std::function<bool()> ready;
        std::function<void()> play;
        qint64 takesMs = 0;
        bool timePasses = false; ///< while it waits
    };

    void add(Act act);
    void step();
    void play();
    void letPass(qint64 ms);
    bool isStill();
    [[nodiscard]] QString placeOf(const QString &picture) const;
    void save(const QString &name);
    void giveUp();

    KioskProgram &m_program;
    RehearsalClock &m_clock;
    QString m_folder;
    std::function<void()> m_everyStep;
    TouchDriver m_finger;
    std::deque<Act> m_acts;
    std::deque<Act> *m_adding = &m_acts;
    QTimer m_timer;
    QElapsedTimer m_wall;  ///< since the act's turn came
    qint64 m_waitedMs = 0; ///< of the rehearsal's clock, by the act whose turn it is
    QElapsedTimer m_seen;  ///< since the last look whether all is still
    QImage m_lastSeen;
    QStringList m_pictures;
};

} // namespace Gatebook
