// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/logplace.h"

#include "devices/sqlite/logsources.h"

#include "bookfixture.h"
#include "visit/correction.h"

#include <sqlite3.h>

using namespace Gatebook;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        QVERIFY(m_book);
    }
    void pagesAreReadOneAfterTheOther();
    void visitsOfOneSecondKeepTheirOrder();
    void itIsFoundByAnyPart_data();
    void itIsFoundByAnyPart();
    void itIsFoundAtOnceAndWhenThereAreMany();
    void theFilterKeepsOnlyWhatIsWanted_data();
    void theFilterKeepsOnlyWhatIsWanted();
    void whoIsLetInStandsAtTheLetIn();
    void totalsCountWhatIsWanted();
    void theHistoryTellsAllOfOneVisit();
    void anotherConnectionsWritingShows();
    void whoIsInsideIsFoundByIndex();
    void whoIsInsideIsPagedLikeAll();
    void whatIsSeldomIsFoundByItsIndex();
    void whatIsSeldomIsPagedLikeAll_data();
    void whatIsSeldomIsPagedLikeAll();
    void theChoicesAreThoseOfTheLastVisits();
    void aBrokenLogIsFoundAndMadeAnew_data();
    void aBrokenLogIsFoundAndMadeAnew();

private:
    Visit add(qint64 atMs, const QString &name = QStringLiteral("Nguyễn Thị Ánh"))
    {
        Visit visit = m_fixture->visit(atMs);
        visit.visitor.name = name;
        const auto done = m_book->append(m_fixture->checkIn(visit));
        if (!done)
            qCritical("%s", why(done).constData());
        return visit;
    }

    [[nodiscard]] QStringList names(const LogFilter &filter)
    {
        QStringList out;
        const auto lines = m_book->linesBefore(filter, LogEnd, 100);
        if (!lines)
            qCritical("%s", why(lines).constData());
        for (const LogLine &line : *lines)
            out.append(line.visit.visitor.name);
        return out;
    }

    static constexpr qint64 First = BookFixture::FirstMs;

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<SqliteBook> m_book;
};

void TestLog::pagesAreReadOneAfterTheOther()
{
    QList<QUuid> expected;
    for (int i = 0; i < 25; ++i)
        expected.prepend(add(First + i * 700).id);
    QList<QUuid> read;
    LogPlace before = LogEnd;
    while (true) {
        const auto page = m_book->linesBefore({}, before, 10);
        QVERIFY2(page, why(page));
        if (page->isEmpty())
            break;
        for (const LogLine &line : *page) {
            QVERIFY(line.place < before);
            before = line.place;
            read.append(line.visit.id);
        }
    }
    QCOMPARE(read, expected);
}

void TestLog::visitsOfOneSecondKeepTheirOrder()
{
    QStringList expected;
    for (int i = 0; i < 5; ++i) {
        add(First, QStringLiteral("Khách %1").arg(i));
        expected.prepend(QStringLiteral("Khách %1").arg(i));
    }
    QCOMPARE(names({}), expected);
}

void TestLog::itIsFoundByAnyPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("without marks") << QStringLiteral("dang quoc") << true;
    QTest::newRow("with them") << QStringLiteral("Đặng Quốc") << true;
    QTest::newRow("decomposed") << QStringLiteral("Đặng").normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("in capitals") << QStringLiteral("ĐẶNG") << true;
    QTest::newRow("inside a word") << QStringLiteral("ang quo") << true;
    QTest::newRow("the organisation") << QStringLiteral("cong ty s") << true;
    QTest::newRow("the host") << QStringLiteral("tran van") << true;
    QTest::newRow("the department") << QStringLiteral("tu phap") << true;
    QTest::newRow("two letters") << QStringLiteral("qu") << true;
    QTest::newRow("spaces around") << QStringLiteral("  dang  quoc ") << true;
    QTest::newRow("a quote") << QStringLiteral("\"vip\"") << true;
    QTest::newRow("longer than the index looks") << QStringLiteral("dang quoc \"vip\" bao trung hieu nhan nghia") << true;
    QTest::newRow("that, with another end") << QStringLiteral("dang quoc \"vip\" bao trung hieu nhan nghib") << false;
    QTest::newRow("the same threes in another order") << QStringLiteral("quoc dang") << false;
    QTest::newRow("all threes, not in a row") << QStringLiteral("nhan nhan") << false;
    QTest::newRow("across two fields") << QStringLiteral("nghia cong") << false;
    QTest::newRow("a sign of the search's own language") << QStringLiteral("dang* OR quoc") << false;
    QTest::newRow("a percent sign") << QStringLiteral("d%c") << false;
    QTest::newRow("another name") << QStringLiteral("nguyen") << false;
}

