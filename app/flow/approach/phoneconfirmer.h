// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/advertisementsource.h"
#include "flow/ports/phoneprobe.h"
#include "visit/sighting.h"

#include <unordered_map>

namespace Gatebook {

/// Turns `possible` into `confirmed`: asks a phone that is near, and only may have the app, over a connection. One phone at a time, each at most
/// MostTries times a visitor. While it asks, the radio hears less or nothing; afterwards it scans again, whatever came of it.
class PhoneConfirmer : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostTries = 2;
    static constexpr std::size_t MostPhones = 16; ///< tried for one visitor; more are a crowd, and nobody's own phone
    static constexpr qint64 PauseMs = 2000;       ///< between two tries: time to hear what others there are

    /// Both outlive this.
    PhoneConfirmer(AdvertisementSource &source, PhoneProbe &probe, QObject *parent = nullptr);
    ~PhoneConfirmer() override;

    /// A phone was heard that the visitor's check could use: asks it if it is near, only possible, and `gatt` says how. Where it answers is kept for
    /// as long as it is asked.
    void consider(const Advertisement &advertisement, const Sighting &sighting, const std::optional<AppSignature::Gatt> &gatt);
    /// Lets time pass: a question that takes too long is given up.
    void advance(qint64 nowMs);
    /// The visitor's check is over, or decided: gives up, and forgets who was asked.
    void end();
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }

signals:
    void confirmed(Gatebook::PhoneKey phone);

private:
    void answer(bool hasApp);
    void release();

    AdvertisementSource &m_source;
    PhoneProbe &m_probe;
    std::optional<PhoneKey> m_asked;
    qint64 m_untilMs = 0;
    qint64 m_nowMs = 0;
    qint64 m_nextMs = 0;
    std::unordered_map<quint64, int> m_tries;
};

} // namespace Gatebook
