// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/vietnamesetyping.h"

#include <QtVirtualKeyboard/QVirtualKeyboardAbstractInputMethod>
#include <qqmlregistration.h>

namespace Gatebook {

/// Lets the on-screen keyboard write Vietnamese by Telex or VNI. Each key changes the word before the cursor in the field itself: nothing waits to be
/// committed, so that the field's text is always what is seen.
class VietnameseInputMethod : public QVirtualKeyboardAbstractInputMethod
{
    Q_OBJECT
    QML_ELEMENT
    /// "Telex" or "VNI", for the keyboard to say.
    Q_PROPERTY(QString methodName READ methodName CONSTANT FINAL)

public:
    using QVirtualKeyboardAbstractInputMethod::QVirtualKeyboardAbstractInputMethod;

    /// For every keyboard of the program; Telex and the old places of the tones until it is called.
    static void setRules(TypingRules rules);
    [[nodiscard]] QString methodName() const;

    QList<QVirtualKeyboardInputEngine::InputMode> inputModes(const QString &locale) override;
    bool setInputMode(const QString &locale, QVirtualKeyboardInputEngine::InputMode mode) override;
    bool setTextCase(QVirtualKeyboardInputEngine::TextCase textCase) override;
    /// True when the key was taken; what is not taken Qt writes as it is.
    bool keyEvent(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers) override;
    void reset() override;

private:
    [[nodiscard]] QString wordBeforeCursor() const;
    void write(const QString &word, const QString &shown);
    void finishWord();

    QString m_keys; ///< of the word before the cursor, as long as it is `m_shown`
    QString m_shown;
};

} // namespace Gatebook
