// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/rehearsalscript.h"

namespace Gatebook {

namespace {

using Way = RehearsalVisitor::Way;
using Leaving = RehearsalVisitor::Leaving;

constexpr qint64 Early = 2000;         ///< the phone is heard behind the form
constexpr qint64 Late = 22000;         ///< the phone comes to the mark when it is asked for
constexpr qint64 AfterInstall = 40000; ///< the app is started for the first time

/// What the check says of this visitor, where there is one.
QString verdictOf(const RehearsalVisitor &visitor)
{
    switch (visitor.way) {
    case Way::NoSmartphone:
        return QStringLiteral("no_smartphone");
    case Way::Declines:
        return QStringLiteral("declined");
    case Way::WaitsInVain:
        return visitor.phone == LobbyPhone::IphoneBackground ? QStringLiteral("possible") : QStringLiteral("not_heard");
    default:
        return QStringLiteral("confirmed");
    }
}

QString smartphoneFor(const QString &verdict)
{
    return toText(smartphoneFrom(appVerdictFromText(verdict).value_or(AppVerdict::NotChecked)));
}

QString signatureOf(const RehearsalVisitor &visitor, const QString &verdict)
{
    if (verdict == QLatin1StringView("possible"))
        return QStringLiteral("bluezone-ios-background");
    if (verdict != QLatin1StringView("confirmed"))
        return {};
    return visitor.phone == LobbyPhone::IphoneOpen ? QStringLiteral("bluezone-ios") : QStringLiteral("bluezone-android");
}

} // namespace

QList<RehearsalVisitor> rehearsalVisitors(const QStringList &languages)
{
    const QString &first = languages.constFirst();
    const QString &second = languages.constLast();
    return {
        {{QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("Công ty TNHH Sao Mai"), QStringLiteral("0900 000 001")}, 0, Purpose::Procedure, first,
            LobbyPhone::AndroidOpen, Early, Way::HoldsPhone, Leaving::TypesPass},
        {{QStringLiteral("John O'Brien, Jr."), QStringLiteral("\"Lotus\" & Co., Ltd"), QStringLiteral("+44 20 7946 0001")}, 1, Purpose::Meeting,
            second, LobbyPhone::IphoneOpen, Late, Way::HoldsPhone, Leaving::TypesPass},
        {{QStringLiteral("Đặng Quốc Khánh"), {}, QStringLiteral("0900000003")}, 2, Purpose::Other, first, LobbyPhone::AndroidBackground, Late,
            Way::HoldsPhone, Leaving::MistypesFirst},
        {{QStringLiteral("Cụ Trần Văn Bảy"), {}, {}}, 0, Purpose::Procedure, first, LobbyPhone::None, 0, Way::NoSmartphone, Leaving::TypesPass},
        {{QStringLiteral("Phạm Hữu Lộc"), QStringLiteral("Báo Ngày Mới"), {}}, 1, Purpose::Unknown, first, LobbyPhone::AndroidNoApp, Early,
            Way::Declines, Leaving::TypesPass},
        {{QStringLiteral("Lê Mỹ Duyên"), QStringLiteral("Bưu điện"), QStringLiteral("0900000006")}, 3, Purpose::Delivery, first,
            LobbyPhone::AndroidOpen, AfterInstall, Way::Installs, Leaving::TypesPass},
        {{QStringLiteral("Võ Hoàng Yến"), {}, {}}, 2, Purpose::Meeting, first, LobbyPhone::IphoneBackground, Early, Way::WaitsInVain,
            Leaving::TypesPass},
        {{QStringLiteral("Hồ Chưa Cài"), {}, {}}, 3, Purpose::Procedure, first, LobbyPhone::IphoneNoApp, Early, Way::WaitsInVain, Leaving::TypesPass},
        {{QStringLiteral("Bùi Ở Lại 🙂"), QStringLiteral("Hợp tác xã 2/9"), {}}, 0, Purpose::Procedure, first, LobbyPhone::AndroidOpen, Early,
            Way::HoldsPhone, Leaving::Stays},
    };
}

QList<LobbyVisitor> phonesOf(const QList<RehearsalVisitor> &visitors)
{
    constexpr qint64 WalkMs = 6000;
    constexpr qint64 StayMs = 60000; ///< at the mark; then it is out of hearing before the next one's turn
    QList<LobbyVisitor> phones;
    qint64 touchMs = RehearsalFirstTouchMs;
    for (const RehearsalVisitor &visitor : visitors) {
        const qint64 atMarkMs = touchMs + visitor.atMarkAfterMs;
        phones.append({visitor.phone, atMarkMs - WalkMs, atMarkMs, std::min(atMarkMs + StayMs, touchMs + RehearsalSlotMs - 2 * WalkMs)});
        touchMs += RehearsalSlotMs;
    }
    return phones;
}

Result<Settings> rehearsalSettings(EntryPolicy policy, const QString &language, int closingMinutes)
{
    auto settings = parseSettings({}, QStringLiteral("rehearsal"));
    if (!settings)
        return settings.failure();
    settings->session.site = QStringLiteral("UBND Phường 14");
    settings->session.entrance = QStringLiteral("Cổng chính");
    settings->session.entry.policy = policy;
    settings->session.defaultLanguage = language;
    settings->agency = QStringLiteral("Ủy ban nhân dân Phường 14");
    settings->address = QStringLiteral("12 đường Ví Dụ");
    settings->receptionPhone = QStringLiteral("028 0000 0000");
    settings->closingMinutes = closingMinutes;
    settings->languages
        = language == QLatin1StringView("en") ? QStringList{language, QStringLiteral("vi")} : QStringList{language, QStringLiteral("en")};
    settings->departments = {
        {QStringLiteral("Bộ phận Một cửa"), QStringLiteral("One-stop desk"), QStringLiteral("Tầng 1"), QStringLiteral("desk")},
        {QStringLiteral("Văn phòng"), QStringLiteral("Office"), QStringLiteral("Tầng 2"), QStringLiteral("office")},
        {QStringLiteral("Phòng Tư pháp"), QStringLiteral("Justice"), QStringLiteral("Tầng 2"), QStringLiteral("office")},
        {QStringLiteral("Văn thư"), QStringLiteral("Mail room"), QStringLiteral("Tầng 1"), QStringLiteral("mail")},
    };
    return settings;
}

QJsonObject expectedCells(const RehearsalVisitor &visitor, const Settings &settings)
{
    const bool isChecked = settings.session.entry.policy != EntryPolicy::Off;
    const QString verdict = isChecked ? verdictOf(visitor) : QStringLiteral("not_checked");
    const bool stays = visitor.leaving == Leaving::Stays;
    QJsonObject cells{
        {QStringLiteral("site"), settings.session.site},
        {QStringLiteral("entrance"), settings.session.entrance},
        {QStringLiteral("timezone"), QString::fromUtf8(settings.timezone)},
        {QStringLiteral("exit_source"), stays ? QStringLiteral("auto") : QStringLiteral("pass")},
        {QStringLiteral("clock_quality"), QStringLiteral("good")},
        {QStringLiteral("visitor_name"), visitor.visitor.name},
        {QStringLiteral("organisation"), visitor.visitor.organisation},
        {QStringLiteral("phone"), visitor.visitor.phone},
        {QStringLiteral("host"), settings.departments.at(visitor.department).name},
        {QStringLiteral("purpose"), toText(visitor.purpose)},
        {QStringLiteral("group_id"), QString()},
        {QStringLiteral("policy"), toText(settings.session.entry.policy)},
        {QStringLiteral("smartphone"), smartphoneFor(verdict)},
        {QStringLiteral("app_check"), verdict},
        {QStringLiteral("app_signature"), signatureOf(visitor, verdict)},
        {QStringLiteral("let_in_by"), QString()},
        {QStringLiteral("let_in_reason"), QString()},
        {QStringLiteral("notice_version"), settings.notice.version},
        {QStringLiteral("language"), visitor.language},
        {QStringLiteral("corrected"), QStringLiteral("0")},
        {QStringLiteral("note"), QString()},
    };
    if (stays) {
        for (const char *empty : {"check_out_local", "check_out_utc", "duration_s"})
            cells.insert(QString::fromLatin1(empty), QString());
    }
    return cells;
}

} // namespace Gatebook
