// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/application.h"

#include "screens/typefaces.h"

#include <QtGui/QGuiApplication>

#include <cstdio>

namespace Gatebook::Ctl {

Application::Application(char *program)
    : m_arguments{program, nullptr}
    , m_qt(std::make_unique<QCoreApplication>(m_count, m_arguments))
{
    name();
}

Application::~Application() = default;

void Application::makeItDraw()
{
    // What Qt remarks about typefaces and sessions is of no use to who asked for a paper.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "gatebookctl: %s\n", qUtf8Printable(text));
    });
    m_qt.reset(); // Qt allows one at a time
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_qt = std::make_unique<QGuiApplication>(m_count, m_arguments);
    name();
    setUpTypefaces();
}

void Application::name()
{
    QCoreApplication::setApplicationName(QStringLiteral("gatebookctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEBOOK_VERSION));
}

} // namespace Gatebook::Ctl