void TestLog::itIsFoundByAnyPart()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    add(First, QStringLiteral("Đặng Quốc \"VIP\" Bảo Trung Hiếu Nhân Nghĩa"));
    QCOMPARE(names({.text = typed}).size(), isFound ? 1 : 0);
}

void TestLog::itIsFoundAtOnceAndWhenThereAreMany()
{
    // Over several times what is added to the search together.
    for (int i = 0; i < 200; ++i) {
        add(First + i * 1000, QStringLiteral("Khách Số %1").arg(i, 3, 10, QChar(u'0')));
        QCOMPARE(names({.text = QStringLiteral("so %1").arg(i, 3, 10, QChar(u'0'))}).size(), 1);
        QCOMPARE(m_book->logTotals({.text = QStringLiteral("khach so")})->visits, i + 1);
    }
    QList<LogPlace> places;
    LogPlace before = LogEnd;
    for (auto page = m_book->linesBefore({.text = QStringLiteral("khach")}, before, 30); !page->isEmpty();
         page = m_book->linesBefore({.text = QStringLiteral("khach")}, before, 30)) {
        for (const LogLine &line : *page)
            places.append(line.place);
        before = places.constLast();
    }
    QCOMPARE(places.size(), 200);
    QVERIFY(std::is_sorted(places.crbegin(), places.crend()));
    QVERIFY(m_book->rebuild());
    QCOMPARE(m_book->logTotals({.text = QStringLiteral("khach so")})->visits, 200);
}

void TestLog::theFilterKeepsOnlyWhatIsWanted_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const QString a = QStringLiteral("An");
    const QString b = QStringLiteral("Binh");
    const QString c = QStringLiteral("Chau");
    QTest::newRow("all") << LogFilter() << QStringList{c, b, a};
    QTest::newRow("from within a second") << LogFilter{.fromMs = First + 400} << QStringList{c, b};
    QTest::newRow("until within a second") << LogFilter{.untilMs = First + 500} << QStringList{a};
    QTest::newRow("a state") << LogFilter{.status = LogStatus::Left} << QStringList{b};
    QTest::newRow("an entrance") << LogFilter{.entrance = QStringLiteral("Cổng sau")} << QStringList{c};
    QTest::newRow("a verdict") << LogFilter{.verdict = AppVerdict::NotHeard} << QStringList{c};
    QTest::newRow("a department") << LogFilter{.department = QStringLiteral("Phòng Tư pháp")} << QStringList{c, b, a};
    QTest::newRow("text and department") << LogFilter{.text = QStringLiteral("chau"), .department = QStringLiteral("Phòng Tư pháp")}
                                         << QStringList{c};
    QTest::newRow("short text and department") << LogFilter{.text = QStringLiteral("ch"), .department = QStringLiteral("Phòng Tư pháp")}
                                               << QStringList{c};
    QTest::newRow("inside") << LogFilter{.status = LogStatus::Inside} << QStringList{c, a};
    QTest::newRow("inside, from within a second") << LogFilter{.fromMs = First + 400, .status = LogStatus::Inside} << QStringList{c};
    QTest::newRow("inside, of an entrance") << LogFilter{.entrance = QStringLiteral("Cổng sau"), .status = LogStatus::Inside} << QStringList{c};
    QTest::newRow("inside, of a department") << LogFilter{.department = QStringLiteral("Phòng Tư pháp"), .status = LogStatus::Inside}
                                             << QStringList{c, a};
    QTest::newRow("waiting") << LogFilter{.status = LogStatus::Waiting} << QStringList();
    QTest::newRow("no such department") << LogFilter{.department = QStringLiteral("Phòng")} << QStringList();
    QTest::newRow("left unseen") << LogFilter{.status = LogStatus::LeftUnseen} << QStringList();
    QTest::newRow("none corrected") << LogFilter{.correctedOnly = true} << QStringList();
    QTest::newRow("text and period") << LogFilter{.fromMs = First + 500, .text = QStringLiteral("cong ty")} << QStringList{c, b};
    QTest::newRow("text and state") << LogFilter{.text = QStringLiteral("cong ty"), .status = LogStatus::Inside} << QStringList{c, a};
}

