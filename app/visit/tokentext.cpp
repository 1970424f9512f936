// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/tokentext.h"

namespace Gatebook {

namespace {

constexpr QLatin1StringView Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr qsizetype Characters = (TokenBytes * 8 + 4) / 5;

} // namespace

QString tokenText(QLatin1StringView prefix, const QByteArray &token)
{
    QString out = prefix;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : token) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (held += 8; held >= 5; held -= 5)
            out.append(Base32[(bits >> (held - 5)) & 31]);
    }
    if (held > 0)
        out.append(Base32[(bits << (5 - held)) & 31]);
    return out;
}

std::optional<QByteArray> tokenFromText(QLatin1StringView prefix, const QString &text)
{
    if (!text.startsWith(prefix) || text.size() != prefix.size() + Characters)
        return std::nullopt;
    QByteArray token;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : text.mid(prefix.size())) {
        const qsizetype value = Base32.indexOf(c);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | static_cast<quint32>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            token.append(static_cast<char>(bits >> held));
        }
    }
    if ((bits & ((1U << held) - 1)) != 0)
        return std::nullopt;
    return token;
}

} // namespace Gatebook
