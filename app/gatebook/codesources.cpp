// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/codesources.h"

#include "devices/camera/camerasource.h"
#include "devices/camera/qtcamerahardware.h"
#include "devices/handscanner/keyboardscanner.h"
#include "devices/handscanner/serialscanner.h"
#include "devices/zxing/zxingframereader.h"

namespace Gatebook {

CodeSources::CodeSources(const CodeSettings &settings, QObject &window)
{
    if (settings.camera.enabled) {
        m_hardware = std::make_unique<QtCameraHardware>();
        m_preview = std::make_unique<CameraPreview>(settings.camera.mirror);
        auto camera = std::make_unique<CameraSource>(CameraPlan{settings.camera.device}, *m_hardware, std::make_unique<ZxingFrameReader>());
        camera->showOn(m_preview.get());
        m_sources.push_back(std::move(camera));
    }
    if (settings.scanner.keyboard) {
        auto keyboard = std::make_unique<KeyboardScanner>();
        keyboard->watch(&window);
        m_sources.push_back(std::move(keyboard));
    }
    if (!settings.scanner.serial.isEmpty())
        m_sources.push_back(std::make_unique<SerialScanner>(SerialPlan{settings.scanner.serial}));
}

CodeSources::~CodeSources() = default;

CameraView *CodeSources::view() const
{
    return m_preview.get();
}

QList<CodeSource *> CodeSources::all() const
{
    QList<CodeSource *> out;
    for (const auto &source : m_sources)
        out.append(source.get());
    return out;
}

} // namespace Gatebook
