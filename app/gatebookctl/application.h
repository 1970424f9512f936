// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QCoreApplication;

namespace Gatebook::Ctl {

/// Qt's application object. Commands need no screen and no typefaces; the few that draw say so.
class Application
{
public:
    explicit Application(char *program);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Makes it one that can draw on paper, without any screen. No QObject of the old one may be left.
    void makeItDraw();

private:
    void name();

    int m_count = 1;
    char *m_arguments[2];
    std::unique_ptr<QCoreApplication> m_qt;
};

} // namespace Gatebook::Ctl
