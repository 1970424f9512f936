// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Gatebook {

enum class Sex { Male, Female };

/// What does not fit together on a card that is otherwise whole. Legal corrections of sex and birth date keep the old number, so none of it refuses
/// anybody; the receptionist sees it.
enum class CardWarning {
    SexMismatch,     ///< the number says the other sex
    YearMismatch,    ///< the number says another birth year
    ProvinceUnknown, ///< the number begins with none of the 63 provinces: born abroad, or invented
    PartialBirthDate ///< only the year, or the month and the year, are known
};

[[nodiscard]] QString toText(CardWarning warning); ///< "sex_mismatch", "year_mismatch", "province_unknown", "partial_birth_date"
[[nodiscard]] std::optional<CardWarning> cardWarningFromText(const QString &text);

/// What the QR of a citizen-ID card says. It is unsigned text that anybody can print: it proves nothing. Addresses, the former number, parents and
/// the day of issue are looked at and dropped.
struct CitizenId {
    QString number; ///< 12 digits
    QString name;   ///< NFC, as the card writes it
    int birthYear = 0;
    std::optional<QDate> birthDate; ///< when it is whole
    Sex sex = Sex::Male;
    QList<CardWarning> warnings;

    bool operator==(const CitizenId &) const = default;
};

/// A date that an identity document gives: whole, or with day, or day and month, unknown.
struct DocumentDate {
    int year = 0;
    std::optional<QDate> whole;
};

/// "15081990", "00081990", "00001990" or "1990". Nothing when there is no such day, or when it lies before 1900, the first year that a number can
/// say.
[[nodiscard]] std::optional<DocumentDate> documentDate(QStringView text);

/// True for `least` to `most` characters, each 0 to 9 (other scripts' digits are none).
[[nodiscard]] bool isDigits(QStringView text, qsizetype least, qsizetype most);

/// Fields as the QR separates them: number | former number | name | birth date | sex | address | issue date, and since July 2024 more, which are not
/// read (Circular 06/2021/TT-BCA; Law 26/2023). Nothing when a digit, a date, the sex or the name is not what such a card can hold; a birth or an
/// issue after `today`, or an issue before the birth, is none either.
[[nodiscard]] std::optional<CitizenId> citizenIdOf(const QStringList &fields, QDate today);

} // namespace Gatebook
