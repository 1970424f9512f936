// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestCodeSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyValueArrives();
    void serialPortsAreAPathOrAUsbId_data();
    void serialPortsAreAPathOrAUsbId();
};

void TestCodeSettings::everyValueArrives()
{
    const auto settings = parseSettings(R"(
[camera]
enabled = false
device = "C920"
mirror = false
[scanner]
keyboard = true
serial = "0c2e:0b6a"
)",
        QStringLiteral("g.toml"));
    QVERIFY2(settings.hasValue(), settings ? "" : qPrintable(settings.failure().detail));
    QVERIFY(settings->codes == (CodeSettings{{false, QStringLiteral("C920"), false}, {true, QStringLiteral("0c2e:0b6a")}}));
    QVERIFY(parseSettings({}, QStringLiteral("g.toml"))->codes == CodeSettings{});
}

void TestCodeSettings::serialPortsAreAPathOrAUsbId_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("path") << QStringLiteral("/dev/serial/by-id/usb-Honeywell-if00") << true;
    QTest::newRow("USB id") << QStringLiteral("0C2E:0b6a") << true;
    QTest::newRow("bare name") << QStringLiteral("ttyACM0") << false;
    QTest::newRow("half a USB id") << QStringLiteral("0c2e:") << false;
    QTest::newRow("only a slash") << QStringLiteral("/") << false;
}

void TestCodeSettings::serialPortsAreAPathOrAUsbId()
{
    QFETCH(QString, serial);
    QFETCH(bool, isAllowed);
    const auto settings = parseSettings("[scanner]\nserial = \"" + serial.toUtf8() + "\"\n", QStringLiteral("g.toml"));
    QCOMPARE(settings.hasValue(), isAllowed);
    if (isAllowed)
        QCOMPARE(settings->codes.scanner.serial, serial);
    else
        QCOMPARE(settings.failure().detail,
            QStringLiteral("g.toml:2: key `scanner.serial` is \"%1\", allowed a path that begins with /, or a USB id like 0c2e:0b6a").arg(serial));
}

QTEST_GUILESS_MAIN(TestCodeSettings)
#include "tst_codesettings.moc"
