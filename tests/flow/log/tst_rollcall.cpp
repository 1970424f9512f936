// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/rollcall.h"

#include "fakes/desk.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestRollCall : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void everyoneIsInTheirList();
    void whoNeedsHelpIsFirst();
    void byEntranceAndThenByGivenName();
    void companionsAreCalledAfterTheirLeader();
    void companionsStayCompanionsWhenTheirLeaderHasLeft();
    void unseenAreOfTodayInTheSitesZone();
    void ticksSurviveAFile();
    void whatIsNoRollCallIsRefused_data();
    void whatIsNoRollCallIsRefused();
    void itGoesOnWithTheSamePeople();
    void aBrokenBookIsAFailure();

private:
    Visit come(const QString &name, QTime time, int minutes = -1, const char *entrance = "Cổng chính")
    {
        Visit visit = m_desk->visit(Today, time);
        visit.visitor.name = name;
        visit.entrance = QString::fromUtf8(entrance);
        m_desk->record(visit, minutes);
        return visit;
    }
    void wait(const QString &name)
    {
        Visit visit = m_desk->visit(Today, QTime(9, 0));
        visit.visitor.name = name;
        visit.pass.reset();
        m_desk->entries.append(waitingEntry(visit, QStringLiteral("kiosk")));
    }
    Result<RollCall> take()
    {
        if (!m_desk->entries.isEmpty())
            m_desk->write();
        return takeRollCall(m_desk->book, m_desk->clock.utcMs(), Desk::Zone);
    }
    static QString names(const QList<RollCallPerson> &people)
    {
        QStringList out;
        for (const RollCallPerson &person : people)
            out.append(person.name);
        return out.join(QStringLiteral(", "));
    }

    const QDate Today{2020, 8, 4};
    std::unique_ptr<Desk> m_desk;
};

void TestRollCall::everyoneIsInTheirList()
{
    const Visit inside = come(QStringLiteral("An"), QTime(8, 0));
    come(QStringLiteral("Bình"), QTime(8, 10), 30);
    come(QStringLiteral("Chi"), QTime(8, 20), 0);
    wait(QStringLiteral("Dũng"));
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(names(call->inside), QStringLiteral("An"));
    QCOMPARE(names(call->unseen), QStringLiteral("Chi"));
    QCOMPARE(names(call->waiting), QStringLiteral("Dũng"));
    QCOMPARE(call->size(), 3);
    QCOMPARE(call->madeAtMs, m_desk->clock.utcMs());
    QCOMPARE(call->inside.first(),
        (RollCallPerson{inside.id, QStringLiteral("An"), {}, QStringLiteral("Phòng Công nghệ thông tin"), inside.entrance, inside.checkedInAtMs}));
}

void TestRollCall::whoNeedsHelpIsFirst()
{
    const Visit an = come(QStringLiteral("An"), QTime(8, 0));
    const Visit chi = come(QStringLiteral("Chi"), QTime(8, 1));
    come(QStringLiteral("Bình"), QTime(8, 2));
    wait(QStringLiteral("Dũng"));
    wait(QStringLiteral("Ba"));
    for (const QUuid &id : {chi.id, an.id, m_desk->entries.constLast().visit})
        m_desk->entries.append(helpNotedEntry(id, m_desk->clock.utcMs(), QStringLiteral("staff:lan"), true));
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(names(call->help), QStringLiteral("An, Ba, Chi"));
    QCOMPARE(names(call->waiting), QStringLiteral("Dũng"));
    QCOMPARE(names(call->inside), QStringLiteral("Bình"));
    QCOMPARE(call->size(), 5);
    const auto ticks = ticksFromJson(toJson(ticksOf(call.value())));
    QVERIFY(ticks);
    QCOMPARE(resumeRollCall(m_desk->book, *ticks, Desk::Zone).value(), call.value());
}

void TestRollCall::companionsAreCalledAfterTheirLeader()
{
    come(QStringLiteral("Hà"), QTime(8, 0));
    come(QStringLiteral("An"), QTime(8, 1));
    for (const Visit &visit : m_desk->delegation(QStringLiteral("Bình"), 3, QTime(8, 2)))
        m_desk->record(visit);
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(names(call->inside), QStringLiteral("An, Bình, , , Hà"));
    QVERIFY(call->inside[1].companionOf.isEmpty());
    QCOMPARE(call->inside[2].companionOf, QStringLiteral("Bình"));
    QCOMPARE(call->inside[3].companionOf, QStringLiteral("Bình"));
    const auto resumed = resumeRollCall(m_desk->book, ticksOf(call.value()), Desk::Zone);
    QVERIFY(resumed);
    QCOMPARE(resumed.value(), call.value());
}

