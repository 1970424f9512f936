// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/captureevent.h"
#include "devices/capture/fragments.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QLatin1StringView>

#include <map>
#include <vector>

namespace Gatebook {

/// Understands the few HCI packets (Core 5.3, Vol 4 Part E §5.4, §7.7.65, §7.8) that matter to the kiosk: reports of advertisements, and whether a
/// scan is under way. The AD payload inside a report is what strangers send and never an error; a packet whose own lengths do not add up is.
class HciDecoder
{
public:
    using Events = std::vector<CaptureEvent>;

    /// Each appends what the packet means, at `atMs`, to `out`: nothing when it means nothing. Returns what is wrong with the packet, or an empty
    /// text.
    QLatin1StringView decodeEvent(quint16 adapter, QByteArrayView packet, qint64 atMs, Events &out);
    QLatin1StringView decodeCommand(quint16 adapter, QByteArrayView packet, qint64 atMs, Events &out);
    /// The adapter was switched off or unplugged.
    void adapterGone(quint16 adapter, qint64 atMs, Events &out);

private:
    QLatin1StringView decodeReports(quint16 adapter, QByteArrayView reports, qint64 atMs, Events &out);
    QLatin1StringView decodeExtendedReports(quint16 adapter, QByteArrayView reports, qint64 atMs, Events &out);
    void addExtendedReport(quint16 adapter, QByteArrayView report, qint64 atMs, Events &out);
    void scanSwitched(quint16 adapter, bool on, qint64 atMs, Events &out);

    /// Adapters that were seen scanning, and whether they still do. The radio is deaf when none does.
    std::map<quint16, bool> m_scanning;
    Fragments m_fragments;
};

} // namespace Gatebook
