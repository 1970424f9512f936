// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/correctionscreen.h"

#include "fakes/desk.h"
#include "screens/logscreen.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TestCorrectionScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itBeginsWithWhatIs();
    void whatChangesIsShownBeforeItIsSaved();
    void theEyesVerdictIsSaved();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void anUntouchedTimeKeepsItsSeconds();
    void whatIsMissingIsSaidWhenSaving();
    void nothingChangedIsNotSaved();
    void thereIsNoLeavingOfWhoIsInside();
    void savingTwiceCorrectsOnce();
    void othersChangesAreSaidAndShown();
    void anAccountThatMayNotIsSaid();
    void aFullDiskIsSaidAndNothingIsLost();
    void cancellingForgetsAllThatWasTyped();
    void anAnswerAfterCancellingOpensNothing();
    void theLogShowsItAtOnce();
    void itCannotBegin();
    void lockingForgets();

private:
    Visit record(int minutes)
    {
        Visit visit = m_desk->visit(Day, QTime(9, 0, 25), AppVerdict::Possible);
        visit.host.person = QStringLiteral("Chị Lan");
        m_desk->record(visit, minutes);
        m_desk->write();
        return m_desk->book.visit(visit.id).value();
    }
    void type(const char *property, const QString &text) { QVERIFY(m_screen->setProperty(property, text)); }
    void save()
    {
        m_screen->save();
        m_desk->deliver();
    }
    [[nodiscard]] Visit now(const Visit &visit) const { return m_desk->book.visit(visit.id).value(); }

    static inline const QDate Day{2020, 8, 4};

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CorrectionScreen> m_screen;
};

void TestCorrectionScreen::init()
{
    m_screen.reset();
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->book.addStaff({QStringLiteral("lan"), StaffRole::Receptionist, "hash"}));
    QVERIFY(m_desk->book.addStaff({QStringLiteral("minh"), StaffRole::It, "hash"}));
    m_screen = std::make_unique<CorrectionScreen>(m_desk->keeper, m_desk->clock, Desk::Zone, QStringList());
    m_screen->setStaff(QStringLiteral("lan"));
}

void TestCorrectionScreen::itBeginsWithWhatIs()
{
    QVERIFY(!m_screen->isOpen());
    m_screen->begin(record(30));
    QVERIFY(m_screen->isOpen());
    QCOMPARE(m_screen->property("name").toString(), QStringLiteral("Nguyễn Văn Hà"));
    QCOMPARE(m_screen->property("hostPerson").toString(), QStringLiteral("Chị Lan"));
    QCOMPARE(m_screen->property("department").toString(), QStringLiteral("Phòng Công nghệ thông tin"));
    QCOMPARE(m_screen->property("cameDay").toString(), QStringLiteral("4/8/2020"));
    QCOMPARE(m_screen->property("cameTime").toString(), QStringLiteral("09:00"));
    QCOMPARE(m_screen->property("leftTime").toString(), QStringLiteral("09:30"));
    QCOMPARE(m_screen->property("verdict").toString(), QStringLiteral("possible"));
    QVERIFY(m_screen->changedFields().isEmpty());
    QVERIFY(!m_screen->wasTried());
    QCOMPARE(m_screen->cameProblem(), CorrectionScreen::TimeFits);
    QCOMPARE(m_screen->leftProblem(), CorrectionScreen::TimeFits);
}

