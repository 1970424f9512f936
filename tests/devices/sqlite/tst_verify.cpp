// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"
#include "devices/sqlite/sitekey.h"
#include "devices/sqlite/visitrow.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Gatebook;

/// What someone does who may write to the file but does not know the key.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_inside = m_fixture->visit();
        m_left = m_fixture->visit(BookFixture::FirstMs + 1000);
        m_waiting = m_fixture->visit(BookFixture::FirstMs + 2000);
        QVERIFY(m_book->appendAll({m_fixture->checkIn(m_inside), m_fixture->checkIn(m_left), m_fixture->checkOut(m_left),
            waitingEntry(m_waiting, QStringLiteral("kiosk:a"))}));
    }

    void aWholeBookIsFoundWhole()
    {
        QList<qint64> steps;
        const auto report = m_book->verify({m_book->head().value(), [&](qint64 done, qint64 total) { steps << done << total; }});
        QVERIFY(report->ok());
        QCOMPARE(report->entries, 4);
        QCOMPARE(report->visits, 3);
        QVERIFY(report->head == m_book->head().value());
        QCOMPARE(steps, QList<qint64>({4, 4}));
    }

    void anEmptyBookIsWhole()
    {
        BookFixture empty;
        const auto report = empty.open()->verify();
        QVERIFY(report->ok());
        QCOMPARE(report->head.seq, 0);
    }

    void everyChangedColumnIsFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        BookFixture fixture;
        const auto book = fixture.open();
        for (const char *table : {"journal", "personal", "visit"}) {
            auto columns = book->database().prepare("SELECT name FROM pragma_table_info(?1)").value();
            columns.bindText(1, table);
            while (columns.step().value())
                QTest::addRow("%s.%s", table, columns.text(0).toByteArray().constData()) << QString::fromLatin1(table) << columns.string(0);
        }
    }
    void everyChangedColumnIsFound()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        // The first row has every value; its NULLs (of an open visit) become values.
        const QString key = table == u"visit" ? QStringLiteral("id") : table == u"personal" ? QStringLiteral("salt") : QStringLiteral("seq");
        tamper(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4 = (SELECT %4 FROM %1 ORDER BY 1 LIMIT 1)")
                   .arg(table, column, changed(table, column), key));
        const auto report = m_book->verify();
        QVERIFY2(report, why(report));
        QVERIFY(!report->ok());
    }

    void everyLostRowIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("first entry") << QStringLiteral("DELETE FROM journal WHERE seq = 1") << QStringLiteral("gap");
        QTest::newRow("middle entry") << QStringLiteral("DELETE FROM journal WHERE seq = 3") << QStringLiteral("gap");
        QTest::newRow("last entry") << QStringLiteral("DELETE FROM journal WHERE seq = 4") << QStringLiteral("entry that does not exist");
        QTest::newRow("personal value") << QStringLiteral("DELETE FROM personal WHERE seq = 1 AND kind = 'phone'") << QStringLiteral("is gone");
        QTest::newRow("open visit") << QStringLiteral("DELETE FROM visit WHERE state = 'inside'") << QStringLiteral("no row");
        QTest::newRow("closed visit") << QStringLiteral("DELETE FROM visit WHERE state = 'left'") << QStringLiteral("no row");
    }
    void everyLostRowIsFound()
    {
        QFETCH(QString, sql);
        tamper(sql);
        expectProblem();
    }

    void everyAddedRowIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("entry") << QStringLiteral("INSERT INTO journal SELECT 5, at, kind, visit, actor, body, link FROM journal WHERE seq = 4")
                               << QStringLiteral("link does not fit");
        QTest::newRow("personal value") << QStringLiteral("INSERT INTO personal VALUES (3, 'name', x'00', 'x')")
                                        << QStringLiteral("does not mention");
        QTest::newRow("personal value of no entry")
            << QStringLiteral("INSERT INTO personal VALUES (99, 'name', x'00', 'x')") << QStringLiteral("does not exist");
        QTest::newRow("dropped pass put back") << QStringLiteral("INSERT INTO personal VALUES (2, 'pass', x'00', 'x')")
                                               << QStringLiteral("still there");
        QTest::newRow("visit") << QStringLiteral("CREATE TEMP TABLE v AS SELECT * FROM visit WHERE state = 'left'; UPDATE v SET id = 'x';"
                                                 "INSERT INTO visit SELECT * FROM v")
                               << QStringLiteral("has 4 visits");
    }
    void everyAddedRowIsFound()
    {
        QFETCH(QString, sql);
        tamper(sql);
        expectProblem();
    }

    void swappedEntriesAreFound()
    {
        tamper(QStringLiteral(
            "UPDATE journal SET seq = 99 WHERE seq = 1; UPDATE journal SET seq = 1 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 99"));
        QVERIFY(!m_book->verify()->ok());
    }

    void aJournalWrittenWithAnotherKeyIsFound()
    {
        SeededRandom random(5);
        Database database = m_fixture->raw();
        auto transaction = Transaction::begin(database);
        auto forger = JournalWriter::start(database, QByteArray(32, 'x'), random);
        QVERIFY(forger->append(m_fixture->checkIn(m_fixture->visit())));
        QVERIFY(transaction->commit());
        const auto report = m_book->verify();
        QCOMPARE(report->problems.first().seq, 5);
        QVERIFY(report->problems.first().text.contains(QStringLiteral("link does not fit")));
    }

    void aCutTailIsFoundByTheHead()
    {
        const BookHead head = m_book->head().value();
        tamper(QStringLiteral("DELETE FROM personal WHERE seq = 4; DELETE FROM log WHERE visit = (SELECT visit FROM journal WHERE seq = 4);"
                              "DELETE FROM visit WHERE state = 'waiting'; DELETE FROM journal WHERE seq = 4"));
        restoreGuards();
        QVERIFY2(m_book->verify()->ok(), "without a head it looks whole: that is what the head is for");
        const auto report = m_book->verify({head, {}});
        QCOMPARE(report->problemCount, 1);
        QVERIFY(report->problems.first().text.contains(QStringLiteral("tail was cut")));
    }

    void anOlderHeadStillHoldsInALongerBook()
    {
        const BookHead head = m_book->head().value();
        QVERIFY(m_book->append(m_fixture->checkIn(m_fixture->visit())));
        QVERIFY(m_book->verify({head, {}})->ok());
        QVERIFY(!m_book->verify({BookHead{head.seq, QByteArray(32, 'x')}, {}})->ok());
    }

    void anErasedValueIsNoProblemWhenAnEntrySaysSo()
    {
        const QList<PersonalPlace> gone = {{1, "name"}, {1, "phone"}};
        tamper(QStringLiteral("DELETE FROM personal WHERE seq = 1 AND kind IN ('name', 'phone')"));
        restoreGuards();
        const QList<VerifyProblem> before = m_book->verify()->problems;
        QVERIFY(std::any_of(
            before.begin(), before.end(), [](const auto &problem) { return problem.seq == 1 && problem.text.contains(QStringLiteral("is gone")); }));
        appendErased(gone);
        QVERIFY(m_book->rebuild());
        const auto report = m_book->verify();
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.first().text));
        QCOMPARE(m_book->visit(m_inside.id)->visitor.name, QString());
        QCOMPARE(m_book->visit(m_inside.id)->visitor.organisation, m_inside.visitor.organisation);
    }

    void aRemovedGuardIsFound()
    {
        QVERIFY(m_fixture->raw().execute("DROP TRIGGER journal_keeps_rows"));
        QVERIFY(m_book->verify()->problems.first().text.contains(QStringLiteral("journal_keeps_rows")));
    }

    void noProblemTellsAPersonalValue()
    {
        tamper(QStringLiteral("UPDATE personal SET salt = x'00'; UPDATE visit SET name = 'Mallory', phone = '0999'"));
        const auto report = m_book->verify();
        QVERIFY(report->problemCount > 5);
        for (const VerifyProblem &problem : report->problems) {
            for (const QString &value : {m_inside.visitor.name, m_inside.visitor.phone, m_inside.pass->code, QStringLiteral("Mallory")})
                QVERIFY2(!problem.text.contains(value), qPrintable(problem.text));
        }
    }

    void moreProblemsThanAreListedAreCounted()
    {
        for (int i = 0; i < 30; ++i)
            QVERIFY(m_book->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + 9000 + i))));
        tamper(QStringLiteral("UPDATE personal SET salt = x'00'"));
        const auto report = m_book->verify();
        QCOMPARE(report->problems.size(), MostVerifyProblems);
        QVERIFY(report->problemCount > MostVerifyProblems);
    }

    void aBrokenPageIsAProblemNotACrash()
    {
        const QString path = m_fixture->path();
        m_book.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8192; at < file.size(); at += 4096) {
            file.seek(at + 8);
            file.write(QByteArray(600, '\xAA'));
        }
        file.close();
        const auto book = SqliteBook::open(path, OpenMode::ReadOnly, m_fixture->random);
        const auto report = book ? book.value()->verify() : Result<VerifyReport>(book.failure());
        QVERIFY(report ? !report->ok() : report.failure().reason == Failure::Reason::BookCorrupt);
    }

    void aDamagedProjectionIsRebuiltFromTheJournal()
    {
        const auto before = m_book->visitsIn(VisitState::Inside).value();
        tamper(QStringLiteral("DELETE FROM visit WHERE state = 'waiting'; UPDATE visit SET name = 'x', note = 'y', app_check = 'possible'"));
        restoreGuards();
        QVERIFY(!m_book->verify()->ok());
        QCOMPARE(m_book->rebuild().value(), 3);
        QVERIFY(m_book->verify()->ok());
        QVERIFY(m_book->visitsIn(VisitState::Inside).value() == before);
        QCOMPARE(m_book->visit(m_waiting.id)->state, VisitState::Waiting);
    }

    void aJournalThatMakesNoSenseIsNotProjected()
    {
        tamper(QStringLiteral("UPDATE journal SET kind = 'checked_in' WHERE seq = 3"));
        const auto rebuilt = m_book->rebuild();
        QCOMPARE(rebuilt.failure().reason, Failure::Reason::Conflict);
        QVERIFY(rebuilt.failure().detail.contains(QStringLiteral("entry 3")));
        QCOMPARE(m_book->database().number("SELECT count(*) FROM visit").value(), 3); // all or nothing
    }

