// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/rollcallpage.h"

#include "devices/printer/pdfreading.h"
#include "visit/plainletters.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Gatebook;

/// The paper as poppler reads it.
class RollCallPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }
    void everyoneStandsOnIt();
    void whoNeedsHelpStandsFirst();
    void asManyPagesAsItTakes_data();
    void asManyPagesAsItTakes();
    void noHeadingIsLeftAlone();
    void whoHasNoNameIsCalledWhatTheyAre();
    void whoIsHereIsTicked();
    void aLongNameIsWhole();
    void nobodyIsSaid();
    void theFileTellsNothingMore();

private:
    static RollCallPerson person(const QString &name, const char *entrance = "Cổng chính")
    {
        return {
            QUuid::createUuid(), name, QStringLiteral("Công ty Sen"), QStringLiteral("Phòng Tư pháp"), QString::fromUtf8(entrance), MadeMs - 3600000};
    }
    static RollCall call(int inside)
    {
        RollCall out{"Asia/Ho_Chi_Minh", MadeMs, {person(QStringLiteral("Tạ Thị Giúp"))}, {person(QStringLiteral("Đặng Thị Chờ"))}, {},
            {person(QStringLiteral("Lý Văn Khuất"))}};
        for (int i = 0; i < inside; ++i)
            out.inside.append(person(QStringLiteral("Nguyễn Văn Số%1").arg(i)));
        return out;
    }
    static RollCallWords words()
    {
        const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
        return {utf8("UBND Quận 3"), utf8("Điểm danh"), utf8("Lập lúc %1"), utf8("%1 người"), utf8("Cần giúp"), utf8("Chờ tại bàn"), utf8("Ở trong"),
            utf8("Không rõ giờ ra"), utf8("Có thể còn ở trong"), utf8("từ %1"), utf8("không có ai"), utf8("tên đã xoá"), utf8("người đi cùng %1"),
            utf8("người của một đoàn"), utf8("Trang %1 trên %2"), utf8("Người gọi")};
    }
    QString saved(const RollCall &call, const QSet<QUuid> &here = {})
    {
        const auto pdf = RollCallPages().pdf(call, here, words());
        QFile file(m_folder.filePath(QStringLiteral("call.pdf")));
        return pdf && file.open(QIODevice::WriteOnly) && file.write(pdf.value()) == pdf->size() ? file.fileName() : QString();
    }
    /// The words of each page: letters and digits only, for other signs are glyphs that no reader maps back.
    static QStringList pages(const QString &pdf)
    {
        QStringList out = textOfPages(pdf);
        std::transform(out.cbegin(), out.cend(), out.begin(), [](const QString &page) { return plainWords(page).join(u' '); });
        return out;
    }

    static constexpr qint64 MadeMs = 1596524705000; // 4 August 2020, 14:05:05 in Saigon
    QTemporaryDir m_folder;
};

void RollCallPageTest::everyoneStandsOnIt()
{
    const QStringList read = pages(saved(call(5)));
    QCOMPARE(read.size(), 1);
    for (const char *text :
        {"diem danh", "lap luc 14 05 05 04 08 2020", "cho tai ban", "dang thi cho", "nguyen van so0", "nguyen van so4", "cong ty sen",
            "phong tu phap", "tu 13 05", "khong ro gio ra", "co the con o trong", "ly van khuat", "trang 1 tren 1", "8 nguoi", "nguoi goi"})
        QVERIFY2(read[0].contains(QLatin1StringView(text)), qPrintable(QLatin1StringView(text) + QStringLiteral(" in: ") + read[0]));
}

void RollCallPageTest::whoNeedsHelpStandsFirst()
{
    const QString read = pages(saved(call(5))).join(u' ');
    const qsizetype heading = read.indexOf(QStringLiteral("can giup"));
    const qsizetype name = read.indexOf(QStringLiteral("ta thi giup"));
    QVERIFY(heading >= 0 && name > heading);
    for (const char *later : {"cho tai ban", "o trong", "khong ro gio ra"})
        QVERIFY2(read.indexOf(QLatin1StringView(later)) > name, later);
}

