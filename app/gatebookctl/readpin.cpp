// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/readpin.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace Gatebook::Ctl {

namespace {

/// The terminal does not show what is typed while this lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

Result<QString> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return Failure{Failure::Reason::BadInput, QStringLiteral("no PIN was given")};
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

Result<QString> ask(const char *prompt)
{
    std::fputs(prompt, stderr);
    auto typed = readLine();
    std::fputs("\n", stderr);
    return typed;
}

} // namespace

Result<QString> readNewPin(bool fromStdin)
{
    if (fromStdin)
        return readLine();
    if (::isatty(STDIN_FILENO) == 0)
        return Failure{Failure::Reason::BadInput, QStringLiteral("there is no terminal to ask for the PIN: give it with --pin-stdin")};
    const NoEcho quiet;
    auto first = ask("PIN (4 to 12 digits): ");
    if (!first)
        return first;
    auto second = ask("The same again: ");
    if (!second)
        return second;
    if (first.value() != second.value())
        return Failure{Failure::Reason::BadInput, QStringLiteral("the two PINs differ; nothing was changed")};
    return first;
}

} // namespace Gatebook::Ctl
