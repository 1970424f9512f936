// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"

#include <QtCore/QHash>
#include <QtCore/QVariantMap>

namespace Gatebook {

/// What BlueZ told of each phone so far. BlueZ tells only what changed, so the rest of a report is what was told before. RAM only, and bounded.
///
/// BlueZ collects the services of a phone for as long as it remembers it (30 s unheard), so a service may be reported that the phone no longer
/// advertises. Of manufacturer data it keeps the last of each company.
class BluezPhones
{
public:
    static constexpr qsizetype MostPhones = 4096;
    static constexpr qint64 ForgottenAfterMs = 300000; ///< BlueZ forgets most after 30 s, and says so

    /// All of a phone's properties, instead of what was known. Nothing was heard by this.
    void know(const QString &path, const QVariantMap &properties, qint64 nowMs);
    /// These properties changed. The report this was, or nothing when something else than a report changed them.
    std::optional<Advertisement> changed(const QString &path, const QVariantMap &properties, qint64 nowMs);
    void forget(const QString &path) { m_phones.remove(path); }
    void clear() { m_phones.clear(); }
    /// Drops the phones that were not heard for ForgottenAfterMs.
    void expire(qint64 nowMs);

    /// Whether all was told of it once; else what is reported of it is only what changed.
    [[nodiscard]] bool isKnown(const QString &path) const;
    [[nodiscard]] qsizetype size() const { return m_phones.size(); }
    /// Whether these properties are those of a report: a level or data was heard, not a name looked up or a connection made.
    [[nodiscard]] static bool isReport(const QVariantMap &properties);

private:
    struct Phone {
        quint64 sender = 0;
        AdvertisingData data;
        bool isKnown = false;
        qint64 lastMs = 0;
    };

    Phone &phoneAt(const QString &path, qint64 nowMs);
    void makeRoom();

    QHash<QString, Phone> m_phones; ///< by object path
};

} // namespace Gatebook
