// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace Gatebook {

/// Comma-separated lines in the form of RFC 4180: UTF-8, CRLF, a cell quoted only where its content asks for it.
class CsvText
{
public:
    CsvText();

    /// One cell of any text.
    void cell(QByteArrayView utf8);
    /// A cell that is known to need no quotes: numbers, moments, words of ours.
    void plain(QByteArrayView ascii);
    void number(qint64 value);
    void empty() { plain({}); }
    void endLine();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// Forgets what was written, not the memory for it.
    void clear() { m_bytes.resize(0); }

private:
    void separate();
    void quoted(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_lineBegun = false;
};

} // namespace Gatebook
