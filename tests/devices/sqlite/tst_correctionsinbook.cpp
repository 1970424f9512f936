// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"
#include "devices/sqlite/visitrow.h"
#include "fakes/csvreader.h"
#include "flow/export/itcsv.h"
#include "visit/correction.h"

using namespace Gatebook;

namespace {

struct Text : ByteSink {
    QByteArray bytes;
    Result<void> write(QByteArrayView more) override
    {
        bytes += more.toByteArray();
        return {};
    }
};

} // namespace

/// Corrections in a real file: the row, the log's place and search, the chain, the CSV.
class TestCorrectionsInBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_left = m_fixture->visit();
        m_inside = m_fixture->visit(First + 10000);
        m_unknown = m_fixture->visit(First + 20000);
        QVERIFY(m_book->appendAll({m_fixture->checkIn(m_left), m_fixture->checkIn(m_inside), m_fixture->checkIn(m_unknown),
            m_fixture->checkOut(m_left), autoClosedEntry(m_unknown.id, First + 3600000)}));
    }

    void theBookIsWholeAndTheSameMadeAnew_data();
    void theBookIsWholeAndTheSameMadeAnew();
    void theLogFindsItWhereItBelongs();
    void theOldValuesStayInTheHistory();
    void aChangedReasonIsFound();
    void anErasedNewValueMustBeNamed();
    void theCsvHasTheNewValues();

private:
    using Change = std::function<void(Correctable &)>;

    void correct(const QUuid &id, const Change &change)
    {
        const Correctable before = correctableOf(m_book->visit(id).value());
        Correctable now = before;
        change(now);
        const auto done = m_book->append(correctedEntry(id, First + 7200000, QStringLiteral("lan"), before, now, QStringLiteral("Nghe nhầm")));
        QVERIFY2(done, why(done));
    }
    [[nodiscard]] QList<VisitRow> rows()
    {
        auto select = m_book->database().prepare(visitSelect("ORDER BY id")).value();
        return select.rows([](const Statement &row) { return rowOf(visitFrom(row)); }).value();
    }
    [[nodiscard]] QList<QUuid> found(const LogFilter &filter)
    {
        QList<QUuid> out;
        const auto lines = m_book->linesBefore(filter, LogEnd, 100);
        for (const LogLine &line : *lines)
            out.append(line.visit.id);
        return out;
    }

    static constexpr qint64 First = BookFixture::FirstMs;

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<SqliteBook> m_book;
    Visit m_left, m_inside, m_unknown;
};

void TestCorrectionsInBook::theBookIsWholeAndTheSameMadeAnew_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<Change>("change");
    const Change name = [](Correctable &now) { now.name = QStringLiteral("Trần Bình"); };
    const Change time = [](Correctable &now) { now.checkedInAtMs -= 3600000; };
    const Change second = [](Correctable &now) { now.checkedInAtMs += 1; };
    const Change out = [](Correctable &now) { now.checkedOutAtMs = First + 1800000; };
    const Change all = [](Correctable &now) {
        now = {QStringLiteral("Lê Cúc"), {}, {QStringLiteral("Văn thư"), {}}, Purpose::Other, First - 1, now.checkedOutAtMs, AppVerdict::Declined};
    };
    for (const char *which : {"left", "inside", "unknown"}) {
        QTest::addRow("name, %s", which) << QString::fromLatin1(which) << name;
        QTest::addRow("check-in, %s", which) << QString::fromLatin1(which) << time;
        QTest::addRow("within the second, %s", which) << QString::fromLatin1(which) << second;
        QTest::addRow("all but leaving, %s", which) << QString::fromLatin1(which) << all;
    }
    QTest::newRow("check-out, left") << QStringLiteral("left") << out;
    QTest::newRow("check-out, unknown") << QStringLiteral("unknown") << out;
}

void TestCorrectionsInBook::theBookIsWholeAndTheSameMadeAnew()
{
    QFETCH(QString, which);
    QFETCH(Change, change);
    const QUuid id = which == u"left" ? m_left.id : which == u"inside" ? m_inside.id : m_unknown.id;
    correct(id, change);
    QVERIFY(m_book->visit(id)->corrected);
    const auto whole = m_book->verify();
    QVERIFY2(whole->ok(), qPrintable(whole->ok() ? QString() : whole->problems.constFirst().text));
    // Corrected again, and what was open closed, as days go on.
    correct(id, [](Correctable &now) { now.organisation = QStringLiteral("Công ty Mai"); });
    if (id == m_inside.id) {
        QVERIFY(m_book->append(m_fixture->checkOut(m_inside)));
        correct(id, [](Correctable &now) { now.checkedOutAtMs = First + 5000000; });
        QVERIFY(m_book->append(checkOutUndoneEntry(m_inside, First + 7200001, QStringLiteral("staff:lan"))));
        correct(id, [](Correctable &now) { now.purpose = Purpose::Delivery; });
        QVERIFY(m_book->append(autoClosedEntry(m_inside.id, First + 9000000)));
    }
    const QList<VisitRow> before = rows();
    QVERIFY(m_book->verify()->ok());
    QCOMPARE(m_book->rebuild().value(), 3);
    QCOMPARE(rows(), before);
    QVERIFY(m_book->verify()->ok());
}

