// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/handscanner/typedtext.h"

#include <QtCore/QtGlobal>
#include <QtCore/qnamespace.h>

#include <optional>

namespace Gatebook {

/// A key that goes down.
struct KeyPress {
    int key = 0; ///< Qt::Key
    Qt::KeyboardModifiers modifiers;
    QString text; ///< what it gives
    bool isRepeat = false;
    qint64 atMs = 0; ///< by a clock of the keyboard's; only differences count
};

/// By what a scanner is told from a person. Fast typists are under 100 ms between keys for long, and under 40 ms only for two or three.
struct BurstRules {
    int slowestKeyMs = 35;       ///< from key to key within a scan
    int shortest = 6;            ///< characters, ended by Enter or Tab
    int shortestWithoutEnd = 16; ///< characters of a scanner that is set to end with nothing
    int endMayFollowMs = 300;    ///< an Enter or Tab this soon after one of those belongs to it

    bool operator==(const BurstRules &) const = default;
};

/// Tells the keys of a hand scanner from those of a person, by their speed. Knows no clock: settle() is called when slowestKeyMs have gone by without
/// a key.
class BurstRecogniser
{
public:
    enum class Verdict {
        PassOn,  ///< a person's, and nothing is held back: deliver it
        Hold,    ///< not clear yet: keep it back
        Release, ///< a person's: deliver all that is held back, in its order, and then this one
        Scan,    ///< it ends a scan: drop it and all that is held back; take() has the text
        Drop     ///< it still belongs to the last scan
    };

    explicit BurstRecogniser(const BurstRules &rules = {});

    /// Whether what is held back became clear by the time between the last key and this one, which then comes to press(): Hold when not, else Release
    /// or Scan. Call it before press().
    [[nodiscard]] Verdict settleBefore(const KeyPress &next);
    /// The same when no key came for slowestKeyMs.
    [[nodiscard]] Verdict settle();
    [[nodiscard]] Verdict press(const KeyPress &key);

    /// Whether keys are held back.
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    /// Whether what is held back can only be a scan, however it goes on: its keys need not be kept.
    [[nodiscard]] bool isSurelyScan() const;
    /// The text of the scan, in UTF-8, cut as CodeSource says; once, after the verdict Scan.
    [[nodiscard]] QByteArray take();

private:
    [[nodiscard]] Verdict hold(const KeyPress &key);
    [[nodiscard]] Verdict end(const KeyPress &key);
    [[nodiscard]] Verdict let(Verdict verdict);

    BurstRules m_rules;
    TypedText m_text;
    QByteArray m_scan;
    bool m_isHolding = false;
    qint64 m_lastMs = 0;
    std::optional<qint64> m_endlessScanMs; ///< when the last one ended that had no Enter
};

} // namespace Gatebook
