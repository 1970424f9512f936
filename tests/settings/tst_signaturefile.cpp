// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/presencetracker.h"
#include "settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

const QByteArray Good = "app = \"Other\"\n[[signature]]\nname = \"other-app\"\ncertainty = \"exact\"\nservice = \"FD6F\"\n";

QList<AppSignature> builtIn(bool withOld)
{
    auto all = readSignatures(QStringLiteral("/nonexistent")).value();
    for (AppSignature &signature : all)
        signature.enabled = signature.enabled || withOld;
    return all;
}

/// The name of the first enabled signature that matches, or nothing.
QString heardAs(const QList<AppSignature> &signatures, const QByteArray &payload, const QByteArray &scanResponse)
{
    AdvertisingData data = parseAdvertisingData(QByteArray::fromHex(payload));
    merge(data, parseAdvertisingData(QByteArray::fromHex(scanResponse)));
    const auto sighting = PresenceTracker(signatures, {}, 1).heard({1, 0, -50, data});
    return sighting ? sighting->signature : QString();
}

QString expectedName(const QString &word, bool withOld)
{
    const QString old = withOld ? QStringLiteral("bluezone-v1") : QString();
    const QHash<QString, QString> names{{QStringLiteral("android"), QStringLiteral("bluezone-android")}, {QStringLiteral("android_uuid_only"), {}},
        {QStringLiteral("ios_fg"), QStringLiteral("bluezone-ios")}, {QStringLiteral("ios_bg_candidate"), QStringLiteral("bluezone-ios-background")},
        {QStringLiteral("android_ibeacon"), QStringLiteral("bluezone-beacon")}, {QStringLiteral("android_v1"), old},
        {QStringLiteral("ios_fg_v1"), old}, {QStringLiteral("none"), {}}};
    return names.value(word, QStringLiteral("a word this test does not know"));
}

} // namespace

class TestSignatureFile : public QObject
{
    Q_OBJECT

private slots:
    void publishedVectorsAreHeardAsExpected_data();
    void publishedVectorsAreHeardAsExpected();
    void furtherAdvertisementsAreHeardAsExpected_data();
    void furtherAdvertisementsAreHeardAsExpected();
    void bluezoneSignaturesAreTheFactsOfItsSource();
    void oldVersionsAreOff();
    void factsOfTheFileAgreeWithTheComputedBits();
    void onlyTheIPhoneInTheBackgroundIsAskedOverAConnection();
    void everyKeyIsRead();
    void mistakesNameFileLineAndKey_data();
    void mistakesNameFileLineAndKey();
    void localFileIsAdded();
    void localFileOfTheSameNameReplaces();
    void mistakeInALocalFileNamesIt();
};

void TestSignatureFile::publishedVectorsAreHeardAsExpected_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("scanResponse");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(GATEBOOK_TEST_DATA "/ble.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &one : vectors) {
        const auto text = [&](const char *key) { return one[QString::fromLatin1(key)].toString(); };
        QTest::newRow(qPrintable(text("id"))) << text("adv").toLatin1() << text("scan_rsp").toLatin1() << text("expect");
    }
}

void TestSignatureFile::publishedVectorsAreHeardAsExpected()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, scanResponse);
    QFETCH(QString, expected);
    for (const bool withOld : {false, true})
        QCOMPARE(heardAs(builtIn(withOld), payload, scanResponse), expectedName(expected, withOld));
}