void TestCorrectionsInBook::theLogFindsItWhereItBelongs()
{
    QCOMPARE(found({}), (QList{m_unknown.id, m_inside.id, m_left.id}));
    correct(m_left.id, [](Correctable &now) {
        now.name = QStringLiteral("Đặng Quốc");
        now.checkedInAtMs = First + 15000;
    });
    QCOMPARE(found({}), (QList{m_unknown.id, m_left.id, m_inside.id}));
    QCOMPARE(found({.text = QStringLiteral("dang quoc")}), QList{m_left.id});
    QCOMPARE(found({.text = QStringLiteral("nguyen thi anh")}), (QList{m_unknown.id, m_inside.id}));
    QCOMPARE(found({.fromMs = First + 12000, .untilMs = First + 18000}), QList{m_left.id});
    QCOMPARE(found({.untilMs = First + 5000}), QList<QUuid>());
    QCOMPARE(found({.correctedOnly = true}), QList{m_left.id});
}

void TestCorrectionsInBook::theOldValuesStayInTheHistory()
{
    correct(m_left.id, [](Correctable &now) { now.name = QStringLiteral("Đặng Quốc"); });
    const auto history = m_book->history(m_left.id);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).entry.personal.value(PersonalKind::Name), m_left.visitor.name);
    QCOMPARE(history->at(2).entry.kind, EntryKind::Corrected);
    QCOMPARE(history->at(2).entry.personal.value(PersonalKind::Name), QStringLiteral("Đặng Quốc"));
    QCOMPARE(history->at(2).entry.body[u"reason"].toString(), QStringLiteral("Nghe nhầm"));
    QCOMPARE(correctedFields(history->at(2).entry), QList{CorrectedField::Name});
}

void TestCorrectionsInBook::aChangedReasonIsFound()
{
    correct(m_left.id, [](Correctable &now) { now.name = QStringLiteral("Đặng Quốc"); });
    QVERIFY(m_fixture->raw().execute("DROP TRIGGER journal_keeps_rows; UPDATE journal SET body = replace(body, 'nhầm', 'đúng') WHERE seq = 6"));
    const auto report = m_book->verify();
    QVERIFY(!report->ok());
    QCOMPARE(report->problems.constFirst().seq, 0); // the trigger
    QCOMPARE(report->problems.at(1).seq, 6);
}

void TestCorrectionsInBook::anErasedNewValueMustBeNamed()
{
    correct(m_left.id, [](Correctable &now) { now.name = QStringLiteral("Đặng Quốc"); });
    QVERIFY(m_fixture->raw().execute("DELETE FROM personal WHERE seq = 6"));
    QVERIFY(!m_book->verify()->ok());
}

void TestCorrectionsInBook::theCsvHasTheNewValues()
{
    correct(m_unknown.id, [](Correctable &now) {
        now.name = QStringLiteral("Đặng \"Quốc\", Bảo");
        now.host.person = QStringLiteral("Chị Lan");
        now.checkedOutAtMs = First + 1820000;
        now.verdict = AppVerdict::NoSmartphone;
    });
    Text text;
    const auto rows = m_book->rows({});
    QVERIFY(writeItCsv(**rows, QTimeZone("Asia/Ho_Chi_Minh"), text));
    const auto table = readCsv(text.bytes);
    QVERIFY(table);
    const auto cell = [&](int row, const char *column) { return table->at(row).at(table->constFirst().indexOf(QString::fromLatin1(column))); };
    QCOMPARE(table->size(), 4);
    QCOMPARE(cell(1, "corrected"), QStringLiteral("0"));
    QCOMPARE(cell(3, "corrected"), QStringLiteral("1"));
    QCOMPARE(cell(3, "visitor_name"), QStringLiteral("Đặng \"Quốc\", Bảo"));
    QCOMPARE(cell(3, "host"), QStringLiteral("Chị Lan – Phòng Tư pháp"));
    QCOMPARE(cell(3, "check_out_utc"), QStringLiteral("2020-08-04T03:30:20Z"));
    QCOMPARE(cell(3, "duration_s"), QStringLiteral("1800"));
    QCOMPARE(cell(3, "exit_source"), QStringLiteral("staff"));
    QCOMPARE(cell(3, "app_check"), QStringLiteral("no_smartphone"));
    QCOMPARE(cell(3, "smartphone"), QStringLiteral("no"));
    QCOMPARE(cell(3, "app_signature"), QString());
    QCOMPARE(cell(3, "app_listened_s"), QStringLiteral("21"));
}

QTEST_GUILESS_MAIN(TestCorrectionsInBook)
#include "tst_correctionsinbook.moc"