private:
    void expectProblem()
    {
        QFETCH(QString, says);
        const auto report = m_book->verify();
        QVERIFY2(report, why(report));
        QStringList texts;
        for (const VerifyProblem &problem : report->problems)
            texts.append(problem.text);
        QVERIFY2(texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n')));
    }

    void tamper(const QString &sql)
    {
        Database database = m_fixture->raw();
        const auto done = database.execute("DROP TRIGGER IF EXISTS journal_keeps_rows; DROP TRIGGER IF EXISTS journal_loses_none;"
                                           "DROP TRIGGER IF EXISTS journal_has_no_gaps; DROP TRIGGER IF EXISTS personal_keeps_values;"
            + sql.toUtf8());
        if (!done)
            qFatal("%s", qPrintable(done.failure().detail));
    }

    void restoreGuards()
    {
        // With the guards missing verify always complains; these four only have to bear the names.
        const auto done = m_fixture->raw().execute("CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal BEGIN SELECT 1; END;"
                                                   "CREATE TRIGGER journal_loses_none BEFORE DELETE ON journal BEGIN SELECT 1; END;"
                                                   "CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal BEGIN SELECT 1; END;"
                                                   "CREATE TRIGGER personal_keeps_values BEFORE UPDATE ON personal BEGIN SELECT 1; END");
        QVERIFY(done);
    }

    void appendErased(const QList<PersonalPlace> &gone)
    {
        const QByteArray key = readSiteKey(siteKeyPath(m_fixture->path())).value();
        const BookHead head = m_book->head().value();
        JournalRow row{head.seq + 1, BookFixture::FirstMs, ErasedKind, "", "staff:it", {}, {}};
        row.body = QJsonDocument(QJsonObject{{QStringLiteral("drops"), dropsToJson(gone)}}).toJson(QJsonDocument::Compact);
        row.link = linkOf(key, head.link, row);
        auto insert = m_book->database().prepare("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)").value();
        insert.bind(1, row.seq).bind(2, row.at).bindText(3, row.kind).bindText(4, row.visit).bindText(5, row.actor);
        QVERIFY(insert.bindText(6, row.body).bindBlob(7, row.link).run());
    }

    /// An SQL value that is not what stands there, of the column's type.
    static QString changed(const QString &table, const QString &column)
    {
        if (column == u"seq")
            return QStringLiteral("seq + 50");
        if (column == u"kind" && table == u"personal")
            return QStringLiteral("kind || 'x'");
        if (column == u"exit_source")
            return QStringLiteral("CASE WHEN exit_source = 'card' THEN 'kiosk' ELSE 'card' END");
        const QStringList blobs = {QStringLiteral("link"), QStringLiteral("salt"), QStringLiteral("pass_token"), QStringLiteral("card_digest")};
        if (blobs.contains(column))
            return QStringLiteral("CAST('tampered' AS BLOB)");
        const QStringList numbers = {QStringLiteral("at"), QStringLiteral("checked_in_at"), QStringLiteral("checked_out_at"),
            QStringLiteral("app_listened_ms"), QStringLiteral("app_samples"), QStringLiteral("app_level_dbm"), QStringLiteral("installed_here"),
            QStringLiteral("corrected"), QStringLiteral("card_remembered"), QStringLiteral("needs_help"), QStringLiteral("from_paper"),
            QStringLiteral("notice_opened"), QStringLiteral("codes_shown")};
        return numbers.contains(column) ? QStringLiteral("coalesce(%1, 0) + 1").arg(column) : QStringLiteral("coalesce(%1, '') || 'x'").arg(column);
    }

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<SqliteBook> m_book;
    Visit m_inside;
    Visit m_left;
    Visit m_waiting;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
