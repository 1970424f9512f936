// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/badge.h"

#include "fakes/seededrandom.h"
#include "visit/pass.h"

#include <QtTest/QTest>

using namespace Gatebook;

class BadgeTest : public QObject
{
    Q_OBJECT

private slots:
    void theQrTextGivesItsTokenBack()
    {
        SeededRandom random(10);
        for (int i = 0; i < 200; ++i) {
            const QByteArray token = random.bytes(16);
            const QString text = badgeQrText(token);
            QCOMPARE(text.size(), 31);
            const auto back = badgeTokenFromQr(text);
            QVERIFY(back);
            QCOMPARE(*back, token);
        }
    }

    void theQrTextIsAlphanumeric()
    {
        const QString allowed = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_qs; // ISO/IEC 18004 §7.3.4
        for (const QChar c : badgeQrText(SeededRandom(3).bytes(16)))
            QVERIFY(allowed.contains(c));
    }

    void whatIsNoBadgeIsRefused_data()
    {
        const QByteArray token(16, '\x5a');
        const QString good = badgeQrText(token);
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a pass") << passQrText(token);
        QTest::newRow("prefix alone") << u"GBB1:"_qs;
        QTest::newRow("one short") << good.chopped(1);
        QTest::newRow("one long") << good + u'A';
        QTest::newRow("another version") << u"GBB2:"_qs + good.mid(5);
        QTest::newRow("small letters") << good.toLower();
        QTest::newRow("not base32") << good.chopped(2) + u"1A"_qs;
        QTest::newRow("bits beyond the token") << good.chopped(1) + u'7';
    }
    void whatIsNoBadgeIsRefused()
    {
        QFETCH(QString, text);
        const auto token = badgeTokenFromQr(text);
        QVERIFY(!token);
        QCOMPARE(token.failure().reason, Failure::Reason::BadInput);
    }

    void aBadgeIsNoPass() { QVERIFY(!passTokenFromQr(badgeQrText(QByteArray(16, 'x')))); }
};

QTEST_GUILESS_MAIN(BadgeTest)
#include "tst_badge.moc"
