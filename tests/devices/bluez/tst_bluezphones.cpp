// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezphones.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr auto Path = "/org/bluez/hci0/dev_4A_01_02_03_04_05";
constexpr quint64 Address = Q_UINT64_C(0x4A0102030405);
constexpr quint64 Random = Q_UINT64_C(1) << 48;

QString path()
{
    return QString::fromLatin1(Path);
}

QVariantMap service()
{
    return {{QStringLiteral("UUIDs"), QStringList{QStringLiteral("00004e56-0000-1000-8000-00805f9b34fb")}}};
}

} // namespace

/// What the phones are believed to say, without a bus.
class TestBluezPhones : public QObject
{
    Q_OBJECT

private slots:
    void onlyLevelOrDataIsAReport_data();
    void onlyLevelOrDataIsAReport();
    void levelIsThatOfTheReport_data();
    void levelIsThatOfTheReport();
    void addressIsThatOfTheObject();
    void addressTypeMarksTheSender();
    void whatWasKnownBelongsToTheReport();
    void wrongTypesAreNothing();
    void unknownPhoneIsReportedAndToBeAskedFor();
    void phonesAreForgotten();
    void phonesAreBounded();
    void servicesAreBounded();
};

void TestBluezPhones::onlyLevelOrDataIsAReport_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("isReport");
    QTest::newRow("level") << QStringLiteral("RSSI") << true;
    QTest::newRow("manufacturer data") << QStringLiteral("ManufacturerData") << true;
    QTest::newRow("service data") << QStringLiteral("ServiceData") << true;
    QTest::newRow("services looked up") << QStringLiteral("UUIDs") << false;
    QTest::newRow("name") << QStringLiteral("Name") << false;
    QTest::newRow("connection") << QStringLiteral("Connected") << false;
    QTest::newRow("services resolved") << QStringLiteral("ServicesResolved") << false;
}

void TestBluezPhones::onlyLevelOrDataIsAReport()
{
    QFETCH(QString, property);
    BluezPhones phones;
    QTEST(phones.changed(path(), {{property, -50}}, 1).has_value(), "isReport");
}

void TestBluezPhones::levelIsThatOfTheReport_data()
{
    QTest::addColumn<QVariantMap>("changed");
    QTest::addColumn<std::optional<int>>("level");
    const QString rssi = QStringLiteral("RSSI");
    QTest::newRow("near") << QVariantMap{{rssi, QVariant::fromValue<qint16>(-40)}} << std::optional(-40);
    QTest::newRow("far") << QVariantMap{{rssi, QVariant::fromValue<qint16>(-99)}} << std::optional(-99);
    QTest::newRow("not known to the radio") << QVariantMap{{rssi, QVariant::fromValue<qint16>(127)}} << std::optional<int>();
    QTest::newRow("none told") << QVariantMap{{QStringLiteral("ServiceData"), QVariant()}} << std::optional<int>();
}

void TestBluezPhones::levelIsThatOfTheReport()
{
    QFETCH(QVariantMap, changed);
    BluezPhones phones;
    phones.know(path(), {{QStringLiteral("RSSI"), -30}}, 0); // an old level is none of this report
    QTEST(phones.changed(path(), changed, 77)->levelDbm, "level");
    QCOMPARE(phones.changed(path(), changed, 77)->heardMs, 77);
}

void TestBluezPhones::addressIsThatOfTheObject()
{
    BluezPhones phones;
    QCOMPARE(phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 1)->sender, Address);
}

void TestBluezPhones::addressTypeMarksTheSender()
{
    BluezPhones phones;
    for (const auto &[type, sender] : {std::pair("public", Address), std::pair("random", Address | Random)}) {
        phones.forget(path());
        phones.know(path(), {{QStringLiteral("AddressType"), QString::fromLatin1(type)}}, 0);
        QCOMPARE(phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 1)->sender, sender);
    }
}

void TestBluezPhones::whatWasKnownBelongsToTheReport()
{
    BluezPhones phones;
    phones.know(path(), service(), 0);
    QCOMPARE(phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 1)->data.services, QList({bluetoothUuid(0x4E56)}));
    phones.know(path(), {}, 2); // told anew, it is all there is
    QVERIFY(phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 3)->data.services.isEmpty());
}

void TestBluezPhones::wrongTypesAreNothing()
{
    BluezPhones phones;
    const QVariantMap strange{
        {QStringLiteral("RSSI"), QStringLiteral("loud")}, {QStringLiteral("UUIDs"), 7}, {QStringLiteral("ManufacturerData"), QStringLiteral("none")}};
    const auto report = phones.changed(path(), strange, 1);
    QVERIFY(report.has_value());
    QVERIFY(!isUsableLevel(report->levelDbm));
    QVERIFY(report->data.manufacturers.isEmpty());
}

void TestBluezPhones::unknownPhoneIsReportedAndToBeAskedFor()
{
    BluezPhones phones;
    QVERIFY(!phones.isKnown(path()));
    QVERIFY(phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 1));
    QVERIFY(!phones.isKnown(path()));
    phones.know(path(), service(), 2);
    QVERIFY(phones.isKnown(path()));
}

void TestBluezPhones::phonesAreForgotten()
{
    BluezPhones phones;
    phones.know(path(), {}, 0);
    phones.know(QStringLiteral("/org/bluez/hci0/dev_4A_01_02_03_04_06"), {}, 1);
    phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 2);
    phones.expire(BluezPhones::ForgottenAfterMs);
    QCOMPARE(phones.size(), 2);
    phones.expire(BluezPhones::ForgottenAfterMs + 1);
    QCOMPARE(phones.size(), 1);
    QVERIFY(phones.isKnown(path()));
    phones.forget(path());
    QCOMPARE(phones.size(), 0);
}

void TestBluezPhones::phonesAreBounded()
{
    BluezPhones phones;
    phones.know(path(), {}, 0);
    const auto name = [](qsizetype number) { return QStringLiteral("/org/bluez/hci0/dev_%1").arg(number, 12, 16, QLatin1Char('0')); };
    for (qsizetype number = 1; number <= BluezPhones::MostPhones + 100; ++number) {
        phones.know(name(number), {}, number);
        phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, number);
    }
    QCOMPARE(phones.size(), BluezPhones::MostPhones);
    QVERIFY(phones.isKnown(path())); // the longest unheard went
    QVERIFY(!phones.isKnown(name(1)));
    QVERIFY(phones.isKnown(name(BluezPhones::MostPhones + 100)));
}

void TestBluezPhones::servicesAreBounded()
{
    QStringList many;
    for (int number = 0; number < 10000; ++number)
        many.append(bluetoothUuid(static_cast<quint32>(number)).toString(QUuid::WithoutBraces));
    BluezPhones phones;
    phones.know(path(), {{QStringLiteral("UUIDs"), many}}, 0);
    const auto report = phones.changed(path(), {{QStringLiteral("RSSI"), -50}}, 1);
    QVERIFY(report->data.services.size() <= 64);
    QVERIFY(report->data.services.contains(bluetoothUuid(0)));
}

QTEST_GUILESS_MAIN(TestBluezPhones)
#include "tst_bluezphones.moc"
