// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/scanscreen.h"

namespace Gatebook {

// QML sees the hints by number.
static_assert(int(ScanScreen::NotOurs) == int(ScanHint::NotOurs) && int(ScanScreen::CannotUndo) == int(ScanHint::CannotUndo));

ScanScreen::ScanScreen(Session &session, const CodeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
{
    connect(&desk, &CodeDesk::readyChanged, this, &ScanScreen::readyChanged);
    connect(&session, &Session::scanHintChanged, this, &ScanScreen::hintChanged);
    connect(&session, &Session::stepChanged, this, &ScanScreen::resultChanged);
    connect(&session, &Session::contextChanged, this, &ScanScreen::resultChanged);
}

void ScanScreen::setView(CameraView *view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged();
}

} // namespace Gatebook
