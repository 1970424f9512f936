// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitrows.h"
#include "visit/sitetime.h"
#include "visit/visit.h"

#include <QtCore/QList>

#include <algorithm>

namespace Gatebook {

/// Visits read as the book's rows are: by check-in time, of a period.
class VisitRowsList : public VisitRows
{
public:
    VisitRowsList(QList<Visit> visits, const Period &period)
        : m_visits(std::move(visits))
    {
        m_visits.removeIf([&](const Visit &visit) { return visit.checkedInAtMs < period.fromMs || visit.checkedInAtMs >= period.untilMs; });
        std::sort(m_visits.begin(), m_visits.end(),
            [](const Visit &a, const Visit &b) { return std::pair(a.checkedInAtMs, a.id) < std::pair(b.checkedInAtMs, b.id); });
    }

    Result<qint64> count() override { return static_cast<qint64>(m_visits.size()); }

    Result<bool> next(VisitCells &cells) override
    {
        if (m_at == m_visits.size())
            return false;
        const Visit &visit = m_visits[m_at++];
        m_texts.clear();
        cells = {};
        cells.id = kept(visit.id.toString(QUuid::WithoutBraces));
        cells.state = kept(toText(visit.state));
        cells.site = kept(visit.site);
        cells.entrance = kept(visit.entrance);
        cells.checkedInAtMs = visit.checkedInAtMs;
        cells.checkedOutAtMs = visit.checkedOutAtMs;
        cells.exitSource = kept(visit.exitSource ? toText(*visit.exitSource) : QString());
        cells.clockQuality = kept(toText(visit.clockQuality));
        cells.name = kept(visit.visitor.name);
        cells.organisation = kept(visit.visitor.organisation);
        cells.department = kept(visit.host.department);
        cells.policy = kept(toText(visit.policy));
        cells.smartphone = kept(toText(visit.smartphone));
        cells.appCheck = kept(toText(visit.app.verdict));
        cells.codesShown = visit.codesShown;
        cells.installedHere = visit.installedHere;
        return true;
    }

private:
    QByteArrayView kept(const QString &text)
    {
        m_texts.push_back(text.toUtf8()); // shared data stays where it is
        return m_texts.back();
    }

    QList<Visit> m_visits;
    qsizetype m_at = 0;
    QList<QByteArray> m_texts;
};

} // namespace Gatebook
