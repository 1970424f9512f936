// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// Section [camera] of the settings.
struct CameraSettings {
    bool enabled = true; ///< whether codes are looked for before a camera
    QString device;      ///< an id, or a part of a description; empty: the first camera
    bool mirror = true;  ///< whether visitors see themselves in its picture as in a mirror

    bool operator==(const CameraSettings &) const = default;
};

/// Section [scanner] of the settings: hand scanners.
struct ScannerSettings {
    bool keyboard = false; ///< one that types is there: visitors are asked for their card, and fast typing is a scanner's
    QString serial;        ///< a path, or a USB id "0c2e:0b6a"; empty: none

    bool operator==(const ScannerSettings &) const = default;
};

/// Where scanned codes come from.
struct CodeSettings {
    CameraSettings camera;
    ScannerSettings scanner;

    bool operator==(const CodeSettings &) const = default;
};

class TomlReader;
void takeCodes(TomlReader &reader, CodeSettings &codes);

} // namespace Gatebook
