// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "stage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

class Gallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScreenIsWhole_data();
    void everyScreenIsWhole();
    void cleanupTestCase();

private:
    QDir m_folder{QStringLiteral(GATEBOOK_GALLERY)};
    QStringList m_pictures;
};

void Gallery::initTestCase()
{
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    for (const QString &old : m_folder.entryList({QStringLiteral("*.png")}))
        m_folder.remove(old);
}

void Gallery::everyScreenIsWhole_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QList<Scene> scenes = allScenes();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)}) {
                if (size.width() == 1280 && !scenes[i].alsoSmall)
                    continue;
                const QString name = QStringLiteral("%1-%2-%3x%4").arg(scenes[i].name, language).arg(size.width()).arg(size.height());
                QTest::newRow(qPrintable(name)) << int(i) << language << size;
            }
        }
    }
}

void Gallery::everyScreenIsWhole()
{
    QFETCH(const int, scene);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const Scene shown = allScenes().at(scene);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|Icon|Error|icon")));

    Stage stage(shown, language, size);
    QVERIFY2(stage.window(), qPrintable(stage.warnings().join(QLatin1Char('\n'))));
    QCOMPARE(stage.press(shown.touches), QString());
    const QImage picture = stage.settled();
    QVERIFY2(!picture.isNull(), "something on the screen never rests");
    const QString file = QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png");
    QVERIFY(picture.save(m_folder.filePath(file)));
    m_pictures.append(file);

    QCOMPARE(stage.warnings(), QStringList());
    QVERIFY2(visibleItem(stage.window()->contentItem(), shown.screen), qPrintable(shown.screen + QStringLiteral(" is not on the screen")));
    QQuickItem *root = visibleItem(stage.window()->contentItem(), QStringLiteral("screen_staff"));
    const QStringList faults = layoutFaults(root ? root : stage.window()->contentItem(), 20 * stage.pixelsPerMm());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void Gallery::cleanupTestCase()
{
    QFile index(m_folder.filePath(QStringLiteral("index.html")));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("<!doctype html><meta charset=utf-8><title>Gatebook's screens</title><style>body{font:16px sans-serif;background:#ddd}"
                "figure{display:inline-block;margin:8px}img{height:480px;box-shadow:0 1px 6px #0006}</style>\n");
    for (const QString &picture : std::as_const(m_pictures))
        index.write(QStringLiteral("<figure><a href=\"%1\"><img loading=lazy src=\"%1\" alt=\"%1\"></a><figcaption>%1</figcaption></figure>\n")
                        .arg(picture)
                        .toUtf8());
}

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Gallery gallery;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&gallery, argc, argv);
}

#include "tst_gallery.moc"
