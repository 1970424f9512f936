// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visitor.h"

#include <QtTest/QTest>

using namespace Gatebook;

class VisitorTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsKeptTidy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as it is") << u"Nguyễn Văn An"_qs << u"Nguyễn Văn An"_qs;
        QTest::newRow("spaces around and between") << u"  Lê \t  Thị  Bình "_qs << u"Lê Thị Bình"_qs;
        QTest::newRow("line breaks of all kinds") << u"Trần\r\nVăn\u2028Cường\u2029Jr\u0085x"_qs << u"Trần Văn Cường Jr x"_qs;
        QTest::newRow("decomposed marks") << u"Nguye\u0302\u0303n"_qs << u"Nguyễn"_qs;
        QTest::newRow("NUL and escape") << QString::fromUtf16(u"A\0B\u001bC", 5) << u"A B C"_qs;
        QTest::newRow("no-break space") << u"Võ\u00a0Hà"_qs << u"Võ Hà"_qs;
        QTest::newRow("quotes and commas stay") << u"O'Neil, \"Bob\"; =1+1"_qs << u"O'Neil, \"Bob\"; =1+1"_qs;
        QTest::newRow("right-to-left text stays") << u"محمد علي"_qs << u"محمد علي"_qs;
        QTest::newRow("direction override goes") << u"An\u202egnuH\u202c"_qs << u"AngnuH"_qs;
        QTest::newRow("direction marks go") << u"\u200eAn\u200f\u061c\u2067x\u2069"_qs << u"Anx"_qs;
        QTest::newRow("invisible fillers go") << u"A\u200bn\u2060\u00ad\ufeff"_qs << u"An"_qs;
        QTest::newRow("emoji joined by ZWJ stay") << u"👩\u200d🚀 An"_qs << u"👩\u200d🚀 An"_qs;
        QTest::newRow("half a surrogate pair goes") << (u"A"_qs + QChar(0xD83D) + u"n"_qs + QChar(0xDE00)) << u"An"_qs;
        QTest::newRow("only spaces") << u" \n\t "_qs << QString();
        QTest::newRow("only what cannot be seen") << u"\u200d\u200c\u3164\u2800"_qs << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aNameIsKeptTidy()
    {
        QFETCH(QString, typed);
        QTEST(tidied(typed), "kept");
    }

    void tidyingTwiceChangesNothing_data() { aNameIsKeptTidy_data(); }
    void tidyingTwiceChangesNothing()
    {
        QFETCH(QString, typed);
        QCOMPARE(tidied(tidied(typed)), tidied(typed));
    }

    void aLongNameIsCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("kept");
        QTest::newRow("letters") << u"abcdefgh"_qs << 5 << u"abcde"_qs;
        QTest::newRow("just fits") << u"abcde"_qs << 5 << u"abcde"_qs;
        QTest::newRow("not inside an emoji") << u"abcd😀e"_qs << 5 << u"abcd"_qs;
        QTest::newRow("not inside a joined emoji") << u"ab👩\u200d🚀x"_qs << 5 << u"ab"_qs;
        QTest::newRow("not before its mark") << u"abcdx\u0331"_qs << 5 << u"abcd"_qs;
        QTest::newRow("no space at the end") << u"abcd efgh"_qs << 5 << u"abcd"_qs;
        QTest::newRow("one character longer than all") << (u"a"_qs + QString(50, QChar(0x0331))) << 5 << (u"a"_qs + QString(4, QChar(0x0331)));
    }
    void aLongNameIsCutBetweenCharacters()
    {
        QFETCH(QString, typed);
        QFETCH(int, longest);
        QTEST(tidied(typed, longest), "kept");
    }

    void tenThousandCharactersBecomeTwoHundred()
    {
        QCOMPARE(tidied(QString(10000, u'ễ')).size(), LongestNameChars);
        QVERIFY(tidied(u"😀"_qs.repeated(5000)).size() <= LongestNameChars);
    }
};

QTEST_GUILESS_MAIN(VisitorTest)
#include "tst_visitor.moc"
