// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/stopwish.h"

#include <atomic>
#include <csignal>

namespace Gatebook::Ctl {

namespace {

std::atomic<bool> wished = false;

void wish(int signal)
{
    wished = true;
    std::signal(signal, SIG_DFL); // who asks twice is obeyed at once
}

} // namespace

StopWish::StopWish()
{
    wished = false;
    std::signal(SIGINT, wish);
    std::signal(SIGTERM, wish);
}

StopWish::~StopWish()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool StopWish::isThere() const // NOLINT(readability-convert-member-functions-to-static): only while one lives
{
    return wished;
}

} // namespace Gatebook::Ctl
