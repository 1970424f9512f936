// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/pass.h"

#include "visit/tokentext.h"

#include <QtCore/QList>

namespace Gatebook {

namespace {

constexpr int Symbols = 28;
constexpr QLatin1StringView QrPrefix("GB1:");

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
    return tokenText(QrPrefix, token);
}

Result<QByteArray> passTokenFromQr(const QString &text)
{
    auto token = tokenFromText(QrPrefix, text);
    return token ? Result<QByteArray>(*std::move(token)) : Failure{Failure::Reason::BadInput, QStringLiteral("not a Gatebook pass")};
}

} // namespace Gatebook
