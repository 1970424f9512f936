// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/appchecker.h"
#include "flow/approach/presencetracker.h"
#include "settings/settings.h"

#include <cstdio>
#include <functional>

namespace Gatebook::Ctl {

/// How `listen` writes: one line a sighting or verdict, for people or as JSON with the keys in a fixed order. Never an identifier.
class ListenLines
{
public:
    /// `out` must outlive this. `flushed`: every line at once, for who watches while it happens.
    ListenLines(std::FILE *out, bool json, bool flushed);

    void sighting(const Sighting &sighting);
    void verdict(const AppEvidence &evidence, qint64 atMs);
    /// Whether everything written so far could be.
    [[nodiscard]] bool finish();

private:
    void write(const QByteArray &line);

    std::FILE *m_out;
    bool m_json;
    bool m_flushed;
    bool m_works = true;
};

/// One visitor who touches the kiosk at 0 ms and stays: everything heard becomes lines. Times are milliseconds from there.
class ListenRun
{
public:
    /// A sighting that the visitor's check could use, and how such a phone can be asked over a connection.
    using Seen = std::function<void(const Advertisement &, const Sighting &, const std::optional<AppSignature::Gatt> &)>;

    ListenRun(const Settings &settings, quint64 salt, ListenLines &lines);
    // The check calls back into this very object.
    ListenRun(const ListenRun &) = delete;
    ListenRun &operator=(const ListenRun &) = delete;

    /// The first touch.
    void begin();
    void heard(const Advertisement &advertisement);
    /// Calls `seen` for each sighting until the verdict is confirmed.
    void whenSeen(Seen seen) { m_seen = std::move(seen); }
    /// The phone said over a connection that it has the app.
    void answered(PhoneKey phone, qint64 atMs);
    void radioChanged(bool works, qint64 atMs);
    void advance(qint64 atMs);
    /// The last verdict, said even if nothing changed.
    void end(qint64 atMs);

private:
    ListenLines &m_lines;
    PresenceTracker m_tracker;
    AppChecker m_checker;
    Seen m_seen;
};

} // namespace Gatebook::Ctl
