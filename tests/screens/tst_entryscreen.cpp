// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/entryscreen.h"

#include "fakes/desk.h"
#include "fakes/fakeprinter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TestEntryScreen : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_screen.reset();
        m_desk = std::make_unique<Desk>();
        m_printer = std::make_unique<FakePrinter>();
        m_screen = screenWith(m_printer.get());
        m_screen->setStaff(u"lan"_qs);
    }

    void oneIsRecordedAndTheNextCanCome()
    {
        write("name", u"Bà Tư"_qs);
        write("hostPerson", u"Chị Lan"_qs);
        write("department", u"Phòng Tư pháp"_qs);
        write("purpose", u"procedure"_qs);
        write("phone", EntryScreen::NoSmartphone);
        write("needsHelp", true);
        const QSignalSpy saved(m_screen.get(), &EntryScreen::saved);
        save();
        QCOMPARE(saved.count(), 1);
        const Visit visit = only();
        QCOMPARE(visit.state, VisitState::Inside);
        QCOMPARE(visit.host, (Host{u"Phòng Tư pháp"_qs, u"Chị Lan"_qs}));
        QCOMPARE(visit.purpose, Purpose::Procedure);
        QCOMPARE(visit.app.verdict, AppVerdict::NoSmartphone);
        QCOMPARE(visit.enteredBy, u"lan"_qs);
        QCOMPARE(visit.entrance, u"Cổng chính"_qs);
        QVERIFY(visit.needsHelp && visit.pass);
        QCOMPARE(m_screen->lastCode(), displayed(visit.pass->code));
        QCOMPARE(m_screen->lastName(), u"Bà Tư"_qs);
        for (const char *field : {"name", "hostPerson", "department", "purpose"})
            QCOMPARE(m_screen->property(field).toString(), QString());
        QCOMPARE(m_screen->property("phone").toInt(), int(EntryScreen::NotChecked));
        QVERIFY(!m_screen->property("needsHelp").toBool() && !m_screen->isNameMissing());
        QVERIFY(m_screen->keyed().isEmpty());
    }

    void whatIsMissingIsSaidOnceItIsTried()
    {
        write("name", u" "_qs);
        QVERIFY(!m_screen->isNameMissing());
        save();
        QVERIFY(m_screen->isNameMissing());
        QVERIFY(m_desk->book.journal().isEmpty());
        write("name", u"An"_qs);
        QVERIFY(!m_screen->isNameMissing());
    }

    void itIsTakenBackForHalfAMinute()
    {
        enter(u"An"_qs);
        QVERIFY(m_screen->canUndo());
        m_screen->undo();
        m_desk->deliver();
        QCOMPARE(only().state, VisitState::DidNotEnter);
        QVERIFY(m_screen->lastName().isEmpty() && !m_screen->canUndo());
        enter(u"Bình"_qs);
        m_desk->clock.advance(EntryScreen::UndoMs - 1);
        m_screen->tick();
        QVERIFY(m_screen->canUndo());
        m_desk->clock.advance(1);
        const QSignalSpy changed(m_screen.get(), &EntryScreen::changed);
        m_screen->tick();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_screen->canUndo());
        m_screen->undo();
        m_desk->deliver();
        QCOMPARE(m_desk->book.visitsIn(VisitState::Inside)->size(), 1);
    }

    void whoWentMeanwhileIsSaid()
    {
        enter(u"An"_qs);
        QVERIFY(m_desk->book.append(checkedOutEntry(only().id, m_desk->clock.utcMs(), u"kiosk"_qs, ExitSource::Pass, ClockQuality::Good)));
        m_screen->undo();
        m_desk->deliver();
        QVERIFY(m_screen->isOvertaken() && !m_screen->hasTrouble());
        QCOMPARE(only().state, VisitState::Left);
    }

    void theSameNameIsAskedAbout()
    {
        enter(u"Nguyễn Văn Hà"_qs);
        enter(u"nguyen van ha"_qs);
        QCOMPARE(m_screen->sameAt(), u"17:30"_qs);
        QCOMPARE(m_desk->book.visits().size(), 1);
        write("name", u"nguyen van hai"_qs);
        QVERIFY(m_screen->sameAt().isEmpty());
        write("name", u"nguyen van ha"_qs);
        save();
        QVERIFY(!m_screen->sameAt().isEmpty());
        save(); // all the same
        QCOMPARE(m_desk->book.visits().size(), 2);
        QVERIFY(m_screen->sameAt().isEmpty());
    }

    void aRegisterIsKeyedInRowByRow()
    {
        m_screen->setPaper(true);
        QCOMPARE(m_screen->property("day").toString(), u"4/8/2020"_qs);
        write("day", u"3/8"_qs);
        key(u"An"_qs, u"8h05"_qs, u"930"_qs);
        QCOMPARE(m_screen->property("day").toString(), u"3/8"_qs); // for the next row
        QVERIFY(m_screen->isPaper());
        key(u"Bình"_qs, u"0810"_qs, {});
        QCOMPARE(m_screen->keyed(), QStringList({u"3/8/2020 08:10– · Bình"_qs, u"3/8/2020 08:05–09:30 · An"_qs}));
        const QList<Visit> left = m_desk->book.visitsIn(VisitState::Left).value();
        QCOMPARE(left.size(), 2);
        QVERIFY(left[0].fromPaper && left[1].fromPaper);
        QCOMPARE(left[0].checkedOutAtMs, Desk::moment(QDate(2020, 8, 3), QTime(9, 30)));
        QVERIFY(m_screen->lastCode().isEmpty() && !m_screen->canPrint());
        m_desk->clock.advance(10 * EntryScreen::UndoMs);
        m_screen->undo();
        m_desk->deliver();
        QCOMPARE(m_screen->keyed(), QStringList(u"3/8/2020 08:05–09:30 · An"_qs));
        QCOMPARE(m_desk->book.visitsIn(VisitState::Left)->size(), 1);
    }

    void timesThatCannotBeAreSaid_data()
    {
        using Problem = EntryScreen::TimeProblem;
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QList<Problem>>("problems"); // of day, coming, leaving
        const auto row = [](const char *name, const char *day, const char *came, const char *left, const QList<Problem> &problems) {
            QTest::newRow(name) << QString::fromLatin1(day) << QString::fromLatin1(came) << QString::fromLatin1(left) << problems;
        };
        constexpr Problem Fits = EntryScreen::TimeFits;
        row("all right", "4/8", "8:44", "9:10", {Fits, Fits, Fits});
        row("no day", "32/8", "8:44", "", {EntryScreen::Unreadable, Fits, Fits});
        row("no time", "4/8", "", "", {Fits, EntryScreen::Unreadable, Fits});
        row("no time of leaving", "4/8", "8:44", "x", {Fits, Fits, EntryScreen::Unreadable});
        row("to come", "4/8", "17:31", "", {Fits, EntryScreen::InFuture, Fits});
        row("leaves later", "4/8", "8:44", "17:31", {Fits, Fits, EntryScreen::InFuture});
        row("leaves before", "4/8", "8:44", "8:43", {Fits, Fits, EntryScreen::BeforeComing});
        row("too old", "3/7", "8:44", "", {EntryScreen::TooOld, Fits, Fits});
    }
    void timesThatCannotBeAreSaid()
    {
        QFETCH(QString, day);
        QFETCH(QString, came);
        QFETCH(QString, left);
        QFETCH(QList<EntryScreen::TimeProblem>, problems);
        m_screen->setPaper(true);
        write("day", day);
        key(u"An"_qs, came, left);
        QCOMPARE((QList{m_screen->dayProblem(), m_screen->cameProblem(), m_screen->leftProblem()}), problems);
        QCOMPARE(m_desk->book.visits().isEmpty(), problems != QList<EntryScreen::TimeProblem>(3, EntryScreen::TimeFits));
    }

    void thePassIsPrintedWhenAsked()
    {
        enter(u"An"_qs);
        QVERIFY(m_screen->canPrint());
        m_screen->printPass();
        QCOMPARE(m_printer->tickets.size(), 1);
        QCOMPARE(m_printer->tickets[0].code, m_screen->lastCode());
        QCOMPARE(m_printer->tickets[0].visitor, u"An"_qs);
        QCOMPARE(m_printer->tickets[0].moment, u"04/08/2020 17:30"_qs);
        const auto without = screenWith(nullptr);
        without->setStaff(u"lan"_qs);
        QVERIFY(!without->canPrint());
    }

    void aBrokenBookIsSaidAndLosesNothing()
    {
        m_desk->book.failWith(Failure::Reason::DiskFull);
        enter(u"An"_qs);
        QVERIFY(m_screen->hasTrouble());
        QCOMPARE(m_screen->property("name").toString(), u"An"_qs);
        m_desk->book.failWith(std::nullopt);
        save();
        QVERIFY(!m_screen->hasTrouble());
        QCOMPARE(only().visitor.name, u"An"_qs);
    }

    void closedNothingIsLeft()
    {
        m_screen->setPaper(true);
        key(u"An"_qs, u"8h"_qs, {});
        write("name", u"Bình"_qs);
        write("day", u"3/8"_qs);
        m_screen->setStaff({});
        for (const char *field : {"name", "day", "lastName", "lastCode"})
            QCOMPARE(m_screen->property(field).toString(), QString());
        QVERIFY(m_screen->keyed().isEmpty() && !m_screen->isPaper());
        enter(u"Bình"_qs);
        QCOMPARE(m_desk->book.visits().size(), 1); // nobody may
    }

    void anAnswerThatComesTooLateShowsNothing()
    {
        write("name", u"An"_qs);
        m_screen->save();
        m_screen->setStaff({});
        m_desk->deliver();
        QVERIFY(m_screen->lastName().isEmpty() && !m_screen->isBusy());
    }

private:
    std::unique_ptr<EntryScreen> screenWith(PassPrinter *printer)
    {
        return std::make_unique<EntryScreen>(EntryScreen::Parts{m_desk->keeper, m_desk->clock, m_desk->random, printer,
            {u"Sở TTTT"_qs, u"Cổng chính"_qs, EntryPolicy::Require, Desk::Zone}, u"Sở TTTT"_qs, {u"Phòng Tư pháp"_qs}, 0});
    }
    void write(const char *field, const QVariant &value) { QVERIFY(m_screen->setProperty(field, value)); }
    void save()
    {
        m_screen->save();
        m_desk->deliver();
    }
    void enter(const QString &name)
    {
        write("name", name);
        save();
    }
    void key(const QString &name, const QString &came, const QString &left)
    {
        write("cameTime", came);
        write("leftTime", left);
        enter(name);
    }
    Visit only()
    {
        const QList<Visit> all = m_desk->book.visits();
        return all.size() == 1 ? all[0] : Visit();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FakePrinter> m_printer;
    std::unique_ptr<EntryScreen> m_screen;
};

QTEST_GUILESS_MAIN(TestEntryScreen)
#include "tst_entryscreen.moc"
