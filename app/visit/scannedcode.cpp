// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/scannedcode.h"

#include "visit/badge.h"
#include "visit/pass.h"
#include "visit/visitor.h"

#include <algorithm>

namespace Gatebook {

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFEFF || (u >= 0x200B && u <= 0x200F) || u == 0x2060 || c.isSpace();
}

QString bare(const QString &text)
{
    constexpr QLatin1StringView Prefix("CCCD:"); // some scanners are set up to say what they read
    QString out = text;
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    out.remove(0, std::find_if_not(out.cbegin(), out.cend(), isInvisible) - out.cbegin());
    if (out.startsWith(Prefix, Qt::CaseInsensitive))
        out.remove(0, Prefix.size());
    return out.trimmed();
}

QStringList fieldsOf(const QString &text)
{
    QStringList fields = text.normalized(QString::NormalizationForm_C).split(u'|');
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

bool isMaskedNumber(QStringView text)
{
    const bool letters = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'*'; });
    return letters && (text.size() == 9 || text.size() == 12);
}

/// number | name | yyyy-MM-dd | whose | 18 digits | version and optional fields
std::optional<PersonalCode> personalCodeOf(const QStringList &fields, QDate today)
{
    enum Field : qsizetype { Number, Name, BirthDate, Whose, Id, Extension, FieldCount };
    if (fields.size() != FieldCount || !isMaskedNumber(fields[Number]) || !isDigits(fields[Id], 18, 18))
        return std::nullopt;
    const bool whoseIsKnown = fields[Whose] == QLatin1StringView("0") || fields[Whose] == QLatin1StringView("1"); // one's own; declared for another
    const QString &date = fields[BirthDate];
    const bool dateIsPlain = date.size() == 10 && isDigits(QString(date).remove(u'-'), 8, 8);
    const QDate birth = dateIsPlain ? QDate::fromString(date, QStringLiteral("yyyy-MM-dd")) : QDate();
    const QString name = tidied(fields[Name]);
    if (!whoseIsKnown || !birth.isValid() || birth > today || name.isEmpty())
        return std::nullopt;
    return PersonalCode{fields[Number], name, birth};
}

std::optional<QUrl> webAddressOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

} // namespace

ScannedCode classify(const QString &text, QDate today)
{
    if (text.size() > LongestCodeBytes || text.toUtf8().size() > LongestCodeBytes)
        return UnknownCode{};
    const QString code = bare(text);
    const QStringList fields = fieldsOf(code);
    if (const auto card = citizenIdOf(fields, today))
        return *card;
    if (const auto personal = personalCodeOf(fields, today))
        return *personal;
    if (const auto token = passTokenFromQr(code))
        return PassToken{*token};
    if (const auto token = badgeTokenFromQr(code))
        return BadgeToken{*token};
    if (const auto url = webAddressOf(code))
        return *url;
    return UnknownCode{};
}

} // namespace Gatebook
