// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/pass.h"

#include <QtCore/QList>

namespace Gatebook {

namespace {

constexpr int Symbols = 28;
constexpr QLatin1StringView QrPrefix("GB1:");
constexpr QLatin1StringView Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"); // RFC 4648 §6

int checkValue(const QList<int> &symbols)
{
    // Weights 2 to 6 over the prime 29: a wrong symbol or a swap of two always changes the sum.
    int sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += (i + 2) * (symbols[i] + 1);
    return sum % 29;
}

QList<int> indexesOf(const QString &code)
{
    QList<int> out;
    for (const QChar c : code)
        out.append(static_cast<int>(PassAlphabet.indexOf(c)));
    return out;
}

} // namespace

Pass makePass(const QByteArray &token, const QByteArray &symbols)
{
    QList<int> indexes;
    for (int i = 0; i < 5; ++i)
        indexes.append(static_cast<quint8>(symbols[i]) % Symbols);
    // The 29th check value has no symbol: such a code is not issued, its last symbol moves on.
    while (checkValue(indexes) == Symbols)
        indexes[4] = (indexes[4] + 1) % Symbols;
    QString code;
    for (const int index : indexes)
        code.append(PassAlphabet[index]);
    code.append(PassAlphabet[checkValue(indexes)]);
    return {token, code};
}

bool isWellFormed(const QString &code)
{
    const QList<int> indexes = indexesOf(code);
    return indexes.size() == PassCodeLength && !indexes.contains(-1) && checkValue(indexes) == indexes[5];
}

QString normalisedPassCode(const QString &typed)
{
    QString out = typed.toUpper();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return out;
}

QString displayed(const QString &code)
{
    return code.size() == PassCodeLength ? code.left(3) + u'-' + code.mid(3) : code;
}

QString passQrText(const QByteArray &token)
{
    QString out = QrPrefix;
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

Result<QByteArray> passTokenFromQr(const QString &text)
{
    const Failure noPass{Failure::Reason::BadInput, QStringLiteral("not a Gatebook pass")};
    if (!text.startsWith(QrPrefix) || text.size() != QrPrefix.size() + 26)
        return noPass;
    QByteArray token;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : text.mid(QrPrefix.size())) {
        const qsizetype value = Base32.indexOf(c);
        if (value < 0)
            return noPass;
        bits = (bits << 5) | static_cast<quint32>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            token.append(static_cast<char>(bits >> held));
        }
    }
    if ((bits & ((1U << held) - 1)) != 0)
        return noPass;
    return token;
}

} // namespace Gatebook
