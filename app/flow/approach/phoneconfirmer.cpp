// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/phoneconfirmer.h"

#include <algorithm>

namespace Gatebook {

PhoneConfirmer::PhoneConfirmer(AdvertisementSource &source, PhoneProbe &probe, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_probe(probe)
{
    connect(&probe, &PhoneProbe::answered, this, &PhoneConfirmer::answer);
}

PhoneConfirmer::~PhoneConfirmer()
{
    end();
}

void PhoneConfirmer::consider(const Advertisement &advertisement, const Sighting &sighting, const std::optional<AppSignature::Gatt> &gatt)
{
    m_nowMs = std::max(m_nowMs, advertisement.heardMs);
    if (m_asked || m_nowMs < m_nextMs || !gatt || !sighting.near || sighting.certainty != Certainty::Possible)
        return;
    const auto phone = static_cast<quint64>(sighting.phone);
    if (!m_tries.contains(phone) && m_tries.size() >= MostPhones)
        return;
    if (m_tries[phone] >= MostTries)
        return;
    ++m_tries[phone];
    m_asked = sighting.phone;
    m_untilMs = m_nowMs + gatt->timeoutMs;
    m_source.pause();
    m_probe.ask(advertisement.sender, *gatt);
}

void PhoneConfirmer::advance(qint64 nowMs)
{
    m_nowMs = std::max(m_nowMs, nowMs);
    if (!m_asked || m_nowMs < m_untilMs)
        return;
    m_probe.cancel();
    release();
}

void PhoneConfirmer::end()
{
    m_tries.clear();
    m_nextMs = 0;
    if (!m_asked)
        return;
    m_probe.cancel();
    release();
}

void PhoneConfirmer::answer(bool hasApp)
{
    if (!m_asked)
        return;
    const PhoneKey phone = *m_asked;
    release();
    if (hasApp)
        emit confirmed(phone);
}

void PhoneConfirmer::release()
{
    m_asked.reset();
    m_nextMs = m_nowMs + PauseMs;
    m_source.resume();
}

} // namespace Gatebook
