// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/badge.h"

#include "visit/tokentext.h"

namespace Gatebook {

namespace {

constexpr QLatin1StringView QrPrefix("GBB1:");

} // namespace

QString badgeQrText(const QByteArray &token)
{
    return tokenText(QrPrefix, token);
}

Result<QByteArray> badgeTokenFromQr(const QString &text)
{
    auto token = tokenFromText(QrPrefix, text);
    return token ? Result<QByteArray>(*std::move(token)) : Failure{Failure::Reason::BadInput, QStringLiteral("not a Gatebook badge")};
}

} // namespace Gatebook