void TestRollCall::companionsStayCompanionsWhenTheirLeaderHasLeft()
{
    for (const char *organisation : {"", "Sao Mai"}) {
        const QList<Visit> group = m_desk->delegation(QStringLiteral("Bình"), 2, QTime(8, 2));
        for (Visit visit : group) {
            visit.visitor.organisation = QString::fromUtf8(organisation);
            m_desk->record(visit, visit.id == group.first().id ? 5 : -1);
        }
    }
    come(QString(), QTime(8, 30)); // whose name was erased
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(call->inside.size(), 3);
    QSet<QString> of;
    for (const RollCallPerson &person : call->inside) {
        QCOMPARE(person.companion, !person.groupId.isEmpty());
        of.insert(person.companion ? QStringLiteral("of ") + person.companionOf : QString());
    }
    QCOMPARE(of, QSet<QString>({QString(), QStringLiteral("of "), QStringLiteral("of Sao Mai")}));
    QCOMPARE(resumeRollCall(m_desk->book, ticksOf(call.value()), Desk::Zone).value(), call.value());
}

void TestRollCall::byEntranceAndThenByGivenName()
{
    come(QStringLiteral("Nguyễn Văn Ý"), QTime(8, 0));
    come(QStringLiteral("Trần Thị Ánh"), QTime(8, 1));
    come(QStringLiteral("Đỗ Minh Đức"), QTime(8, 2));
    come(QStringLiteral("Lê Văn Đức"), QTime(8, 3));
    come(QStringLiteral("Zoe"), QTime(8, 4), -1, "Bãi xe");
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(names(call->inside), QStringLiteral("Zoe, Trần Thị Ánh, Đỗ Minh Đức, Lê Văn Đức, Nguyễn Văn Ý"));
}

void TestRollCall::unseenAreOfTodayInTheSitesZone()
{
    const auto unseen = [this](const char *name, QDate day, QTime time) {
        Visit visit = m_desk->visit(day, time);
        visit.visitor.name = QString::fromUtf8(name);
        m_desk->record(visit, 0);
    };
    unseen("hôm qua", Today.addDays(-1), QTime(23, 59));
    unseen("sáng sớm", Today, QTime(0, 1)); // still yesterday in UTC
    const auto call = take();
    QVERIFY(call);
    QCOMPARE(names(call->unseen), QStringLiteral("sáng sớm"));
}

void TestRollCall::ticksSurviveAFile()
{
    come(QStringLiteral("An"), QTime(8, 0));
    come(QStringLiteral("Bình"), QTime(8, 1));
    come(QStringLiteral("Chi"), QTime(8, 20), 0);
    wait(QStringLiteral("Dũng"));
    const auto call = take();
    QVERIFY(call);
    RollCallTicks ticks = ticksOf(call.value());
    ticks.here.insert(call->inside[1].visit);
    ticks.here.insert(call->unseen[0].visit);
    const QByteArray json = toJson(ticks);
    for (const char *personal : {"An", "Chi", "Dũng", "Phòng"})
        QVERIFY2(!json.contains(personal), json.constData());
    const auto read = ticksFromJson(json);
    QVERIFY(read);
    QCOMPARE(read.value(), ticks);
}

void TestRollCall::whatIsNoRollCallIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "{}", "[]", "{\"made_at\":\"now\"}", "{\"made_at\":-5}", "{\"made_at\":15"})
        QTest::newRow(*json ? json : "empty") << QByteArray(json);
}

void TestRollCall::whatIsNoRollCallIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto read = ticksFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.failure().reason, Failure::Reason::BadFile);
}

void TestRollCall::itGoesOnWithTheSamePeople()
{
    const Visit an = come(QStringLiteral("An"), QTime(8, 0));
    wait(QStringLiteral("Dũng"));
    const auto call = take();
    QVERIFY(call);
    // Meanwhile one leaves and another comes: who was called at first is still called.
    m_desk->entries.append(checkedOutEntry(an.id, m_desk->clock.utcMs() + 1000, QStringLiteral("kiosk"), ExitSource::Pass, ClockQuality::Good));
    come(QStringLiteral("Bình"), QTime(9, 0));
    m_desk->write();
    RollCallTicks ticks = ticksOf(call.value());
    ticks.unseen.append(QUuid::createUuid()); // of a book that is another one
    const auto resumed = resumeRollCall(m_desk->book, ticks, Desk::Zone);
    QVERIFY(resumed);
    QCOMPARE(resumed.value(), call.value());
}

void TestRollCall::aBrokenBookIsAFailure()
{
    come(QStringLiteral("An"), QTime(8, 0));
    const auto call = take();
    QVERIFY(call);
    m_desk->book.failWith(Failure::Reason::BookCorrupt);
    QCOMPARE(take().failure().reason, Failure::Reason::BookCorrupt);
    QCOMPARE(resumeRollCall(m_desk->book, ticksOf(call.value()), Desk::Zone).failure().reason, Failure::Reason::BookCorrupt);
}

QTEST_GUILESS_MAIN(TestRollCall)
#include "tst_rollcall.moc"
