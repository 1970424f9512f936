// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/vietnamesetyping.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

/// What one key means beside being a character.
struct KeyEffect {
    std::optional<Tone> tone;
    LetterMark mark = LetterMark::None;
    QStringView bases;        ///< that take the mark
    bool makesLetter = false; ///< w alone is ư
};

struct KeyRule {
    char16_t key;
    KeyEffect effect;
};

constexpr KeyRule TelexRules[] = {{u's', {Tone::Acute, {}, {}}}, {u'f', {Tone::Grave, {}, {}}}, {u'r', {Tone::Hook, {}, {}}},
    {u'x', {Tone::Tilde, {}, {}}}, {u'j', {Tone::Dot, {}, {}}}, {u'z', {Tone::Level, {}, {}}}, {u'a', {{}, LetterMark::Circumflex, u"a"}},
    {u'e', {{}, LetterMark::Circumflex, u"e"}}, {u'o', {{}, LetterMark::Circumflex, u"o"}}, {u'w', {{}, LetterMark::Horn, u"aou", true}},
    {u'd', {{}, LetterMark::Stroke, u"d"}}};
constexpr KeyRule VniRules[] = {{u'1', {Tone::Acute, {}, {}}}, {u'2', {Tone::Grave, {}, {}}}, {u'3', {Tone::Hook, {}, {}}},
    {u'4', {Tone::Tilde, {}, {}}}, {u'5', {Tone::Dot, {}, {}}}, {u'0', {Tone::Level, {}, {}}}, {u'6', {{}, LetterMark::Circumflex, u"aeo"}},
    {u'7', {{}, LetterMark::Horn, u"ou"}}, {u'8', {{}, LetterMark::Breve, u"a"}}, {u'9', {{}, LetterMark::Stroke, u"d"}}};

template <size_t N> std::optional<KeyEffect> effectIn(const KeyRule (&rules)[N], QChar key)
{
    const auto found = std::find_if(std::begin(rules), std::end(rules), [&](const KeyRule &rule) { return key.toLower() == rule.key; });
    return found == std::end(rules) ? std::nullopt : std::optional(found->effect);
}

/// The word so far, and whether it still takes marks.
class Typist
{
public:
    explicit Typist(TypingMethod method)
        : m_method(method)
    {
    }

    void press(QChar key)
    {
        const bool takesMarks = !m_asTyped && (m_word.letters.isEmpty() || mayBecomeSyllable(m_word));
        const auto effect = !takesMarks ? std::nullopt : m_method == TypingMethod::Telex ? effectIn(TelexRules, key) : effectIn(VniRules, key);
        const bool done = effect && (effect->tone ? putTone(*effect->tone) : putMark(*effect, key));
        if (!done)
            append(key);
    }

    [[nodiscard]] const VietnameseWord &word() const { return m_word; }
    [[nodiscard]] bool asTyped() const { return m_asTyped; }

private:
    /// Takes a change when the word may still become a syllable with it.
    bool take(VietnameseWord changed)
    {
        if (changed == m_word || !mayBecomeSyllable(changed))
            return false;
        m_word = std::move(changed);
        return true;
    }

    bool putTone(Tone tone)
    {
        if (tone == Tone::Level)
            return std::exchange(m_word.tone, Tone::Level) != Tone::Level;
        if (m_word.tone == tone)
            return takeBack([this] { m_word.tone = Tone::Level; });
        VietnameseWord changed = m_word;
        changed.tone = tone;
        return firstVowel(m_word) && take(changed);
    }

    bool putMark(const KeyEffect &effect, QChar key)
    {
        if (effect.mark == LetterMark::Stroke)
            return putStroke();
        if (putBothHorns(effect))
            return true;
        for (qsizetype i = m_word.letters.size() - 1; i >= 0; --i) {
            VietnameseWord changed = m_word;
            Letter &letter = changed.letters[i];
            if (!effect.bases.contains(letter.base) || isOfInitial(i))
                continue;
            letter.mark = markFor(effect, letter.base);
            if (take(changed))
                return true;
        }
        if (effect.makesLetter && takeLetter({u'u', LetterMark::Horn, key.isUpper()}))
            return m_lastIsFromKey = true;
        return takeMarksBack(effect);
    }

    static LetterMark markFor(const KeyEffect &effect, QChar base)
    {
        return effect.mark == LetterMark::Horn && base == u'a' ? LetterMark::Breve : effect.mark;
    }

