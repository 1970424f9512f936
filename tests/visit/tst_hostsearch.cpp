// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/hostsearch.h"

#include <QtTest/QTest>

using namespace Gatebook;

class HostSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsByAnyWord_data();
    void findsByAnyWord();
    void anOfferSaysWhere();
    void noMoreThanAsked();
    void aPersonStaysWhereTheyBelong();

private:
    const HostSearch m_search{{{u"Văn phòng"_qs, u"Trần Thị Hà"_qs}, {u"Tiếp dân"_qs, u"Hà Văn Dũng"_qs}, {{}, u"Đặng Hạnh"_qs}},
        {{u"Văn phòng"_qs, u"Office"_qs, {}, {}}, {u"Tiếp dân"_qs, u"Citizens' desk"_qs, {}, {}}}};
};

void HostSearchTest::findsByAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *typed, const char *found) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(found); };
    row("", "");
    row("h", ""); // nobody is shown the list
    row("  h ", "");
    row("ha", "Trần Thị Hà – Văn phòng, Đặng Hạnh, Hà Văn Dũng – Tiếp dân"); // by the given name before the family's
    row("hà", "Trần Thị Hà – Văn phòng, Hà Văn Dũng – Tiếp dân");
    row("tran ha", "Trần Thị Hà – Văn phòng");
    row("ha tr", "Trần Thị Hà – Văn phòng");
    row("dang", "Đặng Hạnh");
    row("văn p", "Trần Thị Hà – Văn phòng, Văn phòng"); // also by where they are
    row("cit", "Hà Văn Dũng – Tiếp dân, Tiếp dân");
    row("dũng of", "");
    row("ah", ""); // not within a word
}

void HostSearchTest::findsByAnyWord()
{
    QFETCH(QString, typed);
    QStringList found;
    for (const HostOffer &offer : m_search.offers(typed, 10))
        found.append(toText(offer.host));
    QTEST(found.join(u", "), "found");
}

void HostSearchTest::anOfferSaysWhere()
{
    const QList<HostOffer> offers = m_search.offers(QStringLiteral("office"), 10);
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers[0], (HostOffer{{u"Văn phòng"_qs, u"Trần Thị Hà"_qs}, u"Office"_qs}));
    QCOMPARE(offers[1], (HostOffer{{u"Văn phòng"_qs, {}}, u"Office"_qs}));
}

void HostSearchTest::noMoreThanAsked()
{
    QCOMPARE(m_search.offers(QStringLiteral("ha"), 1).size(), 1);
}

void HostSearchTest::aPersonStaysWhereTheyBelong()
{
    QVERIFY(m_search.mayBeAt(u"Hà Văn Dũng"_qs, u"Tiếp dân"_qs));
    QVERIFY(!m_search.mayBeAt(u"Hà Văn Dũng"_qs, u"Văn phòng"_qs));
    QVERIFY(m_search.mayBeAt(u"Đặng Hạnh"_qs, u"Văn phòng"_qs)); // nothing says where
    QVERIFY(m_search.mayBeAt(u"anh Tư"_qs, u"Văn phòng"_qs));
    QVERIFY(m_search.mayBeAt({}, u"Văn phòng"_qs));
}

QTEST_GUILESS_MAIN(HostSearchTest)
#include "tst_hostsearch.moc"
