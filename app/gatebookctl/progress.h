// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

namespace Gatebook::Ctl {

/// A line on the terminal (standard error) for work that takes more than a second; silent where nobody looks.
class Progress
{
public:
    explicit Progress(const char *what);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// Whether someone looks at a terminal.
    [[nodiscard]] bool isShown() const { return m_isTerminal; }
    /// `total` 0: not known.
    void step(qint64 done, qint64 total);

private:
    const char *m_what;
    bool m_isTerminal;
    bool m_hasLine = false;
    qint64 m_lastMs = 0;
    QElapsedTimer m_since;
};

} // namespace Gatebook::Ctl