void TestLog::theFilterKeepsOnlyWhatIsWanted()
{
    QFETCH(LogFilter, filter);
    QFETCH(QStringList, expected);
    add(First, QStringLiteral("An"));
    const Visit left = add(First + 500, QStringLiteral("Binh"));
    QVERIFY(m_book->append(m_fixture->checkOut(left)));
    Visit other = m_fixture->visit(First + 5000);
    other.visitor.name = QStringLiteral("Chau");
    other.entrance = QStringLiteral("Cổng sau");
    other.app.verdict = AppVerdict::NotHeard;
    QVERIFY(m_book->append(m_fixture->checkIn(other)));
    QCOMPARE(names(filter), expected);
    QCOMPARE(m_book->logTotals(filter)->visits, expected.size());
}

void TestLog::whoIsLetInStandsAtTheLetIn()
{
    Visit waiting = m_fixture->visit(First);
    QVERIFY(m_book->append(waitingEntry(waiting, QStringLiteral("kiosk"))));
    add(First + 60000, QStringLiteral("Binh"));
    QCOMPARE(names({}).last(), waiting.visitor.name);
    QVERIFY(m_book->append(letInEntry(waiting.id, First + 120000, QStringLiteral("lan"), QStringLiteral("known"), m_fixture->pass())));
    QCOMPARE(names({}), QStringList({waiting.visitor.name, QStringLiteral("Binh")}));
    QCOMPARE(names({.text = waiting.visitor.name}).size(), 1);
    QVERIFY(m_book->verify()->ok());
}

void TestLog::totalsCountWhatIsWanted()
{
    QCOMPARE(m_book->logTotals({}).value(), LogTotals());
    add(First);
    QVERIFY(m_book->append(m_fixture->checkOut(add(First + 1000))));
    Visit without = m_fixture->visit(First + 2000);
    without.app = {AppVerdict::NoSmartphone, {}, 0, 0, {}};
    without.smartphone = Smartphone::No;
    QVERIFY(m_book->append(m_fixture->checkIn(without)));
    QCOMPARE(m_book->logTotals({}).value(), (LogTotals{3, 2, 2, 2}));
}

void TestLog::theHistoryTellsAllOfOneVisit()
{
    const Visit visit = add(First);
    add(First + 1);
    QVERIFY(m_book->append(m_fixture->checkOut(visit)));
    const auto history = m_book->history(visit.id);
    QVERIFY2(history, why(history));
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).entry.kind, EntryKind::CheckedIn);
    QCOMPARE(history->at(0).entry.personal.value(PersonalKind::Name), visit.visitor.name);
    QCOMPARE(history->at(0).entry.personal.value(PersonalKind::HostPerson), visit.host.person);
    QVERIFY2(!history->at(0).entry.personal.contains(PersonalKind::Pass), "it went with the check-out");
    QCOMPARE(history->at(1).entry.kind, EntryKind::CheckedOut);
    QVERIFY(history->at(0).seq < history->at(1).seq);
    QVERIFY(m_book->history(QUuid::createUuid())->isEmpty());
}

void TestLog::anotherConnectionsWritingShows()
{
    const auto reader = m_fixture->open(OpenMode::ReadOnly);
    const qint64 before = reader->changeMark().value();
    QCOMPARE(reader->changeMark().value(), before);
    add(First);
    QVERIFY(reader->changeMark().value() != before);
    QCOMPARE(reader->linesBefore({}, LogEnd, 10)->size(), 1);
}

