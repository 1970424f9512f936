// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/vietnameseword.h"

#include <QtTest/QtTest>

using namespace Gatebook;

class TestVietnameseWord : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreTakenApartAndPutTogether_data();
    void wordsAreTakenApartAndPutTogether();
    void syllablesAreKnown_data();
    void syllablesAreKnown();
};

void TestVietnameseWord::wordsAreTakenApartAndPutTogether_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Tiếng", "ĐƯỜNG", "quý", "gì", "khuỷu", "thủy", "Ngoéo", "kg", "Straße", "x", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestVietnameseWord::wordsAreTakenApartAndPutTogether()
{
    QFETCH(QString, text);
    QCOMPARE(putTogether(takenApart(text), ToneStyle::Old), text);
    QCOMPARE(putTogether(takenApart(text.normalized(QString::NormalizationForm_D)), ToneStyle::Old), text);
}

void TestVietnameseWord::syllablesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("mayBecome");
    const auto row = [](const char *text, bool whole, bool mayBecome) { QTest::newRow(text) << QString::fromUtf8(text) << whole << mayBecome; };
    row("nghiêng", true, true);
    row("nghiên", true, true);
    row("nghiê", false, true);
    row("nghie", false, true); // its mark may still come
    row("ngh", false, true);
    row("q", false, true);
    row("quyết", true, true);
    row("quyêt", false, true);  // its tone may still come
    row("quyềt", false, false); // a stop is high or low
    row("ke", true, true);
    row("ce", false, false);
    row("ka", false, false);
    row("nge", false, false);
    row("ngha", false, false);
    row("gin", true, true);
    row("gim", false, false);
    row("giêng", true, true);
    row("ý", true, true);
    row("yêu", true, true);
    row("tyêu", false, false);
    row("bóch", false, false);
    row("W", false, false);
    row("f", false, false);
    row("", false, true);
}

void TestVietnameseWord::syllablesAreKnown()
{
    QFETCH(QString, text);
    QTEST(isSyllable(takenApart(text)), "whole");
    QTEST(mayBecomeSyllable(takenApart(text)), "mayBecome");
}

QTEST_APPLESS_MAIN(TestVietnameseWord)
#include "tst_vietnameseword.moc"
