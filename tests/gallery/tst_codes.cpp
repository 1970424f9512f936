// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/photograph.h"
#include "devices/zxing/codereader.h"
#include "screens/codeitem.h"
#include "stage.h"

#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// The codes that are seen, each with its place on the screen.
QList<CodeItem *> codesOn(QQuickItem *item)
{
    QList<CodeItem *> codes;
    if (!item->isVisible() || item->opacity() == 0)
        return codes;
    if (auto *code = qobject_cast<CodeItem *>(item))
        codes.append(code);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        codes += codesOn(child);
    return codes;
}

} // namespace

class TestCodesOnScreens : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeIsReadFromAPhotograph_data();
    void everyCodeIsReadFromAPhotograph();
};

void TestCodesOnScreens::everyCodeIsReadFromAPhotograph_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("begin");
    const QList<Scene> scenes = allScenes();
    int found = 0;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const bool isInstall = scenes[i].screen == QLatin1StringView("screen_install");
        const bool isHandedOver = scenes[i].name.startsWith(QLatin1StringView("staff-pass"));
        if (!isInstall && !isHandedOver && scenes[i].screen != QLatin1StringView("screen_welcome"))
            continue;
        ++found;
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)}) {
            const QString name = QStringLiteral("%1-%2x%3").arg(scenes[i].name).arg(size.width()).arg(size.height());
            QTest::newRow(qPrintable(name)) << int(i) << size << (isInstall ? QStringLiteral("https://") : QStringLiteral("GB1:"));
        }
    }
    QVERIFY(found >= 8);
}

void TestCodesOnScreens::everyCodeIsReadFromAPhotograph()
{
    QFETCH(const int, scene);
    QFETCH(const QSize, size);
    QFETCH(const QString, begin);
    Stage stage(allScenes().at(scene), QStringLiteral("vi"), size);
    QVERIFY2(stage.window(), qPrintable(stage.warnings().join(u'\n')));
    const QImage screen = stage.settled();
    QVERIFY(!screen.isNull());
    const QList<CodeItem *> codes = codesOn(stage.window()->contentItem());
    QVERIFY(!codes.isEmpty());
    for (const CodeItem *code : codes) {
        const QRect place = code->mapRectToScene(QRectF(QPointF(), code->size())).toAlignedRect().adjusted(-8, -8, 8, 8);
        const QStringList texts = readCodes(photographed(screen.copy(place)));
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts[0].startsWith(begin), qPrintable(texts[0]));
        QVERIFY(*ZxingCodeMaker().qr(texts[0]) == code->modules()); // it says what was drawn
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    TestCodesOnScreens codes;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&codes, argc, argv);
}

#include "tst_codes.moc"
