// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/badge.h"
#include "visit/pass.h"
#include "visit/scannedcode.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

const QDate Today(2026, 11, 24);
constexpr auto Card = "001090000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Số 1 Phố Thử, Hà Nội|01052021";

QString cardWith(int field, const char *value)
{
    QStringList fields = QString::fromUtf8(Card).split(u'|');
    fields[field] = QString::fromUtf8(value);
    return fields.join(u'|');
}

/// The kind's name in the file of vectors.
QString kindOf(const ScannedCode &code)
{
    constexpr const char *Names[] = {"unknown", "citizen_id", "pc_covid", "pass", "badge", "url"};
    return QLatin1StringView(Names[code.index()]);
}

QString expectedKind(const QString &label)
{
    if (label.startsWith(QLatin1StringView("cccd")) || label == QLatin1StringView("reject_inconsistent"))
        return QStringLiteral("citizen_id");
    if (label == QLatin1StringView("pccovid_personal"))
        return QStringLiteral("pc_covid");
    const bool isItsOwn = label == QLatin1StringView("url") || label == QLatin1StringView("pass") || label == QLatin1StringView("badge");
    return isItsOwn ? label : QStringLiteral("unknown");
}

} // namespace

class TestScannedCode : public QObject
{
    Q_OBJECT

private slots:
    void vectorsAreReadAsLabelled_data();
    void vectorsAreReadAsLabelled();
    void cardGivesWhatIsNeeded();
    void whatScannersAddIsDropped_data();
    void whatScannersAddIsDropped();
    void namesAreComposedAndWithoutControls();
    void fieldsBeyondTheSeventhAreNotRead();
    void impossibleCardsAreUnknown_data();
    void impossibleCardsAreUnknown();
    void doubtsAreWarnings_data();
    void doubtsAreWarnings();
    void personalCodesAreRead();
    void wrongPersonalCodesAreUnknown_data();
    void wrongPersonalCodesAreUnknown();
    void ourPassIsKnown();
    void ourBadgeIsKnown();
    void webAddressesAreKnown_data();
    void webAddressesAreKnown();
    void longTextsAreNotRead();
};

void TestScannedCode::vectorsAreReadAsLabelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QFile file(QStringLiteral(GATEBOOK_TEST_DATA "/qr.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 14);
    for (const auto &value : vectors) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QLatin1StringView("id")].toString()))
            << vector[QLatin1StringView("text")].toString() << vector[QLatin1StringView("expect")].toString();
    }
}

void TestScannedCode::vectorsAreReadAsLabelled()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    const ScannedCode code = classify(text, Today);
    QCOMPARE(kindOf(code), expectedKind(label));
    const auto *card = std::get_if<CitizenId>(&code);
    if (card == nullptr)
        return;
    QCOMPARE(card->warnings.contains(CardWarning::PartialBirthDate), label == QLatin1StringView("cccd_partial_dob"));
    QCOMPARE(card->warnings.contains(CardWarning::SexMismatch), label == QLatin1StringView("reject_inconsistent"));
}

void TestScannedCode::cardGivesWhatIsNeeded()
{
    const CitizenId expected{QStringLiteral("001090000001"), QStringLiteral("NGUYỄN VĂN MẪU"), 1990, QDate(1990, 8, 15), Sex::Male, {}};
    QCOMPARE(classify(QString::fromUtf8(Card), Today), ScannedCode(expected));
}

void TestScannedCode::whatScannersAddIsDropped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("byte-order mark") << QStringLiteral("\uFEFF") << QString();
    QTest::newRow("zero-width space") << QStringLiteral("\u200B\uFEFF") << QString();
    QTest::newRow("prefix") << QStringLiteral("CCCD:") << QString();
    QTest::newRow("prefix in small letters, and a space") << QStringLiteral("cccd: ") << QString();
    QTest::newRow("CR LF") << QString() << QStringLiteral("\r\n");
    QTest::newRow("TAB") << QString() << QStringLiteral("\t");
    QTest::newRow("control characters") << QStringLiteral("\x02") << QStringLiteral("\x03");
    QTest::newRow("all") << QStringLiteral("\uFEFF\u200B CCCD:") << QStringLiteral(" \r\n");
}

void TestScannedCode::whatScannersAddIsDropped()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(classify(before + QString::fromUtf8(Card) + after, Today), classify(QString::fromUtf8(Card), Today));
}