void TestSignatureFile::furtherAdvertisementsAreHeardAsExpected_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("scanResponse");
    QTest::addColumn<QString>("expected");
    const QString android = QStringLiteral("android");
    const QString none = QStringLiteral("none");
    const QByteArray id = "0fffb522a1b2c3d4e5f60718293a4b5c";
    const QByteArray nothing;
    QTest::newRow("UUID first") << "0303564e" + id << nothing << android;
    QTest::newRow("flags last") << id + "0303564e020106" << nothing << android;
    QTest::newRow("UUID among others") << id + "05036ffd564e" << nothing << android;
    QTest::newRow("UUID in a 32-bit list") << id + "0505564e0000" << nothing << android;
    QTest::newRow("UUID in full") << nothing + "1107fb349b5f8000008000100000564e0000" << id << android;
    QTest::newRow("ID in the scan response") << QByteArray("0201020303564e") << id << android;
    QTest::newRow("UUID in the scan response") << id << QByteArray("0303564e") << android;
    QTest::newRow("ID of zeros") << QByteArray("0fffb5220000000000000000000000000303564e") << nothing << android;
    QTest::newRow("a name too") << id + "0303564e050942424242" << nothing << android;
    QTest::newRow("UUID as service data only") << id + "0416564e01" << nothing << none;
    QTest::newRow("13-byte ID") << QByteArray("10ffb522a1b2c3d4e5f60718293a4b5c6d0303564e") << nothing << QStringLiteral("android_uuid_only");
    QTest::newRow("no ID at all") << QByteArray("03ffb5220303564e") << nothing << QStringLiteral("android_uuid_only");
    QTest::newRow("company swapped") << QByteArray("0fff22b5a1b2c3d4e5f60718293a4b5c0303564e") << nothing << QStringLiteral("android_uuid_only");
    QTest::newRow("12 bytes of another company") << QByteArray("0fff4c00a1b2c3d4e5f60718293a4b5c0303564e") << nothing
                                                 << QStringLiteral("android_uuid_only");
    QTest::newRow("zero before the UUID") << id + "000303564e" << nothing << none;
    QTest::newRow("zero before the ID") << QByteArray("0303564e00") + id << nothing << QStringLiteral("android_uuid_only");
    QTest::newRow("old 6-byte ID with the new UUID") << QByteArray("09ffb5226142336445390303564e") << nothing << QStringLiteral("android_uuid_only");
    QTest::newRow("characteristic's UUID") << QByteArray("110789a607add1172fa1c44bf573564e0000") << nothing << none;
    QTest::newRow("iPhone, UUID in the scan response")
        << QByteArray("02011a") << QByteArray("110767a607add1172fa1c44bf573564e0000") << QStringLiteral("ios_fg");
    QTest::newRow("iPhone with both app's and own data")
        << QByteArray("02011a110767a607add1172fa1c44bf573564e00000aff4c001005031c839096aa") << nothing << QStringLiteral("ios_fg");
    QTest::newRow("iPhone's name alone") << QByteArray("02011a0909426c75657a6f6e65") << nothing << none;
    QTest::newRow("background with other bits too")
        << QByteArray("14ff4c000109000000000000000000000000000080") << nothing << QStringLiteral("ios_bg_candidate");
    QTest::newRow("background, only other bits") << QByteArray("14ff4c0001f7ffffffffffffffffffffffffffffff") << nothing << none;
    QTest::newRow("background, old version's bit") << QByteArray("14ff4c000100000000000000000000800000000000") << nothing << none;
    QTest::newRow("beacon with another power") << QByteArray("1aff4c000215c7afef7b17884f4aa87d691d53bf21c40014001400") << nothing
                                               << QStringLiteral("android_ibeacon");
    QTest::newRow("beacon behind flags") << QByteArray("0201061aff4c000215c7afef7b17884f4aa87d691d53bf21c400140014c5") << nothing
                                         << QStringLiteral("android_ibeacon");
    QTest::newRow("beacon with another minor") << QByteArray("1aff4c000215c7afef7b17884f4aa87d691d53bf21c400140015c5") << nothing << none;
    QTest::newRow("beacon without power") << QByteArray("19ff4c000215c7afef7b17884f4aa87d691d53bf21c400140014") << nothing << none;
    QTest::newRow("old Android with a 12-byte ID") << QByteArray("0fffb522a1b2c3d4e5f60718293a4b5c")
                                                   << QByteArray("110789a807add1172fa1c44bf573f4390ae2") << none;
}

void TestSignatureFile::furtherAdvertisementsAreHeardAsExpected()
{
    publishedVectorsAreHeardAsExpected();
}

void TestSignatureFile::bluezoneSignaturesAreTheFactsOfItsSource()
{
    const QList<AppSignature> all = builtIn(false);
    QStringList names;
    for (const AppSignature &signature : all) {
        names.append(signature.name);
        QCOMPARE(signature.app, QStringLiteral("Bluezone"));
    }
    QCOMPARE(names.join(u' '), QStringLiteral("bluezone-android bluezone-ios bluezone-ios-background bluezone-beacon bluezone-v1 bluezone-v1"));
    QCOMPARE(all[0].nearDbm, -60);
    QCOMPARE(all[1].nearDbm, -45);
    QCOMPARE(all[2].certainty, Certainty::Possible);
    QCOMPARE(overflowBit(*all[2].overflowService), 4);
    QCOMPARE(all[3].certainty, Certainty::Exact);
    QVERIFY2(!all[3].nearDbm, "the beacon sends with more power than the app's advertisement: its level never says near");
}

