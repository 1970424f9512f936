// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffscenes.h"

namespace Gatebook {

namespace {

const QString Pin = QStringLiteral("24681012");
constexpr qreal CaptionMm = 5.4; ///< capitals that are read standing

const char *const Names[] = {"Nguyễn Văn Hà", "Trần Thị Thử Nghiệm", "Hoàng Bảo Châu", "Phạm Ngọc Ví Dụ", "Lê Minh Mẫu", "Đặng Quang Thử",
    "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm", "Bùi Ngọc Thử", "Vũ Thanh Mẫu", "Ngô Thị Giả Định", "Lý Văn Kiểm Thử", "Hồ Quang Mẫu",
    "Tạ Văn Kiểm", "Cao Thí Nghiệm", "Trịnh Công Mẫu", "Đỗ Minh Châu", "Nguyễn Thị Ơn", "Võ Thành Thử"};

/// A morning of visitors, one of whom waits, and a receptionist who signs in after it.
void morning(StagedKiosk &kiosk)
{
    for (const char *name : Names) {
        kiosk.enter(QString::fromUtf8(name));
        kiosk.kiosk.session()->acknowledge();
        kiosk.clock.advance(9 * 60000);
    }
    kiosk.wait(QStringLiteral("Hoàng Thị Đợi"));
    kiosk.kiosk.session()->acknowledge();
    kiosk.session.setLanguage(kiosk.language);
    kiosk.addStaff(QStringLiteral("Lan"), Pin);
    kiosk.kiosk.staff()->openUp();
    kiosk.deliver();
    kiosk.kiosk.staff()->signIn()->tryPin(Pin);
    kiosk.deliver();
    kiosk.pass(100);
    kiosk.deliver();
}

Scene page(const char *name, const char *button, const QStringList &touches = {})
{
    Scene out{QString::fromLatin1(name), QStringLiteral("screen_staff"), EntryPolicy::Require, morning,
        QStringList{QStringLiteral("page_%1_button").arg(QString::fromLatin1(button))} + touches};
    out.leastCapitalMm = CaptionMm;
    return out;
}

} // namespace

QList<Scene> staffPages()
{
    const QString correct = QStringLiteral("correct");
    const QString first = QStringLiteral("logRow_0");
    return {page("staff-pages", "waiting"), page("staff-inside", "inside"), page("staff-inside-left", "inside", {QStringLiteral("letOut_1")}),
        page("staff-inside-search", "inside", {QStringLiteral("search")}), page("staff-entry", "entry"),
        page("staff-entry-typing", "entry", {QStringLiteral("entryOrganisation")}),
        page("staff-entry-paper", "entry", {QStringLiteral("entryPaper")}), page("staff-log", "log"),
        page("staff-log-typing", "log", {QStringLiteral("logSearch")}), page("staff-log-detail", "log", {first}),
        page("staff-correct", "log", {first, correct, QStringLiteral("department_1")}),
        page("staff-correct-typing", "log", {first, correct, QStringLiteral("correctName")}),
        page("staff-correct-reason", "log", {first, correct, QStringLiteral("correctionReason")}), page("staff-rollcall", "rollcall"),
        page("staff-figures", "figures"), page("staff-health", "health")};
}

} // namespace Gatebook
