// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/entrypolicy.h"

#include "visit/textmap.h"

namespace Gatebook {

namespace {

constexpr Word<EntryPolicy> Words[] = {
    {EntryPolicy::Require, QLatin1StringView("require")},
    {EntryPolicy::Recommend, QLatin1StringView("recommend")},
    {EntryPolicy::Off, QLatin1StringView("off")},
};

} // namespace

Entry decideEntry(const EntryRule &rule, AppVerdict verdict)
{
    if (rule.policy != EntryPolicy::Require)
        return Entry::LetIn;
    switch (verdict) {
    case AppVerdict::Confirmed:
    case AppVerdict::NoSmartphone:
        return Entry::LetIn;
    case AppVerdict::Unavailable:
        return rule.waitWhenUnavailable ? Entry::Wait : Entry::LetIn;
    default:
        return Entry::Wait;
    }
}

QString toText(EntryPolicy policy)
{
    return wordOf(Words, policy);
}

std::optional<EntryPolicy> entryPolicyFromText(const QString &text)
{
    return valueOf(Words, text);
}

} // namespace Gatebook
