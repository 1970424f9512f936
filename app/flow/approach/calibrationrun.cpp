// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/calibrationrun.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Gatebook {

namespace {

constexpr std::size_t MostSamples = 128; ///< in the window, of one phone
constexpr int MarkPercent = 10;
constexpr int MetrePercent = 99;
constexpr int LowestNearDbm = -100; ///< as in the settings
constexpr int HighestNearDbm = -20;

} // namespace

CalibrationRun::CalibrationRun(QList<AppSignature> signatures, CalibrationRules rules)
    : m_signatures(std::move(signatures))
    , m_rules(rules)
{
}

void CalibrationRun::begin(Place place)
{
    m_place = place;
    m_phones[static_cast<std::size_t>(place)].clear();
}

void CalibrationRun::heard(const Sighting &sighting)
{
    if (sighting.certainty != Certainty::Exact || !isUsableLevel(sighting.levelDbm))
        return;
    const AppSignature *signature = signatureNamed(sighting.signature);
    const auto family = signature ? familyOf(*signature) : std::nullopt;
    if (!family)
        return;
    Phones &phones = m_phones[static_cast<std::size_t>(m_place)];
    const auto key = static_cast<quint64>(sighting.phone);
    if (!phones.contains(key) && phones.size() >= static_cast<std::size_t>(m_rules.mostPhones))
        return;
    Phone &phone = phones[key];
    phone.family = *family;
    phone.window.push_back({sighting.heardMs, *sighting.levelDbm - *signature->nearDbm});
    count(phone, sighting.heardMs);
}

void CalibrationRun::count(Phone &phone, qint64 nowMs) const
{
    while (phone.window.size() > MostSamples || nowMs - phone.window.front().atMs > m_rules.windowMs)
        phone.window.pop_front();
    const bool isEarly = phone.levels > 0 && nowMs - phone.countedAtMs < m_rules.countEveryMs;
    if (isEarly || phone.window.size() < static_cast<std::size_t>(m_rules.minSamples))
        return;
    std::vector<int> levels(phone.window.size());
    std::transform(phone.window.cbegin(), phone.window.cend(), levels.begin(), [](const Phone::Sample &sample) { return sample.overNearDb; });
    const auto middle = levels.begin() + static_cast<std::ptrdiff_t>((levels.size() - 1) / 2);
    std::nth_element(levels.begin(), middle, levels.end());
    ++phone.histogram[static_cast<std::size_t>(std::clamp(*middle, Phone::Lowest, -Phone::Lowest - 1) - Phone::Lowest)];
    ++phone.levels;
    phone.countedAtMs = nowMs;
}

CalibrationRun::Count CalibrationRun::count(Place place, PhoneFamily family) const
{
    const Pool heard = pool(place, family);
    Count out{heard.phones, heard.leftOut, heard.levels, {}};
    if (const auto now = nearDbmNow(family); now && heard.levels > 0)
        out.levelDbm = *now + percentile(heard.histogram, heard.levels, 50);
    return out;
}

bool CalibrationRun::isEnough(Place place) const
{
    constexpr std::array Families{PhoneFamily::Android, PhoneFamily::IPhone};
    const auto heardAt = [this](Place where, PhoneFamily family) { return pool(where, family).levels >= m_rules.minLevels; };
    if (std::none_of(Families.begin(), Families.end(), [&](PhoneFamily family) { return heardAt(Place::AtMark, family); }))
        return false;
    return place == Place::AtMark || std::all_of(Families.begin(), Families.end(), [&](PhoneFamily family) {
        return !heardAt(Place::AtMark, family) || heardAt(Place::OneMetre, family);
    });
}

