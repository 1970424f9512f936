// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/figurespage.h"

#include "devices/printer/pdfreading.h"
#include "visit/plainletters.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Gatebook;

/// The paper as poppler reads it.
class FiguresPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }
    void everythingStandsOnIt();
    void everyDayAndHourIsInTheTables();
    void whatIsHiddenIsNotOnIt();
    void ofOneEntranceAlone();
    void aSingleDayHasItsHours();
    void nobodyIsSaid_data();
    void nobodyIsSaid();
    void olderVisitsAreSaidToBeLeftOut();
    void manyEntrancesAreInTheTables();
    void nothingStandsBeyondTheMargins();
    void theFileTellsNothingMore();

private:
    static ToldTally tally(qint64 visits, qint64 with, qint64 of) { return {visits, Share{with, of}}; }
    static ToldFigures told(const QString &entrance, int days)
    {
        ToldFigures out;
        out.entrance = entrance;
        out.total = tally(431, 254, 358);
        for (int i = 0; i < days; ++i)
            out.days.append({QDate(2020, 7, 6).addDays(i), i % 7 == 6 ? tally(0, 0, 0) : tally(60 + i, 30 + i, 45 + i)});
        for (ToldTally &hour : out.hours)
            hour = tally(0, 0, 0);
        for (size_t hour = 7; hour <= 16; ++hour)
            out.hours[hour] = tally(static_cast<qint64>(100 + hour), 50, 70);
        out.hours[12] = {};
        out.policies = {tally(300, 200, 258), tally(131, 54, 100), tally(0, 0, 0)};
        out.checks = {{358, 40, 20, 8, 5}};
        out.installed = Share{21, 33};
        out.unknownExits = Share{17, 400};
        out.stays = StayTimes{383, 32, 47, 71};
        out.busiest = BusiestHour{9, 23.4};
        return out;
    }
    static FiguresOnPaper paper(int days = 30)
    {
        return {{told({}, days), {told(QStringLiteral("Cổng chính"), days), told(QStringLiteral("Cổng sau"), days)}}, {}, MadeMs, "Asia/Ho_Chi_Minh"};
    }
    static FiguresWords words();
    QString saved(const FiguresOnPaper &figures)
    {
        const auto pdf = FiguresPages().pdf(figures, words());
        QFile file(m_folder.filePath(QStringLiteral("figures.pdf")));
        return pdf && file.open(QIODevice::WriteOnly) && file.write(pdf.value()) == pdf->size() ? file.fileName() : QString();
    }
    /// The words of each page: letters and digits only, for other signs are glyphs that no reader maps back.
    QStringList pages(const FiguresOnPaper &figures)
    {
        QStringList out = textOfPages(saved(figures));
        std::transform(out.cbegin(), out.cend(), out.begin(), [](const QString &page) { return plainWords(page).join(u' '); });
        return out;
    }
    static QByteArray missing(const QString &page, std::initializer_list<const char *> texts)
    {
        for (const char *text : texts) {
            if (!page.contains(QLatin1StringView(text)))
                return QByteArray(text) + " in: " + page.toUtf8();
        }
        return {};
    }

    static constexpr qint64 MadeMs = 1596524705000; // 4 August 2020, 14:05:05 in Saigon
    QTemporaryDir m_folder;
};