void RollCallPageTest::asManyPagesAsItTakes_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 9, 10, 11, 12, 13, 40, 300})
        QTest::addRow("%d", people) << people;
}

void RollCallPageTest::asManyPagesAsItTakes()
{
    QFETCH(const int, people);
    const QStringList read = pages(saved(call(people)));
    const QString all = read.join(u' ') + u' ';
    for (int i = 0; i < people; ++i)
        QCOMPARE(all.count(QStringLiteral("so%1 ").arg(i)), 1);
    for (qsizetype page = 0; page < read.size(); ++page) {
        QVERIFY(read[page].contains(QStringLiteral("trang %1 tren %2").arg(page + 1).arg(read.size())));
        QVERIFY(read[page].contains(QStringLiteral("diem danh")));
    }
    QVERIFY(read.size() >= (people + 18) / 19); // more than that no page holds
    QVERIFY(read.size() <= people / 15 + 2);
}

void RollCallPageTest::noHeadingIsLeftAlone()
{
    for (int people = 10; people < 40; ++people) {
        for (const QString &page : pages(saved(call(people)))) {
            const qsizetype heading = page.indexOf(QStringLiteral("khong ro gio ra"));
            QVERIFY2(heading < 0 || page.indexOf(QStringLiteral("ly van khuat")) > heading, qPrintable(page));
        }
    }
}

void RollCallPageTest::whoHasNoNameIsCalledWhatTheyAre()
{
    RollCall one = call(3);
    for (RollCallPerson &person : one.inside)
        person.name.clear();
    one.inside[0].companion = true;
    one.inside[0].companionOf = QStringLiteral("Bình");
    one.inside[1].companion = true;
    const QString page = pages(saved(one)).constFirst();
    QCOMPARE(page.count(QStringLiteral("nguoi di cung binh")), 1);
    QCOMPARE(page.count(QStringLiteral("nguoi cua mot doan")), 1);
    QCOMPARE(page.count(QStringLiteral("ten da xoa")), 1);
}

void RollCallPageTest::whoIsHereIsTicked()
{
    const auto dark = [this](const RollCall &call, const QSet<QUuid> &here) {
        const QImage page = QImage::fromData(
            poppler(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-gray"), saved(call, here)}));
        qint64 out = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 55; x < 85; ++x) // the boxes' column: 15 to 22 mm
                out += qGray(page.pixel(x, y)) < 128;
        }
        return out;
    };
    const RollCall asked = call(6);
    const qint64 none = dark(asked, {});
    const qint64 one = dark(asked, {asked.inside[0].visit});
    const qint64 two = dark(asked, {asked.inside[0].visit, asked.inside[3].visit});
    QVERIFY2(one > none + 20, qPrintable(QString::number(one - none)));
    QVERIFY(std::abs((two - one) - (one - none)) < 15);
}

void RollCallPageTest::aLongNameIsWhole()
{
    RollCall asked = call(2);
    const QString longest = QStringLiteral("Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm ").repeated(3).trimmed();
    asked.inside[0].name = longest;
    asked.inside[1].name.clear();
    const QString read = pages(saved(asked)).join(u' ');
    QCOMPARE(read.count(QStringLiteral("tram")), 3);
    QVERIFY(read.contains(QStringLiteral("ten da xoa")));
}

void RollCallPageTest::nobodyIsSaid()
{
    const QStringList read = pages(saved(RollCall{"Asia/Ho_Chi_Minh", MadeMs, {}, {}, {}, {}}));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].count(QStringLiteral("khong co ai")), 4);
    QVERIFY(!read[0].contains(QStringLiteral("co the con o trong")));
}

void RollCallPageTest::theFileTellsNothingMore()
{
    const QByteArray facts = poppler(QStringLiteral("pdfinfo"), {saved(call(3))});
    QVERIFY(facts.contains("A4"));
    QVERIFY2(!facts.contains("Nguyễn") && !facts.contains("Author"), facts.constData());
}

QTEST_MAIN(RollCallPageTest)
#include "tst_rollcallpage.moc"
