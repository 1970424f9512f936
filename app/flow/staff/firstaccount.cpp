// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/firstaccount.h"

#include "flow/staff/letindesk.h"

#include <algorithm>

namespace Gatebook {

namespace {

QString firstName()
{
    return QString::fromLatin1(FirstAccountName);
}

QString drawnPin(RandomSource &random)
{
    QString out;
    for (int i = 0; i < FirstPinDigits; ++i)
        out.append(QChar(u'0' + static_cast<char16_t>(random.below(10))));
    return out;
}

bool isWaiting(const StaffAccount &account)
{
    return account.pinOnce && !account.disabled && account.name == firstName();
}

// Whoever may look after the machine with a PIN of their own.
bool isItsOwn(const StaffAccount &account)
{
    return account.role == StaffRole::It && !account.disabled && !account.pinOnce;
}

Result<FirstAccount> keep(const Result<void> &done, FileStore &store, const QString &file, const QString &pin)
{
    if (!done)
        return done.failure();
    const auto saved = store.save(file, pin.toLatin1());
    return saved ? Result<FirstAccount>(FirstAccount::Made) : Result<FirstAccount>(saved.failure());
}

Result<FirstAccount> make(StaffBook &staff, const PinHasher &hasher, RandomSource &random, FileStore &store, const QString &file)
{
    const QString pin = drawnPin(random);
    StaffAccount account{firstName(), StaffRole::It, hasher.hash(pin)};
    account.pinOnce = true;
    if (account.pinHash.isEmpty())
        return Failure{Failure::Reason::Unsupported, QStringLiteral("there is not enough memory to hash the first PIN")};
    const auto added = staff.addStaff(account);
    if (!added && added.failure().reason == Failure::Reason::Conflict)
        return FirstAccount::Waits; // another process was quicker
    return keep(added, store, file, pin);
}

Result<FirstAccount> renew(StaffBook &staff, const PinHasher &hasher, RandomSource &random, FileStore &store, const QString &file)
{
    const auto kept = store.read(file);
    if (kept || kept.failure().reason != Failure::Reason::NotFound)
        return kept ? Result<FirstAccount>(FirstAccount::Waits) : Result<FirstAccount>(kept.failure());
    const QString pin = drawnPin(random);
    const QByteArray hash = hasher.hash(pin);
    if (hash.isEmpty())
        return Failure{Failure::Reason::Unsupported, QStringLiteral("there is not enough memory to hash the first PIN")};
    return keep(staff.setPinHash(firstName(), hash, true), store, file, pin);
}

} // namespace

Result<FirstAccount> seeToFirstAccount(StaffBook &staff, const PinHasher &hasher, RandomSource &random, FileStore &store, const QString &file)
{
    const auto accounts = staff.staff();
    if (!accounts)
        return accounts.failure();
    if (accounts->isEmpty())
        return make(staff, hasher, random, store, file);
    const bool waits = std::any_of(accounts->cbegin(), accounts->cend(), isWaiting);
    if (waits && std::none_of(accounts->cbegin(), accounts->cend(), isItsOwn))
        return renew(staff, hasher, random, store, file);
    if (waits) {
        if (const auto disabled = staff.setDisabled(firstName(), true); !disabled)
            return disabled.failure();
    }
    const auto removed = store.remove(file);
    return removed ? Result<FirstAccount>(FirstAccount::NotWanted) : Result<FirstAccount>(removed.failure());
}

QString firstPinFile(const QString &bookPath)
{
    return bookPath.section(u'/', -1) + QStringLiteral(".first-pin");
}

Result<QString> firstPin(StaffBook &staff, FileStore &store, const QString &file)
{
    const auto account = staff.staffNamed(firstName());
    if (!account)
        return account.failure();
    if (!isWaiting(*account))
        return Failure{Failure::Reason::NotFound, QStringLiteral("the first PIN was used")};
    const auto kept = store.read(file);
    return kept ? Result<QString>(QString::fromLatin1(*kept)) : Result<QString>(kept.failure());
}

Result<void> chooseOwnPin(StaffBook &staff, const PinHasher &hasher, const QString &name, const QString &pin)
{
    const auto account = staff.staffNamed(name);
    if (!account)
        return account.failure();
    if (hasher.matches(account->pinHash, pin))
        return Failure{Failure::Reason::BadInput, QStringLiteral("the new PIN must be another one")};
    return changePin(staff, hasher, name, pin);
}

} // namespace Gatebook
