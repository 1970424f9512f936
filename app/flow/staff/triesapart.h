// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/staffbook.h"

#include <QtCore/QHash>

namespace Gatebook {

/// The accounts of a book that cannot be written, such as a backup: wrong PINs are counted here, on top of those that the book knows, for as long as
/// this lives. Whoever holds the file could try PINs in other ways; this keeps passers-by from doing it in the window. One thread.
class TriesApart
{
public:
    /// The accounts of `book` with these counts, for the length of one call of signIn(). Everything but the counts is the book's.
    class View final : public StaffBook
    {
    public:
        View(StaffBook &book, TriesApart &tries)
            : m_book(book)
            , m_tries(tries)
        {
        }
        Result<void> addStaff(const StaffAccount &account) override { return m_book.addStaff(account); }
        Result<QList<StaffAccount>> staff() override { return m_book.staff(); }
        /// An account whose PIN is good for once is none here: nobody could choose another.
        Result<StaffAccount> staffNamed(const QString &name) override;
        Result<void> setPinHash(const QString &name, const QByteArray &pinHash, bool once) override { return m_book.setPinHash(name, pinHash, once); }
        Result<void> setDisabled(const QString &name, bool disabled) override { return m_book.setDisabled(name, disabled); }
        Result<void> setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs) override;

    private:
        StaffBook &m_book;
        TriesApart &m_tries;
    };

private:
    struct Tries {
        int wrong = 0;
        qint64 lastAtMs = 0; ///< UTC
    };
    QHash<QString, Tries> m_of; ///< by account
};

} // namespace Gatebook
