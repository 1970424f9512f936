// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/session/session.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// The way of a visitor without a pass for QML: what was said, and what was found. Holds nothing of its own; the Session decides.
class LostPassScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString host READ host WRITE setHost NOTIFY changed FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed FINAL) ///< "08:30", to the half hour; empty until there is one
    Q_PROPERTY(bool canBeLater READ canBeLater NOTIFY changed FINAL)
    Q_PROPERTY(Finding finding READ finding NOTIFY changed FINAL)
    Q_PROPERTY(QString maskedName READ maskedName NOTIFY changed FINAL) ///< with One, as the two that follow
    Q_PROPERTY(QString foundHost READ foundHost NOTIFY changed FINAL)
    Q_PROPERTY(QString foundTime READ foundTime NOTIFY changed FINAL) ///< "08:45"

public:
    enum Finding {
        NotAsked, ///< or asked for something else since
        NotFound, ///< nobody fits, or several: which of the two is not told
        One
    };
    Q_ENUM(Finding)

    static constexpr qint64 StepMs = 1800000; ///< of earlier() and later()

    LostPassScreen(Session &session, const Clock &clock, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_session.lostPassClues().name; }
    [[nodiscard]] QString host() const { return m_session.lostPassClues().host; }
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] bool canBeLater() const;
    [[nodiscard]] Finding finding() const;
    [[nodiscard]] QString maskedName() const;
    [[nodiscard]] QString foundHost() const;
    [[nodiscard]] QString foundTime() const;
    void setName(const QString &name);
    void setHost(const QString &host);

    Q_INVOKABLE void earlier() { moveTime(-StepMs); }
    Q_INVOKABLE void later() { moveTime(StepMs); }
    Q_INVOKABLE void search() { m_session.findLostPass(); }

signals:
    void changed();

private:
    void followStep();
    void moveTime(qint64 ms);
    void setTime(qint64 utcMs);

    Session &m_session;
    const Clock &m_clock;
    QByteArray m_timezone;
};

} // namespace Gatebook
