// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/optics.h"
#include "devices/zxing/codereader.h"
#include "screens/codeitem.h"
#include "stage.h"

#include <QtGui/QPainter>
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

/// As a phone held askew takes it: leant by 25 degrees about an upright axis, turned by 8, a little out of focus, grainy.
QImage photographed(const QImage &screen)
{
    constexpr double Lean = 25;
    constexpr double Turn = 8;
    QTransform askew;
    askew.rotate(Lean, Qt::YAxis);
    askew.rotate(Turn);
    QImage picture = screen.transformed(askew, Qt::SmoothTransformation).convertToFormat(QImage::Format_ARGB32);
    QImage onGrey(picture.size(), QImage::Format_RGB32);
    onGrey.fill(Qt::gray);
    QPainter(&onGrey).drawImage(0, 0, picture);
    QImage grey = onGrey.convertToFormat(QImage::Format_Grayscale8);
    std::mt19937 dice(1);
    blur(grey, 1);
    addNoise(grey, 6, dice);
    return grey;
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
        if (!isInstall && scenes[i].screen != QLatin1StringView("screen_welcome"))
            continue;
        ++found;
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)}) {
            const QString name = QStringLiteral("%1-%2x%3").arg(scenes[i].name).arg(size.width()).arg(size.height());
            QTest::newRow(qPrintable(name)) << int(i) << size << (isInstall ? QStringLiteral("https://") : QStringLiteral("GB1:"));
        }
    }
    QVERIFY(found >= 4);
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
