// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/plainletters.h"

#include <QtTest/QTest>

using namespace Gatebook;

class PlainLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAndCapitalsAreDropped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Vietnamese") << u"Nguyễn Thị ÁNH"_qs << u"nguyen thi anh"_qs;
        QTest::newRow("Đ") << u"Đặng Đức Đạt"_qs << u"dang duc dat"_qs;
        QTest::newRow("horns") << u"Trương Hữu Phước"_qs << u"truong huu phuoc"_qs;
        QTest::newRow("decomposed") << u"Nguyễn"_qs.normalized(QString::NormalizationForm_D) << u"nguyen"_qs;
        QTest::newRow("full width") << u"ＡＮ"_qs << u"an"_qs;
        QTest::newRow("Chinese stays") << u"王小明"_qs << u"王小明"_qs;
        QTest::newRow("digits and signs stay") << u"A-1"_qs << u"a-1"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void marksAndCapitalsAreDropped()
    {
        QFETCH(QString, text);
        QTEST(plainLetters(text), "plain");
    }

    void wordsArePartedByAllElse()
    {
        QCOMPARE(plainWords(u"  Lê-Thị  Hoa, (2) "_qs), (QStringList{u"le"_qs, u"thi"_qs, u"hoa"_qs, u"2"_qs}));
        QCOMPARE(plainWords(u" -. "_qs), QStringList());
    }

    void aMaskShowsFirstLettersOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("three words") << u"Nguyễn Văn Mẫu"_qs << u"N••••• V•• M••"_qs;
        QTest::newRow("decomposed counts letters") << u"Đặng Ý"_qs.normalized(QString::NormalizationForm_D) << u"Đ••• Ý"_qs;
        QTest::newRow("spaces") << u"  An   Lê "_qs << u"A• L•"_qs;
        QTest::newRow("beyond sixteen bits") << u"𠮷田"_qs << u"𠮷•"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void aMaskShowsFirstLettersOnly()
    {
        QFETCH(QString, name);
        QTEST(maskedName(name), "masked");
    }
};

QTEST_GUILESS_MAIN(PlainLettersTest)
#include "tst_plainletters.moc"
