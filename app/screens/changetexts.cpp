// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/changetexts.h"

#include "visit/localtime.h"

namespace Gatebook {

namespace {

QString textOf(CorrectedField field, const Correctable &values, qint64 nowMs, const QByteArray &zone)
{
    switch (field) {
    case CorrectedField::Name:
        return values.name;
    case CorrectedField::Organisation:
        return values.organisation;
    case CorrectedField::HostPerson:
        return values.host.person;
    case CorrectedField::Department:
        return values.host.department;
    case CorrectedField::Purpose:
        return toText(values.purpose);
    case CorrectedField::CheckIn:
        return dayClockText(values.checkedInAtMs, nowMs, zone);
    case CorrectedField::CheckOut:
        return values.checkedOutAtMs ? dayClockText(*values.checkedOutAtMs, nowMs, zone) : QString();
    case CorrectedField::Verdict:
        return toText(values.verdict);
    }
    return {};
}

} // namespace

ChangeTexts changeTexts(const Correctable &before, const Correctable &now, const QList<CorrectedField> &fields, qint64 nowMs, const QByteArray &zone)
{
    ChangeTexts out;
    for (const CorrectedField field : fields) {
        out.fields.append(toText(field));
        out.before.append(textOf(field, before, nowMs, zone));
        out.now.append(textOf(field, now, nowMs, zone));
    }
    return out;
}

} // namespace Gatebook
