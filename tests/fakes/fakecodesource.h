// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codesource.h"

namespace Gatebook {

/// A scanner that reads what a test shows it. Ready from start() on, unless it was unplugged before.
class FakeCodeSource : public CodeSource
{
public:
    explicit FakeCodeSource(Kind kind = Kind::HandScanner, QObject *parent = nullptr)
        : CodeSource(parent)
        , m_kind(kind)
    {
    }

    void start() override
    {
        ++starts;
        become(m_trouble.isEmpty() ? State::Ready : State::Absent);
    }
    void stop() override { become(State::Off); }
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_state == State::Absent ? m_trouble : QString(); }

    /// A code is held before it; read only while it is Ready, like a real one.
    void show(const QByteArray &text)
    {
        if (m_state == State::Ready)
            emit scanned(text);
    }
    /// It goes away, as its cable is pulled out.
    void unplug(const QString &trouble = QStringLiteral("there is no scanner in this test"))
    {
        m_trouble = trouble;
        if (m_state != State::Off)
            become(State::Absent);
    }
    void plugIn()
    {
        m_trouble.clear();
        if (m_state != State::Off)
            become(State::Ready);
    }

    int starts = 0;

private:
    void become(State state)
    {
        if (state == m_state)
            return;
        m_state = state;
        emit stateChanged();
    }

    Kind m_kind;
    State m_state = State::Off;
    QString m_trouble;
};

} // namespace Gatebook
