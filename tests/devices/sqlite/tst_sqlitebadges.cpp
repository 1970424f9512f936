// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"
#include "devices/sqlite/badgedigest.h"
#include "devices/sqlite/sitekey.h"

#include <QtCore/QFile>

using namespace Gatebook;

class SqliteBadgesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookFixture> m_fixture;
    const QByteArray m_token = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    const Badge m_badge{0, QStringLiteral("Lê Văn Sơn"), QStringLiteral("Phòng Tư pháp"), 5000, std::nullopt};

private slots:
    void init() { m_fixture = std::make_unique<BookFixture>(); }

    void aBadgeIsFoundByItsTokenAlone()
    {
        const auto book = m_fixture->open();
        QCOMPARE(book->addBadge({7, QStringLiteral("An"), QString(), 1, std::nullopt}, QByteArray(16, 'a')).value(), 1);
        QCOMPARE(book->addBadge(m_badge, m_token).value(), 2);
        Badge expected = m_badge;
        expected.id = 2;
        QVERIFY(book->badgeByToken(m_token).value() == expected);
        for (const QByteArray &wrong : {QByteArray(16, 'x'), QByteArray(), m_token.chopped(1), m_token + '\0'})
            QCOMPARE(book->badgeByToken(wrong).failure().reason, Failure::Reason::NotFound);
        QCOMPARE(book->badges()->size(), 2);
        QVERIFY(book->badges()->at(1) == expected);
    }

    void aRevokedBadgeOpensNothing()
    {
        const auto book = m_fixture->open();
        const qint64 id = book->addBadge(m_badge, m_token).value();
        QVERIFY(book->revokeBadge(id, 6000));
        QCOMPARE(book->badgeByToken(m_token).failure().reason, Failure::Reason::NotFound);
        QVERIFY(book->revokeBadge(id, 7000));
        QCOMPARE(book->badges()->first().revokedAtMs, 6000); // its first moment stays
        QCOMPARE(book->revokeBadge(99, 6000).failure().reason, Failure::Reason::NotFound);
    }

    void aTokenIsNotGivenTwice()
    {
        const auto book = m_fixture->open();
        QVERIFY(book->addBadge(m_badge, m_token));
        QCOMPARE(book->addBadge(m_badge, m_token).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(book->badges()->size(), 1);
    }

    void theTokenIsNotInTheBook()
    {
        {
            const auto book = m_fixture->open();
            QVERIFY(book->addBadge(m_badge, m_token));
        } // closed: what it wrote is in the one file
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray key = readSiteKey(siteKeyPath(m_fixture->path())).value();
        QVERIFY(!bytes.contains(m_token));
        QVERIFY(bytes.contains(badgeDigestOf(key, m_token)));
    }

    // Who writes the digest of a token of their own into a copied book needs that site's key for it.
    void theDigestNeedsTheSitesKey()
    {
        const QByteArray digest = badgeDigestOf(QByteArray(32, 'k'), m_token);
        QCOMPARE(digest.size(), 32);
        QCOMPARE(badgeDigestOf(QByteArray(32, 'k'), m_token), digest);
        QVERIFY(badgeDigestOf(QByteArray(32, 'l'), m_token) != digest);
        QVERIFY(badgeDigestOf(QByteArray(32, 'k'), QByteArray(16, 'x')) != digest);
        // Computed with Python: hashlib.blake2b(token, digest_size=32, key=b"k" * 32, person=b"gatebook badge 1")
        QCOMPARE(digest.toHex(), QByteArray("b3cac05df22398f5f2394c89438b702e989f6c7994db5d843fc904573123f808"));
    }

    void aReaderFindsItToo()
    {
        {
            const auto book = m_fixture->open();
            QVERIFY(book->addBadge(m_badge, m_token));
        }
        const auto reader = m_fixture->open(OpenMode::ReadOnly);
        QCOMPARE(reader->badgeByToken(m_token)->name, m_badge.name);
        QVERIFY(!reader->revokeBadge(1, 6000));
    }
};

QTEST_GUILESS_MAIN(SqliteBadgesTest)
#include "tst_sqlitebadges.moc"
