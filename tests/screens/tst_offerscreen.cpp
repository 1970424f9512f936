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
    void peopleAreAskedForWhereThereAreSome_data();
    void peopleAreAskedForWhereThereAreSome();
    void hostsAreFound();
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
    QCOMPARE(OfferScreen({}, {}).names(typed, language).size(), count);
}

void OfferScreenTest::anOfferIsTaken()
{
    QCOMPARE(OfferScreen({}, {}).withName(QStringLiteral("Trần v"), QStringLiteral("Văn")), QStringLiteral("Trần Văn "));
}

void OfferScreenTest::peopleAreAskedForWhereThereAreSome_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("departments");
    QTest::addColumn<bool>("asks");
    QTest::newRow("nobody to choose from") << 0 << OfferScreen::MostDepartments << false;
    QTest::newRow("people") << 1 << 0 << true;
    QTest::newRow("many departments") << 0 << OfferScreen::MostDepartments + 1 << true;
}

void OfferScreenTest::peopleAreAskedForWhereThereAreSome()
{
    QFETCH(int, people);
    QFETCH(int, departments);
    const OfferScreen screen(QList<Host>(people, {{}, u"An"_qs}), QList<Department>(departments, {u"Kho"_qs, {}, {}, {}}));
    QTEST(screen.asksPerson(), "asks");
}

void OfferScreenTest::hostsAreFound()
{
    const OfferScreen screen({{u"Kho"_qs, u"Lê An"_qs}}, {{u"Kho"_qs, u"Store"_qs, {}, {}}, {u"Nhà xe"_qs, {}, {}, {}}});
    QCOMPARE(screen.hosts(u"an"_qs), QList<OfferedHost>({{u"Lê An"_qs, u"Kho"_qs, u"Store"_qs}}));
    QCOMPARE(screen.personAt(u"Nhà xe"_qs, u"Lê An"_qs), QString());
    QCOMPARE(screen.personAt(u"Kho"_qs, u"Lê An"_qs), u"Lê An"_qs);
}

QTEST_GUILESS_MAIN(OfferScreenTest)
#include "tst_offerscreen.moc"
