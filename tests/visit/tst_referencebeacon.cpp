// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/referencebeacon.h"

#include <QtTest/QtTest>

using namespace Gatebook;

class TestReferenceBeacon : public QObject
{
    Q_OBJECT

private slots:
    void textIsAnAddressOrAnIBeacon_data();
    void textIsAnAddressOrAnIBeacon();
    void addressIsCompared_data();
    void addressIsCompared();
    void iBeaconIsCompared_data();
    void iBeaconIsCompared();
};

void TestReferenceBeacon::textIsAnAddressOrAnIBeacon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *text, bool isGood) { QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << isGood; };
    row("AC:23:3F:00:00:01", true);
    row("ac:23:3f:00:00:01", true);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/1/2", true);
    row("e2c56db5-dffb-48d2-b060-d0f5a71096e0/0/65535", true);
    row("", false);
    row("AC:23:3F:00:00", false);
    row("AC-23-3F-00-00-01", false);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0", false);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/1", false);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/1/65536", false);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/99999/1", false);
    row("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/-1/1", false);
    row("E2C56DB5DFFB48D2B060D0F5A71096E0/1/2", false);
    row("a tag", false);
}

void TestReferenceBeacon::textIsAnAddressOrAnIBeacon()
{
    QFETCH(QString, text);
    QTEST(referenceBeaconFromText(text).has_value(), "isGood");
}

void TestReferenceBeacon::addressIsCompared_data()
{
    QTest::addColumn<quint64>("sender");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("public") << Q_UINT64_C(0xAC233F000001) << true;
    QTest::newRow("random") << (Q_UINT64_C(0xAC233F000001) | Q_UINT64_C(1) << 48) << true;
    QTest::newRow("another") << Q_UINT64_C(0xAC233F000002) << false;
}

void TestReferenceBeacon::addressIsCompared()
{
    QFETCH(quint64, sender);
    const auto beacon = referenceBeaconFromText(QStringLiteral("AC:23:3F:00:00:01"));
    QTEST(isFrom(*beacon, Advertisement{sender, 0, -40, {}}), "isIt");
}

void TestReferenceBeacon::iBeaconIsCompared_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isIt");
    const QByteArray uuid = "e2c56db5dffb48d2b060d0f5a71096e0";
    QTest::newRow("the tag") << "1aff4c000215" + uuid + "01000002c5" << true;
    QTest::newRow("the tag, of another power") << "1aff4c000215" + uuid + "01000002b0" << true;
    QTest::newRow("another minor") << "1aff4c000215" + uuid + "01000003c5" << false;
    QTest::newRow("major and minor exchanged") << "1aff4c000215" + uuid + "00020100c5" << false;
    QTest::newRow("of another company") << "1affb5220215" + uuid + "01000002c5" << false;
    QTest::newRow("cut short") << "18ff4c000215" + uuid + "0100" + "00" << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestReferenceBeacon::iBeaconIsCompared()
{
    QFETCH(QByteArray, payload);
    const auto beacon = referenceBeaconFromText(QStringLiteral("E2C56DB5-DFFB-48D2-B060-D0F5A71096E0/256/2"));
    QTEST(isFrom(*beacon, Advertisement{1, 0, -40, parseAdvertisingData(QByteArray::fromHex(payload))}), "isIt");
}

QTEST_GUILESS_MAIN(TestReferenceBeacon)
#include "tst_referencebeacon.moc"
