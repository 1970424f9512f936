// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/typefaces.h"

#include <QtGui/QFont>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// The families that draw this text, in small letters.
QStringList drawnWith(const QString &family, const QString &text)
{
    QFont font(family);
    font.setPixelSize(40);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(2000);
    layout.endLayout();
    QStringList families;
    const auto runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QString drawn = run.rawFont().familyName().toLower();
        if (!families.contains(drawn))
            families.append(drawn);
    }
    families.sort();
    return families;
}

} // namespace

class TypefacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpTypefaces(); }
    void everyLanguageIsDrawnInItsOwnTypeface_data();
    void everyLanguageIsDrawnInItsOwnTypeface();
    void onlyTheTypefacesOfTheLanguagesAreNeeded();
    void aTypefaceThatIsNotThereIsMissed();
};

void TypefacesTest::everyLanguageIsDrawnInItsOwnTypeface_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("drawn");
    const auto row = [](const char *name, const QString &family, const QString &text, const QStringList &drawn) {
        QTest::newRow(name) << family << text << drawn;
    };
    const QString inter = QStringLiteral("Inter");
    const QString interJa = QStringLiteral("Gatebook ja");
    row("Vietnamese", inter, QStringLiteral("Nguyễn Thị Hoàng Phượng, 08:44"), {QStringLiteral("inter")});
    row("Chinese", inter, QStringLiteral("直骨"), {QStringLiteral("noto sans cjk sc")});
    row("Japanese", interJa, QStringLiteral("直骨"), {QStringLiteral("noto sans cjk jp")});
    row("Chinese after Japanese", inter, QStringLiteral("写真"), {QStringLiteral("noto sans cjk sc")});
    row("Korean", inter, QStringLiteral("한국어"), {QStringLiteral("noto sans cjk sc")});
    row("Khmer", inter, QStringLiteral("ខ្មែរ"), {QStringLiteral("noto sans khmer")});
    row("a Vietnamese name in Japanese", interJa, QStringLiteral("Nguyễn様"), {QStringLiteral("inter"), QStringLiteral("noto sans cjk jp")});
    row("display", QStringLiteral("Inter Display"), QStringLiteral("Xin chào 直"),
        {QStringLiteral("inter display"), QStringLiteral("noto sans cjk sc")});
    row("display in Japanese", QStringLiteral("Gatebook Display ja"), QStringLiteral("Vào 直"),
        {QStringLiteral("inter display"), QStringLiteral("noto sans cjk jp")});
}

void TypefacesTest::everyLanguageIsDrawnInItsOwnTypeface()
{
    QFETCH(const QString, family);
    QFETCH(const QString, text);
    QFETCH(const QStringList, drawn);
    QCOMPARE(drawnWith(family, text), drawn);
}

void TypefacesTest::onlyTheTypefacesOfTheLanguagesAreNeeded()
{
    const auto of = [](const char *codes) { return typefacesOf(QString::fromLatin1(codes).split(u' ')).join(u'|'); };
    QCOMPARE(of("vi en"), QStringLiteral("Inter|Inter Display"));
    QCOMPARE(of("vi ko"), QStringLiteral("Inter|Inter Display|Noto Sans CJK SC"));
    QCOMPARE(of("vi en zh ko ja km"), QStringLiteral("Inter|Inter Display|Noto Sans CJK SC|Noto Sans CJK JP|Noto Sans Khmer"));
}

void TypefacesTest::aTypefaceThatIsNotThereIsMissed()
{
    const QStringList six = QStringLiteral("vi en zh ko ja km").split(u' ');
    QCOMPARE(missingTypefaces(six), QStringList()); // installer/packages.sh
}

QTEST_MAIN(TypefacesTest)

#include "tst_typefaces.moc"
