// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/advertisementsource.h"

#include <optional>

namespace Gatebook {

/// A radio that hears what a test tells it. It works from start() on, unless it was made deaf.
class FakeAdvertisementSource : public AdvertisementSource
{
public:
    using AdvertisementSource::AdvertisementSource;

    void start() override
    {
        m_running = true;
        if (m_deaf)
            emit deaf(*m_deaf);
        else
            emit hearing();
    }
    void stop() override { m_running = false; }
    void restart() override { ++restarts; }
    void refresh() override { ++refreshes; }
    void pause() override { isPaused = true; }
    void resume() override { isPaused = false; }
    [[nodiscard]] bool isRunning() const { return m_running; }

    void hear(const Advertisement &advertisement) { emit heard(advertisement); }
    /// The adapter goes; start() reports it too, until it is back.
    void goDeaf(Failure::Reason reason = Failure::Reason::RadioMissing)
    {
        m_deaf = Failure{reason, QStringLiteral("no adapter in this test")};
        emit deaf(*m_deaf);
    }
    void recover()
    {
        m_deaf.reset();
        emit hearing();
    }

    int restarts = 0;
    int refreshes = 0;
    bool isPaused = false;

private:
    bool m_running = false;
    std::optional<Failure> m_deaf;
};

} // namespace Gatebook