    bool putStroke()
    {
        if (m_word.letters.isEmpty() || m_word.letters.first().base != u'd')
            return false;
        if (m_word.letters.first().mark == LetterMark::Stroke)
            return takeBack([this] { m_word.letters.first().mark = LetterMark::None; });
        VietnameseWord changed = m_word;
        changed.letters.first().mark = LetterMark::Stroke;
        return take(changed);
    }

    /// uo takes two horns, but at the end after h, kh and th only one: huơ, thuở.
    bool putBothHorns(const KeyEffect &effect)
    {
        for (qsizetype i = 0; effect.mark == LetterMark::Horn && i + 1 < m_word.letters.size(); ++i) {
            const bool isPair = m_word.letters[i].base == u'u' && m_word.letters[i + 1].base == u'o' && m_word.letters[i].mark == LetterMark::None
                && m_word.letters[i + 1].mark != LetterMark::Horn && !isOfInitial(i);
            if (!isPair)
                continue;
            const bool isLast = i + 2 == m_word.letters.size();
            VietnameseWord changed = m_word;
            changed.letters[i + 1].mark = LetterMark::Horn;
            if (!(isLast && i > 0 && m_word.letters[i - 1].base == u'h'))
                changed.letters[i].mark = LetterMark::Horn;
            return take(changed);
        }
        return false;
    }

    /// The u of "qu" and the i of "gi" take no marks.
    [[nodiscard]] bool isOfInitial(qsizetype index) const { return index < firstVowel(m_word).value_or(0); }

    bool takeMarksBack(const KeyEffect &effect)
    {
        const auto has = [&](const Letter &letter) { return effect.bases.contains(letter.base) && letter.mark == markFor(effect, letter.base); };
        if (std::none_of(m_word.letters.cbegin(), m_word.letters.cend(), has))
            return false;
        if (m_lastIsFromKey && has(m_word.letters.last())) { // w alone made a letter: now it is a w
            m_word.letters.removeLast();
            return takeBack([] {});
        }
        return takeBack([&] {
            for (Letter &letter : m_word.letters) {
                if (has(letter))
                    letter.mark = LetterMark::None;
            }
        });
    }

    template <typename Change> bool takeBack(Change change)
    {
        change();
        m_asTyped = true;
        return false; // the key itself is a character
    }

    bool takeLetter(const Letter &letter)
    {
        VietnameseWord longer = m_word;
        longer.letters.append(letter);
        return take(longer);
    }

    void append(QChar key)
    {
        m_lastIsFromKey = false;
        const VietnameseWord typed = takenApart(QStringView(&key, 1));
        m_word.letters.append(typed.letters);
        if (typed.tone != Tone::Level)
            m_word.tone = typed.tone;
        if (!m_asTyped)
            completeHorns();
    }

    /// Followed by something, uơ and ưo are ươ.
    void completeHorns()
    {
        for (qsizetype i = 0; i + 2 < m_word.letters.size(); ++i) {
            const Letter &first = m_word.letters[i];
            const Letter &second = m_word.letters[i + 1];
            const bool oneHorn = (first.mark == LetterMark::Horn) != (second.mark == LetterMark::Horn) && first.mark != LetterMark::Circumflex
                && second.mark != LetterMark::Circumflex;
            if (first.base != u'u' || second.base != u'o' || !oneHorn)
                continue;
            VietnameseWord changed = m_word;
            changed.letters[i].mark = changed.letters[i + 1].mark = LetterMark::Horn;
            take(changed);
        }
    }

    TypingMethod m_method;
    VietnameseWord m_word;
    bool m_asTyped = false;       ///< a mark was taken back: from then on keys are characters
    bool m_lastIsFromKey = false; ///< the last letter came from a key that alone makes one
};

QString shown(QStringView keys, TypingRules rules, bool (*isGood)(const VietnameseWord &))
{
    Typist typist(rules.method);
    for (const QChar key : keys)
        typist.press(key);
    const bool stands = typist.asTyped() || isGood(typist.word());
    return stands ? putTogether(typist.word(), rules.toneStyle) : keys.toString();
}

} // namespace

QString whileTyping(QStringView keys, TypingRules rules)
{
    return shown(keys, rules, mayBecomeSyllable);
}

QString whenTyped(QStringView keys, TypingRules rules)
{
    return shown(keys, rules, isSyllable);
}

} // namespace Gatebook