void TestScannedCode::namesAreComposedAndWithoutControls()
{
    const QString decomposed = QStringLiteral("NGUYỄN  VĂN\u0007 MẪU").normalized(QString::NormalizationForm_D);
    const ScannedCode code = classify(cardWith(2, decomposed.toUtf8().constData()), Today);
    QCOMPARE(std::get<CitizenId>(code).name, QStringLiteral("NGUYỄN VĂN MẪU").normalized(QString::NormalizationForm_C));
    const ScannedCode woman = classify(cardWith(4, QStringLiteral("Nữ").normalized(QString::NormalizationForm_D).toUtf8().constData()), Today);
    QCOMPARE(std::get<CitizenId>(woman).sex, Sex::Female);
}

void TestScannedCode::fieldsBeyondTheSeventhAreNotRead()
{
    for (const char *more : {"|", "||||", "|x|y|MẸ VÍ DỤ|CHA VÍ DỤ"})
        QCOMPARE(classify(QString::fromUtf8(Card) + QString::fromUtf8(more), Today), classify(QString::fromUtf8(Card), Today));
}

void TestScannedCode::impossibleCardsAreUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("number too short") << cardWith(0, "00109000001");
    QTest::newRow("number too long") << cardWith(0, "0010900000011");
    QTest::newRow("number with a letter") << cardWith(0, "00109000000A");
    QTest::newRow("number in other digits") << cardWith(0, "００１０９００００００１");
    QTest::newRow("former number of 8") << cardWith(1, "12345678");
    QTest::newRow("former number of letters") << cardWith(1, "ABCDEFGHI");
    QTest::newRow("no name") << cardWith(2, "");
    QTest::newRow("a name nobody can see") << cardWith(2, "\u200B");
    QTest::newRow("31 February") << cardWith(3, "31021990");
    QTest::newRow("29 February of no leap year") << cardWith(3, "29021985");
    QTest::newRow("month 13") << cardWith(3, "01131990");
    QTest::newRow("a day of no month") << cardWith(3, "15001990");
    QTest::newRow("born before numbers begin") << cardWith(3, "31121899");
    QTest::newRow("born tomorrow") << cardWith(3, "25112026");
    QTest::newRow("birth date with dashes") << cardWith(3, "1990-08-15");
    QTest::newRow("no birth date") << cardWith(3, "");
    QTest::newRow("unknown sex") << cardWith(4, "X");
    QTest::newRow("no sex") << cardWith(4, "");
    QTest::newRow("issued on no day") << cardWith(6, "31042021");
    QTest::newRow("issued on an unknown day") << cardWith(6, "00002021");
    QTest::newRow("issued before birth") << cardWith(6, "14081990");
    QTest::newRow("issued tomorrow") << cardWith(6, "25112026");
    QTest::newRow("no issue date") << cardWith(6, "");
    QTest::newRow("six fields") << QString::fromUtf8(Card).section(u'|', 0, 5);
    QTest::newRow("empty") << QString();
    QTest::newRow("separators only") << QStringLiteral("||||||");
    QTest::newRow("text") << QStringLiteral("xin chào");
}

void TestScannedCode::impossibleCardsAreUnknown()
{
    QFETCH(QString, text);
    QCOMPARE(classify(text, Today), ScannedCode(UnknownCode{}));
}

void TestScannedCode::doubtsAreWarnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CardWarning>>("warnings");
    QTest::addColumn<int>("year");
    using enum CardWarning;
    QTest::newRow("none") << QString::fromUtf8(Card) << QList<CardWarning>{} << 1990;
    QTest::newRow("sex") << cardWith(4, "Nữ") << QList{SexMismatch} << 1990;
    QTest::newRow("sex without its accent") << cardWith(4, "Nu") << QList{SexMismatch} << 1990;
    QTest::newRow("year") << cardWith(3, "15081991") << QList{YearMismatch} << 1991;
    QTest::newRow("century") << cardWith(0, "001290000001") << QList{YearMismatch} << 1990;
    QTest::newRow("province") << cardWith(0, "003090000001") << QList{ProvinceUnknown} << 1990;
    QTest::newRow("abroad") << cardWith(0, "999090000001") << QList{ProvinceUnknown} << 1990;
    QTest::newRow("only the year") << cardWith(3, "1990") << QList{PartialBirthDate} << 1990;
    QTest::newRow("no day, no month") << cardWith(3, "00001990") << QList{PartialBirthDate} << 1990;
    QTest::newRow("no day") << cardWith(3, "00081990") << QList{PartialBirthDate} << 1990;
    QTest::newRow("all") << cardWith(0, "000190000001").replace(QLatin1StringView("15081990"), QLatin1StringView("1991"))
                         << QList{SexMismatch, YearMismatch, ProvinceUnknown, PartialBirthDate} << 1991;
}

