// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/progress.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace Gatebook::Ctl {

namespace {

constexpr qint64 SilentMs = 1000;
constexpr qint64 BetweenMs = 200;

std::atomic<bool> stopped = false;

void stop(int signal)
{
    stopped = true;
    std::signal(signal, SIG_DFL); // who asks twice is obeyed at once
}

} // namespace

Progress::Progress(const char *what)
    : m_what(what)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_since.start();
    stopped = false;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

Progress::~Progress()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_hasLine)
        std::fputs("\r\033[K", stderr);
}

bool Progress::isStopped()
{
    return stopped;
}

bool Progress::step(qint64 done, qint64 total)
{
    const qint64 nowMs = m_since.elapsed();
    if (m_isTerminal && nowMs >= SilentMs && nowMs - m_lastMs >= BetweenMs) {
        m_lastMs = nowMs;
        m_hasLine = true;
        if (total > 0)
            std::fprintf(stderr, "\r\033[K%s: %lld of %lld (%lld %%)", m_what, done, total, done * 100 / total);
        else
            std::fprintf(stderr, "\r\033[K%s: %lld", m_what, done);
    }
    return !stopped;
}

} // namespace Gatebook::Ctl
