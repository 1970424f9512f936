// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <QtCore/QFile>

using namespace Gatebook;
using Reason = Failure::Reason;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWereBound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Ánh");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("null becomes empty") << QString();
        QTest::newRow("quotes and newline") << QStringLiteral("a\"b'c\nd; DROP TABLE t");
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧");
        QTest::newRow("long") << QString(10000, u'ế');
    }
    void valuesComeBackAsTheyWereBound()
    {
        QFETCH(QString, text);
        Database database = made();
        const QByteArray bytes("\0\x01\xff", 3);
        auto insert = database.cached("INSERT INTO t (n, s, b) VALUES (?1, ?2, ?3)");
        QVERIFY2((*insert)->bind(1, Q_INT64_C(-9000000000)).bind(2, text).bindBlob(3, bytes).run(), "insert");
        auto row = database.cached("SELECT n, s, b, NULL FROM t");
        QVERIFY((*row)->step().value());
        QCOMPARE((*row)->integer(0), Q_INT64_C(-9000000000));
        QCOMPARE((*row)->string(1), text);
        QVERIFY(!(*row)->isNull(1));
        QCOMPARE((*row)->blob(2).toByteArray(), bytes);
        QVERIFY((*row)->isNull(3));
        QVERIFY(!(*row)->step().value());
    }

    void aCachedStatementIsPreparedOnceAndComesReset()
    {
        Database database = made();
        Statement *first = database.cached("INSERT INTO t (n) VALUES (?1)").value();
        QVERIFY(first->bind(1, 5).run());
        Statement *again = database.cached("INSERT INTO t (n) VALUES (?1)").value();
        QCOMPARE(again, first);
        QVERIFY(again->run()); // its parameter is forgotten
        QCOMPARE(database.number("SELECT count(*) FROM t WHERE n IS NULL").value(), 1);
    }

    void rowsComeInTheirOrderAndLeaveTheStatementReset()
    {
        Database database = made();
        Statement *rows = database.cached("SELECT n FROM t WHERE n > ?1 ORDER BY n").value();
        const auto number = [](const Statement &row) { return row.integer(0); };
        QVERIFY(rows->bind(1, 0).rows(number)->isEmpty());
        QVERIFY(database.execute("INSERT INTO t (n) VALUES (3), (1), (2)"));
        QCOMPARE(rows->bind(1, 1).rows(number).value(), (QList<qint64>{2, 3}));
        QVERIFY(rows->rows(number)->isEmpty());  // the parameter is forgotten: nothing is more than NULL
        QVERIFY(!rows->bind(9, 1).rows(number)); // there is no ninth
    }

    void aTransactionWithoutCommitLeavesNothing()
    {
        Database database = made();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.execute("INSERT INTO t (n) VALUES (1)"));
            QVERIFY(!database.isAutocommit());
        }
        QVERIFY(database.isAutocommit());
        QCOMPARE(database.number("SELECT count(*) FROM t").value(), 0);
        auto transaction = Transaction::begin(database);
        QVERIFY(database.execute("INSERT INTO t (n) VALUES (1)"));
        QVERIFY(transaction->commit());
        QCOMPARE(database.number("SELECT count(*) FROM t").value(), 1);
    }

    void failuresSayWhatTheyAre()
    {
        Database database = made();
        QCOMPARE(database.execute("INSERT INTO t (n, s) VALUES ('text in a number', 1)").failure().reason, Reason::Conflict);
        QVERIFY(database.execute("CREATE UNIQUE INDEX u ON t (n); INSERT INTO t (n) VALUES (1)"));
        QCOMPARE(database.execute("INSERT INTO t (n) VALUES (1)").failure().reason, Reason::Conflict);
        QCOMPARE(database.prepare("SELECT * FROM absent").failure().reason, Reason::BookCorrupt);
        QCOMPARE(database.number("SELECT n FROM t WHERE n = 99").failure().reason, Reason::NotFound);
        auto wrong = database.prepare("SELECT ?1").value();
        QVERIFY(!wrong.bind(2, 1).step());
        const Failure failure = Database::open(m_book.path(QStringLiteral("no/such/folder.db")), Database::Access::Create, 0).failure();
        QCOMPARE(failure.reason, Reason::CannotOpen);
        QVERIFY2(failure.detail.contains(QStringLiteral("no/such/folder.db")), qPrintable(failure.detail));
    }

    void anotherWriterIsToldAsLockedAfterTheBusyTime()
    {
        Database database = made();
        auto transaction = Transaction::begin(database);
        Database other = std::move(Database::open(m_book.path(), Database::Access::ReadWrite, 20)).value();
        QCOMPARE(Transaction::begin(other).failure().reason, Reason::BookLocked);
        QVERIFY(transaction->commit());
        QVERIFY(Transaction::begin(other));
    }

    void aNewFileIsItsOwnersOnly()
    {
        const Database database = made();
        QCOMPARE(QFile::permissions(m_book.path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

private:
    Database made()
    {
        QFile::remove(m_book.path());
        Database out = std::move(Database::open(m_book.path(), Database::Access::Create, 1000)).value();
        if (const auto done = out.execute("CREATE TABLE t (n INTEGER, s TEXT, b BLOB) STRICT"); !done)
            qFatal("%s", qPrintable(done.failure().detail));
        return out;
    }

    BookFixture m_book;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
