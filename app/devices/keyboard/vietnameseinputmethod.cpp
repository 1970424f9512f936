// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnameseinputmethod.h"

#include <QtVirtualKeyboard/QVirtualKeyboardInputContext>

#include <algorithm>

namespace Gatebook {

namespace {

TypingRules typingRules;

bool isOfWord(QChar c)
{
    return c.isLetter() || (typingRules.method == TypingMethod::Vni && c >= u'0' && c <= u'9');
}

} // namespace

void VietnameseInputMethod::setRules(TypingRules rules)
{
    typingRules = rules;
}

QString VietnameseInputMethod::methodName() const // NOLINT(readability-convert-member-functions-to-static): a property
{
    return typingRules.method == TypingMethod::Telex ? QStringLiteral("Telex") : QStringLiteral("VNI");
}

QList<QVirtualKeyboardInputEngine::InputMode> VietnameseInputMethod::inputModes(const QString &locale)
{
    Q_UNUSED(locale)
    return {QVirtualKeyboardInputEngine::InputMode::Latin};
}

bool VietnameseInputMethod::setInputMode(const QString &locale, QVirtualKeyboardInputEngine::InputMode mode)
{
    Q_UNUSED(locale)
    return mode == QVirtualKeyboardInputEngine::InputMode::Latin;
}

bool VietnameseInputMethod::setTextCase(QVirtualKeyboardInputEngine::TextCase textCase)
{
    Q_UNUSED(textCase) // keys come in the case that shift gives them
    return true;
}

bool VietnameseInputMethod::keyEvent(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    if (key == Qt::Key_Backspace || text.size() != 1 || !inputContext()->selectedText().isEmpty()) {
        reset();
        return false;
    }
    if (!isOfWord(text.front())) {
        finishWord();
        return false;
    }
    const QString word = wordBeforeCursor();
    m_keys = (word == m_shown ? m_keys : word) + text;
    m_shown = whileTyping(m_keys, typingRules);
    write(word, m_shown);
    return true;
}

void VietnameseInputMethod::reset()
{
    m_keys.clear();
    m_shown.clear();
}

QString VietnameseInputMethod::wordBeforeCursor() const
{
    const QString text = inputContext()->surroundingText().left(inputContext()->cursorPosition());
    const auto begin = std::find_if_not(text.crbegin(), text.crend(), isOfWord);
    return text.right(begin - text.crbegin());
}

void VietnameseInputMethod::write(const QString &word, const QString &shown)
{
    const auto same = std::mismatch(word.cbegin(), word.cend(), shown.cbegin(), shown.cend()).first - word.cbegin();
    const auto rest = static_cast<int>(word.size() - same);
    inputContext()->commit(shown.mid(same), -rest, rest);
}

void VietnameseInputMethod::finishWord()
{
    const QString word = wordBeforeCursor();
    if (!word.isEmpty() && word == m_shown)
        write(word, whenTyped(m_keys, typingRules));
    reset();
}

} // namespace Gatebook