FiguresWords FiguresPageTest::words()
{
    const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
    FiguresWords out;
    out.agency = utf8("UBND Quận 3");
    out.title = utf8("Số liệu");
    out.period = utf8("%1 đến %2");
    out.everywhere = utf8("Mọi cổng");
    out.made = utf8("Lập lúc %1");
    out.page = utf8("Trang %1 trên %2");
    out.note = utf8("Dưới 5 khách: ẩn.");
    out.percent = utf8("%1 %");
    out.hidden = utf8("ẩn");
    out.nobody = utf8("không ai");
    out.heard = utf8("khách có điện thoại thông minh đang chạy Bluezone");
    out.about = utf8("khoảng %1–%2 %, %3 trên %4 khách");
    out.nobodyYet = utf8("Chưa kiểm tra khách nào");
    out.tooFew = utf8("Dưới năm khách");
    out.visits = utf8("lượt");
    out.stay = utf8("ở trong");
    out.stayMore = utf8("một nửa %1 tới %2");
    out.minutes = utf8("phút");
    out.busiest = utf8("giờ đông nhất");
    out.busiestMore = utf8("mỗi ngày %1");
    out.hours = utf8("giờ");
    out.unseen = utf8("ra không rõ giờ");
    out.unseenMore = utf8("%1 trong %2");
    out.byDay = utf8("Theo ngày");
    out.byHour = utf8("Theo giờ");
    out.arrivals = utf8("Lượt vào");
    out.byEntrance = utf8("Theo cổng");
    out.byPolicy = utf8("Theo chính sách");
    out.outcomes = utf8("Kết quả");
    out.installed = utf8("Cài tại chỗ");
    out.shown = utf8("%1 lượt xem mã");
    out.installedHere = utf8("%1 cài ở đây, %2 % (%3–%4)");
    out.olderLeftOut = utf8("không kể bản cũ");
    out.continued = utf8("%1, tiếp");
    out.heardOf = utf8("nghe");
    out.interval = utf8("95 %");
    out.policies = {utf8("Bắt buộc"), utf8("Khuyến nghị"), utf8("Không kiểm")};
    out.outcomeNames = {utf8("Đã nghe"), utf8("Không máy"), utf8("Từ chối"), utf8("Máy hỏng"), utf8("Bỏ qua")};
    out.weekdays = {utf8("T2"), utf8("T3"), utf8("T4"), utf8("T5"), utf8("T6"), utf8("T7"), utf8("CN")};
    return out;
}

void FiguresPageTest::everythingStandsOnIt()
{
    const QStringList read = pages(paper());
    QCOMPARE(read.size(), 2);
    const QByteArray wrong = missing(read[0],
        {"so lieu", "ubnd quan 3", "06 07 2020 den 04 08 2020", "moi cong", "lap luc 14 05 04 08 2020", "trang 1 tren 2", "duoi 5 khach an", "71",
            "dang chay bluezone", "khoang 66 75", "254 tren 358 khach", "431", "47 phut", "mot nua 32 toi 71", "9 10 gio", "gio dong nhat",
            "moi ngay 23", "4", "17 trong 400", "theo ngay", "luot vao", "theo gio", "theo cong", "cong chinh", "cong sau", "theo chinh sach",
            "bat buoc", "khuyen nghi", "200 258", "ket qua", "da nghe", "358", "khong may", "tu choi", "may hong", "bo qua", "cai tai cho",
            "21 cai o day 64", "33 luot xem ma"});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(!read[0].contains(QStringLiteral("ban cu")));
}

void FiguresPageTest::everyDayAndHourIsInTheTables()
{
    const QStringList read = pages(paper());
    for (int day = 0; day < 30; ++day) {
        const QDate date = QDate(2020, 7, 6).addDays(day);
        const QString label = date.toString(QStringLiteral("d M yyyy"));
        QVERIFY2(read[1].contains(label), qPrintable(label));
        if (day % 7 != 6)
            QVERIFY2(read[1].contains(QStringLiteral("%1 %2 %3 %4").arg(label).arg(60 + day).arg(30 + day).arg(45 + day)), qPrintable(read[1]));
    }
    QVERIFY(missing(read[1], {"7 8 107 50 70", "16 17 116 50 70", "cong sau 431 254 358", "bat buoc 300 200 258 78", "trang 2 tren 2"}).isEmpty());
}

void FiguresPageTest::whatIsHiddenIsNotOnIt()
{
    FiguresOnPaper hidden = paper();
    hidden.figures.all = {};
    hidden.figures.all.days = {{QDate(2020, 8, 3), {}}, {QDate(2020, 8, 4), {}}};
    hidden.figures.entrances.clear();
    const QStringList read = pages(hidden);
    QVERIFY2(missing(read[0], {"duoi nam khach", "an", "gio dong nhat", "ra khong ro gio"}).isEmpty(), qPrintable(read[0]));
    QVERIFY(!read[0].contains(QStringLiteral("khoang")));
    QVERIFY2(read[1].contains(QStringLiteral("t3 4 8 2020 an")), qPrintable(read[1]));
    // And what is told beside it is.
    FiguresOnPaper one = paper();
    one.figures.all.days[3].tally = {};
    one.figures.all.days[4].tally.adoption.reset();
    const QString tables = pages(one)[1];
    QVERIFY(missing(tables, {"9 7 2020 an", "10 7 2020 64 an", "11 7 2020 65 35 50"}).isEmpty());
}

