// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/appcheck.h"

#include "visit/textmap.h"

namespace Gatebook {

namespace {

constexpr Word<AppVerdict> Words[] = {
    {AppVerdict::Listening, QLatin1StringView("listening")},
    {AppVerdict::Confirmed, QLatin1StringView("confirmed")},
    {AppVerdict::Possible, QLatin1StringView("possible")},
    {AppVerdict::NotHeard, QLatin1StringView("not_heard")},
    {AppVerdict::NoSmartphone, QLatin1StringView("no_smartphone")},
    {AppVerdict::Declined, QLatin1StringView("declined")},
    {AppVerdict::Unavailable, QLatin1StringView("unavailable")},
    {AppVerdict::NotChecked, QLatin1StringView("not_checked")},
};

} // namespace

AppEvidence saidInstead(AppVerdict verdict, const AppEvidence &heard)
{
    AppEvidence out;
    out.verdict = verdict;
    out.listenedMs = heard.listenedMs;
    out.samples = heard.samples;
    return out;
}

QString toText(AppVerdict verdict)
{
    return wordOf(Words, verdict);
}

std::optional<AppVerdict> appVerdictFromText(const QString &text)
{
    return valueOf(Words, text);
}

} // namespace Gatebook
