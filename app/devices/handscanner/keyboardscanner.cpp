// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/keyboardscanner.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace Gatebook {

KeyboardScanner::KeyboardScanner(const BurstRules &rules, QObject *parent)
    : CodeSource(parent)
    , m_rules(rules)
    , m_recogniser(rules)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &KeyboardScanner::paused);
    m_sinceKey.start();
}

KeyboardScanner::~KeyboardScanner() = default;

void KeyboardScanner::watch(QObject *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
}

void KeyboardScanner::start()
{
    if (std::exchange(m_state, State::Ready) == State::Off)
        emit stateChanged();
}

void KeyboardScanner::stop()
{
    settle(m_recogniser.settle());
    if (std::exchange(m_state, State::Off) != State::Off)
        emit stateChanged();
}

bool KeyboardScanner::eventFilter(QObject *watched, QEvent *event)
{
    // What we deliver ourselves, and what the on-screen keyboard types, is not spontaneous.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (m_state == State::Off || !isKey || !event->spontaneous() || watched != m_window)
        return CodeSource::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return event->type() == QEvent::KeyPress ? press(key) : release(key);
}

bool KeyboardScanner::press(const QKeyEvent &event)
{
    m_sinceKey.start();
    m_dropped.remove(event.key()); // it came up without telling
    const KeyPress key{event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), static_cast<qint64>(event.timestamp())};
    settle(m_recogniser.settleBefore(key));
    return judge(m_recogniser.press(key), event);
}

bool KeyboardScanner::release(const QKeyEvent &event)
{
    if (!event.isAutoRepeat() && m_dropped.remove(event.key()))
        return true;
    if (!m_recogniser.isHolding())
        return false;
    hold(event);
    return true;
}

/// Whether the window does without this key.
bool KeyboardScanner::judge(BurstRecogniser::Verdict verdict, const QKeyEvent &event)
{
    switch (verdict) {
    case BurstRecogniser::Verdict::PassOn:
        return false;
    case BurstRecogniser::Verdict::Hold:
        hold(event);
        m_pause.start(m_rules.slowestKeyMs);
        return true;
    case BurstRecogniser::Verdict::Release:
        settle(verdict);
        return false;
    case BurstRecogniser::Verdict::Scan:
    case BurstRecogniser::Verdict::Drop:
        m_dropped.insert(event.key());
        settle(verdict);
        break;
    }
    return true;
}

void KeyboardScanner::hold(const QKeyEvent &event)
{
    m_held.emplace_back(event.clone());
    if (m_recogniser.isSurelyScan())
        dropHeld();
}

/// A key that is still down will come up: that is not for the window either.
void KeyboardScanner::dropHeld()
{
    for (const auto &event : std::exchange(m_held, {})) {
        if (event->type() == QEvent::KeyPress)
            m_dropped.insert(event->key());
        else
            m_dropped.remove(event->key());
    }
}

void KeyboardScanner::deliverHeld()
{
    for (const auto &event : std::exchange(m_held, {})) {
        if (m_window)
            QCoreApplication::sendEvent(m_window, event.get());
    }
}

void KeyboardScanner::settle(BurstRecogniser::Verdict verdict)
{
    if (verdict == BurstRecogniser::Verdict::Hold)
        return;
    m_pause.stop();
    if (verdict == BurstRecogniser::Verdict::Release)
        return deliverHeld();
    dropHeld();
    if (verdict == BurstRecogniser::Verdict::Scan)
        emit scanned(m_recogniser.take());
}

/// Where the program was busy, keys may wait that came in time: a timer that is late lets them in before it judges.
void KeyboardScanner::paused()
{
    if (m_sinceKey.elapsed() > 2LL * m_rules.slowestKeyMs) {
        m_sinceKey.start();
        m_pause.start(0);
        return;
    }
    settle(m_recogniser.settle());
}

} // namespace Gatebook
