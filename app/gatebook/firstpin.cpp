// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/firstpin.h"

#include "flow/staff/firstaccount.h"

#include <QtCore/QFileInfo>

#include <cstdio>

namespace Gatebook {

FirstPin::FirstPin(const QString &bookPath, const PinHasher &hasher, RandomSource &random)
    : m_store(QFileInfo(bookPath).absolutePath())
    , m_file(firstPinFile(bookPath))
    , m_hasher(hasher)
    , m_random(random)
{
}

void FirstPin::see(BookKeeper &keeper, QObject *context)
{
    keeper.ask(
        context, [this](Book &book) { return seeToFirstAccount(book, m_hasher, m_random, m_store, m_file); },
        [](const Result<FirstAccount> &seen) {
            if (!seen)
                std::fprintf(stderr, "gatebook: the first account: %s\n", qUtf8Printable(seen.failure().detail));
            else if (*seen == FirstAccount::Made)
                std::fprintf(stderr, "gatebook: the account \"%s\" was made; gatebookctl staff first-pin tells its PIN\n", FirstAccountName);
        });
}

} // namespace Gatebook
