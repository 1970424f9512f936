// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codesource.h"
#include "flow/session/session.h"

namespace Gatebook {

/// All that reads codes at this kiosk: tells the session of every code, and whether one would be read. GUI thread.
class CodeDesk : public QObject
{
    Q_OBJECT

public:
    explicit CodeDesk(Session &session, QObject *parent = nullptr);

    /// From now on this source is heard, and started. It outlives the desk.
    void add(CodeSource &source);
    /// A code shown now would be read by one of them.
    [[nodiscard]] bool isReady() const;
    /// What keeps sources from reading, an English sentence each; for IT.
    [[nodiscard]] QStringList troubles() const;

signals:
    void readyChanged();

private:
    void follow();

    Session &m_session;
    QList<CodeSource *> m_sources;
    bool m_ready = false;
};

} // namespace Gatebook