void FiguresPageTest::ofOneEntranceAlone()
{
    FiguresOnPaper one = paper();
    one.figures.entrances[1].total = tally(77, 11, 70);
    one.entrance = QStringLiteral("Cổng sau");
    const QString read = pages(one)[0];
    QVERIFY2(missing(read, {"04 08 2020 cong sau", "11 tren 70 khach", "cong chinh"}).isEmpty(), qPrintable(read));
    QVERIFY(!read.contains(QStringLiteral("moi cong")));
}

void FiguresPageTest::aSingleDayHasItsHours()
{
    const QStringList read = pages(paper(1));
    QCOMPARE(read.size(), 2);
    QVERIFY2(missing(read[0], {"06 07 2020 moi cong", "theo gio", "luot vao"}).isEmpty(), qPrintable(read[0]));
    QVERIFY(!read[0].contains(QStringLiteral("theo ngay")));
}

void FiguresPageTest::nobodyIsSaid_data()
{
    QTest::addColumn<bool>("hasDays");
    QTest::newRow("of a week") << true;
    QTest::newRow("of no time at all") << false;
}

void FiguresPageTest::nobodyIsSaid()
{
    QFETCH(const bool, hasDays);
    FiguresOnPaper nobody{{}, {}, MadeMs, "Asia/Ho_Chi_Minh"};
    ToldFigures &all = nobody.figures.all;
    all.total = tally(0, 0, 0);
    for (int day = 0; hasDays && day < 7; ++day)
        all.days.append({QDate(2020, 8, 1).addDays(day), tally(0, 0, 0)});
    all.hours.fill(tally(0, 0, 0));
    all.policies.fill(tally(0, 0, 0));
    all.checks = {{0, 0, 0, 0, 0}};
    all.installed = all.unknownExits = Share{};
    all.stays = StayTimes{};
    const QString read = pages(nobody).value(0);
    QVERIFY2(missing(read, {"chua kiem tra khach nao", "khong ai", "0 luot"}).isEmpty(), qPrintable(read));
}

void FiguresPageTest::olderVisitsAreSaidToBeLeftOut()
{
    FiguresOnPaper old = paper();
    old.figures.all.codesNotKept = true;
    QVERIFY(pages(old)[0].contains(QStringLiteral("khong ke ban cu")));
}

void FiguresPageTest::manyEntrancesAreInTheTables()
{
    FiguresOnPaper many = paper();
    many.figures.entrances.clear();
    for (int i = 0; i < 90; ++i)
        many.figures.entrances.append(told(QStringLiteral("Cổng số%1x").arg(i), 30));
    const QStringList read = pages(many);
    const QString tables = read.sliced(1).join(u' ');
    for (int i = 0; i < 90; ++i)
        QCOMPARE(tables.count(QStringLiteral("cong so%1x ").arg(i)), 1);
    QVERIFY(tables.contains(QStringLiteral("theo cong tiep")));
    QVERIFY(read.last().contains(QStringLiteral("trang %1 tren %1").arg(read.size())));
}

void FiguresPageTest::nothingStandsBeyondTheMargins()
{
    const QString file = saved(paper());
    for (const char *page : {"1", "2"}) {
        const QImage image = QImage::fromData(poppler(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-gray"), QStringLiteral("-f"), QLatin1StringView(page), QStringLiteral("-l"),
                QLatin1StringView(page), file}));
        QVERIFY(!image.isNull());
        QRect inked;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    inked |= QRect(x, y, 1, 1);
            }
        }
        constexpr int Margin = 14 * 50 / 25; // 14 mm
        const QRect room = image.rect().adjusted(Margin, Margin, -Margin, -Margin);
        QVERIFY2(room.contains(inked), page);
        QVERIFY(inked.height() > image.height() / 2);
    }
}

void FiguresPageTest::theFileTellsNothingMore()
{
    const QByteArray facts = poppler(QStringLiteral("pdfinfo"), {saved(paper())});
    QVERIFY(facts.contains("A4"));
    QVERIFY2(!facts.contains("Author") && !facts.contains("Quận 3"), facts.constData());
}

QTEST_MAIN(FiguresPageTest)
#include "tst_figurespage.moc"
