// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/commonnames.h"

#include <QtTest/QTest>

using namespace Gatebook;

class CommonNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void marksMayStillCome_data();
    void marksMayStillCome();
    void offersFollowWhatIsTyped_data();
    void offersFollowWhatIsTyped();
    void aNameTakesTheWordsPlace_data();
    void aNameTakesTheWordsPlace();
    void linesThatAreNoNameAreRefused_data();
    void linesThatAreNoNameAreRefused();

private:
    static CommonNames names()
    {
        const auto read = CommonNames::fromText("# family\nNguyễn\nTrần\nĐặng # also Dang\n\nNgô\nNghiêm\n", "Văn\nHà\nHải\nHằng\nNam\n");
        return read ? *read : CommonNames();
    }
};

void CommonNamesTest::marksMayStillCome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *typed, const char *name, bool may) {
        QTest::addRow("%s, %s", typed, name) << QString::fromUtf8(typed) << QString::fromUtf8(name) << may;
    };
    row("", "Trần", true);
    row("t", "Trần", true);
    row("tran", "Trần", true);
    row("trân", "Trần", true); // its tone may still come
    row("Trần", "Trần", true);
    row("trà", "Trần", true);  // the circumflex may
    row("trá", "Trần", false); // but this tone goes no more
    row("tră", "Trần", false);
    row("trang", "Trần", false);
    row("d", "Đặng", true);
    row("đ", "Đặng", true);
    row("đ", "Dũng", false);
    row("uo", "Ước", true);
    row("x", "Trần", false);
}

void CommonNamesTest::marksMayStillCome()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QTEST(mayBecome(takenApart(typed), takenApart(name)), "may");
}

void CommonNamesTest::offersFollowWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offers");
    const auto row = [](const char *typed, const char *offers) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(offers).split(u' ', Qt::SkipEmptyParts);
    };
    row("", "Nguyễn Trần Đặng");
    row("  ", "Nguyễn Trần Đặng");
    row("n", "Nguyễn Ngô Nghiêm");
    row("NG", "Nguyễn Ngô Nghiêm");
    row("ngh", "Nghiêm");
    row("Nguyễ", "Nguyễn");
    row("h", ""); // no family's
    row("Nguyễn ", "Văn Hà Hải");
    row("Nguyễn h", "Hà Hải Hằng");
    row("Nguyễn Văn hà", "Hà Hằng");
    row("Smith J", "");
    row("王", "");
    row("Nguyễn-h", "");
}

void CommonNamesTest::offersFollowWhatIsTyped()
{
    QFETCH(QString, typed);
    QTEST(names().offers(typed, 3), "offers");
}

void CommonNamesTest::aNameTakesTheWordsPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("then");
    QTest::newRow("first word") << u"ngu"_qs << u"Hà "_qs;
    QTest::newRow("nothing") << QString() << u"Hà "_qs;
    QTest::newRow("last word") << u"Nguyễn h"_qs << u"Nguyễn Hà "_qs;
    QTest::newRow("after a space") << u"Nguyễn "_qs << u"Nguyễn Hà "_qs;
}

void CommonNamesTest::aNameTakesTheWordsPlace()
{
    QFETCH(QString, typed);
    QTEST(withName(typed, QStringLiteral("Hà")), "then");
}

void CommonNamesTest::linesThatAreNoNameAreRefused_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("two words") << QByteArray("Trần\nLê Văn\n") << QByteArray() << qint64(7);
    QTest::newRow("of the given names") << QByteArray("Trần\n") << QByteArray("An\nB1nh\n") << qint64(3);
}

void CommonNamesTest::linesThatAreNoNameAreRefused()
{
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, given);
    const auto read = CommonNames::fromText(family, given);
    QVERIFY(!read);
    QCOMPARE(read.failure().reason, Failure::Reason::BadFile);
    QTEST(read.failure().offset, "offset");
}

QTEST_GUILESS_MAIN(CommonNamesTest)
#include "tst_commonnames.moc"
