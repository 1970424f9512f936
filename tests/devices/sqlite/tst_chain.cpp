// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/chain.h"

#include <QtTest/QTest>

using namespace Gatebook;

/// The expected values were computed with Python's hashlib.blake2b from the definition in chain.h.
class TestChain : public QObject
{
    Q_OBJECT

private slots:
    void aDigestIsOfSaltAndValue()
    {
        const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        QCOMPARE(personalDigest(salt, "Nguyễn Thị Ánh").toHex(), QByteArray("04a49e472585401dfc522e9c838aeaa588f838f5035240d7063caee2088b0864"));
    }

    void theFirstLinkIsOfKeyAndBook()
    {
        QCOMPARE(firstLink(Key, "7d0a8f2e-0000-4000-8000-000000000001").toHex(),
            QByteArray("8ad5573db884a9d0fd5634551060c322ad302021f32058a7682f06f5e7cb11ff"));
        QVERIFY(firstLink(Key, "a") != firstLink(QByteArray(32, 'x'), "a"));
    }

    void aLinkIsOfEveryPartInItsPlace()
    {
        const JournalRow row = entry();
        const QByteArray link = linkOf(Key, QByteArray(32, '\x07'), row);
        QCOMPARE(link.toHex(), QByteArray("4690d8c10c9e2ea4bff23e3514ee161d6dc7d148e4c6e82b87b1a032bb4021ed"));
    }

    void noPartCanChangeUnnoticed_data()
    {
        QTest::addColumn<int>("part");
        const QList<const char *> parts = {"previous", "seq", "at", "kind", "visit", "actor", "body", "border moved"};
        for (int i = 0; i < parts.size(); ++i)
            QTest::newRow(parts[i]) << i;
    }
    void noPartCanChangeUnnoticed()
    {
        QFETCH(int, part);
        const QByteArray previous(32, '\x07');
        JournalRow row = entry();
        QByteArray *texts[] = {&row.kind, &row.visit, &row.actor, &row.body};
        QByteArray before = previous;
        if (part == 0)
            before[31] = 0;
        else if (part == 1)
            ++row.seq;
        else if (part == 2)
            ++row.at;
        else if (part < 7)
            texts[part - 3]->append(' ');
        else { // a character goes from one field to the next: the bytes in a row stay the same
            row.visit.prepend(row.kind.back());
            row.kind.chop(1);
        }
        QVERIFY(linkOf(Key, before, row) != linkOf(Key, previous, entry()));
    }

private:
    static JournalRow entry()
    {
        return {42, 1596510000000, "checked_out", "0173b7a0-0000-7000-8000-000000000001", "kiosk:Cổng chính", R"({"exit_source":"pass"})", {}};
    }

    const QByteArray Key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
};

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
