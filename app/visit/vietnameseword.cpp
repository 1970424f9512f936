// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/vietnameseword.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr QStringView Initials[] = {u"ngh", u"ch", u"gh", u"gi", u"kh", u"ng", u"nh", u"ph", u"qu", u"th", u"tr", u"b", u"c", u"d", u"đ", u"g", u"h",
    u"k", u"l", u"m", u"n", u"p", u"r", u"s", u"t", u"v", u"x", u""};

// Every vowel group with every ending that it takes; k ends names of the highlands (Đắk Lắk).
constexpr QStringView Rimes[] = {u"a", u"ac", u"ach", u"ai", u"ak", u"am", u"an", u"ang", u"anh", u"ao", u"ap", u"at", u"au", u"ay", u"ăc", u"ăk",
    u"ăm", u"ăn", u"ăng", u"ăp", u"ăt", u"âc", u"âm", u"ân", u"âng", u"âp", u"ât", u"âu", u"ây", u"e", u"ec", u"em", u"en", u"eng", u"eo", u"ep",
    u"et", u"ê", u"êch", u"êm", u"ên", u"êng", u"ênh", u"êp", u"êt", u"êu", u"i", u"ia", u"ich", u"iêc", u"iêm", u"iên", u"iêng", u"iêp", u"iêt",
    u"iêu", u"im", u"in", u"inh", u"ip", u"it", u"iu", u"o", u"oa", u"oac", u"oach", u"oai", u"oam", u"oan", u"oang", u"oanh", u"oao", u"oap", u"oat",
    u"oay", u"oăc", u"oăm", u"oăn", u"oăng", u"oăt", u"oc", u"oe", u"oen", u"oeo", u"oet", u"oi", u"om", u"on", u"ong", u"ooc", u"oong", u"op", u"ot",
    u"ô", u"ôc", u"ôi", u"ôm", u"ôn", u"ông", u"ôp", u"ôt", u"ơ", u"ơi", u"ơm", u"ơn", u"ơp", u"ơt", u"u", u"ua", u"uân", u"uâng", u"uât", u"uây",
    u"uc", u"uê", u"uêch", u"uên", u"uênh", u"uêt", u"ui", u"um", u"un", u"ung", u"uơ", u"uôc", u"uôi", u"uôm", u"uôn", u"uông", u"uôt", u"up", u"ut",
    u"uy", u"uya", u"uych", u"uyên", u"uyêt", u"uyn", u"uynh", u"uyp", u"uyt", u"uyu", u"ư", u"ưa", u"ưc", u"ưi", u"ưm", u"ưn", u"ưng", u"ươc",
    u"ươi", u"ươm", u"ươn", u"ương", u"ươp", u"ươt", u"ươu", u"ưt", u"ưu", u"y", u"ych", u"yêm", u"yên", u"yêng", u"yêt", u"yêu", u"yn", u"ynh",
    u"yp", u"yt"};

constexpr QStringView Vowels = u"aăâeêioôơuưy";

struct MarkedLetter {
    char16_t letter;
    char16_t base;
    LetterMark mark;
};
constexpr MarkedLetter MarkedLetters[] = {{u'ă', u'a', LetterMark::Breve}, {u'â', u'a', LetterMark::Circumflex}, {u'ê', u'e', LetterMark::Circumflex},
    {u'ô', u'o', LetterMark::Circumflex}, {u'ơ', u'o', LetterMark::Horn}, {u'ư', u'u', LetterMark::Horn}, {u'đ', u'd', LetterMark::Stroke}};

struct ToneMark {
    Tone tone;
    char16_t combining;
};
constexpr ToneMark ToneMarks[] = {{Tone::Acute, 0x0301}, {Tone::Grave, 0x0300}, {Tone::Hook, 0x0309}, {Tone::Tilde, 0x0303}, {Tone::Dot, 0x0323}};

QChar baseOf(QChar letter)
{
    const auto found = std::find_if(std::begin(MarkedLetters), std::end(MarkedLetters), [&](const auto &marked) { return letter == marked.letter; });
    return found == std::end(MarkedLetters) ? letter : QChar(found->base);
}

QChar written(const Letter &letter)
{
    const auto found = std::find_if(std::begin(MarkedLetters), std::end(MarkedLetters),
        [&](const auto &marked) { return letter.base == marked.base && letter.mark == marked.mark; });
    return found == std::end(MarkedLetters) ? letter.base : QChar(found->letter);
}

/// In small letters, without the tone.
QString plain(const VietnameseWord &word)
{
    QString out;
    std::transform(word.letters.cbegin(), word.letters.cend(), std::back_inserter(out), written);
    return out;
}

bool isFront(QStringView rime)
{
    return !rime.isEmpty() && QStringView(u"eêiy").contains(rime.front());
}

/// Spelling: k, gh, ngh before e, ê, i, y and c, g, ng before the others; gi and qu have their own i and u.
bool fit(QStringView initial, QStringView rime)
{
    if (initial == u"k" || initial == u"gh" || initial == u"ngh")
        return isFront(rime);
    if (initial == u"g")
        return !isFront(rime) || rime == u"i" || rime == u"in";
    if (initial == u"c" || initial == u"ng")
        return !isFront(rime);
    if (initial == u"gi")
        return !isFront(rime) || rime.front() == u'e' || rime.front() == u'ê';
    if (initial == u"qu")
        return baseOf(rime.front()) != u'u' && rime.front() != u'o';
    return rime.front() != u'y' || rime == u"y" || initial.isEmpty();
}

