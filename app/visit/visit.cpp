// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visit.h"

#include "visit/textmap.h"

#include <QtCore/QtEndian>

#include <cstring>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

constexpr Word<ExitSource> ExitWords[] = {
    {ExitSource::Kiosk, L1("kiosk")},
    {ExitSource::Pass, L1("pass")},
    {ExitSource::Card, L1("card")},
    {ExitSource::Staff, L1("staff")},
    {ExitSource::Auto, L1("auto")},
    {ExitSource::Unknown, L1("unknown")},
};
constexpr Word<Smartphone> SmartphoneWords[] = {
    {Smartphone::Yes, L1("yes")},
    {Smartphone::No, L1("no")},
    {Smartphone::Declined, L1("declined")},
    {Smartphone::Unknown, L1("unknown")},
};
constexpr Word<Purpose> PurposeWords[] = {
    {Purpose::Unknown, L1("")},
    {Purpose::Procedure, L1("procedure")},
    {Purpose::Meeting, L1("meeting")},
    {Purpose::Delivery, L1("delivery")},
    {Purpose::Other, L1("other")},
};
constexpr Word<VisitState> StateWords[] = {
    {VisitState::None, L1("none")},
    {VisitState::Waiting, L1("waiting")},
    {VisitState::Inside, L1("inside")},
    {VisitState::Left, L1("left")},
    {VisitState::DidNotEnter, L1("did_not_enter")},
};
constexpr Word<ClockQuality> ClockWords[] = {
    {ClockQuality::Good, L1("good")},
    {ClockQuality::Jumped, L1("jumped")},
    {ClockQuality::BeforeBuild, L1("before_build")},
};

} // namespace

QString toText(ExitSource source)
{
    return wordOf(ExitWords, source);
}

std::optional<ExitSource> exitSourceFromText(const QString &text)
{
    return valueOf(ExitWords, text);
}

QString toText(Smartphone smartphone)
{
    return wordOf(SmartphoneWords, smartphone);
}

std::optional<Smartphone> smartphoneFromText(const QString &text)
{
    return valueOf(SmartphoneWords, text);
}

Smartphone smartphoneFrom(AppVerdict verdict)
{
    switch (verdict) {
    case AppVerdict::Confirmed:
    case AppVerdict::Possible:
        return Smartphone::Yes;
    case AppVerdict::NoSmartphone:
        return Smartphone::No;
    case AppVerdict::Declined:
        return Smartphone::Declined;
    default:
        return Smartphone::Unknown;
    }
}

QString toText(Purpose purpose)
{
    return wordOf(PurposeWords, purpose);
}

std::optional<Purpose> purposeFromText(const QString &text)
{
    return valueOf(PurposeWords, text);
}

QString toText(VisitState state)
{
    return wordOf(StateWords, state);
}

std::optional<VisitState> visitStateFromText(const QString &text)
{
    return valueOf(StateWords, text);
}

QString toText(ClockQuality quality)
{
    return wordOf(ClockWords, quality);
}

std::optional<ClockQuality> clockQualityFromText(const QString &text)
{
    return valueOf(ClockWords, text);
}

QList<QUuid> idsOf(const QList<Visit> &visits)
{
    QList<QUuid> out;
    out.reserve(visits.size());
    for (const Visit &visit : visits)
        out.append(visit.id);
    return out;
}

QUuid visitId(qint64 utcMs, const QByteArray &random)
{
    uchar bytes[16] = {};
    qToBigEndian(static_cast<quint64>(utcMs) << 16, bytes);
    std::memcpy(bytes + 6, random.constData(), std::min<size_t>(10, static_cast<size_t>(random.size())));
    bytes[6] = static_cast<uchar>(0x70 | (bytes[6] & 0x0F));
    bytes[8] = static_cast<uchar>(0x80 | (bytes[8] & 0x3F));
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes), 16));
}

} // namespace Gatebook
