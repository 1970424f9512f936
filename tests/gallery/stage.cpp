// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"
#include "fakes/visibleitem.h"

#include "layoutcheck.h"
#include "settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtQml/QQmlComponent>
#include <QtQuick/QQuickItem>
#include <QtTest/QTest>

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

/// One screen is still giving way to another, or to a dialog.
bool isTurning(const QQuickItem *item)
{
    if (item->inherits("QQuickStackView")) {
        const QList<QQuickItem *> views = item->childItems();
        return item->property("busy").toBool() || std::count_if(views.begin(), views.end(), [](QQuickItem *view) { return view->isVisible(); }) > 1;
    }
    const QList<QQuickItem *> children = item->childItems();
    const auto fades = [](QQuickItem *child) { return child->opacity() < 1; };
    if (item->property("open").toBool() && (!item->isVisible() || std::any_of(children.begin(), children.end(), fades))) // a dialog that rises
        return true;
    return std::any_of(children.begin(), children.end(), isTurning);
}

/// The program's own notices, as this site would show them.
Notices noticesFor(EntryPolicy policy)
{
    const KioskFacts facts = StagedKiosk::facts();
    Settings settings;
    settings.session.entry.policy = policy;
    settings.agency = facts.agency;
    settings.address = facts.address;
    settings.receptionPhone = facts.receptionPhone;
    settings.notice.contact = QStringLiteral("dan@tttt.example.gov.vn");
    settings.notice.days = 30;
    return readNotices(settings).notices;
}

} // namespace

Stage::Stage(const Scene &scene, const QString &language, QSize size)
    : m_scene(scene)
    , m_kiosk(m_codeMaker, {scene.policy, language, scene.printer, scene.tag, noticesFor(scene.policy), scene.people})
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
    wear(scene.look);
    scene.bring(m_kiosk);
    wear(scene.look); // a visitor who came before took theirs along
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

// A singleton written in QML can only be reached by QML.
QObject *Stage::theme()
{
    if (!m_theme) {
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Gatebook.Ui\nQtObject { property QtObject theme: Theme }", QUrl());
        m_themeHolder.reset(component.create());
        m_theme = m_themeHolder ? m_themeHolder->property("theme").value<QObject *>() : nullptr;
    }
    return m_theme;
}

void Stage::wear(Scene::Look look)
{
    const std::pair<Scene::Look, const char *> switches[] = {{Scene::Contrast, "highContrast"}, {Scene::LowReach, "lowReach"},
        {Scene::Large, "largeText"}, {Scene::Mirrored, "mirrored"}, {Scene::Dark, "dark"}};
    for (const auto &[one, property] : switches)
        theme()->setProperty(property, one == look);
}

qreal Stage::pixelsPerMm()
{
    return theme()->property("pixelsPerMm").toReal();
}

QString Stage::press(const QStringList &buttons)
{
    if (!buttons.isEmpty() && settled().isNull()) // rows are laid out when they are drawn
        return QStringLiteral("a screen that rests");
    for (const QString &name : buttons) {
        QQuickItem *button = nullptr;
        if (!QTest::qWaitFor([&] { return (button = visibleItem(window()->contentItem(), name)) != nullptr; }))
            return name;
        const QPoint middle = button->mapToScene(button->boundingRect().center()).toPoint();
        QTest::touchEvent(window(), m_finger.get()).press(0, middle);
        QTest::touchEvent(window(), m_finger.get()).release(0, middle);
        m_kiosk.deliver();
    }
    return {};
}

QImage Stage::settled()
{
    QImage last;
    const auto rests = [&] {
        const QImage now = window()->grabWindow();
        const bool same = now == last && !isTurning(window()->contentItem());
        last = now;
        return same;
    };
    return QTest::qWaitFor(rests, 10000) ? last : QImage();
}

} // namespace Gatebook
