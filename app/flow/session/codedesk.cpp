// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/codedesk.h"

#include <algorithm>

namespace Gatebook {

CodeDesk::CodeDesk(Session &session, const QList<CodeSource *> &sources, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sources(sources)
{
    for (const CodeSource *source : sources) {
        connect(source, &CodeSource::scanned, &m_session, &Session::scan);
        connect(source, &CodeSource::stateChanged, this, &CodeDesk::follow);
    }
    follow();
}

void CodeDesk::start()
{
    for (CodeSource *source : m_sources)
        source->start();
}

bool CodeDesk::isReady() const
{
    return std::any_of(m_sources.cbegin(), m_sources.cend(), [](const CodeSource *source) { return source->state() == CodeSource::State::Ready; });
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
    if (ready == m_ready)
        return;
    m_ready = ready;
    emit readyChanged();
}

} // namespace Gatebook
