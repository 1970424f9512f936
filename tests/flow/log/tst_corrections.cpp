// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/corrections.h"

#include "fakes/desk.h"

#include <QtTest/QTest>

using namespace Gatebook;

class CorrectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        for (const auto &[name, role, disabled] :
            {std::tuple(u"lan"_qs, StaffRole::Receptionist, false), {u"minh"_qs, StaffRole::It, false}, {u"cu"_qs, StaffRole::Receptionist, true}})
            QVERIFY(m_desk->book.addStaff({name, role, "hash", disabled}));
    }

    void everyProblemIsSaid_data();
    void everyProblemIsSaid();
    void onlyReceptionistsCorrect_data();
    void onlyReceptionistsCorrect();
    void whatWasSaidIsTidiedAndRecorded();
    void whatOthersChangedMeanwhileIsNotUndone();
    void whoLeftMeanwhileIsNotCorrected();
    void correctingBackIsTheUndo();
    void anErasedNameMayStayErased();
    void aBrokenBookIsSaid();

private:
    enum Stay { Left, Unknown, Inside, Waiting, DidNotEnter };

    Visit record(Stay stay)
    {
        Visit visit = m_desk->visit(Day, QTime(9, 0), AppVerdict::NotHeard);
        if (stay == Waiting || stay == DidNotEnter) {
            visit.pass.reset();
            m_desk->entries.append(waitingEntry(visit, u"kiosk"_qs));
            if (stay == DidNotEnter)
                m_desk->entries.append(didNotEnterEntry(visit.id, visit.checkedInAtMs + 60000, u"lan"_qs));
        } else {
            m_desk->record(visit, stay == Left ? 30 : stay == Unknown ? 0 : -1);
        }
        m_desk->write();
        return m_desk->book.visit(visit.id).value();
    }
    Result<Visit> put(const Visit &visit, const Correctable &wanted, const QString &reason = u"Nghe nhầm"_qs, const QString &account = u"lan"_qs)
    {
        return correct(m_desk->book, m_desk->book, m_desk->clock.utcMs(), account, visit, wanted, reason);
    }

    static inline const QDate Day{2020, 8, 4};

    std::unique_ptr<Desk> m_desk;
};

