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
    /// One of those is a camera, so that visitors are asked to show their code to that.
    [[nodiscard]] bool isCameraReady() const { return isReady(CodeSource::Kind::Camera); }
    /// A camera is to read codes, whether or not it does.
    [[nodiscard]] bool hasCamera() const;
    /// What keeps sources from reading, an English sentence each; for IT.
    [[nodiscard]] QStringList troubles() const;

signals:
    void readyChanged(); ///< isReady() or isCameraReady()

private:
    [[nodiscard]] bool isReady(CodeSource::Kind kind) const;
    void follow();

    Session &m_session;
    QList<CodeSource *> m_sources;
    bool m_ready = false;
    bool m_cameraReady = false;
};

} // namespace Gatebook
