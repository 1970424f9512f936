// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/notice.h"

#include <QtTest/QTest>

using namespace Gatebook;

class NoticeTest : public QObject
{
    Q_OBJECT

    static NoticeFacts facts() { return {u"Sở Y tế, 59 Lý Tự Trọng"_qs, u"028 3829 0000"_qs, 30, EntryPolicy::Require}; }
    static QStringList headings(const Notice &notice)
    {
        QStringList out;
        for (const NoticePart &part : notice.parts)
            out.append(part.heading);
        return out;
    }

private slots:
    void aTextBecomesATitleAndItsParagraphs()
    {
        const auto notice = makeNotice(u"  What is kept\r\n\r\nWhy\r\nTo know.\r\nAnd more.\r\n \r\n\r\nWho\r\nWe.\r\n"_qs, facts());
        QVERIFY2(notice, notice ? "" : qPrintable(notice.failure().detail));
        QCOMPARE(*notice, (Notice{u"What is kept"_qs, {{u"Why"_qs, u"To know.\nAnd more."_qs}, {u"Who"_qs, u"We."_qs}}}));
    }

    void theFactsTakeTheirPlaces()
    {
        NoticeFacts tricky = facts();
        tricky.contact = u"{days}"_qs; // what a site writes is no text of ours
        const auto notice = makeNotice(u"T\n\nAsk {contact}\n{agency}: {days} days, {days}."_qs, tricky);
        QVERIFY(notice);
        QCOMPARE(notice->parts, (QList<NoticePart>{{u"Ask {days}"_qs, u"Sở Y tế, 59 Lý Tự Trọng: 30 days, 30."_qs}}));
    }

    void conditionsChooseParagraphs_data()
    {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<int>("days");
        QTest::addColumn<EntryPolicy>("policy");
        QTest::addColumn<QString>("shown");
        QTest::newRow("everything") << u"A"_qs << u"C"_qs << 30 << EntryPolicy::Require << u"agency contact days check require both"_qs;
        QTest::newRow("nothing") << QString() << QString() << 0 << EntryPolicy::Off << u"no-agency no-contact no-days no-check no-require"_qs;
        QTest::newRow("recommended") << QString() << u"C"_qs << 0 << EntryPolicy::Recommend << u"no-agency contact no-days check no-require"_qs;
    }
    void conditionsChooseParagraphs()
    {
        QFETCH(QString, agency);
        QFETCH(QString, contact);
        QFETCH(int, days);
        QFETCH(EntryPolicy, policy);
        QFETCH(QString, shown);
        QString text = u"T"_qs;
        for (const char *word : {"agency", "contact", "days", "check", "require"})
            text += QStringLiteral("\n\n[%1] %1\nx").arg(QString::fromLatin1(word));
        for (const char *word : {"agency", "contact", "days", "check", "require"})
            text += QStringLiteral("\n\n[no %1]no-%1\nx").arg(QString::fromLatin1(word));
        text += u"\n\n[check] [days] both\nx"_qs;
        const auto notice = makeNotice(text, {agency, contact, days, policy});
        QVERIFY(notice);
        QStringList expected = shown.split(u' ');
        QStringList got = headings(*notice);
        expected.sort();
        got.sort();
        QCOMPARE(got, expected);
    }

    void aBadTextIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << u"needs a title"_qs;
        QTest::newRow("only a title") << u"T"_qs << u"needs a title"_qs;
        QTest::newRow("no line after the title") << u"T\nmore\n\nA\nb"_qs << u"empty line after its title"_qs;
        QTest::newRow("no words") << u"T\n\nA"_qs << u"without words: \"A\""_qs;
        QTest::newRow("no heading") << u"T\n\n[check]\nb"_qs << u"without a heading"_qs;
        QTest::newRow("unknown place") << u"T\n\nA\n{phone}"_qs << u"has {phone}, which stands for nothing"_qs;
        QTest::newRow("unknown condition") << u"T\n\n[no phone] A\nb"_qs << u"asks for [phone]"_qs;
        QTest::newRow("nothing left") << u"T\n\n[no days] A\nb"_qs << u"no paragraph whose conditions hold"_qs;
        QTest::newRow("too long") << u"T\n\nA\n"_qs + QString(LongestNotice, u'x') << u"allowed 6000"_qs;
    }
    void aBadTextIsRefusedWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto notice = makeNotice(text, facts());
        QVERIFY(!notice);
        QCOMPARE(notice.failure().reason, Failure::Reason::BadInput);
        QVERIFY2(notice.failure().detail.contains(says), qPrintable(notice.failure().detail));
    }

    void theDigestTellsTheWordsApart()
    {
        const Notice notice{u"T"_qs, {{u"A"_qs, u"bc"_qs}}};
        QCOMPARE(noticeDigest(notice), noticeDigest(notice));
        QCOMPARE(noticeDigest(notice).size(), 16);
        QVERIFY(noticeDigest(notice) != noticeDigest({u"T"_qs, {{u"Ab"_qs, u"c"_qs}}}));
        QVERIFY(noticeDigest(notice) != noticeDigest({u"T"_qs, {{u"A"_qs, u"bd"_qs}}}));
        QVERIFY(noticeDigest(notice) != noticeDigest({u"t"_qs, {{u"A"_qs, u"bc"_qs}}}));
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "tst_notice.moc"
