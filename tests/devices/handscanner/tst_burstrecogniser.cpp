// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/burstrecogniser.h"
#include "visit/scannedcode.h"

#include <QtTest/QTest>

using namespace Gatebook;
using Verdict = BurstRecogniser::Verdict;

class TestBurstRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void scannersAreToldFromPeopleBySpeed_data();
    void scannersAreToldFromPeopleBySpeed();
    void nobodyTypesTooLongToBeAScan();
    void everyKeyOfAPersonIsPassedOnOrReleased();
    void anEnterAloneIsAPersons();
    void theEnterThatFollowsAScanWithoutOneIsDropped();
    void aLateEnterIsAPersons();
    void keysHeldDownAreAPersons();
    void modifiersAndSeparatorsBreakNoScan();
    void numbersTypedWithAltAreCharacters();
    void otherKeysEndWhatIsHeld();
    void aScanRightBehindAnotherIsAnother();
    void endlessBurstsAreCut();
    void aTextIsTakenOnce();
};

namespace {

constexpr int EndKey = Qt::Key_Return;

KeyPress typed(QChar c, qint64 atMs)
{
    return {c.toUpper().unicode(), {}, QString(c), false, atMs};
}

KeyPress special(int key, qint64 atMs, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    return {key, modifiers, text, false, atMs};
}

/// What becomes of keys, as the filter before a window would have it.
struct Window {
    BurstRecogniser recogniser{};
    QString held;
    QString seen; ///< what arrived in the window, Enter as '\n'
    QStringList scans;

    void take(Verdict verdict, const QString &key)
    {
        if (verdict == Verdict::Hold)
            held += key;
        else if (verdict == Verdict::PassOn)
            seen += key;
        else if (verdict == Verdict::Release)
            seen += held + key;
        else if (verdict == Verdict::Scan)
            scans << QString::fromUtf8(recogniser.take());
        if (verdict != Verdict::Hold && verdict != Verdict::PassOn)
            held.clear();
    }
    void press(const KeyPress &key)
    {
        take(recogniser.settleBefore(key), {});
        take(recogniser.press(key), key.key == EndKey ? QStringLiteral("\n") : key.text);
    }
    void pause() { take(recogniser.settle(), {}); }
    /// Keys at these gaps; '\n' is Enter.
    void type(const QString &text, int gapMs, qint64 &atMs)
    {
        for (const QChar c : text) {
            atMs += gapMs;
            press(c == u'\n' ? special(EndKey, atMs) : typed(c, atMs));
        }
    }
};

} // namespace

void TestBurstRecogniser::scannersAreToldFromPeopleBySpeed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("gapMs");
    QTest::addColumn<QStringList>("scans");
    QTest::addColumn<QString>("seen");
    const QStringList none;
    const QString card = QStringLiteral("001090000001|012345678|Nguyễn|");
    QTest::newRow("a scanner at 1 kHz") << card + u'\n' << 1 << QStringList{card} << QString();
    QTest::newRow("a scanner on a slow bus") << card + u'\n' << 20 << QStringList{card} << QString();
    QTest::newRow("as slow as is allowed") << card + u'\n' << 35 << QStringList{card} << QString();
    QTest::newRow("slower") << card + u'\n' << 36 << none << card + u'\n';
    QTest::newRow("no Enter, long") << card << 5 << QStringList{card} << QString();
    QTest::newRow("no Enter, short") << QStringLiteral("ABC123") << 5 << none << QStringLiteral("ABC123");
    QTest::newRow("short, with Enter") << QStringLiteral("ABC123\n") << 5 << QStringList{QStringLiteral("ABC123")} << QString();
    QTest::newRow("too short for a code") << QStringLiteral("ABC12\n") << 5 << none << QStringLiteral("ABC12\n");
    QTest::newRow("a fast typist") << QStringLiteral("Tran Thi Be\n") << 60 << none << QStringLiteral("Tran Thi Be\n");
    QTest::newRow("two hands rolling over") << QStringLiteral("the") << 12 << none << QStringLiteral("the");
}

void TestBurstRecogniser::scannersAreToldFromPeopleBySpeed()
{
    QFETCH(QString, text);
    QFETCH(int, gapMs);
    QFETCH(QStringList, scans);
    QFETCH(QString, seen);
    Window window;
    qint64 at = 5000;
    window.type(text, gapMs, at);
    window.pause();
    QCOMPARE(window.scans, scans);
    QCOMPARE(window.seen, seen);
    QVERIFY(window.held.isEmpty());
}

void TestBurstRecogniser::nobodyTypesTooLongToBeAScan()
{
    Window window;
    qint64 at = 0;
    window.type(QStringLiteral("0123456789abcde"), 5, at);
    QVERIFY(!window.recogniser.isSurelyScan());
    window.type(QStringLiteral("f"), 5, at);
    QVERIFY(window.recogniser.isSurelyScan());
    QVERIFY(window.recogniser.isHolding());
}

void TestBurstRecogniser::everyKeyOfAPersonIsPassedOnOrReleased()
{
    // Gaps of a person who types fast, some of them quick as a scanner's: the sum of what arrives is what was typed.
    const QString text = QStringLiteral("Nguyen Thi Minh Khai\n86 Le Thanh Ton\n");
    for (int start = 0; start < 7; ++start) {
        Window window;
        qint64 at = 100;
        for (qsizetype i = 0; i < text.size(); ++i)
            window.type(text.mid(i, 1), (i + start) % 4 == 0 ? 80 : 8 + static_cast<int>(i % 7) * 9, at);
        window.pause();
        QCOMPARE(window.seen, text);
        QVERIFY(window.scans.isEmpty());
    }
}

