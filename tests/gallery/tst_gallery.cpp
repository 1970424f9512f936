// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/visibleitem.h"
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
    [[nodiscard]] bool isDue(const Scene &scene, const QString &language, QSize size) const;

    QDir m_folder{QStringLiteral(GATEBOOK_GALLERY)};
    const QStringList m_staffs{QStringLiteral("vi"), QStringLiteral("en")};
    /// GATEBOOK_LANGUAGES chooses others, so that a machine may draw some beside the rest.
    const QStringList m_languages = qEnvironmentVariable("GATEBOOK_LANGUAGES", QStringLiteral("vi,en")).split(u',');
};

void Gallery::initTestCase()
{
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    for (const QString &language : m_languages) {
        for (const QString &old : m_folder.entryList({QStringLiteral("*-%1-*.png").arg(language)}))
            m_folder.remove(old);
    }
}

void Gallery::everyScreenIsWhole_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QList<Scene> scenes = allScenes();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        for (const QString &language : m_languages) {
            for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)}) {
                if (!isDue(scenes[i], language, size))
                    continue;
                const QString name = QStringLiteral("%1-%2-%3x%4").arg(scenes[i].name, language).arg(size.width()).arg(size.height());
                QTest::newRow(qPrintable(name)) << int(i) << language << size;
            }
        }
    }
}

// The staff's screens speak Vietnamese and English; what the visitor sees in four more languages differs in its words alone.
bool Gallery::isDue(const Scene &scene, const QString &language, QSize size) const
{
    if (scene.look == Scene::Dark) // other colours, the same places
        return language == m_staffs.constFirst() && size.width() == 1080;
    if (m_staffs.contains(language))
        return size.width() != 1280 || scene.alsoSmall;
    return scene.screen != QLatin1StringView("screen_staff") && (scene.look == Scene::Usual || scene.look == Scene::Large) && size.width() == 1080;
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
    QVERIFY(picture.save(m_folder.filePath(file), "PNG", 90)); // written fast rather than small

    QCOMPARE(stage.warnings(), QStringList());
    QVERIFY2(visibleItem(stage.window()->contentItem(), shown.screen), qPrintable(shown.screen + QStringLiteral(" is not on the screen")));
    QQuickItem *root = visibleItem(stage.window()->contentItem(), QStringLiteral("screen_staff"));
    const QStringList faults
        = layoutFaults(root ? root : stage.window()->contentItem(), shown.leastMm * stage.pixelsPerMm(), shown.leastCapitalMm * stage.pixelsPerMm());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void Gallery::cleanupTestCase()
{
    QFile index(m_folder.filePath(QStringLiteral("index.html")));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("<!doctype html><meta charset=utf-8><title>Gatebook's screens</title><style>body{font:16px sans-serif;background:#ddd}"
                "figure{display:inline-block;margin:8px}img{height:480px;box-shadow:0 1px 6px #0006}</style>\n");
    const QStringList pictures = m_folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QString &picture : pictures)
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
