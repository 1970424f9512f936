// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest/quicktest.h>

namespace Gatebook {

/// Gives the engine its import path and the bench, and lets no warning of QML pass.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup()
    {
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Gatebook.Tests", 1, 0, "Bench", &m_bench);
        QObject::connect(engine, &QQmlEngine::warnings, engine, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings)
                qFatal("QML warns: %s", qPrintable(warning.toString()));
        });
    }

private:
    Bench m_bench;
};

} // namespace Gatebook

QUICK_TEST_MAIN_WITH_SETUP(qml, Gatebook::Setup)

#include "main.moc"
