// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/burstrecogniser.h"

#include "visit/scannedcode.h"

#include <utility>

namespace Gatebook {

namespace {

enum class Kind { Text, AltDigit, Modifier, Control, End, Other };

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || key == Qt::Key_Mode_switch || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isAltDigit(const KeyPress &press)
{
    return press.modifiers.testFlag(Qt::AltModifier) && press.modifiers.testFlag(Qt::KeypadModifier) && press.key >= Qt::Key_0
        && press.key <= Qt::Key_9;
}

Kind kindOf(const KeyPress &press)
{
    constexpr auto Commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (press.isRepeat) // scanners let go of every key
        return Kind::Other;
    if (isModifier(press.key))
        return Kind::Modifier;
    if (isAltDigit(press))
        return Kind::AltDigit;
    if (press.modifiers & Commands)
        return press.modifiers.testFlag(Qt::ControlModifier) ? Kind::Control : Kind::Other; // scanners type separators as Control and a sign
    if (press.key == Qt::Key_Return || press.key == Qt::Key_Enter || press.key == Qt::Key_Tab)
        return Kind::End;
    return !press.text.isEmpty() && press.text.at(0).isPrint() ? Kind::Text : Kind::Other;
}

} // namespace

BurstRecogniser::BurstRecogniser(const BurstRules &rules)
    : m_rules(rules)
{
}

BurstRecogniser::Verdict BurstRecogniser::settleBefore(const KeyPress &next)
{
    return next.atMs - m_lastMs > m_rules.slowestKeyMs ? settle() : Verdict::Hold;
}

BurstRecogniser::Verdict BurstRecogniser::settle()
{
    if (!m_isHolding)
        return Verdict::Hold;
    if (!isSurelyScan())
        return let(Verdict::Release);
    m_endlessScanMs = m_lastMs;
    return let(Verdict::Scan);
}

BurstRecogniser::Verdict BurstRecogniser::press(const KeyPress &key)
{
    switch (kindOf(key)) {
    case Kind::Text:
        if (m_text.size() <= LongestCodeBytes)
            m_text.add(key.text);
        return hold(key);
    case Kind::AltDigit:
        m_text.addAltDigit(static_cast<char>('0' + key.key - Qt::Key_0));
        return hold(key);
    case Kind::Modifier:
        if (key.key == Qt::Key_Alt)
            m_text.endNumber();
        return m_isHolding ? hold(key) : Verdict::PassOn;
    case Kind::Control:
        return m_isHolding ? hold(key) : Verdict::PassOn;
    case Kind::End:
        return end(key);
    case Kind::Other:
        break;
    }
    if (!m_isHolding)
        return Verdict::PassOn;
    return let(isSurelyScan() ? Verdict::Scan : Verdict::Release);
}

bool BurstRecogniser::isSurelyScan() const
{
    return m_isHolding && m_text.size() >= m_rules.shortestWithoutEnd;
}

QByteArray BurstRecogniser::take()
{
    return std::exchange(m_scan, {});
}

BurstRecogniser::Verdict BurstRecogniser::hold(const KeyPress &key)
{
    m_isHolding = true;
    m_lastMs = key.atMs;
    m_endlessScanMs.reset();
    return Verdict::Hold;
}

BurstRecogniser::Verdict BurstRecogniser::end(const KeyPress &key)
{
    if (const auto scanMs = std::exchange(m_endlessScanMs, std::nullopt); scanMs && !m_isHolding)
        return key.atMs - *scanMs <= m_rules.endMayFollowMs ? Verdict::Drop : Verdict::PassOn;
    if (!m_isHolding)
        return Verdict::PassOn;
    return let(m_text.size() >= m_rules.shortest ? Verdict::Scan : Verdict::Release);
}

BurstRecogniser::Verdict BurstRecogniser::let(Verdict verdict)
{
    if (verdict == Verdict::Scan)
        m_scan = m_text.utf8().left(LongestCodeBytes + 1);
    m_text.clear();
    m_isHolding = false;
    return verdict;
}

} // namespace Gatebook
