// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Gatebook {

enum class StaffRole { Receptionist, It };
[[nodiscard]] QString toText(StaffRole role); ///< "receptionist", "it"
[[nodiscard]] std::optional<StaffRole> staffRoleFromText(const QString &text);

/// Someone who may sign in. Kept in the book's file, beside the journal.
struct StaffAccount {
    QString name; ///< short, unique, as it is shown in the log
    StaffRole role = StaffRole::Receptionist;
    QByteArray pinHash;
    bool disabled = false;
    int wrongTries = 0;       ///< since the last right PIN; kept across restarts
    qint64 lastWrongAtMs = 0; ///< UTC
    bool pinOnce = false;     ///< the PIN was made by the program: whoever signs in with it chooses another first

    bool operator==(const StaffAccount &) const = default;
};

class StaffBook
{
public:
    virtual ~StaffBook() = default;

    /// Conflict when the name is taken.
    virtual Result<void> addStaff(const StaffAccount &account) = 0;
    virtual Result<QList<StaffAccount>> staff() = 0;
    virtual Result<StaffAccount> staffNamed(const QString &name) = 0; ///< NotFound
    /// `once`: see StaffAccount::pinOnce.
    virtual Result<void> setPinHash(const QString &name, const QByteArray &pinHash, bool once) = 0;
    virtual Result<void> setDisabled(const QString &name, bool disabled) = 0;
    virtual Result<void> setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs) = 0;
};

} // namespace Gatebook
