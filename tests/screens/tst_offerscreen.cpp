// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/offerscreen.h"

#include <QtTest/QTest>

using namespace Gatebook;

class OfferScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreOfferedInEveryLanguageOnceBegun_data();
    void namesAreOfferedInEveryLanguageOnceBegun();
    void anOfferIsTaken();
};

void OfferScreenTest::namesAreOfferedInEveryLanguageOnceBegun_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::newRow("begun") << u"t"_qs << u"vi"_qs << OfferScreen::MostNames;
    QTest::newRow("begun, in English") << u"t"_qs << u"en"_qs << OfferScreen::MostNames;
    QTest::newRow("not begun") << QString() << u"vi"_qs << OfferScreen::MostNames;
    QTest::newRow("not begun, in English") << QString() << u"en"_qs << 0;
    QTest::newRow("between words, in Korean") << u"Kim "_qs << u"ko"_qs << 0;
    QTest::newRow("no such name") << u"Smi"_qs << u"vi"_qs << 0;
}

void OfferScreenTest::namesAreOfferedInEveryLanguageOnceBegun()
{
    QFETCH(QString, typed);
    QFETCH(QString, language);
    QFETCH(int, count);
    QCOMPARE(OfferScreen().names(typed, language).size(), count);
}

void OfferScreenTest::anOfferIsTaken()
{
    QCOMPARE(OfferScreen().withName(QStringLiteral("Trần v"), QStringLiteral("Văn")), QStringLiteral("Trần Văn "));
}

QTEST_GUILESS_MAIN(OfferScreenTest)
#include "tst_offerscreen.moc"
