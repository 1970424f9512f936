// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/sodiumrandom.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/openbook.h"
#include "gatebookctl/progress.h"

#include <cstdio>

namespace Gatebook::Ctl {

namespace {

void rebuild(Shared &shared)
{
    SodiumRandom random;
    auto book = openBook(shared, OpenMode::MustExist, random);
    if (!book)
        return report(shared, book.failure());
    Progress progress("replayed");
    const auto visits = book.value()->rebuild([&progress](qint64 done, qint64 total) { progress.step(done, total); });
    if (!visits)
        return report(shared, visits.failure());
    std::printf(shared.json ? "{\"visits\":%lld}\n" : "%lld visits made anew from the journal\n", static_cast<long long>(visits.value()));
}

} // namespace

void addRebuild(CLI::App &app, Shared &shared)
{
    auto *command = app.add_subcommand("rebuild", "Makes the list of visits anew from the journal; the journal itself is not touched");
    command->callback([&shared] { rebuild(shared); });
}

} // namespace Gatebook::Ctl
