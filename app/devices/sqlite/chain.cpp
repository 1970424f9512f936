// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/chain.h"

#include <QtCore/QtEndian>

#include <sodium.h>

namespace Gatebook {

namespace {

class Digest
{
public:
    explicit Digest(const QByteArray &key = {})
    {
        crypto_generichash_init(&m_state, reinterpret_cast<const uchar *>(key.constData()), static_cast<size_t>(key.size()), DigestBytes);
    }

    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const uchar *>(bytes.data()), static_cast<size_t>(bytes.size()));
    }
    void addNumber(qint64 number)
    {
        uchar bytes[8];
        qToLittleEndian(number, bytes);
        crypto_generichash_update(&m_state, bytes, sizeof bytes);
    }
    void addPrefixed(QByteArrayView bytes)
    {
        addNumber(bytes.size());
        add(bytes);
    }
    void addPrefixedNumber(qint64 number)
    {
        addNumber(sizeof number);
        addNumber(number);
    }

    QByteArray result()
    {
        QByteArray out(DigestBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<uchar *>(out.data()), DigestBytes);
        return out;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray firstLink(const QByteArray &siteKey, const QByteArray &bookId)
{
    Digest digest(siteKey);
    digest.addPrefixed(bookId);
    return digest.result();
}

QByteArray linkOf(const QByteArray &siteKey, const QByteArray &previousLink, const JournalRow &row)
{
    Digest digest(siteKey);
    digest.addPrefixed(previousLink);
    digest.addPrefixedNumber(row.seq);
    digest.addPrefixedNumber(row.at);
    for (const QByteArray *part : {&row.kind, &row.visit, &row.actor, &row.body})
        digest.addPrefixed(*part);
    return digest.result();
}

QByteArray personalDigest(QByteArrayView salt, QByteArrayView value)
{
    Digest digest;
    digest.add(salt);
    digest.add(value);
    return digest.result();
}

} // namespace Gatebook
