// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "layoutcheck.h"

#include <QtCore/QCoreApplication>
#include <QtQuick/QQuickItem>
#include <QtTest/QTest>

namespace Gatebook {

Stage::Stage(const Scene &scene, const QString &language, QSize size)
    : m_scene(scene)
    , m_kiosk(m_codeMaker, {scene.policy, QStringLiteral("vi")})
{
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings.append(error.toString());
    });
    QObject::connect(&m_kiosk.kiosk, &Kiosk::languageChanged, &m_engine, [this](const QString &changed) { speak(changed); });
    speak(QStringLiteral("vi"));
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("kiosk"), QVariant::fromValue(&m_kiosk.kiosk)}, {QStringLiteral("width"), size.width()},
        {QStringLiteral("height"), size.height()}, {QStringLiteral("reduceMotion"), true}, {QStringLiteral("visible"), true}});
    m_engine.load(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/Main.qml"));
    if (!window())
        return;
    m_kiosk.session.setLanguage(language);
    scene.bring(m_kiosk);
    if (scene.look == Scene::Contrast)
        theme()->setProperty("highContrast", true);
    if (scene.look == Scene::LowReach)
        theme()->setProperty("lowReach", true);
}

QQuickWindow *Stage::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

// As the program does it: English is what the sources say.
void Stage::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/gatebook_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

QObject *Stage::theme() const
{
    const int id = qmlTypeId("Gatebook.Ui", 1, 0, "Theme");
    return const_cast<QQmlApplicationEngine &>(m_engine).singletonInstance<QObject *>(id);
}

qreal Stage::pixelsPerMm() const
{
    return theme()->property("pixelsPerMm").toReal();
}

QString Stage::press(const QStringList &buttons)
{
    for (const QString &name : buttons) {
        QQuickItem *button = nullptr;
        if (!QTest::qWaitFor([&] { return (button = visibleItem(window()->contentItem(), name)) != nullptr; }))
            return name;
        QMetaObject::invokeMethod(button, "click");
        m_kiosk.deliver();
    }
    return {};
}

QImage Stage::settled()
{
    QImage last;
    const auto rests = [&] {
        const QObject *stack = window()->contentItem();
        for (const QQuickItem *item : window()->contentItem()->findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickStackView"))
                stack = item;
        }
        const QImage now = window()->grabWindow();
        const bool same = now == last && !stack->property("busy").toBool();
        last = now;
        return same;
    };
    return QTest::qWaitFor(rests, 10000) ? last : QImage();
}

} // namespace Gatebook
