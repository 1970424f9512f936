// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/lostpass.h"

#include "fakes/seededrandom.h"

#include <QtTest/QTest>

using namespace Gatebook;

class LostPassTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 At = 1606269600000; // 25 November 2020, 09:00 in Saigon
    SeededRandom m_random{5};

    Visit visit(const QString &name, const Host &host, qint64 atMs = At)
    {
        Visit out;
        out.id = visitId(atMs, m_random.bytes(10));
        out.checkedInAtMs = atMs;
        out.visitor.name = name;
        out.host = host;
        out.pass = makePass(m_random.bytes(16), m_random.bytes(5));
        return out;
    }

    QList<Visit> inside()
    {
        return {visit(u"Nguyễn Thị Ánh"_qs, {u"Phòng Tư pháp"_qs, {}}), visit(u"Nguyễn Văn Đức"_qs, {u"Phòng Tư pháp"_qs, {}}, At + 10 * 60000),
            visit(u"Lê Lê Na"_qs, {u"Văn thư"_qs, {}}), visit(u"Trần Văn Sơn"_qs, {{}, u"Bà Hồ Thị Lan"_qs}, At + 7 * 60000 + 31000)};
    }

private slots:
    void aVisitIsFoundByNameHostAndTime_data()
    {
        using Kind = LostPassAnswer::Kind;
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Kind>("kind");
        const QString justice = u"Phòng Tư pháp"_qs;
        QTest::newRow("whole name") << u"Nguyễn Thị Ánh"_qs << justice << 0 << Kind::One;
        QTest::newRow("without accents") << u"nguyen thi anh"_qs << u"phong tu phap"_qs << 0 << Kind::One;
        QTest::newRow("first name only") << u"Duc"_qs << justice << 0 << Kind::One;
        QTest::newRow("in another order") << u"ÁNH Nguyễn"_qs << justice << 0 << Kind::One;
        QTest::newRow("half an hour early") << u"Ánh"_qs << justice << -30 << Kind::One;
        QTest::newRow("half an hour late") << u"Ánh"_qs << justice << 30 << Kind::One;
        QTest::newRow("later than that") << u"Ánh"_qs << justice << 31 << Kind::Nobody;
        QTest::newRow("two fit") << u"Nguyen"_qs << justice << 5 << Kind::Ambiguous;
        QTest::newRow("only one at that time") << u"Nguyen"_qs << justice << 35 << Kind::One;
        QTest::newRow("another department") << u"Ánh"_qs << u"Văn thư"_qs << 0 << Kind::Nobody;
        QTest::newRow("part of a department's name") << u"Ánh"_qs << u"Phòng"_qs << 0 << Kind::Nobody;
        QTest::newRow("part of a word") << u"Nguy"_qs << justice << 0 << Kind::Nobody;
        QTest::newRow("a word too many") << u"Nguyễn Thị Ánh Tuyết"_qs << justice << 0 << Kind::Nobody;
        QTest::newRow("a word twice that is there twice") << u"le le"_qs << u"Văn thư"_qs << 0 << Kind::One;
        QTest::newRow("a word twice that is there once") << u"na na"_qs << u"Văn thư"_qs << 0 << Kind::Nobody;
        QTest::newRow("a person as host") << u"Sơn"_qs << u"bà Lan"_qs << 0 << Kind::One;
        QTest::newRow("another person") << u"Sơn"_qs << u"bà Hoa"_qs << 0 << Kind::Nobody;
        QTest::newRow("one letter") << u"N"_qs << justice << 0 << Kind::TooLittle;
        QTest::newRow("signs are no letters") << u"N.-"_qs << justice << 0 << Kind::TooLittle;
        QTest::newRow("no name") << QString() << justice << 0 << Kind::TooLittle;
        QTest::newRow("no host") << u"Ánh"_qs << u" "_qs << 0 << Kind::TooLittle;
    }
    void aVisitIsFoundByNameHostAndTime()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QFETCH(int, minutes);
        const LostPassAnswer answer = findLostPass(inside(), {name, host, At + minutes * 60000});
        QTEST(answer.kind, "kind");
        if (answer.kind != LostPassAnswer::One)
            QCOMPARE(answer, (LostPassAnswer{answer.kind, {}, {}, {}, 0})); // not a letter of anybody
    }

    void withoutATimeNobodyIsFound()
    {
        QCOMPARE(findLostPass(inside(), {u"Nguyễn Thị Ánh"_qs, u"Phòng Tư pháp"_qs, std::nullopt}).kind, LostPassAnswer::TooLittle);
        QCOMPARE(findLostPass({}, {u"Nguyễn Thị Ánh"_qs, u"Phòng Tư pháp"_qs, At}).kind, LostPassAnswer::Nobody);
    }

    void whatIsShownIsMasked()
    {
        const QList<Visit> visits = inside();
        const LostPassAnswer ofADepartment = findLostPass(visits, {u"duc"_qs, u"Phòng Tư pháp"_qs, At});
        QCOMPARE(ofADepartment, (LostPassAnswer{LostPassAnswer::One, visits[1].id, u"N••••• V•• Đ••"_qs, u"Phòng Tư pháp"_qs, At + 15 * 60000}));
        const LostPassAnswer ofAPerson = findLostPass(visits, {u"son"_qs, u"Lan"_qs, At});
        QCOMPARE(ofAPerson, (LostPassAnswer{LostPassAnswer::One, visits[3].id, u"T••• V•• S••"_qs, u"B• H• T•• L••"_qs, At + 15 * 60000}));
    }
};

QTEST_GUILESS_MAIN(LostPassTest)
#include "tst_lostpass.moc"