void TestScannedCode::doubtsAreWarnings()
{
    QFETCH(QString, text);
    const ScannedCode code = classify(text, Today);
    QCOMPARE(kindOf(code), QStringLiteral("citizen_id"));
    QTEST(std::get<CitizenId>(code).warnings, "warnings");
    QTEST(std::get<CitizenId>(code).birthYear, "year");
}

void TestScannedCode::personalCodesAreRead()
{
    const ScannedCode code = classify(QStringLiteral("001090*****1|NGUYEN VAN MAU|1990-08-15|0|163000000000000000|1<><><><>\r"), Today);
    QCOMPARE(code, ScannedCode(PersonalCode{QStringLiteral("001090*****1"), QStringLiteral("NGUYEN VAN MAU"), QDate(1990, 8, 15)}));
}

void TestScannedCode::wrongPersonalCodesAreUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("five fields") << QStringLiteral("001090000001|NGUYEN VAN MAU|1990-08-15|0|163000000000000000");
    QTest::newRow("number") << QStringLiteral("0010900001|NGUYEN VAN MAU|1990-08-15|0|163000000000000000|1");
    QTest::newRow("name") << QStringLiteral("001090000001||1990-08-15|0|163000000000000000|1");
    QTest::newRow("date") << QStringLiteral("001090000001|NGUYEN VAN MAU|1990-02-30|0|163000000000000000|1");
    QTest::newRow("born tomorrow") << QStringLiteral("001090000001|NGUYEN VAN MAU|2026-11-25|0|163000000000000000|1");
    QTest::newRow("signed year") << QStringLiteral("001090000001|NGUYEN VAN MAU|-990-08-15|0|163000000000000000|1");
    QTest::newRow("whose") << QStringLiteral("001090000001|NGUYEN VAN MAU|1990-08-15|2|163000000000000000|1");
    QTest::newRow("id") << QStringLiteral("001090000001|NGUYEN VAN MAU|1990-08-15|0|16300000000000000|1");
}

void TestScannedCode::wrongPersonalCodesAreUnknown()
{
    QFETCH(QString, text);
    QCOMPARE(classify(text, Today), ScannedCode(UnknownCode{}));
}

void TestScannedCode::ourPassIsKnown()
{
    const QByteArray token = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    QCOMPARE(classify(passQrText(token) + QStringLiteral("\r\n"), Today), ScannedCode(PassToken{token}));
    QCOMPARE(classify(passQrText(token).chopped(1), Today), ScannedCode(UnknownCode{}));
}

void TestScannedCode::ourBadgeIsKnown()
{
    const QByteArray token = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    QCOMPARE(classify(badgeQrText(token) + QStringLiteral("\r\n"), Today), ScannedCode(BadgeToken{token}));
    QCOMPARE(classify(badgeQrText(token).chopped(1), Today), ScannedCode(UnknownCode{}));
}

void TestScannedCode::webAddressesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("https") << QStringLiteral("https://play.google.com/store/apps/details?id=com.mic.bluezone") << true;
    QTest::newRow("http, capitals") << QStringLiteral("HTTP://EXAMPLE.VN/A") << true;
    QTest::newRow("accents") << QStringLiteral("https://ví-dụ.vn/đường") << true;
    QTest::newRow("no host") << QStringLiteral("https:///a") << false;
    QTest::newRow("a space") << QStringLiteral("https://a b") << false;
    QTest::newRow("another scheme") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("bare host") << QStringLiteral("example.vn") << false;
}

void TestScannedCode::webAddressesAreKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(kindOf(classify(text, Today)), known ? QStringLiteral("url") : QStringLiteral("unknown"));
}

void TestScannedCode::longTextsAreNotRead()
{
    const auto cardOfBytes = [](qsizetype bytes) {
        const qsizetype rest = bytes - cardWith(5, "").toUtf8().size();
        return cardWith(5, QByteArray(rest, 'a').constData());
    };
    QCOMPARE(kindOf(classify(cardOfBytes(LongestCodeBytes), Today)), QStringLiteral("citizen_id"));
    QCOMPARE(kindOf(classify(cardOfBytes(LongestCodeBytes + 1), Today)), QStringLiteral("unknown"));
}

QTEST_APPLESS_MAIN(TestScannedCode)
#include "tst_scannedcode.moc"