void TestSignatureFile::oldVersionsAreOff()
{
    const QList<AppSignature> all = builtIn(false);
    for (const AppSignature &signature : all)
        QCOMPARE(signature.enabled, signature.name != QLatin1StringView("bluezone-v1"));
}

void TestSignatureFile::factsOfTheFileAgreeWithTheComputedBits()
{
    // The filters that the app itself sets for iPhones in the background, against what the hash says of its UUIDs.
    const auto filterOf = [](const QUuid &service) {
        QByteArray filter(17, '\0');
        const int bit = overflowBit(service);
        filter[0] = 1;
        filter[1 + (bit >> 3)] = static_cast<char>(0x80 >> (bit & 7));
        return filter.toHex();
    };
    QFile file(QStringLiteral(GATEBOOK_RESOURCES "/signatures/bluezone.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QList<AppSignature> all = builtIn(false);
    QVERIFY(text.contains("\nfilter = \"" + filterOf(*all[1].service) + "\""));
    QVERIFY(text.contains("\nfilter_v1 = \"" + filterOf(*all[4].service) + "\""));
}

void TestSignatureFile::onlyTheIPhoneInTheBackgroundIsAskedOverAConnection()
{
    const QList<AppSignature> signatures = builtIn(true);
    for (const AppSignature &signature : signatures) {
        QCOMPARE(signature.gatt.has_value(), signature.name == QLatin1StringView("bluezone-ios-background"));
        if (!signature.gatt)
            continue;
        QCOMPARE(signature.gatt->service, *signature.overflowService); // the same service as it advertises
        QCOMPARE(signature.gatt->characteristic, QUuid::fromString(QStringLiteral("00004E56-73F5-4BC4-A12F-17D1AD07A689")));
        QCOMPARE(signature.gatt->valueLength, 12);
        QCOMPARE(signature.gatt->timeoutMs, 10000);
    }
}

void TestSignatureFile::everyKeyIsRead()
{
    const QByteArray toml = "app = \"Other\"\n[facts.any]\nthing = [1, 2]\n[[signature]]\nname = \"other-1\"\nenabled = false\n"
                            "certainty = \"possible\"\nservice = \"0000FEAA\"\ncompany = 0x22B5\ndata_prefix = \"01aB\"\n"
                            "data_min_length = 3\ndata_max_length = 9\ndata_is_rolling_id = true\n"
                            "overflow_service = \"E20A39F4-73F5-4BC4-A12F-17D1AD07A667\"\nnear_dbm = -71\n"
                            "gatt_service = \"FEAA\"\ngatt_characteristic = \"E20A39F4-73F5-4BC4-A12F-17D1AD07A667\"\n"
                            "gatt_value_length = 6\ngatt_timeout_s = 4\n";
    AppSignature expected;
    expected.name = QStringLiteral("other-1");
    expected.app = QStringLiteral("Other");
    expected.enabled = false;
    expected.certainty = Certainty::Possible;
    expected.service = bluetoothUuid(0xFEAA);
    expected.manufacturer = AppSignature::Manufacturer{0x22B5, QByteArray::fromHex("01ab"), 3, 9, true};
    expected.overflowService = QUuid::fromString(QStringLiteral("E20A39F4-73F5-4BC4-A12F-17D1AD07A667"));
    expected.nearDbm = -71;
    expected.gatt = AppSignature::Gatt{bluetoothUuid(0xFEAA), *expected.overflowService, 6, 4000};
    const auto read = parseSignatures(toml, QStringLiteral("f.toml"));
    QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.failure().detail));
    QVERIFY(*read == QList<AppSignature>{expected});
}