CalibrationRun::Finding CalibrationRun::finding(PhoneFamily family) const
{
    const auto now = nearDbmNow(family);
    const Pool mark = pool(Place::AtMark, family);
    const Pool metre = pool(Place::OneMetre, family);
    if (!now || mark.levels == 0)
        return {};
    if (mark.levels < m_rules.minLevels || metre.levels < m_rules.minLevels)
        return {Outcome::TooFew, 0, 0, 0};
    const int markDbm = *now + percentile(mark.histogram, mark.levels, MarkPercent);
    const int metreDbm = *now + percentile(metre.histogram, metre.levels, MetrePercent);
    const int between = threshold(markDbm, metreDbm);
    if (markDbm - metreDbm < m_rules.smallestGapDb || between <= metreDbm || between > markDbm)
        return {Outcome::TooClose, markDbm, metreDbm, 0};
    return {Outcome::Calibrated, markDbm, metreDbm, between};
}

std::optional<int> CalibrationRun::nearDbmNow(PhoneFamily family) const
{
    const AppSignature *first = firstOf(family);
    return first ? first->nearDbm : std::nullopt;
}

Calibration CalibrationRun::calibration(qint64 utcMs, const QString &by) const
{
    Calibration out;
    for (const AppSignature &signature : m_signatures) {
        const auto family = signature.enabled ? familyOf(signature) : std::nullopt;
        const auto isNamesake = [&](const AppSignature &other) { return other.name == signature.name; };
        if (!family || std::count_if(m_signatures.cbegin(), m_signatures.cend(), isNamesake) > 1)
            continue;
        const Finding found = finding(*family);
        if (found.outcome != Outcome::Calibrated)
            continue;
        const int offset = *signature.nearDbm - *nearDbmNow(*family);
        out.thresholds.append({signature.name, std::clamp(found.nearDbm + offset, LowestNearDbm, HighestNearDbm), found.markDbm + offset,
            found.metreDbm + offset, utcMs, by});
    }
    return out;
}

const AppSignature *CalibrationRun::signatureNamed(const QString &name) const
{
    const auto found = std::find_if(
        m_signatures.cbegin(), m_signatures.cend(), [&](const AppSignature &signature) { return signature.enabled && signature.name == name; });
    return found == m_signatures.cend() ? nullptr : &*found;
}

const AppSignature *CalibrationRun::firstOf(PhoneFamily family) const
{
    const auto found = std::find_if(m_signatures.cbegin(), m_signatures.cend(),
        [&](const AppSignature &signature) { return signature.enabled && signature.certainty == Certainty::Exact && familyOf(signature) == family; });
    return found == m_signatures.cend() ? nullptr : &*found;
}

CalibrationRun::Pool CalibrationRun::pool(Place place, PhoneFamily family) const
{
    const auto medianOf = [](const Phone &phone) { return percentile(phone.histogram, phone.levels, 50); };
    const auto counts = [&](const Phone &phone) { return phone.family == family && phone.levels > 0; };
    int strongest = Phone::Lowest;
    for (const auto &[key, phone] : phonesAt(place)) {
        if (counts(phone))
            strongest = std::max(strongest, medianOf(phone));
    }
    Pool out;
    for (const auto &[key, phone] : phonesAt(place)) {
        if (!counts(phone))
            continue;
        if (place == Place::AtMark && medianOf(phone) <= strongest - m_rules.leftOutDb) {
            ++out.leftOut;
            continue;
        }
        ++out.phones;
        out.levels += phone.levels;
        std::transform(phone.histogram.cbegin(), phone.histogram.cend(), out.histogram.cbegin(), out.histogram.begin(), std::plus<>());
    }
    return out;
}

/// In the middle, rather nearer to the mark.
int CalibrationRun::threshold(int markDbm, int metreDbm)
{
    return std::clamp(metreDbm + (markDbm - metreDbm + 1) / 2, LowestNearDbm, HighestNearDbm);
}

/// The nearest rank. `levels` is the sum of the histogram, and not 0.
int CalibrationRun::percentile(const Histogram &histogram, int levels, int percent)
{
    const int rank = std::max(1, (levels * percent + 99) / 100);
    int seen = 0;
    for (std::size_t i = 0; i < histogram.size(); ++i) {
        seen += histogram[i];
        if (seen >= rank)
            return static_cast<int>(i) + Phone::Lowest;
    }
    return Phone::Lowest;
}

} // namespace Gatebook
