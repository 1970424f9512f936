// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/advertisement.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

const QString Android = QStringLiteral("00004e56-0000-1000-8000-00805f9b34fb");
const QString Iphone = QStringLiteral("00004e56-73f5-4bc4-a12f-17d1ad07a667");

QStringList namesOf(const QList<QUuid> &services)
{
    QStringList out;
    for (const QUuid &service : services)
        out.append(service.toString(QUuid::WithoutBraces));
    return out;
}

QStringList textOf(const QList<ManufacturerData> &manufacturers)
{
    QStringList out;
    for (const ManufacturerData &one : manufacturers)
        out.append(QString::number(one.company, 16) + u':' + QString::fromLatin1(one.data.toHex()));
    return out;
}

} // namespace

class TestAdvertisement : public QObject
{
    Q_OBJECT

private slots:
    void readsServicesAndManufacturerData_data();
    void readsServicesAndManufacturerData();
    void everyPayloadCutAnywhereIsReadWithoutHarm();
    void mergingKeepsEachOnce();
    void onlyLevelsThatARadioCanHearAreUsable_data();
    void onlyLevelsThatARadioCanHearAreUsable();
};

void TestAdvertisement::readsServicesAndManufacturerData_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QStringList>("manufacturers");
    const QStringList none;
    const QStringList id{QStringLiteral("22b5:a1b2c3d4e5f60718293a4b5c")};

    QTest::newRow("nothing") << QByteArray() << none << none;
    QTest::newRow("a length without a type") << QByteArray("01") << none << none;
    QTest::newRow("complete 16-bit list") << QByteArray("0303564e") << QStringList{Android} << none;
    QTest::newRow("incomplete 16-bit list") << QByteArray("0302564e") << QStringList{Android} << none;
    QTest::newRow("two in a list") << QByteArray("05036ffd564e") << QStringList{QStringLiteral("0000fd6f-0000-1000-8000-00805f9b34fb"), Android}
                                   << none;
    QTest::newRow("list with an odd byte") << QByteArray("0403564e00") << none << none;
    QTest::newRow("empty list") << QByteArray("0103") << none << none;
    QTest::newRow("32-bit list") << QByteArray("0505564e0000") << QStringList{Android} << none;
    QTest::newRow("incomplete 32-bit list") << QByteArray("0504564e0000") << QStringList{Android} << none;
    QTest::newRow("another 32-bit UUID with the same low half")
        << QByteArray("0505564e0100") << QStringList{QStringLiteral("00014e56-0000-1000-8000-00805f9b34fb")} << none;
    QTest::newRow("128-bit list") << QByteArray("110767a607add1172fa1c44bf573564e0000") << QStringList{Iphone} << none;
    QTest::newRow("incomplete 128-bit list") << QByteArray("110667a607add1172fa1c44bf573564e0000") << QStringList{Iphone} << none;
    QTest::newRow("a 16-bit UUID in full") << QByteArray("1107fb349b5f8000008000100000564e0000") << QStringList{Android} << none;
    QTest::newRow("128-bit list a byte short") << QByteArray("100767a607add1172fa1c44bf573564e00") << none << none;
    QTest::newRow("service data is not a list") << QByteArray("0516564e0102") << none << none;
    QTest::newRow("solicitation is not a list") << QByteArray("0314564e") << none << none;
    QTest::newRow("Android's order") << QByteArray("0201020fffb522a1b2c3d4e5f60718293a4b5c0303564e") << QStringList{Android} << id;
    QTest::newRow("another order") << QByteArray("0303564e0fffb522a1b2c3d4e5f60718293a4b5c020106") << QStringList{Android} << id;
    QTest::newRow("company without data") << QByteArray("03ffb522") << none << QStringList{QStringLiteral("22b5:")};
    QTest::newRow("half a company") << QByteArray("02ffb5") << none << none;
    QTest::newRow("two companies") << QByteArray("04ffb5220104ff4c0002") << none << QStringList{QStringLiteral("22b5:01"), QStringLiteral("4c:02")};
    QTest::newRow("runs past the end") << QByteArray("0303564e0fffb522a1b2") << QStringList{Android} << none;
    QTest::newRow("a zero ends it early") << QByteArray("0303564e000fffb522a1b2c3d4e5f60718293a4b5c") << QStringList{Android} << none;
    QTest::newRow("padded with zeros") << QByteArray("0303564e0000000000") << QStringList{Android} << none;
}

void TestAdvertisement::readsServicesAndManufacturerData()
{
    QFETCH(QByteArray, payload);
    const AdvertisingData data = parseAdvertisingData(QByteArray::fromHex(payload));
    QTEST(namesOf(data.services), "services");
    QTEST(textOf(data.manufacturers), "manufacturers");
}

void TestAdvertisement::everyPayloadCutAnywhereIsReadWithoutHarm()
{
    const QByteArray whole = QByteArray::fromHex("0201020fffb522a1b2c3d4e5f60718293a4b5c0303564e110767a607add1172fa1c44bf573564e0000");
    const AdvertisingData all = parseAdvertisingData(whole);
    QCOMPARE(all.services.size(), 2);
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const AdvertisingData some = parseAdvertisingData(QByteArrayView(whole).first(cut));
        QVERIFY(some.services.size() < 2);
        for (const QUuid &service : some.services)
            QVERIFY(all.services.contains(service));
        for (const ManufacturerData &manufacturer : some.manufacturers)
            QVERIFY(all.manufacturers.contains(manufacturer));
    }
}

void TestAdvertisement::mergingKeepsEachOnce()
{
    AdvertisingData data = parseAdvertisingData(QByteArray::fromHex("0303564e04ffb52201"));
    merge(data, parseAdvertisingData(QByteArray::fromHex("0503564e6ffd04ffb5220104ffb52202")));
    QCOMPARE(namesOf(data.services), (QStringList{Android, QStringLiteral("0000fd6f-0000-1000-8000-00805f9b34fb")}));
    QCOMPARE(textOf(data.manufacturers), (QStringList{QStringLiteral("22b5:01"), QStringLiteral("22b5:02")}));
}

void TestAdvertisement::onlyLevelsThatARadioCanHearAreUsable_data()
{
    QTest::addColumn<int>("levelDbm");
    QTest::addColumn<bool>("usable");
    QTest::newRow("not available") << 127 << false;
    QTest::newRow("0: some stacks' unknown") << 0 << false;
    QTest::newRow("louder than the radio can hear") << 5 << false;
    QTest::newRow("touching") << -1 << true;
    QTest::newRow("far") << -110 << true;
    QTest::newRow("under the noise") << -111 << false;
}

void TestAdvertisement::onlyLevelsThatARadioCanHearAreUsable()
{
    QFETCH(int, levelDbm);
    QTEST(isUsableLevel(levelDbm), "usable");
    QVERIFY(!isUsableLevel(std::nullopt));
}

QTEST_GUILESS_MAIN(TestAdvertisement)
#include "tst_advertisement.moc"
