// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/book.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <type_traits>

namespace Gatebook {

/// Runs work on the book away from the GUI thread and brings the outcome back to the event loop of `context`, always later, never at once; not at all
/// when `context` is gone by then. Work of one keeper runs one by one, in the order it was asked for.
class BookKeeper
{
public:
    virtual ~BookKeeper() = default;

    template <typename Work, typename Done> void ask(QObject *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Book &>;
        auto outcome = std::make_shared<std::optional<Outcome>>();
        run(
            context, [work = std::move(work), outcome](Book &book) { outcome->emplace(work(book)); },
            [done = std::move(done), outcome]() { done(std::move(**outcome)); });
    }

protected:
    virtual void run(QObject *context, std::function<void(Book &)> work, std::function<void()> done) = 0;
};

} // namespace Gatebook
