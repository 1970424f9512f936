// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Gatebook;
using Reason = Failure::Reason;

class TestSqliteBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        QVERIFY(m_book);
    }
    void cleanup()
    {
        const auto report = m_book->verify();
        QVERIFY2(report, why(report));
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.first().text));
    }

    void aCheckInIsThereAfterReopening()
    {
        Visit visit = m_fixture->visit();
        QCOMPARE(m_book->append(m_fixture->checkIn(visit)).value(), 1);
        m_book = m_fixture->open(OpenMode::MustExist);
        visit.state = VisitState::Inside;
        QVERIFY(m_book->visit(visit.id).value() == visit);
        QVERIFY(m_book->openVisitByCode(visit.pass->code).value() == visit);
        QVERIFY(m_book->openVisitByToken(visit.pass->token).value() == visit);
        QCOMPARE(m_book->visitsIn(VisitState::Inside).value().size(), 1);
    }

    void aClosedVisitHasNoPassAnyMore_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::newRow("checked out") << EntryKind::CheckedOut;
        QTest::newRow("closed at closing time") << EntryKind::AutoClosed;
    }
    void aClosedVisitHasNoPassAnyMore()
    {
        QFETCH(EntryKind, kind);
        const Visit visit = m_fixture->visit();
        QVERIFY(m_book->append(m_fixture->checkIn(visit)));
        QVERIFY(m_book->append(kind == EntryKind::CheckedOut ? m_fixture->checkOut(visit) : autoClosedEntry(visit.id, visit.checkedInAtMs + 1)));
        QCOMPARE(m_book->openVisitByCode(visit.pass->code).failure().reason, Reason::NotFound);
        QCOMPARE(m_book->openVisitByToken(visit.pass->token).failure().reason, Reason::NotFound);
        QCOMPARE(m_book->database().number("SELECT count(*) FROM personal WHERE kind = 'pass'").value(), 0);
        QCOMPARE(m_book->visit(visit.id)->checkedOutAtMs.has_value(), kind == EntryKind::CheckedOut);
        QVERIFY(body(2).contains("\"drops\":[{\"kind\":\"pass\",\"seq\":1},{\"kind\":\"card\",\"seq\":1}]"));
        QVERIFY(m_book->visitsIn(VisitState::Inside)->isEmpty());
    }

    void aPaperRegisterIsKeyedInAfterwards()
    {
        constexpr qint64 Day = 86400000;
        const QString lan = QStringLiteral("staff:lan");
        QVERIFY(m_book->append(m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + Day))));
        Visit visit = m_fixture->visit();
        visit.pass.reset();
        const qint64 leftMs = visit.checkedInAtMs + 1800000;
        QVERIFY(m_book->appendAll(
            {paperCheckedInEntry(visit, BookFixture::FirstMs + 2 * Day, lan), helpNotedEntry(visit.id, BookFixture::FirstMs + 2 * Day, lan, false),
                paperLeftEntry(visit.id, BookFixture::FirstMs + 2 * Day, lan, leftMs)}));
        const auto kept = m_book->visit(visit.id);
        QVERIFY(kept && kept->fromPaper && !kept->needsHelp);
        QCOMPARE(kept->enteredBy, QStringLiteral("lan"));
        QCOMPARE(kept->checkedInAtMs, visit.checkedInAtMs);
        QCOMPARE(kept->checkedOutAtMs, leftMs);
        QCOMPARE(m_book->linesBefore({}, LogEnd, 9)->last().visit.id, visit.id); // it stands in the log where it happened
        QCOMPARE(m_book->rebuild().value(), 2);
        QCOMPARE(m_book->visit(visit.id).value(), *kept);
        QCOMPARE(m_book->linesBefore({}, LogEnd, 9)->last().visit.id, visit.id);
    }

    void whoWaitsIsLetInOrDoesNotEnter()
    {
        Visit first = m_fixture->visit();
        Visit second = m_fixture->visit(BookFixture::FirstMs + 1);
        QVERIFY(m_book->appendAll({waitingEntry(second, QStringLiteral("kiosk:a")), waitingEntry(first, QStringLiteral("kiosk:a"))}));
        const QList<Visit> waiting = m_book->visitsIn(VisitState::Waiting).value();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0].id, first.id); // first come first, whatever the order of the entries
        QVERIFY(!waiting[0].pass);
        QVERIFY(m_book->append(letInEntry(first.id, 99, QStringLiteral("lan"), QStringLiteral("quen"), *first.pass)));
        QVERIFY(m_book->append(didNotEnterEntry(second.id, 100, QStringLiteral("lan"))));
        QCOMPARE(m_book->openVisitByCode(first.pass->code)->id, first.id);
        QCOMPARE(m_book->visit(second.id)->state, VisitState::DidNotEnter);
        QCOMPARE(
            m_book->append(letInEntry(second.id, 101, QStringLiteral("lan"), QStringLiteral("x"), *second.pass)).failure().reason, Reason::Conflict);
    }

    void whatCannotFollowIsAConflictAndLeavesNothing()
    {
        const Visit visit = m_fixture->visit();
        QCOMPARE(m_book->append(m_fixture->checkOut(visit)).failure().reason, Reason::Conflict);
        QVERIFY(m_book->append(m_fixture->checkIn(visit)));
        QCOMPARE(m_book->append(m_fixture->checkIn(visit)).failure().reason, Reason::Conflict);
        QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        QCOMPARE(m_book->append(m_fixture->checkOut(visit)).failure().reason, Reason::Conflict);
        QCOMPARE(m_book->head()->seq, 2);
        QCOMPARE(m_book->append(JournalEntry()).failure().reason, Reason::BadInput);
    }

    void aPassCodeIsUniqueAmongOpenVisitsOnly()
    {
        const Visit first = m_fixture->visit();
        Visit second = m_fixture->visit();
        second.pass->code = first.pass->code;
        QVERIFY(m_book->append(m_fixture->checkIn(first)));
        QCOMPARE(m_book->append(m_fixture->checkIn(second)).failure().reason, Reason::Conflict);
        QCOMPARE(m_book->visit(second.id).failure().reason, Reason::NotFound);
        QVERIFY(m_book->append(m_fixture->checkOut(first)));
        QVERIFY(m_book->append(m_fixture->checkIn(second)));
    }

    void manyEntriesAreAllOrNone()
    {
        const Visit visit = m_fixture->visit();
        QVERIFY(!m_book->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(visit), m_fixture->checkOut(visit)}));
        QVERIFY(m_book->isEmpty().value());
        QCOMPARE(m_book->database().number("SELECT count(*) FROM personal").value(), 0);
        QCOMPARE(m_book->database().number("SELECT count(*) FROM visit").value(), 0);
        QCOMPARE(m_book->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(visit)}).value(), 2);
    }

    void theJournalNamesNobody()
    {
        const Visit visit = m_fixture->visit();
        QVERIFY(m_book->append(m_fixture->checkIn(visit)));
        const QByteArray text = body(1);
        for (const QString &value : {visit.visitor.name, visit.visitor.organisation, visit.visitor.phone, visit.host.person, visit.pass->code})
            QVERIFY2(!text.contains(value.toUtf8()), qPrintable(value));
        QVERIFY(text.contains(visit.host.department.toUtf8()));
        const QJsonObject digests = QJsonDocument::fromJson(text).object()[QLatin1StringView("personal")].toObject();
        QCOMPARE(digests.keys().join(u' '), QStringLiteral("card host_person name organisation pass phone"));
        QCOMPARE(m_book->database().number("SELECT count(DISTINCT salt) FROM personal WHERE length(salt) = 16").value(), 6);
    }

    void theJournalRefusesToBeChanged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *column : {"seq", "at", "kind", "visit", "actor", "body", "link"})
            QTest::newRow(column) << QByteArray("UPDATE journal SET ") + column + " = " + column + " WHERE seq = 1";
        QTest::newRow("delete") << QByteArray("DELETE FROM journal WHERE seq = 2");
        QTest::newRow("replace") << QByteArray("REPLACE INTO journal SELECT seq, 0, kind, visit, actor, body, link FROM journal WHERE seq = 1");
        QTest::newRow("upsert") << QByteArray("INSERT INTO journal SELECT * FROM journal WHERE seq = 1 ON CONFLICT DO UPDATE SET at = 0");
        QTest::newRow("gap") << QByteArray("INSERT INTO journal SELECT 9, at, kind, visit, actor, body, link FROM journal WHERE seq = 1");
        QTest::newRow("personal value") << QByteArray("UPDATE personal SET value = 'x'");
    }
    void theJournalRefusesToBeChanged()
    {
        QFETCH(QByteArray, sql);
        const Visit visit = m_fixture->visit();
        QVERIFY(m_book->appendAll({m_fixture->checkIn(visit), m_fixture->checkIn(m_fixture->visit())}));
        QVERIFY(!m_fixture->raw().execute(sql));
        QCOMPARE(m_book->database().number("SELECT count(*) FROM journal").value(), 2);
    }

    void hostileTextIsKeptAsItIsTidied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("10,000 characters") << QString(10000, u'ễ');
        QTest::newRow("right to left") << QStringLiteral("محمد\u202Eevil\u202C علي");
        QTest::newRow("emoji") << QStringLiteral("Ánh 👩‍👩‍👧‍👦 🇻🇳");
        QTest::newRow("newlines and quotes") << QStringLiteral("a\r\n\"b\",'c';\t--\u2028d");
        QTest::newRow("sql") << QStringLiteral("'); DROP TABLE journal; --");
        QTest::newRow("json") << QStringLiteral("\"},{\"x\":1\\");
        QTest::newRow("formula") << QStringLiteral("=1+1");
        QTest::newRow("10,000 emoji") << QStringLiteral("😀").repeated(10000);
    }
    void hostileTextIsKeptAsItIsTidied()
    {
        QFETCH(QString, typed);
        Visit visit = m_fixture->visit();
        visit.visitor = {tidied(typed), tidied(typed), tidied(typed)};
        visit.host = {tidied(typed), tidied(typed)};
        visit.note = tidied(typed);
        visit.entrance = tidied(typed);
        QVERIFY(m_book->append(m_fixture->checkIn(visit)));
        m_book = m_fixture->open(OpenMode::MustExist);
        visit.state = VisitState::Inside;
        QVERIFY(m_book->visit(visit.id).value() == visit);
    }

    void aVerdictHeardLaterIsProjected()
    {
        Visit visit = m_fixture->visit();
        visit.app = {};
        visit.installedHere = false;
        QVERIFY(m_book->append(m_fixture->checkIn(visit)));
        const AppEvidence heard{AppVerdict::Confirmed, QStringLiteral("bluezone-ios"), 65000, 4, {}};
        QVERIFY(m_book->append(appHeardEntry(visit.id, visit.checkedInAtMs + 9, QStringLiteral("kiosk:a"), heard, true)));
        const Visit now = m_book->visit(visit.id).value();
        QVERIFY(now.app == heard);
        QVERIFY(now.installedHere);
        QCOMPARE(now.visitor, visit.visitor);
        QVERIFY(now.pass == visit.pass);
    }

    void staffAccountsAreKept()
    {
        const StaffAccount lan{QStringLiteral("lan"), StaffRole::Receptionist, "hash", false, 0, 0};
        QVERIFY(m_book->addStaff(lan));
        QCOMPARE(m_book->addStaff(lan).failure().reason, Reason::Conflict);
        QVERIFY(m_book->addStaff({QStringLiteral("Đức"), StaffRole::It, "h2", true, 3, 77}));
        QVERIFY(m_book->setPinHash(lan.name, "new", true));
        QVERIFY(m_book->setDisabled(lan.name, true));
        QVERIFY(m_book->setWrongTries(lan.name, 4, 123456));
        m_book = m_fixture->open();
        const StaffAccount expected{lan.name, lan.role, "new", true, 4, 123456, true};
        QVERIFY(m_book->staffNamed(lan.name).value() == expected);
        QCOMPARE(m_book->staff()->size(), 2);
        QCOMPARE(m_book->staff()->at(1).role, StaffRole::It);
    }

    void anUnknownAccountIsNotFound()
    {
        const QString nobody = QStringLiteral("nobody");
        QCOMPARE(m_book->staffNamed(nobody).failure().reason, Reason::NotFound);
        QCOMPARE(m_book->setPinHash(nobody, "x", false).failure().reason, Reason::NotFound);
        QCOMPARE(m_book->setDisabled(nobody, true).failure().reason, Reason::NotFound);
        QCOMPARE(m_book->setWrongTries(nobody, 1, 1).failure().reason, Reason::NotFound);
    }

    void onlyABookWithoutRealVisitsCanBeSimulated()
    {
        QVERIFY(!m_book->isSimulated().value());
        QVERIFY(m_book->markSimulated());
        QVERIFY(m_book->append(m_fixture->checkIn(m_fixture->visit())));
        QVERIFY(m_book->markSimulated()); // more invented visits may come
        QVERIFY(m_book->isSimulated().value());
        BookFixture real;
        const auto book = real.open();
        QVERIFY(book->append(real.checkIn(real.visit())));
        QCOMPARE(book->markSimulated().failure().reason, Reason::Conflict);
        QVERIFY(!book->isSimulated().value());
    }

    void theHeadIsTextAndBack()
    {
        QCOMPARE(m_book->head()->seq, 0);
        QVERIFY(m_book->append(m_fixture->checkIn(m_fixture->visit())));
        const BookHead head = m_book->head().value();
        QCOMPARE(head.seq, 1);
        QVERIFY(bookHeadFromText(toText(head)) == head);
        for (const char *wrong : {"", "1", "1:", ":00", "x:00", "1:abcd", "-1:00"})
            QVERIFY(!bookHeadFromText(QString::fromLatin1(wrong)));
        QVERIFY(!bookHeadFromText(toText(head) + u'0'));
    }

private:
    QByteArray body(qint64 seq)
    {
        auto row = m_book->database().prepare("SELECT body FROM journal WHERE seq = ?1").value();
        return row.bind(1, seq).step().value() ? row.text(0).toByteArray() : QByteArray();
    }

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<SqliteBook> m_book;
};

QTEST_GUILESS_MAIN(TestSqliteBook)
#include "tst_sqlitebook.moc"
