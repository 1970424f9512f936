// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/appsignature.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

AdvertisingData airOf(const QByteArray &hex)
{
    return parseAdvertisingData(QByteArray::fromHex(hex));
}

AppSignature companySignature()
{
    AppSignature signature;
    signature.manufacturer = AppSignature::Manufacturer{0x22B5, QByteArray::fromHex("a1"), 3, 4, true};
    return signature;
}

} // namespace

class TestAppSignature : public QObject
{
    Q_OBJECT

private slots:
    void overflowBitIsThePublishedPosition_data();
    void overflowBitIsThePublishedPosition();
    void everyLastByteOfZeroUuidHasItsOwnBit();
    void overflowBitIsLookedForInAppleData_data();
    void overflowBitIsLookedForInAppleData();
    void everyGivenPartMustBeThere();
    void aSignatureWithoutPartsMatchesNothing();
    void manufacturerDataIsHeldToPrefixAndLength_data();
    void manufacturerDataIsHeldToPrefixAndLength();
    void rollingIdIsTheDataThatFits();
    void noRollingIdWhereTheDataIsNone();
};

void TestAppSignature::overflowBitIsThePublishedPosition_data()
{
    QTest::addColumn<QUuid>("service");
    QTest::addColumn<int>("bit");
    const auto full = [](const char *text) { return QUuid::fromString(QString::fromLatin1(text)); };
    QTest::newRow("0xC007") << bluetoothUuid(0xC007) << 35;
    QTest::newRow("0xC008") << bluetoothUuid(0xC008) << 60;
    QTest::newRow("0x1001") << bluetoothUuid(0x1001) << 62;
    QTest::newRow("0x3333, the known collision") << bluetoothUuid(0x3333) << 62;
    QTest::newRow("Bluezone 3.x") << full("00004E56-73F5-4BC4-A12F-17D1AD07A667") << 4;
    QTest::newRow("Bluezone 1.x") << full("E20A39F4-73F5-4BC4-A12F-17D1AD07A667") << 80;
    QTest::newRow("Apple Watch") << full("9AA4730F-B25C-4CC3-B821-C931559FC196") << 69;
    QTest::newRow("TraceTogether") << full("B82AB3FC-1595-4F6A-80F0-FE094CC218F9") << 7;
    QTest::newRow("Herald") << full("428132AF-4746-42D3-801E-4572D65BFD9B") << 82;
    QTest::newRow("Exposure Notification as UUID") << bluetoothUuid(0xFD6F) << 94;
}

void TestAppSignature::overflowBitIsThePublishedPosition()
{
    QFETCH(QUuid, service);
    QTEST(overflowBit(service), "bit");
}

void TestAppSignature::everyLastByteOfZeroUuidHasItsOwnBit()
{
    // The published table lists one UUID 00000000-0000-0000-0000-0000000000XX for each of the 128 bits.
    QSet<int> bits;
    for (int last = 0; last < 128; ++last) {
        const int bit = overflowBit(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(last)));
        QVERIFY(bit >= 0 && bit < 128);
        bits.insert(bit);
    }
    QCOMPARE(bits.size(), 128);
}

void TestAppSignature::overflowBitIsLookedForInAppleData_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("bit");
    QTest::addColumn<bool>("there");
    QTest::newRow("bit 4") << QByteArray("14ff4c000108000000000000000000000000000000") << 4 << true;
    QTest::newRow("its neighbours are other bits") << QByteArray("14ff4c0001f7ffffffffffffffffffffffffffffff") << 4 << false;
    QTest::newRow("bit 0 is the highest of the first byte") << QByteArray("14ff4c000180000000000000000000000000000000") << 0 << true;
    QTest::newRow("bit 127 is the lowest of the last") << QByteArray("14ff4c000100000000000000000000000000000001") << 127 << true;
    QTest::newRow("all bits") << QByteArray("14ff4c0001ffffffffffffffffffffffffffffffff") << 80 << true;
    QTest::newRow("observed: bit 35") << QByteArray("02011a14ff4c000100000000100000000000000000000000") << 35 << true;
    QTest::newRow("mask a byte short") << QByteArray("13ff4c0001080000000000000000000000000000") << 4 << false;
    QTest::newRow("not the overflow type") << QByteArray("14ff4c000208000000000000000000000000000000") << 4 << false;
    QTest::newRow("not Apple") << QByteArray("14ff4d000108000000000000000000000000000000") << 4 << false;
    QTest::newRow("in the second of two Apple structures") << QByteArray("05ff4c00100014ff4c000108000000000000000000000000000000") << 4 << true;
}

void TestAppSignature::overflowBitIsLookedForInAppleData()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, bit);
    QTEST(hasOverflowBit(airOf(payload), bit), "there");
}

void TestAppSignature::everyGivenPartMustBeThere()
{
    AppSignature signature = companySignature();
    signature.service = bluetoothUuid(0x4E56);
    signature.overflowService = bluetoothUuid(0xC007);
    const QByteArray service = "0303564e";
    const QByteArray company = "06ffb522a10203";
    const QByteArray overflow = "14ff4c000100000000100000000000000000000000";
    QVERIFY(matches(signature, airOf(service + company + overflow)));
    QVERIFY(matches(signature, airOf(overflow + service + company)));
    QVERIFY(!matches(signature, airOf(company + overflow)));
    QVERIFY(!matches(signature, airOf(service + overflow)));
    QVERIFY(!matches(signature, airOf(service + company)));
}

void TestAppSignature::aSignatureWithoutPartsMatchesNothing()
{
    QVERIFY(!matches(AppSignature(), airOf("0303564e06ffb522a10203")));
    QVERIFY(!matches(AppSignature(), AdvertisingData()));
}

void TestAppSignature::manufacturerDataIsHeldToPrefixAndLength_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("fits");
    QTest::newRow("shortest") << QByteArray("06ffb522a10203") << true;
    QTest::newRow("longest") << QByteArray("07ffb522a1020304") << true;
    QTest::newRow("a byte too short") << QByteArray("05ffb522a102") << false;
    QTest::newRow("a byte too long") << QByteArray("08ffb522a102030405") << false;
    QTest::newRow("another beginning") << QByteArray("06ffb522a20203") << false;
    QTest::newRow("company with its bytes swapped") << QByteArray("06ff22b5a10203") << false;
    QTest::newRow("the second of two fits") << QByteArray("05ffb522a10206ffb522a10203") << true;
}

void TestAppSignature::manufacturerDataIsHeldToPrefixAndLength()
{
    QFETCH(QByteArray, payload);
    QTEST(matches(companySignature(), airOf(payload)), "fits");
}

void TestAppSignature::rollingIdIsTheDataThatFits()
{
    QCOMPARE(rollingId(companySignature(), airOf("05ffb522a10206ffb522a10203")), QByteArray::fromHex("a10203"));
}

void TestAppSignature::noRollingIdWhereTheDataIsNone()
{
    AppSignature signature = companySignature();
    signature.manufacturer->isRollingId = false;
    QVERIFY(!rollingId(signature, airOf("06ffb522a10203")));
    signature.manufacturer.reset();
    QVERIFY(!rollingId(signature, airOf("06ffb522a10203")));
}

QTEST_GUILESS_MAIN(TestAppSignature)
#include "tst_appsignature.moc"