void TestLog::whoIsInsideIsPagedLikeAll()
{
    QList<QUuid> expected;
    for (int i = 0; i < 25; ++i) {
        const Visit visit = add(First + i * 300);
        if (i % 3 == 0)
            QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        else
            expected.prepend(visit.id);
    }
    QList<QUuid> read;
    LogPlace before = LogEnd;
    for (auto page = m_book->linesBefore({.status = LogStatus::Inside}, before, 4); page && !page->isEmpty();
         page = m_book->linesBefore({.status = LogStatus::Inside}, before, 4)) {
        for (const LogLine &line : *page)
            read.append(line.visit.id);
        before = page->constLast().place;
    }
    QCOMPARE(read, expected);
}

void TestLog::whatIsSeldomIsFoundByItsIndex()
{
    for (const LogSource source : {LogSource::Open, LogSource::Unseen, LogSource::NotEntered, LogSource::Corrected, LogSource::SeldomCheck}) {
        auto plan = m_book->database().prepare("EXPLAIN QUERY PLAN " + linesSql(source));
        QVERIFY2(plan, why(plan));
        const QString steps = QStringList(plan->rows([](const Statement &row) { return row.string(3); }).value()).join(u'\n');
        QVERIFY2(steps.contains(QStringLiteral("SEARCH log USING INTEGER PRIMARY KEY")), qPrintable(steps));
        QVERIFY2(!steps.contains(QStringLiteral("AUTOMATIC")), qPrintable(steps));
        QCOMPARE(steps.contains(QStringLiteral("TEMP B-TREE")), !isSeldom(source)); // who is inside is few, and put in order
    }
}

void TestLog::whatIsSeldomIsPagedLikeAll_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::newRow("unseen") << LogFilter{.status = LogStatus::LeftUnseen};
    QTest::newRow("did not enter") << LogFilter{.status = LogStatus::DidNotEnter};
    QTest::newRow("corrected") << LogFilter{.correctedOnly = true};
    for (const AppVerdict verdict :
        {AppVerdict::Possible, AppVerdict::NoSmartphone, AppVerdict::Declined, AppVerdict::Unavailable, AppVerdict::NotChecked})
        QTest::newRow(qPrintable(toText(verdict))) << LogFilter{.verdict = verdict};
    QTest::newRow("declined, unseen") << LogFilter{.status = LogStatus::LeftUnseen, .verdict = AppVerdict::Declined};
    QTest::newRow("corrected, with text") << LogFilter{.text = QStringLiteral("khach 1"), .correctedOnly = true};
    QTest::newRow("declined, with text") << LogFilter{.text = QStringLiteral("khach 1"), .verdict = AppVerdict::Declined};
    QTest::newRow("unseen, of a time") << LogFilter{.fromMs = First + 3300, .untilMs = First + 19500, .status = LogStatus::LeftUnseen};
    QTest::newRow("declined, of a time") << LogFilter{.fromMs = First + 3300, .untilMs = First + 19500, .verdict = AppVerdict::Declined};
}

