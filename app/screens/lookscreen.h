// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"
#include "flow/session/session.h"
#include "visit/screenlook.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <qqmlregistration.h>

namespace Gatebook {

/// How the site wants its screens to look, now. A visitor's own choices are Theme's.
class LookScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged FINAL)
    Q_PROPERTY(bool contrast READ contrast CONSTANT FINAL)
    Q_PROPERTY(bool mirrored READ mirrored CONSTANT FINAL)
    Q_PROPERTY(bool largeText READ largeText CONSTANT FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion CONSTANT FINAL)
    /// So many steps the whole picture stands aside, -1 to 1 each way, so that nothing burns in. Not while a visitor is there.
    Q_PROPERTY(QPoint shift READ shift NOTIFY shiftChanged FINAL)

public:
    static constexpr qint64 ShiftEveryMs = 180000;

    /// `zone`: IANA, the site's.
    LookScreen(ScreenLook look, const Session &session, const Clock &clock, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] bool contrast() const { return m_look.colours == ScreenLook::Colours::Contrast; }
    [[nodiscard]] bool mirrored() const { return m_look.mirrored; }
    [[nodiscard]] bool largeText() const { return m_look.largeText; }
    [[nodiscard]] bool reduceMotion() const { return m_look.reduceMotion; }
    [[nodiscard]] QPoint shift() const { return m_shift; }

    /// Called a few times a second. The colours change only while the kiosk rests.
    void tick();

signals:
    void darkChanged();
    void shiftChanged();

private:
    void moveTo(QPoint place);

    ScreenLook m_look;
    const Session &m_session;
    const Clock &m_clock;
    QByteArray m_zone;
    qint64 m_beganAtMs;
    bool m_dark = false;
    QPoint m_shift;
};

} // namespace Gatebook
