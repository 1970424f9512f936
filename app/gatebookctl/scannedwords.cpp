// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/scannedwords.h"

#include "visit/textmap.h"

namespace Gatebook::Ctl {

namespace {

constexpr Word<CardWarning> WarningSentences[] = {
    {CardWarning::SexMismatch, QLatin1StringView("the number says the other sex")},
    {CardWarning::YearMismatch, QLatin1StringView("the number says another birth year")},
    {CardWarning::ProvinceUnknown, QLatin1StringView("the number begins with no Vietnamese province")},
    {CardWarning::PartialBirthDate, QLatin1StringView("the birth date is not whole")},
};

struct Kind {
    QString operator()(const UnknownCode &) const { return QStringLiteral("unknown"); }
    QString operator()(const CitizenId &) const { return QStringLiteral("citizen_id"); }
    QString operator()(const PersonalCode &) const { return QStringLiteral("pc_covid"); }
    QString operator()(const PassToken &) const { return QStringLiteral("pass"); }
    QString operator()(const BadgeToken &) const { return QStringLiteral("badge"); }
    QString operator()(const QUrl &) const { return QStringLiteral("url"); }
};

QString sexWord(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

struct Fields {
    QJsonObject operator()(const UnknownCode &) const { return {}; }
    QJsonObject operator()(const PassToken &) const { return {}; }
    QJsonObject operator()(const BadgeToken &) const { return {}; }
    QJsonObject operator()(const QUrl &url) const { return {{QStringLiteral("url"), url.toString()}}; }
    QJsonObject operator()(const CitizenId &card) const
    {
        return {{QStringLiteral("name"), card.name}, {QStringLiteral("birth_year"), card.birthYear}, {QStringLiteral("sex"), sexWord(card.sex)},
            {QStringLiteral("number_last4"), card.number.right(4)}};
    }
    QJsonObject operator()(const PersonalCode &code) const
    {
        return {{QStringLiteral("name"), code.name}, {QStringLiteral("birth_year"), code.birthDate.year()},
            {QStringLiteral("number_last4"), code.number.right(4)}};
    }
};

struct Sentence {
    QString operator()(const UnknownCode &) const { return QStringLiteral("a code of no kind that Gatebook knows"); }
    QString operator()(const PassToken &) const { return QStringLiteral("a Gatebook pass"); }
    QString operator()(const BadgeToken &) const { return QStringLiteral("a badge of the staff"); }
    QString operator()(const QUrl &url) const { return QStringLiteral("a web address: %1").arg(url.toString()); }
    QString operator()(const CitizenId &card) const
    {
        QString out = QStringLiteral("a citizen-ID card (not proof of identity): %1, born %2, %3, number ends in %4")
                          .arg(card.name, QString::number(card.birthYear), sexWord(card.sex), card.number.right(4));
        for (const CardWarning warning : card.warnings)
            out += QStringLiteral("; ") + wordOf(WarningSentences, warning);
        return out;
    }
    QString operator()(const PersonalCode &code) const
    {
        return QStringLiteral("a PC-Covid personal code (not proof of identity): %1, born %2, number ends in %3")
            .arg(code.name, QString::number(code.birthDate.year()), code.number.right(4));
    }
};

} // namespace

QString kindWord(const ScannedCode &code)
{
    return std::visit(Kind(), code);
}

QJsonObject fieldsOf(const ScannedCode &code)
{
    return std::visit(Fields(), code);
}

QStringList warningWords(const ScannedCode &code)
{
    QStringList words;
    if (const auto *card = std::get_if<CitizenId>(&code)) {
        for (const CardWarning warning : card->warnings)
            words.append(toText(warning));
    }
    return words;
}

QString sentenceOf(const ScannedCode &code)
{
    return std::visit(Sentence(), code);
}

} // namespace Gatebook::Ctl
