// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/linesplitter.h"

#include "visit/scannedcode.h"

#include <utility>

namespace Gatebook {

QList<QByteArray> LineSplitter::feed(const QByteArray &bytes)
{
    QList<QByteArray> texts;
    for (const char byte : bytes) {
        const bool isEnd = byte == '\r' || byte == '\n';
        if (isEnd && isWaiting())
            texts.append(end());
        else if (!isEnd && byte != '\0' && m_text.size() <= LongestCodeBytes)
            m_text.append(byte);
    }
    return texts;
}

QByteArray LineSplitter::end()
{
    return std::exchange(m_text, {});
}

} // namespace Gatebook