void TestCorrectionScreen::whatChangesIsShownBeforeItIsSaved()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QStringLiteral(" Nguyễn Văn  Hạ "));
    type("hostPerson", QString());
    type("cameTime", QStringLiteral("8h45"));
    type("purpose", QStringLiteral("delivery"));
    QCOMPARE(m_screen->changedFields(),
        QStringList({QStringLiteral("name"), QStringLiteral("host_person"), QStringLiteral("purpose"), QStringLiteral("check_in")}));
    QCOMPARE(m_screen->changedFrom(), QStringList({QStringLiteral("Nguyễn Văn Hà"), QStringLiteral("Chị Lan"), QString(), QStringLiteral("09:00")}));
    QCOMPARE(m_screen->changedTo(), QStringList({QStringLiteral("Nguyễn Văn Hạ"), QString(), QStringLiteral("delivery"), QStringLiteral("08:45")}));
    QCOMPARE(now(visit), visit);
    type("reason", QStringLiteral("Nghe nhầm"));
    QSignalSpy corrected(m_screen.get(), &CorrectionScreen::corrected);
    save();
    QCOMPARE(corrected.size(), 1);
    QVERIFY(!m_screen->isOpen());
    QCOMPARE(now(visit).visitor.name, QStringLiteral("Nguyễn Văn Hạ"));
    QCOMPARE(now(visit).purpose, Purpose::Delivery);
    QCOMPARE(now(visit).checkedInAtMs, Desk::moment(Day, QTime(8, 45)));
    QVERIFY(now(visit).host.person.isEmpty());
    QCOMPARE(m_desk->book.journal().last().actor, QStringLiteral("staff:lan"));
}

void TestCorrectionScreen::theEyesVerdictIsSaved()
{
    const Visit visit = record(-1);
    m_screen->begin(visit);
    QCOMPARE(m_screen->recordedVerdict(), QStringLiteral("possible"));
    type("verdict", QStringLiteral("confirmed"));
    type("reason", QStringLiteral("Xem điện thoại"));
    save();
    QCOMPARE(now(visit).app.verdict, AppVerdict::Confirmed);
}

void TestCorrectionScreen::timesAreReadAsPeopleWriteThem_data()
{
    using Screen = CorrectionScreen;
    QTest::addColumn<QStringList>("typed"); // came: day, time; left: day, time
    QTest::addColumn<QList<int>>("problems");
    const auto row = [](const char *name, const char *typed, Screen::TimeProblem came, Screen::TimeProblem left) {
        QTest::newRow(name) << QString::fromUtf8(typed).split(u'|') << QList<int>{came, left};
    };
    row("earlier", "4/8/2020|7:00|4/8/2020|09:30", Screen::TimeFits, Screen::TimeFits);
    row("the day before", "3/8|23:00|4/8/2020|09:30", Screen::TimeFits, Screen::TimeFits);
    row("came at no time", "4/8/2020|25:00|4/8/2020|09:30", Screen::Unreadable, Screen::TimeFits);
    row("came on no day", "4/13|9:00|4/8/2020|09:30", Screen::Unreadable, Screen::TimeFits);
    row("came at nothing", "||4/8/2020|09:30", Screen::Unreadable, Screen::TimeFits);
    row("came after now", "4/8/2020|17:31|4/8/2020|09:30", Screen::InFuture, Screen::BeforeComing);
    row("left before", "4/8/2020|09:00|4/8/2020|08:59", Screen::TimeFits, Screen::BeforeComing);
    row("left in the same minute", "4/8/2020|09:00|4/8/2020|09:00", Screen::TimeFits, Screen::TimeFits);
    row("left after now", "4/8/2020|09:00|4/8/2020|18:00", Screen::TimeFits, Screen::InFuture);
    row("left at no time", "4/8/2020|09:00|4/8/2020|?", Screen::TimeFits, Screen::Unreadable);
    row("left on some day", "4/8/2020|09:00|4/8/2020|", Screen::TimeFits, Screen::Unreadable);
    row("nobody knows", "4/8/2020|09:00||", Screen::TimeFits, Screen::TimeFits);
}

void TestCorrectionScreen::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QStringList, typed);
    QFETCH(QList<int>, problems);
    const Visit visit = record(30);
    m_screen->begin(visit);
    int i = 0;
    for (const char *property : {"cameDay", "cameTime", "leftDay", "leftTime"})
        type(property, typed[i++]);
    QCOMPARE((QList<int>{m_screen->cameProblem(), m_screen->leftProblem()}), problems);
    type("organisation", QStringLiteral("Công ty Mai"));
    type("reason", QStringLiteral("x"));
    save();
    const bool fits = problems == QList<int>{CorrectionScreen::TimeFits, CorrectionScreen::TimeFits};
    QCOMPARE(now(visit).corrected, fits);
    QCOMPARE(m_screen->isOpen(), !fits);
}

