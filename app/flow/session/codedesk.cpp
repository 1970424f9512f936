// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/codedesk.h"

#include <algorithm>

namespace Gatebook {

CodeDesk::CodeDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void CodeDesk::add(CodeSource &source)
{
    m_sources.append(&source);
    connect(&source, &CodeSource::scanned, &m_session, &Session::scan);
    connect(&source, &CodeSource::stateChanged, this, &CodeDesk::follow);
    source.start();
    follow();
}

bool CodeDesk::isReady() const
{
    return isReady(CodeSource::Kind::Camera) || isReady(CodeSource::Kind::HandScanner);
}

bool CodeDesk::isReady(CodeSource::Kind kind) const
{
    return std::any_of(m_sources.cbegin(), m_sources.cend(),
        [kind](const CodeSource *source) { return source->kind() == kind && source->state() == CodeSource::State::Ready; });
}

bool CodeDesk::hasCamera() const
{
    return std::any_of(m_sources.cbegin(), m_sources.cend(), [](const CodeSource *source) { return source->kind() == CodeSource::Kind::Camera; });
}

QStringList CodeDesk::troubles() const
{
    QStringList out;
    for (const CodeSource *source : m_sources) {
        if (const QString trouble = source->trouble(); !trouble.isEmpty())
            out.append(trouble);
    }
    return out;
}

void CodeDesk::follow()
{
    const bool ready = isReady();
    m_session.setCanScan(ready);
    const bool cameraReady = isCameraReady();
    if (ready == m_ready && cameraReady == m_cameraReady)
        return;
    m_ready = ready;
    m_cameraReady = cameraReady;
    emit readyChanged();
}

} // namespace Gatebook
