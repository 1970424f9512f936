// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visit.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

// Every value has its own word, and the word gives it back.
template <typename Enum> void checkWords(const QList<std::pair<Enum, QString>> &words, std::optional<Enum> (*fromText)(const QString &))
{
    for (const auto &[value, word] : words) {
        QCOMPARE(toText(value), word);
        QCOMPARE(fromText(word), std::optional(value));
    }
    QVERIFY(!fromText(u"nonsense"_qs));
    QVERIFY(!fromText(words.last().second.toUpper()));
}

} // namespace

class VisitTest : public QObject
{
    Q_OBJECT

private slots:
    // The words are those of the CSV, version 1: they may never change.
    void theWordsOfTheCsvAreFinal()
    {
        checkWords<ExitSource>({{ExitSource::Kiosk, u"kiosk"_qs}, {ExitSource::Pass, u"pass"_qs}, {ExitSource::Card, u"card"_qs},
                                   {ExitSource::Staff, u"staff"_qs}, {ExitSource::Auto, u"auto"_qs}, {ExitSource::Unknown, u"unknown"_qs}},
            exitSourceFromText);
        checkWords<Smartphone>(
            {{Smartphone::Yes, u"yes"_qs}, {Smartphone::No, u"no"_qs}, {Smartphone::Declined, u"declined"_qs}, {Smartphone::Unknown, u"unknown"_qs}},
            smartphoneFromText);
        checkWords<ClockQuality>(
            {{ClockQuality::Good, u"good"_qs}, {ClockQuality::Jumped, u"jumped"_qs}, {ClockQuality::BeforeBuild, u"before_build"_qs}},
            clockQualityFromText);
        checkWords<Purpose>({{Purpose::Unknown, QString()}, {Purpose::Procedure, u"procedure"_qs}, {Purpose::Meeting, u"meeting"_qs},
                                {Purpose::Delivery, u"delivery"_qs}, {Purpose::Other, u"other"_qs}},
            purposeFromText);
        checkWords<VisitState>({{VisitState::None, u"none"_qs}, {VisitState::Waiting, u"waiting"_qs}, {VisitState::Inside, u"inside"_qs},
                                   {VisitState::Left, u"left"_qs}, {VisitState::DidNotEnter, u"did_not_enter"_qs}},
            visitStateFromText);
    }

    void theSmartphoneFollowsFromTheVerdict_data()
    {
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<Smartphone>("smartphone");
        QTest::newRow("confirmed") << AppVerdict::Confirmed << Smartphone::Yes;
        QTest::newRow("possible") << AppVerdict::Possible << Smartphone::Yes;
        QTest::newRow("no smartphone") << AppVerdict::NoSmartphone << Smartphone::No;
        QTest::newRow("declined") << AppVerdict::Declined << Smartphone::Declined;
        QTest::newRow("not heard tells nothing") << AppVerdict::NotHeard << Smartphone::Unknown;
        QTest::newRow("unavailable") << AppVerdict::Unavailable << Smartphone::Unknown;
        QTest::newRow("not checked") << AppVerdict::NotChecked << Smartphone::Unknown;
        QTest::newRow("listening") << AppVerdict::Listening << Smartphone::Unknown;
    }
    void theSmartphoneFollowsFromTheVerdict()
    {
        QFETCH(AppVerdict, verdict);
        QTEST(smartphoneFrom(verdict), "smartphone");
    }

    void theIdIsAUuidOfVersion7()
    {
        // The example of RFC 9562, appendix A.6.
        const QUuid id = visitId(0x017F22E279B0, QByteArray::fromHex("0cc318c4dc0c0c07398f"));
        QCOMPARE(id.toString(QUuid::WithoutBraces), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_qs);
    }

    void idsOfLaterMomentsSortLater()
    {
        const QByteArray high(10, '\xff');
        const QByteArray low(10, '\0');
        QVERIFY(visitId(1605835800000, high).toByteArray() < visitId(1605835800001, low).toByteArray());
    }

    void everyBitOfTheRandomBytesButSixCounts()
    {
        const QByteArray zero(10, '\0');
        const QByteArray plain = visitId(1605835800000, zero).toRfc4122();
        int counting = 0;
        for (int bit = 0; bit < 80; ++bit) {
            QByteArray random = zero;
            random[bit / 8] = static_cast<char>(1 << (bit % 8));
            counting += visitId(1605835800000, random).toRfc4122() != plain ? 1 : 0;
        }
        QCOMPARE(counting, 74);
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "tst_visit.moc"
