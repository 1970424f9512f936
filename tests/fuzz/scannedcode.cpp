// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera or a hand scanner gave.
#include "visit/scannedcode.h"
#include "fuzz/fuzzinput.h"
#include "visit/visitor.h"

using namespace Gatebook;
using Fuzz::mustHold;

namespace {

const QDate Today(2026, 11, 24);

void look(const CitizenId &card)
{
    mustHold(isDigits(card.number, 12, 12), "a number has twelve digits");
    mustHold(!card.name.isEmpty() && card.name == tidied(card.name), "a name can be seen and is tidy");
    mustHold(card.birthYear >= 1900 && card.birthYear <= Today.year(), "nobody is born later than today");
    mustHold(card.birthDate.has_value() != card.warnings.contains(CardWarning::PartialBirthDate), "a date that is not whole is told");
}

void look(const PersonalCode &code)
{
    mustHold(!code.name.isEmpty() && code.birthDate.isValid() && code.birthDate <= Today, "a person has a name and a birth date");
}

void look(const PassToken &pass)
{
    mustHold(pass.token.size() == 16, "a token has 16 bytes");
}

void look(const BadgeToken &badge)
{
    mustHold(badge.token.size() == 16, "a token has 16 bytes");
}

void look(const QUrl &url)
{
    mustHold(url.isValid() && !url.host().isEmpty(), "an address has a host");
}

void look(const UnknownCode &) { }

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzz::view(data, size));
    const ScannedCode code = classify(text, Today);
    std::visit([](const auto &one) { look(one); }, code);
    if (!std::holds_alternative<UnknownCode>(code))
        mustHold(classify(text + QStringLiteral("\r\n"), Today) == code || text.toUtf8().size() > LongestCodeBytes - 2,
            "a scanner's ending changes nothing");
    return 0;
}