void TestCorrectionScreen::anUntouchedTimeKeepsItsSeconds()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("cameTime", QStringLiteral("08:00"));
    type("cameTime", QStringLiteral("09:00")); // and back
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("x"));
    save();
    QCOMPARE(now(visit).checkedInAtMs, visit.checkedInAtMs);
    QCOMPARE(now(visit).checkedOutAtMs, visit.checkedOutAtMs);
    QCOMPARE(now(visit).exitSource, visit.exitSource);
}

void TestCorrectionScreen::whatIsMissingIsSaidWhenSaving()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QString());
    QVERIFY(!m_screen->wasTried());
    save();
    QVERIFY(m_screen->wasTried());
    QVERIFY(m_screen->isNameMissing());
    QVERIFY(m_screen->isReasonMissing());
    QVERIFY(!now(visit).corrected);
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("Nghe nhầm"));
    QVERIFY(!m_screen->isNameMissing());
    QVERIFY(!m_screen->isReasonMissing());
    save();
    QVERIFY(now(visit).corrected);
}

void TestCorrectionScreen::nothingChangedIsNotSaved()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("reason", QStringLiteral("Nghe nhầm"));
    save();
    QVERIFY(m_screen->isOpen());
    QVERIFY(m_screen->wasTried());
    QVERIFY(!now(visit).corrected);
}

void TestCorrectionScreen::thereIsNoLeavingOfWhoIsInside()
{
    m_screen->begin(record(-1));
    QVERIFY(!m_screen->hasLeft());
    m_screen->begin(record(0));
    QVERIFY(m_screen->hasLeft());
    QCOMPARE(m_screen->property("leftDay").toString(), QString());
}

void TestCorrectionScreen::savingTwiceCorrectsOnce()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("x"));
    m_screen->save();
    QVERIFY(m_screen->isBusy());
    m_screen->save();
    m_desk->deliver();
    m_screen->save();
    m_desk->deliver();
    QCOMPARE(m_desk->book.history(visit.id)->size(), 3);
}

void TestCorrectionScreen::othersChangesAreSaidAndShown()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("x"));
    Correctable other = correctableOf(visit);
    other.organisation = QStringLiteral("Công ty Mai");
    QVERIFY(m_desk->book.append(
        correctedEntry(visit.id, m_desk->clock.utcMs(), QStringLiteral("cuc"), correctableOf(visit), other, QStringLiteral("y"))));
    QSignalSpy outdated(m_screen.get(), &CorrectionScreen::outdated);
    save();
    QCOMPARE(m_screen->trouble(), CorrectionScreen::ChangedMeanwhile);
    QVERIFY(m_screen->isOpen());
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(now(visit).visitor.name, visit.visitor.name);
}

void TestCorrectionScreen::anAccountThatMayNotIsSaid()
{
    const Visit visit = record(30);
    m_screen->setStaff(QStringLiteral("minh"));
    m_screen->begin(visit);
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("x"));
    save();
    QCOMPARE(m_screen->trouble(), CorrectionScreen::NotAllowed);
    QVERIFY(!now(visit).corrected);
}

void TestCorrectionScreen::aFullDiskIsSaidAndNothingIsLost()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QStringLiteral("Trần Bình"));
    type("reason", QStringLiteral("x"));
    m_desk->book.failWith(Failure::Reason::DiskFull);
    save();
    QCOMPARE(m_screen->trouble(), CorrectionScreen::BookTrouble);
    QCOMPARE(m_screen->property("name").toString(), QStringLiteral("Trần Bình"));
    m_desk->book.failWith(std::nullopt);
    save();
    QCOMPARE(m_screen->trouble(), CorrectionScreen::NoTrouble);
    QCOMPARE(now(visit).visitor.name, QStringLiteral("Trần Bình"));
}

void TestCorrectionScreen::cancellingForgetsAllThatWasTyped()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QStringLiteral("Trần Bình"));
    m_screen->cancel();
    QVERIFY(!m_screen->isOpen());
    QVERIFY(m_screen->property("name").toString().isEmpty());
    QVERIFY(m_screen->changedFrom().isEmpty());
    save();
    QVERIFY(!now(visit).corrected);
}

