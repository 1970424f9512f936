// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/simulate/people.h"

namespace Gatebook {

namespace {

// The first ones are the frequent ones: see familyName().
constexpr const char *FamilyNames[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Đinh", "Lâm", "Trịnh", "Mai", "Tô", "Cao", "Châu", "Tạ", "Thạch", "Quách"};
constexpr const char *WomensMiddle[] = {"Thị", "Thị", "Thị Thu", "Thị Ngọc", "Ngọc", "Thanh", "Kim", "Bích", "Thùy", "Minh", "Diệu", "Hoài"};
constexpr const char *MensMiddle[] = {"Văn", "Văn", "Hữu", "Đức", "Minh", "Quốc", "Thanh", "Công", "Xuân", "Đình", "Anh", "Gia"};
constexpr const char *WomensGiven[] = {"Lan", "Hoa", "Hương", "Mai", "Linh", "Trang", "Thảo", "Phương", "Hà", "Nga", "Yến", "Vy", "Như", "Quỳnh",
    "Loan", "Tuyết", "Hạnh", "Dung", "Thúy", "Ánh", "Oanh", "Giang", "Châu", "Uyên"};
constexpr const char *MensGiven[] = {"Hùng", "Dũng", "Tuấn", "Nam", "Long", "Sơn", "Hải", "Khoa", "Phúc", "Bình", "Thắng", "Đạt", "Kiên", "Quân",
    "Việt", "Trung", "Tâm", "Lộc", "Khánh", "Thịnh", "Hiếu", "Toàn", "Ân", "Giang"};
constexpr const char *ForeignNames[] = {"Anna Lindqvist", "Peter O'Connor", "Kim Min-jun", "Park Ji-woo", "Tanaka Yuki", "Sok Dara", "Claire Dubois",
    "李伟", "王芳", "Thomas Müller", "Maria da Silva, PhD", "김서연"};
// Of these parts almost every foreigner gets a name that nobody else bears, so that a search also has something seldom to find.
constexpr const char *ForeignGiven[] = {"Agnes", "Bruno", "Carla", "David", "Edith", "Frank", "Greta", "Hugo", "Ines", "Jonas", "Klara", "Lukas",
    "Marta", "Nils", "Olga", "Pablo", "Rosa", "Simon", "Tilda", "Viktor"};
constexpr const char *SurnameStarts[] = {"Alt", "Bach", "Birk", "Brand", "Dahl", "Eber", "Eich", "Falk", "Feld", "Frost", "Gold", "Grün", "Hag",
    "Hart", "Heller", "Holm", "Kalk", "Kirch", "Klein", "Kron", "Lager", "Lind", "Lund", "Mark", "Norr", "Ost", "Rosen", "Sand", "Silfver", "Stein",
    "Sund", "Ulm", "Vester", "Wald", "Weiz", "Zell"};
constexpr const char *SurnameLinks[] = {"", "e", "el", "en", "er", "es", "in", "o"};
constexpr const char *SurnameEnds[] = {"bauer", "beck", "berg", "bjørn", "blom", "bruck", "dorf", "fors", "gaard", "garten", "gren", "haus", "hofer",
    "holt", "kamp", "kvist", "maier", "mann", "mark", "qvist", "ruud", "schmid", "stad", "ström", "thal", "vik", "wasser", "zweig"};
constexpr int OwnNamePermille = 400; // of the foreigners
constexpr const char *Organisations[]
    = {"Công ty TNHH Sao Mai", "Công ty CP Xây dựng Bình Minh", "Công ty TNHH \"Hoa Sen\", chi nhánh 2", "UBND Phường 7", "Trường THPT Lê Quý Đôn",
        "Bưu điện Quận 3", "Ngân hàng Đại Tín", "Bệnh viện Nhân Ái", "Hợp tác xã Tân Tiến", "Công ty TNHH Minh Phát", "Báo Đô Thị",
        "Giao hàng Nhanh Tay", "Điện lực Phú Thọ", "Nhà xuất bản Trẻ, TP.HCM", "Hội Phụ nữ Quận 10", "Công ty Luật An & Cộng sự"};
constexpr const char *Reasons[] = {"Đã cài ứng dụng tại quầy", "Điện thoại hết pin", "Đã khai báo y tế trên giấy",
    "Khách có hẹn, người tiếp đón bảo lãnh", "Máy cũ, không cài được", "Khách cao tuổi, có người nhà đi cùng"};
constexpr const char *Notes[]
    = {"Khách gửi xe ở cổng sau", "Để lại một phong bì, có ký nhận", "Hẹn lại buổi chiều", "Cần xe lăn", "Mang theo máy tính xách tay"};
constexpr const char *Departments[] = {"Tiếp công dân", "Văn phòng", "Tổ chức - Hành chính", "Kế hoạch - Tài chính", "Quản lý đô thị",
    "Tư pháp - Hộ tịch", "Công nghệ thông tin", "Văn thư"};

template <typename List> QString drawn(Dice &dice, const List &list)
{
    return QString::fromUtf8(dice.oneOf(list));
}

// The smaller of two draws leans to the front of the list, as the few great families do.
QString familyName(Dice &dice)
{
    const auto count = static_cast<quint32>(std::size(FamilyNames));
    const quint32 one = dice.below(count);
    const quint32 other = dice.below(count);
    return QString::fromUtf8(FamilyNames[qMin(one, other)]);
}

QString foreignName(Dice &dice)
{
    if (!dice.happens(OwnNamePermille))
        return drawn(dice, ForeignNames);
    const QString given = drawn(dice, ForeignGiven);
    const QString start = drawn(dice, SurnameStarts);
    const QString link = drawn(dice, SurnameLinks);
    return given + u' ' + start + link + drawn(dice, SurnameEnds);
}

} // namespace

QString inventedName(Dice &dice, bool vietnamese)
{
    if (!vietnamese)
        return foreignName(dice);
    const QString family = familyName(dice);
    const bool isWoman = dice.happens(520);
    const QString middle = isWoman ? drawn(dice, WomensMiddle) : drawn(dice, MensMiddle);
    const QString given = isWoman ? drawn(dice, WomensGiven) : drawn(dice, MensGiven);
    return family + u' ' + middle + u' ' + given;
}

QString inventedOrganisation(Dice &dice)
{
    return drawn(dice, Organisations);
}

QString inventedPhone(Dice &dice)
{
    const QString rest = QStringLiteral("%1").arg(dice.below(1000000), 6, 10, QChar(u'0'));
    switch (dice.weighted({70, 20, 10})) {
    case 0:
        return QStringLiteral("0900") + rest;
    case 1:
        return QStringLiteral("0900 ") + rest.left(3) + u' ' + rest.mid(3);
    default:
        return QStringLiteral("+84900") + rest;
    }
}

QString inventedReason(Dice &dice)
{
    return drawn(dice, Reasons);
}

QString inventedNote(Dice &dice)
{
    return dice.happens(20) ? drawn(dice, Notes) : QString();
}

QStringList usualDepartments()
{
    QStringList out;
    for (const char *department : Departments)
        out.append(QString::fromUtf8(department));
    return out;
}

QList<Host> inventedHosts(Dice &dice, const QStringList &departments)
{
    QList<Host> out;
    for (const QString &department : departments) {
        for (int i = 0; i < 3; ++i)
            out.append({department, inventedName(dice, true)});
    }
    return out;
}

} // namespace Gatebook