void TestLog::whatIsSeldomIsPagedLikeAll()
{
    QFETCH(LogFilter, filter);
    constexpr AppVerdict Verdicts[] = {AppVerdict::Confirmed, AppVerdict::Declined, AppVerdict::Possible, AppVerdict::NoSmartphone,
        AppVerdict::Unavailable, AppVerdict::NotChecked, AppVerdict::Declined};
    for (int i = 0; i < 120; ++i) {
        Visit visit = m_fixture->visit(First + i / 3 * 800); // three at once
        visit.visitor.name = QStringLiteral("Khách %1").arg(i);
        visit.app.verdict = Verdicts[i % 7];
        const bool waits = i % 5 == 1;
        if (waits)
            visit.pass.reset();
        QList<JournalEntry> entries{waits ? waitingEntry(visit, QStringLiteral("k")) : m_fixture->checkIn(visit)};
        if (waits)
            entries.append(didNotEnterEntry(visit.id, visit.checkedInAtMs + 9, QStringLiteral("lan")));
        else if (i % 2 == 0)
            entries.append(autoClosedEntry(visit.id, visit.checkedInAtMs + 9));
        Correctable now = correctableOf(visit);
        now.purpose = Purpose::Delivery;
        if (i % 4 == 0)
            entries.append(correctedEntry(visit.id, First + 900000, QStringLiteral("lan"), correctableOf(visit), now, QStringLiteral("x")));
        QVERIFY(m_book->appendAll(entries));
    }
    QList<QUuid> expected;
    for (const LogLine &line : m_book->linesBefore({.fromMs = filter.fromMs, .untilMs = filter.untilMs, .text = filter.text}, LogEnd, 500).value()) {
        if (logStatusOf(line.visit) == filter.status.value_or(logStatusOf(line.visit)) && (line.visit.corrected || !filter.correctedOnly)
            && line.visit.app.verdict == filter.verdict.value_or(line.visit.app.verdict))
            expected.append(line.visit.id);
    }
    QVERIFY(expected.size() > 3);
    QCOMPARE(m_book->logTotals(filter)->visits, expected.size());
    QList<QUuid> read;
    LogPlace before = LogEnd;
    for (auto page = m_book->linesBefore(filter, before, 4); page && !page->isEmpty(); page = m_book->linesBefore(filter, before, 4)) {
        for (const LogLine &line : *page)
            read.append(line.visit.id);
        before = page->constLast().place;
    }
    QCOMPARE(read, expected);
}

void TestLog::theChoicesAreThoseOfTheLastVisits()
{
    QVERIFY(*m_book->logChoices() == LogChoices());
    add(First);
    Visit other = m_fixture->visit(First + 5000);
    other.entrance = QStringLiteral("Cổng sau");
    other.host.department.clear();
    QVERIFY(m_book->append(m_fixture->checkIn(other)));
    const auto choices = m_book->logChoices();
    QCOMPARE(choices->entrances, QStringList({QStringLiteral("Cổng chính"), QStringLiteral("Cổng sau")}));
    QCOMPARE(choices->departments, QStringList{QStringLiteral("Phòng Tư pháp")});
    QCOMPARE(choices->firstMs, std::optional(First));
}

void TestLog::whoIsInsideIsFoundByIndex()
{
    // Without the index of the open visits it takes as long as there are visits. The book's own statements are asked how they go about it.
    add(First);
    QVERIFY(m_book->visitsIn(VisitState::Inside));
    QStringList plans;
    for (sqlite3_stmt *one = sqlite3_next_stmt(m_book->database().handle(), nullptr); one;
         one = sqlite3_next_stmt(m_book->database().handle(), one)) {
        const std::string sql = sqlite3_sql(one);
        if (sql.find("AND state = ?1 ORDER") == std::string::npos)
            continue;
        auto plan = m_book->database().prepare("EXPLAIN QUERY PLAN " + sql);
        QVERIFY(plan);
        plans += *plan->rows([](const Statement &row) { return row.string(3); });
    }
    QCOMPARE(plans.size(), 1);
    QVERIFY2(plans[0].contains(QStringLiteral("visit_open")), qPrintable(plans[0]));
}

void TestLog::aBrokenLogIsFoundAndMadeAnew_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::newRow("lost") << QByteArray("DELETE FROM log");
    QTest::newRow("another text") << QByteArray("UPDATE log SET folded = 'x'");
    QTest::newRow("another place") << QByteArray("UPDATE log SET place = place + 4096");
    QTest::newRow("one too many") << QByteArray("INSERT INTO log VALUES (1, 'nobody', 'x')");
}

void TestLog::aBrokenLogIsFoundAndMadeAnew()
{
    QFETCH(QByteArray, harm);
    add(First);
    QVERIFY(m_book->verify()->ok());
    QVERIFY(m_fixture->raw().execute(harm));
    QVERIFY(!m_book->verify()->ok());
    QVERIFY(m_book->rebuild());
    QVERIFY(m_book->verify()->ok());
    QCOMPARE(names({.text = QStringLiteral("anh")}).size(), 1);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
