// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/host.h"

#include <QtTest/QTest>

using namespace Gatebook;

class HostTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsPersonAndDepartment_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("text");
        QTest::newRow("both") << u"Phòng Hành chính"_qs << u"Chị Lan"_qs << u"Chị Lan – Phòng Hành chính"_qs;
        QTest::newRow("department") << u"Phòng Hành chính"_qs << QString() << u"Phòng Hành chính"_qs;
        QTest::newRow("person") << QString() << u"Chị Lan"_qs << u"Chị Lan"_qs;
        QTest::newRow("nobody") << QString() << QString() << QString();
    }
    void isWrittenAsPersonAndDepartment()
    {
        QFETCH(QString, department);
        QFETCH(QString, person);
        const Host host{department, person};
        QTEST(toText(host), "text");
        QCOMPARE(host.isEmpty(), toText(host).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HostTest)
#include "tst_host.moc"
