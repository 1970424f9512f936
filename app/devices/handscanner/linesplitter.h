// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Gatebook {

/// Cuts what a serial scanner sends into its scans: each ends with CR, LF or both, or, from a scanner that is set to end with nothing, when it falls
/// silent (end()). A text of more than LongestCodeBytes is cut to one byte more, whatever follows up to its end.
class LineSplitter
{
public:
    /// The texts that these bytes end; empty ones are none.
    [[nodiscard]] QList<QByteArray> feed(const QByteArray &bytes);
    /// The scanner has been silent, or is gone: what there is of a text, maybe nothing.
    [[nodiscard]] QByteArray end();
    /// Whether a text has begun.
    [[nodiscard]] bool isWaiting() const { return !m_text.isEmpty(); }

private:
    QByteArray m_text;
};

} // namespace Gatebook