void TestBurstRecogniser::anEnterAloneIsAPersons()
{
    BurstRecogniser recogniser;
    QCOMPARE(recogniser.press(special(EndKey, 100)), Verdict::PassOn);
    QCOMPARE(recogniser.press(special(Qt::Key_Tab, 110, {}, QStringLiteral("\t"))), Verdict::PassOn);
    QVERIFY(!recogniser.isHolding());
}

void TestBurstRecogniser::theEnterThatFollowsAScanWithoutOneIsDropped()
{
    Window window;
    qint64 at = 0;
    window.type(QStringLiteral("0123456789abcdef"), 4, at);
    window.pause();
    QCOMPARE(window.scans.size(), 1);
    QCOMPARE(window.recogniser.press(special(EndKey, at + 300)), Verdict::Drop);
    QCOMPARE(window.recogniser.press(special(EndKey, at + 301)), Verdict::PassOn);
}

void TestBurstRecogniser::aLateEnterIsAPersons()
{
    Window window;
    qint64 at = 0;
    window.type(QStringLiteral("0123456789abcdef"), 4, at);
    window.pause();
    QCOMPARE(window.recogniser.press(special(EndKey, at + 301)), Verdict::PassOn);
}

void TestBurstRecogniser::keysHeldDownAreAPersons()
{
    Window window;
    window.press(typed(u'a', 0));
    for (int i = 1; i < 40; ++i) {
        KeyPress key = typed(u'a', i * 30);
        key.isRepeat = true;
        window.press(key);
    }
    window.pause();
    QCOMPARE(window.seen, QString(40, u'a'));
    QVERIFY(window.scans.isEmpty());
}

void TestBurstRecogniser::modifiersAndSeparatorsBreakNoScan()
{
    Window window;
    window.press(special(Qt::Key_Shift, 0, Qt::ShiftModifier)); // the window may know of it: nothing is held yet
    qint64 at = 0;
    window.type(QStringLiteral("AB"), 5, at);
    window.press(special(Qt::Key_Shift, at + 2, Qt::ShiftModifier));
    window.press(special(Qt::Key_BracketRight, at + 4, Qt::ControlModifier, QStringLiteral("\x1d")));
    window.press(special(Qt::Key_AltGr, at + 6));
    window.type(QStringLiteral("CDEF\n"), 5, at);
    QCOMPARE(window.scans, QStringList{QStringLiteral("ABCDEF")});
    QVERIFY(window.seen.isEmpty());
    QCOMPARE(window.recogniser.press(special(Qt::Key_C, at + 500, Qt::ControlModifier, QStringLiteral("\x03"))), Verdict::PassOn);
}

void TestBurstRecogniser::numbersTypedWithAltAreCharacters()
{
    Window window;
    qint64 at = 0;
    window.type(QStringLiteral("Nguy"), 5, at);
    const QStringList bytes{QStringLiteral("0225"), QStringLiteral("0187"), QStringLiteral("0133")};
    for (const QString &number : bytes) {
        window.press(special(Qt::Key_Alt, at += 5, Qt::AltModifier));
        for (const QChar digit : number)
            window.press(special(digit.unicode(), at += 5, Qt::AltModifier | Qt::KeypadModifier, digit));
    }
    window.type(QStringLiteral("n\n"), 5, at);
    QCOMPARE(window.scans, QStringList{QStringLiteral("Nguyễn")});
}

void TestBurstRecogniser::otherKeysEndWhatIsHeld()
{
    Window window;
    qint64 at = 0;
    window.type(QStringLiteral("abc"), 5, at);
    window.press(special(Qt::Key_Backspace, at + 5, {}, QStringLiteral("\b")));
    QCOMPARE(window.seen, QStringLiteral("abc\b"));
    QCOMPARE(window.recogniser.press(special(Qt::Key_Left, at + 6)), Verdict::PassOn);
    // A scanner may be set to end with Escape.
    window.type(QStringLiteral("0123456789abcdef"), 5, at);
    window.press(special(Qt::Key_Escape, at + 5, {}, QStringLiteral("\x1b")));
    QCOMPARE(window.scans, QStringList{QStringLiteral("0123456789abcdef")});
}

void TestBurstRecogniser::aScanRightBehindAnotherIsAnother()
{
    Window window;
    qint64 at = 0;
    for (int i = 0; i < 100; ++i)
        window.type(QStringLiteral("CODE%1\n").arg(i, 3), 1, at);
    QCOMPARE(window.scans.size(), 100);
    QCOMPARE(window.scans.constLast(), QStringLiteral("CODE 99"));
    QVERIFY(window.seen.isEmpty());
}

void TestBurstRecogniser::endlessBurstsAreCut()
{
    Window window;
    qint64 at = 0;
    window.type(QString(5000, u'9') + u'\n', 1, at);
    QCOMPARE(window.scans.size(), 1);
    QCOMPARE(window.scans.constFirst().size(), LongestCodeBytes + 1);
    const ScannedCode said = classify(window.scans.constFirst(), QDate(2026, 11, 24));
    QVERIFY(std::holds_alternative<UnknownCode>(said));
}

void TestBurstRecogniser::aTextIsTakenOnce()
{
    BurstRecogniser recogniser;
    for (int i = 0; i < 6; ++i)
        QCOMPARE(recogniser.press(typed(u'x', i)), Verdict::Hold);
    QCOMPARE(recogniser.press(special(EndKey, 7)), Verdict::Scan);
    QCOMPARE(recogniser.take(), QByteArray("xxxxxx"));
    QVERIFY(recogniser.take().isEmpty());
}

QTEST_GUILESS_MAIN(TestBurstRecogniser)
#include "tst_burstrecogniser.moc"
