// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/progress.h"

#include <cstdio>
#include <unistd.h>

namespace Gatebook::Ctl {

namespace {

constexpr qint64 SilentMs = 1000;
constexpr qint64 BetweenMs = 200;

} // namespace

Progress::Progress(const char *what)
    : m_what(what)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_since.start();
}

Progress::~Progress()
{
    if (m_hasLine)
        std::fputs("\r\033[K", stderr);
}

void Progress::step(qint64 done, qint64 total)
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
}

} // namespace Gatebook::Ctl