bool stops(QStringView rime)
{
    return QStringView(u"chkpt").contains(rime.back()) && !rime.endsWith(u"nh");
}

/// A syllable that ends in a stop is high or low; unmarked only while the tone is still to come.
bool toneFits(QStringView rime, Tone tone, bool isWhole)
{
    return !stops(rime) || tone == Tone::Acute || tone == Tone::Dot || (tone == Tone::Level && !isWhole);
}

bool mayBecome(QStringView letters, QStringView rime)
{
    return letters.size() <= rime.size() && std::equal(letters.cbegin(), letters.cend(), rime.cbegin(), [](QChar typed, QChar wanted) {
        return typed == wanted || typed == baseOf(wanted);
    });
}

struct Split {
    QStringView initial;
    bool found = false;
};

/// The initial by which the word may become a syllable, or is one; the longest that leaves a vowel.
Split splitOf(QStringView text, Tone tone, bool isWhole)
{
    for (const QStringView initial : Initials) {
        const QStringView rest = text.startsWith(initial) ? text.mid(initial.size()) : QStringView();
        if (rest.isEmpty())
            continue;
        const bool fits = std::any_of(std::begin(Rimes), std::end(Rimes), [&](QStringView rime) {
            const bool agrees = isWhole ? rest == rime : mayBecome(rest, rime);
            return agrees && fit(initial, rime) && toneFits(rest, tone, isWhole);
        });
        if (fits)
            return {initial, true};
    }
    return {};
}

bool mayBecomeInitial(QStringView text)
{
    return std::any_of(std::begin(Initials), std::end(Initials), [&](QStringView initial) { return initial.startsWith(text); }) || (text == u"q");
}

/// Where in the vowels, which are followed by something or not, the tone is written.
qsizetype tonePlace(QStringView vowels, bool isFollowed, ToneStyle style)
{
    for (qsizetype i = vowels.size() - 1; i >= 0; --i) {
        if (baseOf(vowels[i]) != vowels[i])
            return i;
    }
    if (vowels.size() == 1)
        return 0;
    if (isFollowed || vowels == u"ie" || vowels == u"ye" || vowels == u"uo")
        return vowels.size() - 1;
    const bool isOpening = vowels == u"oa" || vowels == u"oe" || vowels == u"uy";
    return vowels.size() == 3 || (isOpening && style == ToneStyle::New) ? 1 : 0;
}

std::optional<qsizetype> toneLetter(const VietnameseWord &word, QStringView text, ToneStyle style)
{
    const auto first = firstVowel(word);
    if (!first)
        return std::nullopt;
    const QStringView rime = text.mid(*first);
    const auto end = std::find_if_not(rime.cbegin(), rime.cend(), [](QChar c) { return Vowels.contains(c); });
    const QStringView vowels = rime.left(end - rime.cbegin());
    return *first + tonePlace(vowels, vowels.size() < rime.size(), style);
}

} // namespace

VietnameseWord takenApart(QStringView text)
{
    VietnameseWord word;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        const auto tone = std::find_if(std::begin(ToneMarks), std::end(ToneMarks), [&](const auto &mark) { return c == mark.combining; });
        if (tone != std::end(ToneMarks))
            word.tone = tone->tone;
        else if (c == QChar(0x0302) && !word.letters.isEmpty())
            word.letters.last().mark = LetterMark::Circumflex;
        else if (c == QChar(0x0306) && !word.letters.isEmpty())
            word.letters.last().mark = LetterMark::Breve;
        else if (c == QChar(0x031B) && !word.letters.isEmpty())
            word.letters.last().mark = LetterMark::Horn;
        else
            word.letters.append({baseOf(c.toLower()), c.toLower() == u'đ' ? LetterMark::Stroke : LetterMark::None, c.isUpper()});
    }
    return word;
}

QString putTogether(const VietnameseWord &word, ToneStyle style)
{
    const QString text = plain(word);
    const auto place = word.tone == Tone::Level ? std::nullopt : toneLetter(word, text, style);
    const auto mark = std::find_if(std::begin(ToneMarks), std::end(ToneMarks), [&](const auto &one) { return one.tone == word.tone; });
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out.append(word.letters[i].isCapital ? text[i].toUpper() : text[i]);
        if (place == i)
            out.append(QChar(mark->combining));
    }
    return out.normalized(QString::NormalizationForm_C);
}

bool isSyllable(const VietnameseWord &word)
{
    const QString text = plain(word);
    return splitOf(text, word.tone, true).found;
}

bool mayBecomeSyllable(const VietnameseWord &word)
{
    const QString text = plain(word);
    return splitOf(text, word.tone, false).found || (word.tone == Tone::Level && mayBecomeInitial(text));
}

std::optional<qsizetype> firstVowel(const VietnameseWord &word)
{
    const QString text = plain(word);
    const Split split = splitOf(text, word.tone, false);
    return split.found ? std::optional(split.initial.size()) : std::nullopt;
}

} // namespace Gatebook
