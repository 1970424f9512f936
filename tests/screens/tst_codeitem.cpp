// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "screens/codeitem.h"

#include <QtGui/QImage>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

using namespace Gatebook;

class CodeItemTest : public QObject
{
    Q_OBJECT

private slots:
    void everyModuleIsTheSameWholeNumberOfPixels_data();
    void everyModuleIsTheSameWholeNumberOfPixels();
    void theQuietZoneIsInsideAndWhite_data() { everyModuleIsTheSameWholeNumberOfPixels_data(); }
    void theQuietZoneIsInsideAndWhite();
    void isPlainWhiteWithoutACodeOrRoomForOne_data();
    void isPlainWhiteWithoutACodeOrRoomForOne();
    void drawsAnotherCodeWhenItIsGivenOne();

private:
    static QImage painted(const CodeModules &modules, QSize size);
    static const CodeModules code;
};

const CodeModules CodeItemTest::code = FakeCodeMaker::modulesFor(QStringLiteral("a code"));

QImage CodeItemTest::painted(const CodeModules &modules, QSize size)
{
    QQuickWindow window;
    window.setColor(Qt::magenta);
    window.resize(size);
    CodeItem item;
    item.setParentItem(window.contentItem());
    item.setSize(size);
    item.setModules(modules);
    window.show();
    return window.grabWindow();
}

void CodeItemTest::everyModuleIsTheSameWholeNumberOfPixels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("module");
    QTest::newRow("just fits") << QSize(29, 29) << 1;
    QTest::newRow("a pixel short of two") << QSize(57, 57) << 1;
    QTest::newRow("an even multiple") << QSize(290, 290) << 10;
    QTest::newRow("room to spare") << QSize(317, 317) << 10;
    QTest::newRow("wide") << QSize(400, 300) << 10;
    QTest::newRow("high") << QSize(300, 411) << 10;
}

void CodeItemTest::everyModuleIsTheSameWholeNumberOfPixels()
{
    QFETCH(const QSize, size);
    QFETCH(const int, module);
    QCOMPARE(CodeItem::modulePixels(std::min(size.width(), size.height()), code.size), module);

    const QImage picture = painted(code, size);
    const QPoint corner((size.width() - 21 * module) / 2, (size.height() - 21 * module) / 2);
    int wrong = 0;
    for (int y = 0; y < 21 * module; ++y) {
        for (int x = 0; x < 21 * module; ++x) {
            const QRgb expected = code.isDark(x / module, y / module) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            wrong += picture.pixel(corner + QPoint(x, y)) != expected;
        }
    }
    QCOMPARE(wrong, 0);
}

void CodeItemTest::theQuietZoneIsInsideAndWhite()
{
    QFETCH(const QSize, size);
    QFETCH(const int, module);
    const QImage picture = painted(code, size);
    const QRect inner(QPoint((size.width() - 21 * module) / 2, (size.height() - 21 * module) / 2), QSize(21, 21) * module);
    QVERIFY(inner.left() >= 4 * module && inner.top() >= 4 * module);
    QVERIFY(size.width() - inner.right() - 1 >= 4 * module && size.height() - inner.bottom() - 1 >= 4 * module);
    int stained = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            stained += !inner.contains(x, y) && picture.pixel(x, y) != qRgb(255, 255, 255);
    }
    QCOMPARE(stained, 0);
}

void CodeItemTest::isPlainWhiteWithoutACodeOrRoomForOne_data()
{
    QTest::addColumn<bool>("hasCode");
    QTest::addColumn<int>("side");
    QTest::newRow("no code") << false << 100;
    QTest::newRow("no room for a pixel a module") << true << 28;
}

void CodeItemTest::isPlainWhiteWithoutACodeOrRoomForOne()
{
    QFETCH(const bool, hasCode);
    QFETCH(const int, side);
    const QImage picture = painted(hasCode ? code : CodeModules{}, QSize(side, side));
    QImage white = picture;
    white.fill(Qt::white);
    QCOMPARE(picture, white);
}

void CodeItemTest::drawsAnotherCodeWhenItIsGivenOne()
{
    const CodeModules other = FakeCodeMaker::modulesFor(QStringLiteral("another"));
    QVERIFY(other != code);
    QQuickWindow window;
    window.resize(290, 290);
    CodeItem item;
    item.setParentItem(window.contentItem());
    item.setSize(QSize(290, 290));
    item.setModules(code);
    window.show();
    const QImage before = window.grabWindow();
    item.setModules(other);
    QVERIFY(window.grabWindow() != before);
}

QTEST_MAIN(CodeItemTest)
#include "tst_codeitem.moc"
