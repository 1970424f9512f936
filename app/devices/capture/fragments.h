// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <deque>

namespace Gatebook {

/// Puts the fragments of long (extended) advertisements together. Bounded in bytes and in count, whatever arrives.
class Fragments
{
public:
    static constexpr qsizetype MaxBytes = 1650; ///< the longest advertising data there is (Core 5.3, Vol 4 Part E §7.8.57)
    static constexpr std::size_t MaxSets = 64;  ///< advertisements under way at one time; the oldest gives way

    /// One advertising set of one sender, as one adapter hears it.
    struct Key {
        quint64 sender = 0;
        quint16 adapter = 0;
        quint8 set = 0;
        bool scanResponse = false;

        bool operator==(const Key &) const = default;
    };

    /// More is to come.
    void add(const Key &key, QByteArrayView data);
    /// The last fragment: the whole, which is forgotten here. Bytes over MaxBytes are dropped.
    QByteArray finish(const Key &key, QByteArrayView data);

private:
    struct Pending {
        Key key;
        QByteArray data;
    };
    std::deque<Pending>::iterator find(const Key &key);

    std::deque<Pending> m_pending;
};

} // namespace Gatebook
