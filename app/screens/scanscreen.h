// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"
#include "flow/session/codedesk.h"

#include <QtCore/QPointer>
#include <qqmlregistration.h>

namespace Gatebook {

/// Cards, passes and badges for QML: whether one can be shown, what there is to say about the last, and what follows from it on the result screen.
class ScanScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    /// It is a camera that reads, not a hand scanner alone.
    Q_PROPERTY(bool byCamera READ byCamera NOTIFY readyChanged FINAL)
    Q_PROPERTY(Hint hint READ hint NOTIFY hintChanged FINAL)
    /// The result on the screen was the kiosk's guess.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY resultChanged FINAL)
    /// The visit on the screen was begun with a card, so that its owner can be recognised next time; and whether that is asked for.
    Q_PROPERTY(bool cardShown READ cardShown NOTIFY resultChanged FINAL)
    Q_PROPERTY(bool cardRemembered READ cardRemembered WRITE setCardRemembered NOTIFY resultChanged FINAL)

public:
    enum Hint { None, NotOurs, NotInside, Waiting, FinishFirst, CountedAlready, CannotRead, Undone, CannotUndo };
    Q_ENUM(Hint)

    ScanScreen(Session &session, const CodeDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] bool ready() const { return m_desk.isReady(); }
    [[nodiscard]] bool byCamera() const { return m_desk.isCameraReady(); }
    [[nodiscard]] Hint hint() const { return static_cast<Hint>(m_session.scanHint()); }
    [[nodiscard]] bool canUndo() const { return m_session.canUndo(); }
    [[nodiscard]] bool cardShown() const { return m_session.canRemember(); }
    [[nodiscard]] bool cardRemembered() const { return m_session.recorded().cardRemembered; }
    void setCardRemembered(bool remembered) { m_session.rememberCard(remembered); }

    /// What the camera sees, for LivePicture; nullptr: there is no camera. It may go first.
    [[nodiscard]] CameraView *view() const { return m_view; }
    void setView(CameraView *view);

    Q_INVOKABLE void undo() { m_session.handle(Event::AskedUndo{}); }

signals:
    void readyChanged();
    void hintChanged();
    void resultChanged();
    void viewChanged();

private:
    Session &m_session;
    const CodeDesk &m_desk;
    QPointer<CameraView> m_view;
};

} // namespace Gatebook
