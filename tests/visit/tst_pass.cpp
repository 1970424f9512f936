// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/pass.h"

#include "fakes/seededrandom.h"

#include <QtTest/QTest>

using namespace Gatebook;

class PassTest : public QObject
{
    Q_OBJECT

    static QByteArray symbols(SeededRandom &random)
    {
        QByteArray out;
        for (int i = 0; i < 5; ++i)
            out.append(static_cast<char>(random.below(28)));
        return out;
    }

private slots:
    void theAlphabetHasNoLookAlikes()
    {
        QCOMPARE(PassAlphabet.size(), 28);
        for (const char c : {'0', '1', 'B', 'I', 'L', 'O', 'S', 'Z'})
            QVERIFY(!PassAlphabet.contains(QLatin1Char(c)));
    }

    void everyPassMadeIsWellFormed()
    {
        SeededRandom random(7);
        for (int i = 0; i < 2000; ++i) {
            const Pass pass = makePass(random.bytes(16), symbols(random));
            QVERIFY2(isWellFormed(pass.code), qPrintable(pass.code));
            QCOMPARE(pass.token.size(), 16);
        }
    }

    void oneWrongSymbolIsCaught()
    {
        SeededRandom random(8);
        for (int i = 0; i < 50; ++i) {
            const QString code = makePass(random.bytes(16), symbols(random)).code;
            for (int at = 0; at < PassCodeLength; ++at) {
                for (const char c : PassAlphabet) {
                    QString wrong = code;
                    wrong[at] = QLatin1Char(c);
                    QCOMPARE(isWellFormed(wrong), wrong == code);
                }
            }
        }
    }

    void aSwapAmongTheFirstFiveIsCaught()
    {
        SeededRandom random(9);
        for (int i = 0; i < 200; ++i) {
            const QString code = makePass(random.bytes(16), symbols(random)).code;
            for (int a = 0; a < 5; ++a) {
                for (int b = a + 1; b < 5; ++b) {
                    QString swapped = code;
                    std::swap(swapped[a], swapped[b]);
                    QCOMPARE(isWellFormed(swapped), swapped == code);
                }
            }
        }
    }

    void whatIsNoCodeIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("five") << u"K7M2Q"_qs;
        QTest::newRow("seven") << u"K7M2QDD"_qs;
        QTest::newRow("look-alikes") << u"0OIL1B"_qs;
        // The low byte of U+0132 is that of '2': cutting characters to Latin-1 would take one for the other.
        QTest::newRow("beyond Latin-1") << QString(6, QChar(0x0132));
        QTest::newRow("lower case is for normalisedPassCode") << makePass(QByteArray(16, 'x'), QByteArray(5, 20)).code.toLower();
    }
    void whatIsNoCodeIsRefused()
    {
        QFETCH(QString, code);
        QVERIFY(!isWellFormed(code));
    }

    void typingIsForgiving_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"K7M2QD"_qs << u"K7M2QD"_qs;
        QTest::newRow("lower case") << u"k7m2qd"_qs << u"K7M2QD"_qs;
        QTest::newRow("as displayed") << u"K7M-2QD"_qs << u"K7M2QD"_qs;
        QTest::newRow("spaces") << u" k7m 2qd\n"_qs << u"K7M2QD"_qs;
    }
    void typingIsForgiving()
    {
        QFETCH(QString, typed);
        QTEST(normalisedPassCode(typed), "code");
    }

    void aCodeIsDisplayedInTwoHalves()
    {
        QCOMPARE(displayed(u"K7M2QD"_qs), u"K7M-2QD"_qs);
        QCOMPARE(displayed(u"K7"_qs), u"K7"_qs);
    }

    void theQrTextGivesItsTokenBack()
    {
        SeededRandom random(10);
        for (int i = 0; i < 200; ++i) {
            const QByteArray token = random.bytes(16);
            const QString text = passQrText(token);
            QCOMPARE(text.size(), 30);
            const auto back = passTokenFromQr(text);
            QVERIFY(back);
            QCOMPARE(*back, token);
        }
    }

    void theQrTextIsAlphanumeric()
    {
        // ISO/IEC 18004 §7.3.4: these 45 characters take 5.5 bits each.
        const QString allowed = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_qs;
        for (const QChar c : passQrText(SeededRandom(3).bytes(16)))
            QVERIFY(allowed.contains(c));
    }

    void whatIsNoPassQrIsRefused_data()
    {
        const QString good = passQrText(QByteArray(16, '\x5a'));
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a link") << u"https://bluezone.gov.vn"_qs;
        QTest::newRow("prefix alone") << u"GB1:"_qs;
        QTest::newRow("one short") << good.chopped(1);
        QTest::newRow("one long") << good + u'A';
        QTest::newRow("another version") << u"GB2:"_qs + good.mid(4);
        QTest::newRow("not base32") << good.chopped(2) + u"1A"_qs;
        QTest::newRow("bits beyond the token") << good.chopped(1) + u'7';
    }
    void whatIsNoPassQrIsRefused()
    {
        QFETCH(QString, text);
        const auto token = passTokenFromQr(text);
        QVERIFY(!token);
        QCOMPARE(token.failure().reason, Failure::Reason::BadInput);
    }
};

QTEST_GUILESS_MAIN(PassTest)
#include "tst_pass.moc"
