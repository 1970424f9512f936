// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/zxing/zxingcodemaker.h"
#include "scenes.h"

#include <QtCore/QTranslator>
#include <QtGui/QImage>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <memory>

namespace Gatebook {

/// The real Main.qml with the staged kiosk behind it.
class Stage
{
public:
    Stage(const Scene &scene, const QString &language, QSize size);

    /// Null when Main.qml did not load.
    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] qreal pixelsPerMm();

    /// Changes the look while the scene goes on.
    void wear(Scene::Look look);
    /// Presses the scene's buttons; names the first that is not there.
    [[nodiscard]] QString press(const QStringList &buttons);
    /// The picture, once nothing moves any more; null when something never rests.
    [[nodiscard]] QImage settled();

private:
    void speak(const QString &language);
    [[nodiscard]] QObject *theme();

    Scene m_scene;
    ZxingCodeMaker m_codeMaker;
    StagedKiosk m_kiosk;
    QTranslator m_translator;
    QStringList m_warnings;
    std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
    QQmlApplicationEngine m_engine;
    std::unique_ptr<QObject> m_themeHolder;
    QObject *m_theme = nullptr;
};

} // namespace Gatebook
