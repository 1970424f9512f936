// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/typedtext.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestTypedText : public QObject
{
    Q_OBJECT

private slots:
    void charactersStandAsTyped();
    void numbersTypedWithAltBecomeCharacters_data();
    void numbersTypedWithAltBecomeCharacters();
    void aNumberEndsWhereCharactersFollow();
    void utf8ReadByteByByteIsMadeWhole_data();
    void utf8ReadByteByByteIsMadeWhole();
    void nothingIsLeftAfterClear();
};

namespace {

/// "0225 7877": each number with Alt let go after it.
TypedText typedNumbers(const QString &numbers)
{
    TypedText typed;
    const QStringList each = numbers.split(u' ', Qt::SkipEmptyParts);
    for (const QString &number : each) {
        for (const QChar digit : number)
            typed.addAltDigit(digit.toLatin1());
        typed.endNumber();
    }
    return typed;
}

} // namespace

void TestTypedText::charactersStandAsTyped()
{
    TypedText typed;
    for (const QChar c : QStringLiteral("001|Nguyễn|"))
        typed.add(c);
    QCOMPARE(typed.utf8(), QByteArray("001|Nguyễn|"));
    QCOMPARE(typed.size(), 11);
}

void TestTypedText::numbersTypedWithAltBecomeCharacters_data()
{
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QStringLiteral("65 066 124") << QStringLiteral("AB|");
    QTest::newRow("Unicode") << QStringLiteral("7877 7876") << QStringLiteral("ễỄ").normalized(QString::NormalizationForm_C);
    QTest::newRow("beyond 16 bits") << QStringLiteral("128522") << QStringLiteral("😊");
    QTest::newRow("Latin-1") << QStringLiteral("0224 0234") << QStringLiteral("àê");
    QTest::newRow("bytes of UTF-8") << QStringLiteral("0225 0187 0133") << QStringLiteral("ễ");
    QTest::newRow("bytes and Unicode beside Latin-1") << QStringLiteral("224 7877") << QStringLiteral("àễ");
    QTest::newRow("nought is no character") << QStringLiteral("0 65") << QStringLiteral("A");
    QTest::newRow("more than Unicode has") << QStringLiteral("1114112 65") << QStringLiteral("A");
    QTest::newRow("half of a pair is no character") << QStringLiteral("55357 65") << QStringLiteral("A");
    QTest::newRow("nothing") << QString() << QString();
}

void TestTypedText::numbersTypedWithAltBecomeCharacters()
{
    QFETCH(QString, numbers);
    QFETCH(QString, text);
    if (numbers == QStringLiteral("7877 7876"))
        text = QString(QChar(7877)) + QChar(7876);
    QCOMPARE(QString::fromUtf8(typedNumbers(numbers).utf8()), text);
}

void TestTypedText::aNumberEndsWhereCharactersFollow()
{
    TypedText typed;
    typed.add(QStringLiteral("a"));
    typed.addAltDigit('9');
    typed.addAltDigit('7');
    QVERIFY(!typed.isEmpty());
    QCOMPARE(typed.size(), 2); // even while it is typed
    QCOMPARE(typed.utf8(), QByteArray("aa"));
    typed.add(QStringLiteral("b"));
    QCOMPARE(typed.utf8(), QByteArray("aab"));
    QCOMPARE(typed.size(), 3);
}

void TestTypedText::utf8ReadByteByByteIsMadeWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("by Latin-1") << QString::fromLatin1("Nguy\xE1\xBB\x85n V\xC4\x83n") << QStringLiteral("Nguyễn Văn");
    QTest::newRow("by Windows-1252") << QStringLiteral("Nguyá»…n VÄƒn") << QStringLiteral("Nguyễn Văn");
    QTest::newRow("as it should be") << QStringLiteral("Nguyễn Văn") << QStringLiteral("Nguyễn Văn");
    QTest::newRow("Latin-1 that is no UTF-8") << QStringLiteral("Bà Hà") << QStringLiteral("Bà Hà");
    QTest::newRow("ASCII") << QStringLiteral("GB|0001") << QStringLiteral("GB|0001");
    QTest::newRow("a character that neither has") << QStringLiteral("Ã… ễ") << QStringLiteral("Ã… ễ");
    QTest::newRow("empty") << QString() << QString();
}

void TestTypedText::utf8ReadByteByByteIsMadeWhole()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(unmangled(typed), text);
}

void TestTypedText::nothingIsLeftAfterClear()
{
    TypedText typed;
    typed.add(QStringLiteral("abc"));
    typed.addAltDigit('6');
    typed.clear();
    QVERIFY(typed.isEmpty());
    QCOMPARE(typed.size(), 0);
    QVERIFY(typed.utf8().isEmpty());
}

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typedtext.moc"
