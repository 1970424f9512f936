// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "pages.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qreal DeskTarget = 54; ///< pixels at 4.06 to the millimetre: a desk with a mouse

/// A page of the receptionist in a window of its own, as its rail's right side or as a standing screen.
class PageStage
{
public:
    PageStage(const PageScene &scene, const QString &language, QSize size)
        : m_scene(scene)
    {
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                m_warnings.append(error.toString());
        });
        if (m_translator.load(QStringLiteral(":/i18n/gatebook_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        m_models = scene.bring(m_desk);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(m_models.get())}, {QStringLiteral("width"), size.width()},
            {QStringLiteral("height"), size.height()}, {QStringLiteral("contrast"), scene.contrast}, {QStringLiteral("language"), language}});
        m_engine.loadData(windowOf(scene), QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/PageWindow.qml")));
        m_desk.deliver();
    }
    ~PageStage() { QCoreApplication::removeTranslator(&m_translator); }

    [[nodiscard]] QQuickWindow *window() const
    {
        return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    [[nodiscard]] QString press()
    {
        for (const QString &name : std::as_const(m_scene.presses)) {
            QQuickItem *button = visibleItem(window()->contentItem(), name);
            if (!button)
                return name;
            QTest::mouseClick(window(), Qt::LeftButton, {}, button->mapToScene(button->boundingRect().center()).toPoint());
            m_desk.deliver();
        }
        return {};
    }
    [[nodiscard]] QImage settled()
    {
        QImage last;
        const auto rests = [&] {
            const QImage now = window()->grabWindow();
            const bool same = now == last;
            last = now;
            return same;
        };
        return QTest::qWaitFor(rests, 10000) ? last : QImage();
    }

private:
    static QByteArray windowOf(const PageScene &scene)
    {
        return QStringLiteral("import QtQuick\nimport Gatebook.Ui\nimport Gatebook.Screens\nWindow { id: window; required property %1 model\n"
                              "required property bool contrast\nrequired property string language\nvisible: true; color: Theme.colour.paper\n"
                              "Binding { target: Theme; property: \"highContrast\"; value: window.contrast }\n"
                              "Binding { target: Theme; property: \"language\"; value: window.language }\n"
                              "%2 { x: 24; y: 28; width: parent.width - 56; height: parent.height - 64; %3: window.model } }")
            .arg(scene.model, scene.page, scene.property)
            .toUtf8();
    }

    PageScene m_scene;
    Desk m_desk;
    std::unique_ptr<QObject> m_models;
    QTranslator m_translator;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine;
};

} // namespace

/// The receptionist's pages, in pictures beside those of the gallery.
class Pages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.mkpath(QStringLiteral("."))); }
    void everyPageIsWhole_data();
    void everyPageIsWhole();

private:
    QDir m_folder{QStringLiteral(GATEBOOK_GALLERY)};
};

void Pages::everyPageIsWhole_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QList<PageScene> scenes = allPages();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            for (const QSize size : {QSize(1592, 1080), QSize(1080, 1800)}) {
                const QString name = QStringLiteral("%1-%2-%3x%4").arg(scenes[i].name, language).arg(size.width()).arg(size.height());
                QTest::newRow(qPrintable(name)) << int(i) << language << size;
            }
        }
    }
}

void Pages::everyPageIsWhole()
{
    QFETCH(const int, scene);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|Icon|Error|icon")));
    PageStage stage(allPages().at(scene), language, size);
    QVERIFY2(stage.window(), qPrintable(stage.warnings().join(u'\n')));
    QCOMPARE(stage.press(), QString());
    const QImage picture = stage.settled();
    QVERIFY2(!picture.isNull(), "something on the page never rests");
    QVERIFY(picture.save(m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QCOMPARE(stage.warnings(), QStringList());
    const QStringList faults = layoutFaults(stage.window()->contentItem(), DeskTarget);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Pages pages;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&pages, argc, argv);
}

#include "tst_pages.moc"
