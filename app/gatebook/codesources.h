// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codesource.h"
#include "settings/codesettings.h"

#include <memory>
#include <vector>

namespace Gatebook {

class CameraHardware;
class CameraPreview;
class CameraView;

/// The camera and the hand scanners that the settings ask for; not started. On the GUI thread.
class CodeSources
{
public:
    /// A scanner that types is looked for among the keys of `window`, which may go first.
    CodeSources(const CodeSettings &settings, QObject &window);
    ~CodeSources();

    [[nodiscard]] QList<CodeSource *> all() const;
    /// What the camera sees; nullptr without one.
    [[nodiscard]] CameraView *view() const;

private:
    std::unique_ptr<CameraHardware> m_hardware; ///< outlives the source that uses it
    std::unique_ptr<CameraPreview> m_preview;
    std::vector<std::unique_ptr<CodeSource>> m_sources;
};

} // namespace Gatebook