void TestSignatureFile::mistakesNameFileLineAndKey_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char *name, const QByteArray &toml, const char *message) { QTest::newRow(name) << toml << QString::fromLatin1(message); };
    row("unknown key", Good + "servise = \"4E56\"\n", "f.toml:6: key `signature.servise` is unknown");
    row("unknown key above", "colour = 1\n" + Good, "f.toml:1: key `colour` is unknown");
    row("facts that are no section", "facts = 1\n" + Good, "f.toml:1: key `facts` is unknown");
    row("no app", QByteArray(Good).replace("app = \"Other\"", ""), "key `app` is missing");
    row("no name", QByteArray(Good).replace("name = \"other-app\"", ""), "key `signature.name` is missing");
    row("bad name", QByteArray(Good).replace("other-app", "Other App"), "f.toml:3: key `signature.name` is \"Other App\"");
    row("no certainty", QByteArray(Good).replace("certainty = \"exact\"", ""), "key `signature.certainty` is missing");
    row("bad certainty", QByteArray(Good).replace("exact", "sure"), "f.toml:4: key `signature.certainty` is \"sure\", allowed exact, possible");
    row("bad UUID", QByteArray(Good).replace("FD6F", "FD6"), "f.toml:5: key `signature.service` is \"FD6\"");
    row("nothing to match", QByteArray(Good).replace("service = \"FD6F\"", ""), "key `signature.service` is missing, and so are");
    row("company out of range", Good + "company = 0x10000\n", "f.toml:6: key `signature.company` is 65536, allowed 0 to 65535");
    row("odd prefix", Good + "company = 1\ndata_prefix = \"012\"\n", "f.toml:7: key `signature.data_prefix` is \"012\"");
    row("prefix longer than the data", Good + "company = 1\ndata_prefix = \"0A0B0C\"\ndata_max_length = 2\n",
        "f.toml:7: key `signature.data_prefix` is longer than `data_max_length` allows");
    row("lengths crossed", Good + "company = 1\ndata_min_length = 9\ndata_max_length = 8\n",
        "f.toml:8: key `signature.data_max_length` is 8, allowed 9 to");
    row("length without company", Good + "data_min_length = 9\n", "f.toml:6: key `signature.data_min_length` says something");
    row("exact overflow bit", Good + "overflow_service = \"FD6F\"\n", "f.toml:4: key `signature.certainty` is \"exact\"");
    row("near_dbm too near", Good + "near_dbm = 0\n", "f.toml:6: key `signature.near_dbm` is 0, allowed -100 to -20");
    row("half a GATT question", Good + "gatt_service = \"FEAA\"\ngatt_value_length = 12\n", "key `signature.gatt_characteristic` is missing");
    row("GATT time-out alone", Good + "gatt_timeout_s = 5\n", "key `signature.gatt_service` is missing");
    row("GATT value of no length", Good + "gatt_service = \"FEAA\"\ngatt_characteristic = \"FEAB\"\ngatt_value_length = 0\n",
        "f.toml:8: key `signature.gatt_value_length` is 0, allowed 1 to 512");
    row("near_dbm as text", Good + "near_dbm = \"-60\"\n", "f.toml:6: key `signature.near_dbm` is text");
    row("one signature instead of a list", "app = \"Other\"\n[signature]\nname = \"a\"\n", "f.toml:2: key `signature`");
    row("no TOML", "app = \n", "f.toml:1: ");
}

void TestSignatureFile::mistakesNameFileLineAndKey()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, message);
    const auto read = parseSignatures(toml, QStringLiteral("f.toml"));
    QVERIFY(!read);
    QCOMPARE(read.failure().reason, Failure::Reason::BadSettings);
    QVERIFY2(read.failure().detail.contains(message), qPrintable(read.failure().detail));
}

namespace {

void writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void TestSignatureFile::localFileIsAdded()
{
    QTemporaryDir folder;
    writeFile(folder, QStringLiteral("another.toml"), Good);
    writeFile(folder, QStringLiteral("notes.txt"), "not TOML");
    const auto all = readSignatures(folder.path());
    QVERIFY(all.hasValue());
    QCOMPARE(all->size(), builtIn(false).size() + 1);
    QCOMPARE(heardAs(*all, "03036ffd", {}), QStringLiteral("other-app"));
}

void TestSignatureFile::localFileOfTheSameNameReplaces()
{
    QTemporaryDir folder;
    writeFile(folder, QStringLiteral("bluezone.toml"), Good);
    const auto all = readSignatures(folder.path());
    QVERIFY(all.hasValue());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().name, QStringLiteral("other-app"));
}

void TestSignatureFile::mistakeInALocalFileNamesIt()
{
    QTemporaryDir folder;
    writeFile(folder, QStringLiteral("another.toml"), Good + "x = 1\n");
    const auto all = readSignatures(folder.path());
    QVERIFY(!all);
    QVERIFY(all.failure().detail.startsWith(folder.filePath(QStringLiteral("another.toml")) + QStringLiteral(":6:")));
}

QTEST_GUILESS_MAIN(TestSignatureFile)
#include "tst_signaturefile.moc"
