// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractAnimation>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace Gatebook {

/// Screens that turn ten times as fast as they do for people: a day is long. They turn all the same, and a finger still has to wait for them.
class Hurry : public QAnimationDriver
{
public:
    Hurry()
    {
        m_wall.start();
        m_ticks.setInterval(2);
        connect(&m_ticks, &QTimer::timeout, this, [this] { advance(); });
        connect(this, &QAnimationDriver::started, this, [this] { m_ticks.start(); });
        connect(this, &QAnimationDriver::stopped, this, [this] { m_ticks.stop(); });
        install();
    }
    ~Hurry() override { uninstall(); }

    [[nodiscard]] qint64 elapsed() const override { return m_wall.elapsed() * Times; }

private:
    static constexpr qint64 Times = 10;

    QElapsedTimer m_wall;
    QTimer m_ticks;
};

} // namespace Gatebook
