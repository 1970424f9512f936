// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace Gatebook {

/// The times of one kind of question. A question that fails ends the benchmark: the time of a failure is not to be taken for that of an answer.
class Times
{
public:
    explicit Times(const char *what)
        : m_what(what)
    {
    }
    template <typename Question> void take(Question question)
    {
        QElapsedTimer timer;
        timer.start();
        if (!question()) {
            std::fprintf(stderr, "%s: failed\n", m_what);
            std::exit(1);
        }
        m_nanoseconds.append(timer.nsecsElapsed());
    }
    /// A row of a table: median, 99th percentile and the most, ms.
    void print()
    {
        std::sort(m_nanoseconds.begin(), m_nanoseconds.end());
        const qsizetype last = m_nanoseconds.size() - 1;
        std::printf("| %s | %.2f | %.2f | %.2f |\n", m_what, at(last / 2), at(last * 99 / 100), at(last));
        std::fflush(stdout);
    }
    [[nodiscard]] double perSecond() const
    {
        return 1e9 * double(m_nanoseconds.size()) / double(std::accumulate(m_nanoseconds.begin(), m_nanoseconds.end(), qint64(0)));
    }

private:
    [[nodiscard]] double at(qsizetype index) const { return double(m_nanoseconds[index]) / 1e6; }

    const char *m_what;
    QList<qint64> m_nanoseconds;
};

} // namespace Gatebook
