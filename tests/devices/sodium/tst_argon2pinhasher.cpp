// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/argon2pinhasher.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestArgon2PinHasher : public QObject
{
    Q_OBJECT

private slots:
    void aHashSaysHowItWasMade()
    {
        const QByteArray hash = Argon2PinHasher().hash(QStringLiteral("4711"));
        QVERIFY2(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), hash);
        QVERIFY(!hash.contains("4711"));
    }

    void onlyTheRightPinMatches_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << QStringLiteral("4711") << true;
        QTest::newRow("wrong") << QStringLiteral("4712") << false;
        QTest::newRow("longer") << QStringLiteral("47110") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyTheRightPinMatches()
    {
        QFETCH(QString, pin);
        QFETCH(bool, right);
        static const QByteArray hash = Argon2PinHasher().hash(QStringLiteral("4711"));
        QCOMPARE(Argon2PinHasher().matches(hash, pin), right);
    }

    void theSamePinHasAnotherHashEachTime()
    {
        const Argon2PinHasher hasher;
        QVERIFY(hasher.hash(QStringLiteral("0000")) != hasher.hash(QStringLiteral("0000")));
    }

    void aHashThatIsNoneNeverMatches()
    {
        for (const QByteArray &hash : {QByteArray(), QByteArray("4711"), QByteArray("$argon2id$v=19$m=65536,t=2,p=1$cut")})
            QVERIFY(!Argon2PinHasher().matches(hash, QStringLiteral("4711")));
    }
};

QTEST_APPLESS_MAIN(TestArgon2PinHasher)
#include "tst_argon2pinhasher.moc"
