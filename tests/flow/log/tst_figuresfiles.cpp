// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/figuresfiles.h"

#include "fakes/csvreader.h"
#include "fakes/fakefilestore.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestFiguresFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsAFile()
    {
        FakeFileStore store;
        FiguresTold figures;
        figures.all.total = {7, Share{3, 6}};
        const auto where = saveFiguresCsv(store, figures, QStringLiteral("august-"));
        QVERIFY(where);
        QCOMPARE(where.value(), QStringLiteral("/srv/gatebook"));
        QCOMPARE(store.files.keys().join(u' '),
            QStringLiteral("august-checks.csv august-conversions.csv august-days.csv august-entrances.csv august-exits.csv august-hours.csv "
                           "august-policies.csv august-stays.csv"));
        const auto entrances = readCsv(store.files.value(QStringLiteral("august-entrances.csv")));
        QVERIFY(entrances && entrances->size() == 2);
        QCOMPARE(entrances->at(1).first(4).join(u','), QStringLiteral(",7,6,3"));
    }

    void aFullDiskIsSaid()
    {
        FakeFileStore store;
        store.failsWith = Failure::Reason::DiskFull;
        const auto where = saveFiguresCsv(store, {}, QStringLiteral("august-"));
        QVERIFY(!where);
        QCOMPARE(where.failure().reason, Failure::Reason::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestFiguresFiles)
#include "tst_figuresfiles.moc"
