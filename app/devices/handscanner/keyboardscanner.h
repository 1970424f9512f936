// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/handscanner/burstrecogniser.h"
#include "flow/ports/codesource.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>

#include <memory>
#include <vector>

namespace Gatebook {

/// A hand scanner that types. Stands before a window, and keeps each key of a real keyboard back until it is clear whose it is: a person's then
/// arrive in the window, all, in their order, at most BurstRules::slowestKeyMs after the last; a scanner's never do. Such a scanner cannot be told
/// from a keyboard, so that this is Ready whenever it has started. Keys of the on-screen keyboard are not touched.
class KeyboardScanner : public CodeSource
{
    Q_OBJECT

public:
    explicit KeyboardScanner(const BurstRules &rules = {}, QObject *parent = nullptr);
    ~KeyboardScanner() override;

    /// The window whose keys are looked at, in place of any before. It may go first.
    void watch(QObject *window);

    void start() override;
    /// Delivers what was held back.
    void stop() override;
    [[nodiscard]] Kind kind() const override { return Kind::HandScanner; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return {}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool release(const QKeyEvent &event);
    [[nodiscard]] bool judge(BurstRecogniser::Verdict verdict, const QKeyEvent &event);
    void hold(const QKeyEvent &event);
    void dropHeld();
    void deliverHeld();
    void settle(BurstRecogniser::Verdict verdict);
    void paused();

    BurstRules m_rules;
    BurstRecogniser m_recogniser;
    State m_state = State::Off;
    QPointer<QObject> m_window;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QSet<int> m_dropped; ///< keys that went down in a scan and have not come up yet
    QTimer m_pause;
    QElapsedTimer m_sinceKey;
};

} // namespace Gatebook
