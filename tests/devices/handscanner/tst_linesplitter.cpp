// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/linesplitter.h"
#include "visit/scannedcode.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestLineSplitter : public QObject
{
    Q_OBJECT

private slots:
    void textsEndWithTheLine_data();
    void textsEndWithTheLine();
    void theSizeOfAReadDoesNotMatter();
    void silenceEndsAText();
    void longTextsAreCut();
};

void TestLineSplitter::textsEndWithTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::newRow("CR") << QByteArray("a|b\rc\r") << QList<QByteArray>{"a|b", "c"};
    QTest::newRow("LF") << QByteArray("a\nb\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n\n") << QList<QByteArray>{};
    QTest::newRow("not ended") << QByteArray("a\rbc") << QList<QByteArray>{"a"};
    QTest::newRow("Vietnamese") << QByteArray("Nguyễn\r") << QList<QByteArray>{"Nguyễn"};
    QTest::newRow("noughts on the line") << QByteArray("\0a\0b\r", 5) << QList<QByteArray>{"ab"};
}

void TestLineSplitter::textsEndWithTheLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, texts);
    LineSplitter lines;
    QCOMPARE(lines.feed(bytes), texts);
}

void TestLineSplitter::theSizeOfAReadDoesNotMatter()
{
    const QByteArray sent("001090000001|012345678|Nguyễn Văn Mẫu\r\nABC123\r\n");
    const QList<QByteArray> expected = LineSplitter().feed(sent);
    QCOMPARE(expected.size(), 2);
    for (qsizetype size = 1; size < 9; ++size) {
        LineSplitter lines;
        QList<QByteArray> texts;
        for (qsizetype at = 0; at < sent.size(); at += size)
            texts += lines.feed(sent.mid(at, size));
        QCOMPARE(texts, expected);
    }
}

void TestLineSplitter::silenceEndsAText()
{
    LineSplitter lines;
    QVERIFY(!lines.isWaiting());
    QVERIFY(lines.feed("ABC").isEmpty());
    QVERIFY(lines.isWaiting());
    QCOMPARE(lines.end(), QByteArray("ABC"));
    QVERIFY(!lines.isWaiting());
    QVERIFY(lines.end().isEmpty());
}

void TestLineSplitter::longTextsAreCut()
{
    LineSplitter lines;
    for (int i = 0; i < 100; ++i)
        QVERIFY(lines.feed(QByteArray(1000, 'x')).isEmpty());
    const auto texts = lines.feed("\rnext\r");
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].size(), LongestCodeBytes + 1);
    QCOMPARE(texts[1], QByteArray("next"));
}

QTEST_GUILESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
