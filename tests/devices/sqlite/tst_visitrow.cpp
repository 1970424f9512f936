// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/visitrow.h"

#include "bookfixture.h"

using namespace Gatebook;

class TestVisitRow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = m_fixture.open(); }

    void aVisitComesBackFromItsRow_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("nothing set") << 0;
        QTest::newRow("everything set") << 1;
        QTest::newRow("left") << 2;
        QTest::newRow("codes not kept") << 3;
    }
    void aVisitComesBackFromItsRow()
    {
        QFETCH(int, which);
        Visit visit = which == 0 ? Visit() : m_fixture.visit();
        if (which == 3)
            visit.codesShown.reset();
        if (which == 2) {
            visit.state = VisitState::Left;
            visit.checkedOutAtMs = visit.checkedInAtMs + 1;
            visit.exitSource = ExitSource::Card;
            visit.clockQuality = ClockQuality::Jumped;
            visit.letInBy = QStringLiteral("lan");
            visit.letInReason = QStringLiteral("điện thoại hỏng");
            visit.corrected = true;
            visit.fromPaper = true;
            visit.cardRemembered = true;
            visit.pass.reset();
        }
        QVERIFY(store(visit));
        auto row = stored(visit);
        QVERIFY(visitFrom(*row) == visit);
        QCOMPARE(differingColumn(*row, rowOf(visit)), QString());
    }

    void everyColumnIsCompared()
    {
        Visit visit = m_fixture.visit();
        QVERIFY(store(visit));
        const VisitRow right = rowOf(visit);
        auto row = stored(visit);
        QCOMPARE(row->columns(), right.size());
        QSet<QString> named;
        for (int i = 0; i < right.size(); ++i) {
            VisitRow wrong = right;
            wrong[i] = Cell(qint64(-77));
            named.insert(differingColumn(*row, wrong));
        }
        QCOMPARE(named.size(), right.size());
        QVERIFY(!named.contains(QString()));
    }

    void aTextIsNotABlob() { QVERIFY(Cell(QByteArray("a")) != Cell(Blob{"a"})); }

private:
    bool store(const Visit &visit)
    {
        Statement &insert = *m_book->database().cached(visitInsert()).value();
        bindRow(insert, rowOf(visit));
        const auto done = insert.run();
        if (!done)
            qWarning("%s", qPrintable(done.failure().detail));
        return bool(done);
    }
    Statement *stored(const Visit &visit)
    {
        Statement *row = m_book->database().cached(visitSelect("WHERE id = ?1")).value();
        row->bindText(1, idText(visit.id));
        if (!row->step().value())
            qFatal("no row");
        return row;
    }

    BookFixture m_fixture;
    std::unique_ptr<SqliteBook> m_book;
};

QTEST_GUILESS_MAIN(TestVisitRow)
#include "tst_visitrow.moc"
