// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/namestooffer.h"

#include <QtTest/QTest>

using namespace Gatebook;

/// The lists as they are shipped.
class NamesToOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameCanBeTyped();
    void everyNameIsOffered();
    void theCommonestComeFirst();

private:
    static QStringList all(const QString &before) { return namesToOffer().offers(before, 1000); }
};

void NamesToOfferTest::everyNameCanBeTyped()
{
    for (const QString &before : {QString(), QStringLiteral("Nguyễn ")}) {
        const QStringList names = all(before);
        QVERIFY(names.size() > 60);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size()); // none twice
        for (const QString &name : names) {
            QVERIFY2(isSyllable(takenApart(name)), qPrintable(name));
            QVERIFY2(name.front().isUpper() && name == name.normalized(QString::NormalizationForm_C), qPrintable(name));
            QCOMPARE(putTogether(takenApart(name), ToneStyle::Old), name); // as the keyboard would write it
        }
    }
}

void NamesToOfferTest::everyNameIsOffered()
{
    for (const QString &before : {QString(), QStringLiteral("Trần ")}) {
        for (const QString &name : all(before))
            QVERIFY2(namesToOffer().offers(before + name, 5).contains(name), qPrintable(name));
    }
}

void NamesToOfferTest::theCommonestComeFirst()
{
    QCOMPARE(namesToOffer().offers({}, 3), QStringList({QStringLiteral("Nguyễn"), QStringLiteral("Trần"), QStringLiteral("Lê")}));
    QCOMPARE(namesToOffer().offers(QStringLiteral("h"), 3), QStringList({QStringLiteral("Hoàng"), QStringLiteral("Huỳnh"), QStringLiteral("Hồ")}));
    QCOMPARE(namesToOffer().offers(QStringLiteral("Lê "), 2), QStringList({QStringLiteral("Văn"), QStringLiteral("Thị")}));
}

QTEST_GUILESS_MAIN(NamesToOfferTest)
#include "tst_namestooffer.moc"
