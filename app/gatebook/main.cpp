// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/heap.h"
#include "gatebook/kioskrun.h"
#include "gatebook/rehearsalrun.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QThreadPool>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtQuickControls2/QQuickStyle>

#include <sys/stat.h>

using namespace Gatebook;

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    prepareHeap(std::size_t(32) << 20U);
    ::umask(0077); // whatever the kiosk leaves is its owner's alone
    const CommandLine line = readCommandLine(argc, argv);
    if (line.exit)
        return *line.exit;
    if (!qEnvironmentVariableIsSet("QT_IM_MODULE"))
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // The keyboard lies in our window; Qt would put up a second one of its own beside it.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEBOOK_VERSION));
    const QFont font(QStringLiteral("Inter"));
    QGuiApplication::setFont(font);
    // Finding the machine's fonts takes as long as loading the screens; the other core does it meanwhile.
    QThreadPool::globalInstance()->start([font] { static_cast<void>(QFontMetricsF(font).height()); });
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QLoggingCategory::setFilterRules(QStringLiteral("qt.virtualkeyboard.hunspell=false")); // names stand in no dictionary, so it has none
    if (!line.options.rehearse.isEmpty())
        return runRehearsal(line.options);
    if (line.options.reception)
        return runReception(line.options);
    return line.options.selfTest ? runSelfTest(line.options, sinceMain) : runKiosk(line.options);
}