void TestCorrectionScreen::anAnswerAfterCancellingOpensNothing()
{
    const Visit visit = record(30);
    m_screen->begin(visit);
    type("name", QString(300, u'x'));
    type("reason", QStringLiteral("x"));
    m_desk->book.failWith(Failure::Reason::DiskFull);
    m_screen->save();
    m_screen->cancel();
    m_desk->deliver();
    QCOMPARE(m_screen->trouble(), CorrectionScreen::NoTrouble);
    QVERIFY(!m_screen->isOpen());
}

void TestCorrectionScreen::theLogShowsItAtOnce()
{
    const Visit visit = record(30);
    LogScreen log(m_desk->keeper, m_desk->clock, Desk::Zone);
    log.setStaff(QStringLiteral("lan"), StaffRole::Receptionist);
    log.refresh();
    m_desk->deliver();
    log.choose(0);
    m_desk->deliver();
    log.correctChosen();
    QVERIFY(log.correction()->isOpen());
    log.correction()->setProperty("name", QStringLiteral("Trần Bình"));
    log.correction()->setProperty("reason", QStringLiteral("Nghe nhầm"));
    log.correction()->save();
    m_desk->deliver();
    QVERIFY(log.isCorrected());
    QCOMPARE(log.name(), QStringLiteral("Trần Bình"));
    const QModelIndex line = log.lines()->index(0);
    QCOMPARE(line.data(LogModel::NameRole).toString(), QStringLiteral("Trần Bình"));
    QVERIFY(line.data(LogModel::CorrectedRole).toBool());
    QCOMPARE(log.history()->count(), 3);
    const QModelIndex last = log.history()->index(2);
    QCOMPARE(last.data(HistoryModel::KindRole).toString(), QStringLiteral("corrected"));
    QCOMPARE(last.data(HistoryModel::ReasonRole).toString(), QStringLiteral("Nghe nhầm"));
    QCOMPARE(last.data(HistoryModel::ActorNameRole).toString(), QStringLiteral("lan"));
    QCOMPARE(last.data(HistoryModel::ChangedFieldsRole).toStringList(), QStringList{QStringLiteral("name")});
    QCOMPARE(last.data(HistoryModel::ChangedFromRole).toStringList(), QStringList{QStringLiteral("Nguyễn Văn Hà")});
    QCOMPARE(last.data(HistoryModel::ChangedToRole).toStringList(), QStringList{QStringLiteral("Trần Bình")});
    QCOMPARE(log.history()->index(1).data(HistoryModel::ChangedFieldsRole).toStringList(), QStringList());
    QCOMPARE(now(visit).visitor.name, QStringLiteral("Trần Bình"));
}

void TestCorrectionScreen::itCannotBegin()
{
    (void)record(30);
    LogScreen log(m_desk->keeper, m_desk->clock, Desk::Zone);
    log.refresh();
    m_desk->deliver();
    log.setStaff(QStringLiteral("lan"), StaffRole::Receptionist);
    log.correctChosen(); // nothing is looked at
    QVERIFY(!log.correction()->isOpen());
    log.choose(0);
    log.setStaff(QStringLiteral("minh"), StaffRole::It);
    QVERIFY(!log.mayCorrect());
    log.correctChosen();
    QVERIFY(!log.correction()->isOpen());
}

void TestCorrectionScreen::lockingForgets()
{
    (void)record(30);
    LogScreen log(m_desk->keeper, m_desk->clock, Desk::Zone);
    log.setStaff(QStringLiteral("lan"), StaffRole::Receptionist);
    log.refresh();
    m_desk->deliver();
    log.choose(0);
    log.correctChosen();
    log.correction()->setProperty("name", QStringLiteral("Trần Bình"));
    log.close();
    QVERIFY(!log.correction()->isOpen());
    QVERIFY(!log.mayCorrect());
    QVERIFY(log.correction()->property("name").toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCorrectionScreen)
#include "tst_correctionscreen.moc"
