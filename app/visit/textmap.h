// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <optional>

namespace Gatebook {

/// A row of a table that gives each value of an enum its word in the journal and in the CSV.
template <typename Enum> struct Word {
    Enum value;
    QLatin1StringView text;
};

template <typename Enum, size_t N> [[nodiscard]] QString wordOf(const Word<Enum> (&words)[N], Enum value)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [value](const auto &word) { return word.value == value; });
    return found == std::end(words) ? QString() : QString(found->text);
}

template <typename Enum, size_t N> [[nodiscard]] std::optional<Enum> valueOf(const Word<Enum> (&words)[N], const QString &text)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const auto &word) { return word.text == text; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

} // namespace Gatebook