void CorrectionsTest::everyProblemIsSaid_data()
{
    using Problem = CorrectionProblem;
    using Change = std::function<void(Correctable &)>;
    QTest::addColumn<int>("stay");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<CorrectionProblem>>("problems");
    const auto row = [](const char *name, Stay stay, const Change &change, const QList<Problem> &problems, const QString &reason = u"Nghe nhầm"_qs) {
        QTest::newRow(name) << int(stay) << change << reason << problems;
    };
    const auto at = [](int hour, int minute = 0) { return Desk::moment(Day, QTime(hour, minute)); };
    const Change name = [](Correctable &now) { now.name = u"Trần Bình"_qs; };
    for (const auto &[word, stay] :
        {std::pair("left", Left), {"left, nobody knows when", Unknown}, {"inside", Inside}, {"waits", Waiting}, {"did not enter", DidNotEnter}})
        row(qPrintable(u"a name, %1"_qs.arg(QString::fromLatin1(word))), stay, name, {});
    row("nothing", Left, [](Correctable &) {}, {Problem::NothingChanged});
    row("no reason", Left, name, {Problem::NoReason}, {});
    row("a reason that cannot be seen", Left, name, {Problem::NoReason}, u" \u200b\n"_qs);
    row("nothing at all", Left, [](Correctable &) {}, {Problem::NothingChanged, Problem::NoReason}, {});
    row("no name", Left, [](Correctable &now) { now.name.clear(); }, {Problem::NoName});
    row("no organisation, no host", Left, [](Correctable &now) { now.host = {}; }, {});
    row("came earlier", Left, [=](Correctable &now) { now.checkedInAtMs = at(8); }, {});
    row("came as it left", Left, [=](Correctable &now) { now.checkedInAtMs = at(9, 30); }, {});
    row("came after it left", Left, [=](Correctable &now) { now.checkedInAtMs = at(9, 31); }, {Problem::LeavesBefore});
    row("left before it came", Left, [=](Correctable &now) { now.checkedOutAtMs = at(8, 59); }, {Problem::LeavesBefore});
    row("left later", Left, [=](Correctable &now) { now.checkedOutAtMs = at(17, 30); }, {});
    row("left after now", Left, [=](Correctable &now) { now.checkedOutAtMs = at(17, 31); }, {Problem::LeavesInFuture});
    row("came after now", Inside, [=](Correctable &now) { now.checkedInAtMs = at(17, 31); }, {Problem::ComesInFuture});
    row("both after now", Left, [=](Correctable &now) { now.checkedInAtMs = at(18), now.checkedOutAtMs = at(17, 45); },
        {Problem::ComesInFuture, Problem::LeavesInFuture, Problem::LeavesBefore});
    row("nobody knows when it left", Left, [](Correctable &now) { now.checkedOutAtMs.reset(); }, {});
    row("now it is known", Unknown, [=](Correctable &now) { now.checkedOutAtMs = at(10); }, {});
    row("out of inside", Inside, [=](Correctable &now) { now.checkedOutAtMs = at(10); }, {Problem::HasNotLeft});
    row("out of waiting", Waiting, [=](Correctable &now) { now.checkedOutAtMs = at(10); }, {Problem::HasNotLeft});
    row("out of never in", DidNotEnter, [=](Correctable &now) { now.checkedOutAtMs = at(10); }, {Problem::HasNotLeft});
    for (const AppVerdict verdict : {AppVerdict::Confirmed, AppVerdict::NoSmartphone, AppVerdict::Declined})
        row(qPrintable(u"seen: %1"_qs.arg(toText(verdict))), Left, [=](Correctable &now) { now.verdict = verdict; }, {});
    for (const AppVerdict verdict : {AppVerdict::Possible, AppVerdict::Unavailable, AppVerdict::NotChecked})
        row(qPrintable(u"not seen: %1"_qs.arg(toText(verdict))), Left, [=](Correctable &now) { now.verdict = verdict; }, {Problem::NotSeen});
}

void CorrectionsTest::everyProblemIsSaid()
{
    QFETCH(int, stay);
    QFETCH(std::function<void(Correctable &)>, change);
    QFETCH(QString, reason);
    QFETCH(QList<CorrectionProblem>, problems);
    const Visit visit = record(static_cast<Stay>(stay));
    Correctable wanted = correctableOf(visit);
    change(wanted);
    QCOMPARE(problemsOf(visit, wanted, reason, m_desk->clock.utcMs()), problems);
    const qsizetype entries = m_desk->book.journal().size();
    const auto done = put(visit, wanted, reason);
    QCOMPARE(done.hasValue(), problems.isEmpty());
    QCOMPARE(m_desk->book.journal().size(), entries + (problems.isEmpty() ? 1 : 0));
    if (done)
        QCOMPARE(correctableOf(m_desk->book.visit(visit.id).value()), wanted);
    else
        QCOMPARE(done.failure().reason, Failure::Reason::BadInput);
}

void CorrectionsTest::onlyReceptionistsCorrect_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("may");
    QTest::newRow("receptionist") << u"lan"_qs << true;
    QTest::newRow("IT") << u"minh"_qs << false;
    QTest::newRow("disabled meanwhile") << u"cu"_qs << false;
    QTest::newRow("nobody") << QString() << false;
    QTest::newRow("a name of no account") << u"tèo"_qs << false;
}

void CorrectionsTest::onlyReceptionistsCorrect()
{
    QFETCH(QString, account);
    QFETCH(bool, may);
    const Visit visit = record(Left);
    Correctable wanted = correctableOf(visit);
    wanted.name = u"Trần Bình"_qs;
    const auto done = put(visit, wanted, u"x"_qs, account);
    QCOMPARE(done.hasValue(), may);
    if (!may) {
        QCOMPARE(done.failure().reason, Failure::Reason::NotAllowed);
        QVERIFY(!m_desk->book.visit(visit.id)->corrected);
    }
}

