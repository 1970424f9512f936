// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/failure.h"

#include <optional>
#include <utility>
#include <variant>

namespace Gatebook {

/// A value, or the Failure that took its place. (`std::expected` is C++23.)
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    } // NOLINT(google-explicit-constructor): returned as is
    Result(Failure failure)
        : m_content(std::move(failure))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when !hasValue().
    [[nodiscard]] const Failure &failure() const { return std::get<1>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure)
        : m_failure(std::move(failure))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool hasValue() const { return !m_failure; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Failure &failure() const { return *m_failure; }

private:
    std::optional<Failure> m_failure;
};

} // namespace Gatebook