void CorrectionsTest::whatWasSaidIsTidiedAndRecorded()
{
    const Visit visit = record(Left);
    Correctable wanted = correctableOf(visit);
    wanted.name = u"  Trần \t Bình "_qs;
    wanted.host.person = u" Chị  Lan"_qs;
    const auto done = put(visit, wanted, u" Nghe\nnhầm "_qs + QString(300, u'x'));
    QVERIFY(done);
    QCOMPARE(done->visitor.name, u"Trần Bình"_qs);
    QCOMPARE(done->host.person, u"Chị Lan"_qs);
    QVERIFY(done->corrected);
    const JournalEntry entry = m_desk->book.journal().last();
    QCOMPARE(entry.actor, u"staff:lan"_qs);
    QCOMPARE(entry.atMs, m_desk->clock.utcMs());
    QCOMPARE(entry.body[u"reason"].toString().size(), LongestReasonChars);
    QVERIFY(entry.body[u"reason"].toString().startsWith(u"Nghe nhầm x"_qs));
    QCOMPARE(correctedFields(entry), (QList{CorrectedField::Name, CorrectedField::HostPerson}));
    // Only spaces more than it was: nothing to record.
    Correctable spaces = correctableOf(*done);
    spaces.name += u' ';
    QCOMPARE(put(*done, spaces).failure().reason, Failure::Reason::BadInput);
}

void CorrectionsTest::whatOthersChangedMeanwhileIsNotUndone()
{
    const Visit seen = record(Left);
    Correctable first = correctableOf(seen);
    first.name = u"Trần Bình"_qs;
    QVERIFY(put(seen, first));
    Correctable second = correctableOf(seen);
    second.host.person = u"Chị Lan"_qs;
    QCOMPARE(put(seen, second).failure().reason, Failure::Reason::Conflict);
    QCOMPARE(m_desk->book.visit(seen.id)->visitor.name, u"Trần Bình"_qs);
}

void CorrectionsTest::whoLeftMeanwhileIsNotCorrected()
{
    const Visit seen = record(Inside);
    QVERIFY(m_desk->book.append(autoClosedEntry(seen.id, m_desk->clock.utcMs())));
    Correctable wanted = correctableOf(seen);
    wanted.name = u"Trần Bình"_qs;
    QCOMPARE(put(seen, wanted).failure().reason, Failure::Reason::Conflict);
}

void CorrectionsTest::correctingBackIsTheUndo()
{
    const Visit seen = record(Left);
    Correctable wanted = correctableOf(seen);
    wanted.name = u"Trần Bình"_qs;
    wanted.checkedInAtMs -= 60000;
    const auto wrong = put(seen, wanted);
    QVERIFY(wrong);
    const auto back = put(*wrong, correctableOf(seen), u"Sửa nhầm"_qs);
    QVERIFY(back);
    QCOMPARE(correctableOf(*back), correctableOf(seen));
    QVERIFY(back->corrected);
    QCOMPARE(m_desk->book.history(seen.id)->size(), 4);
}

void CorrectionsTest::anErasedNameMayStayErased()
{
    Visit visit = m_desk->visit(Day, QTime(9, 0));
    visit.visitor.name.clear();
    m_desk->record(visit, 30);
    m_desk->write();
    visit = m_desk->book.visit(visit.id).value();
    Correctable wanted = correctableOf(visit);
    wanted.checkedOutAtMs.reset();
    QVERIFY(put(visit, wanted));
}

void CorrectionsTest::aBrokenBookIsSaid()
{
    const Visit visit = record(Left);
    Correctable wanted = correctableOf(visit);
    wanted.name = u"Trần Bình"_qs;
    m_desk->book.failWith(Failure::Reason::DiskFull);
    QCOMPARE(put(visit, wanted).failure().reason, Failure::Reason::DiskFull);
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
