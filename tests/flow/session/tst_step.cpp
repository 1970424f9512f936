// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/pace.h"
#include "flow/session/step.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Gatebook;
using namespace Gatebook::Event;

namespace {

const QList<std::pair<Step, const char *>> AllSteps{{Step::Attract, "Attract"}, {Step::Who, "Who"}, {Step::Name, "Name"},
    {Step::Organisation, "Organisation"}, {Step::Group, "Group"}, {Step::Companions, "Companions"}, {Step::Phone, "Phone"},
    {Step::HostPurpose, "HostPurpose"}, {Step::HostName, "HostName"}, {Step::HoldPhone, "HoldPhone"}, {Step::GroupPhones, "GroupPhones"},
    {Step::Install, "Install"}, {Step::Confirmed, "Confirmed"}, {Step::Recording, "Recording"}, {Step::Welcome, "Welcome"},
    {Step::SeeReception, "SeeReception"}, {Step::TypePass, "TypePass"}, {Step::LostName, "LostName"}, {Step::LostHost, "LostHost"},
    {Step::LostTime, "LostTime"}, {Step::CheckingOut, "CheckingOut"}, {Step::Identifying, "Identifying"}, {Step::Goodbye, "Goodbye"},
    {Step::Undoing, "Undoing"}, {Step::NotRecorded, "NotRecorded"}, {Step::OutOfService, "OutOfService"}};

const QList<std::pair<AnyEvent, const char *>> AllEvents{{TouchedIn(), "TouchedIn"}, {TouchedOut(), "TouchedOut"}, {Next(), "Next"}, {Back(), "Back"},
    {StartOver(), "StartOver"}, {AskedInstall(), "AskedInstall"}, {SaidNoSmartphone(), "SaidNoSmartphone"}, {Declined(), "Declined"},
    {AskedGroup(), "AskedGroup"}, {AskedHost(), "AskedHost"}, {AskedLostPass(), "AskedLostPass"}, {VerdictChanged(), "VerdictChanged"},
    {Acknowledged(), "Acknowledged"}, {Recorded{false}, "Recorded"}, {Recorded{true}, "RecordedWaiting"}, {RecordFailed(), "RecordFailed"},
    {CheckedOut(), "CheckedOut"}, {PassRefused(), "PassRefused"}, {Scanned(), "Scanned"}, {Identified(), "Identified"}, {Recognised(), "Recognised"},
    {AskedUndo(), "AskedUndo"}, {Undone(), "Undone"}, {TimedOut(), "TimedOut"}, {BookLost(), "BookLost"}, {BookBack(), "BookBack"}};

QString nameOf(Step step)
{
    for (const auto &[value, name] : AllSteps) {
        if (value == step)
            return QString::fromLatin1(name);
    }
    return {};
}

// All that was typed, and the check still going on.
StepFacts typed(EntryPolicy policy = EntryPolicy::Recommend, AppVerdict verdict = AppVerdict::Listening)
{
    StepFacts facts;
    facts.rule.policy = policy;
    facts.verdict = verdict;
    facts.hasName = facts.hasHost = facts.hasPass = true;
    facts.lostIsNamed = facts.lostIsHosted = facts.lostIsFound = true;
    return facts;
}

// The same of people who come together.
StepFacts ofGroup(int missingPhones, StepFacts facts = typed())
{
    facts.isGroup = true;
    facts.missingPhones = missingPhones;
    return facts;
}

// Where each event leads from each step when all is typed, nothing is confirmed yet and the policy is `recommend`. What is not named here leads
// nowhere.
const QHash<QString, QString> Table{
    {u"Attract TouchedIn"_qs, u"Name"_qs},
    {u"Attract TouchedOut"_qs, u"TypePass"_qs},
    {u"Attract Scanned"_qs, u"Identifying"_qs},
    {u"Who Scanned"_qs, u"Identifying"_qs},
    {u"Who Next"_qs, u"Name"_qs},
    {u"Who Back"_qs, u"Attract"_qs},
    {u"Name Next"_qs, u"Organisation"_qs},
    {u"Name Back"_qs, u"Attract"_qs},
    {u"Organisation Next"_qs, u"Phone"_qs},
    {u"Organisation Back"_qs, u"Name"_qs},
    {u"Organisation AskedGroup"_qs, u"Group"_qs},
    {u"Group Next"_qs, u"Phone"_qs},
    {u"Group Back"_qs, u"Organisation"_qs},
    {u"Companions Next"_qs, u"Phone"_qs},
    {u"Companions Back"_qs, u"Group"_qs},
    {u"Phone Next"_qs, u"HostPurpose"_qs},
    {u"Phone Back"_qs, u"Organisation"_qs},
    {u"HostPurpose Next"_qs, u"HoldPhone"_qs},
    {u"HostPurpose Back"_qs, u"Phone"_qs},
    {u"HostPurpose AskedHost"_qs, u"HostName"_qs},
    {u"HostName Next"_qs, u"HostPurpose"_qs},
    {u"HostName Back"_qs, u"HostPurpose"_qs},
    {u"HoldPhone Next"_qs, u"Recording"_qs},
    {u"HoldPhone Back"_qs, u"HostPurpose"_qs},
    {u"HoldPhone AskedInstall"_qs, u"Install"_qs},
    {u"HoldPhone SaidNoSmartphone"_qs, u"Recording"_qs},
    {u"HoldPhone Declined"_qs, u"Recording"_qs},
    {u"GroupPhones Next"_qs, u"Recording"_qs},
    {u"GroupPhones Back"_qs, u"HostPurpose"_qs},
    {u"GroupPhones AskedInstall"_qs, u"Install"_qs},
    {u"Install Next"_qs, u"Recording"_qs},
    {u"Install Back"_qs, u"HoldPhone"_qs},
    {u"Install SaidNoSmartphone"_qs, u"Recording"_qs},
    {u"Install Declined"_qs, u"Recording"_qs},
    {u"Confirmed Next"_qs, u"Recording"_qs},
    {u"Confirmed Acknowledged"_qs, u"Recording"_qs},
    {u"Confirmed Back"_qs, u"HostPurpose"_qs},
    {u"Recording Recorded"_qs, u"Welcome"_qs},
    {u"Recording RecordedWaiting"_qs, u"SeeReception"_qs},
    {u"Recording RecordFailed"_qs, u"NotRecorded"_qs},
    {u"Welcome Acknowledged"_qs, u"Attract"_qs},
    {u"SeeReception Acknowledged"_qs, u"Attract"_qs},
    {u"TypePass Next"_qs, u"CheckingOut"_qs},
    {u"TypePass Back"_qs, u"Attract"_qs},
    {u"TypePass AskedLostPass"_qs, u"LostName"_qs},
    {u"LostName Next"_qs, u"LostHost"_qs},
    {u"LostName Back"_qs, u"TypePass"_qs},
    {u"LostHost Next"_qs, u"LostTime"_qs},
    {u"LostHost Back"_qs, u"LostName"_qs},
    {u"LostTime Next"_qs, u"CheckingOut"_qs},
    {u"LostTime Back"_qs, u"LostHost"_qs},
    {u"CheckingOut CheckedOut"_qs, u"Goodbye"_qs},
    {u"CheckingOut PassRefused"_qs, u"TypePass"_qs},
    {u"CheckingOut RecordFailed"_qs, u"NotRecorded"_qs},
    {u"TypePass Scanned"_qs, u"Identifying"_qs},
    {u"Identifying CheckedOut"_qs, u"Goodbye"_qs},
    {u"Identifying Identified"_qs, u"Organisation"_qs},
    {u"Identifying Recognised"_qs, u"HoldPhone"_qs},
    {u"Identifying PassRefused"_qs, u"Attract"_qs},
    {u"Goodbye Acknowledged"_qs, u"Attract"_qs},
    {u"Undoing Undone"_qs, u"Attract"_qs},
    {u"Undoing RecordFailed"_qs, u"Attract"_qs},
    {u"NotRecorded Next"_qs, u"Recording"_qs},
    {u"NotRecorded Back"_qs, u"HostPurpose"_qs},
    {u"NotRecorded Acknowledged"_qs, u"Attract"_qs},
    {u"OutOfService BookBack"_qs, u"Attract"_qs},
};

bool isHeld(Step step)
{
    return step == Step::Recording || step == Step::CheckingOut || step == Step::Identifying || step == Step::Undoing || step == Step::OutOfService;
}

QString expectedStep(Step step, const QString &event)
{
    if (event == u"BookLost")
        return u"OutOfService"_qs;
    if ((event == u"StartOver" || event == u"TimedOut") && !isHeld(step))
        return u"Attract"_qs;
    return Table.value(nameOf(step) + u' ' + event, nameOf(step));
}

} // namespace

class StepTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventLeadsWhereTheTableSays_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("event");
        for (const auto &[step, stepName] : AllSteps) {
            for (int event = 0; event < AllEvents.size(); ++event)
                QTest::addRow("%s %s", stepName, AllEvents[event].second) << step << event;
        }
    }
    void everyEventLeadsWhereTheTableSays()
    {
        QFETCH(Step, step);
        QFETCH(int, event);
        const auto &[value, name] = AllEvents[event];
        QCOMPARE(nameOf(next(step, value, typed())), expectedStep(step, QString::fromLatin1(name)));
    }

    void theTestKnowsEveryEvent()
    {
        QSet<size_t> kinds;
        for (const auto &[event, name] : AllEvents)
            kinds.insert(event.index());
        QCOMPARE(static_cast<size_t>(kinds.size()), std::variant_size_v<AnyEvent>);
        QCOMPARE(static_cast<int>(Step::OutOfService) + 1, static_cast<int>(AllSteps.size()));
    }

    void everyStepCanBeLeftByTheVisitorWhateverTheFacts()
    {
        for (const auto &[step, name] : AllSteps) {
            if (step == Step::Attract || isHeld(step))
                continue;
            for (const EntryPolicy policy : {EntryPolicy::Require, EntryPolicy::Recommend, EntryPolicy::Off}) {
                for (const AppVerdict verdict : {AppVerdict::Listening, AppVerdict::Confirmed, AppVerdict::NotHeard, AppVerdict::Unavailable}) {
                    StepFacts bare;
                    bare.rule.policy = policy;
                    bare.verdict = verdict;
                    QVERIFY2(next(step, StartOver(), bare) == Step::Attract, name);
                    QVERIFY2(next(step, StartOver(), typed(policy, verdict)) == Step::Attract, name);
                }
            }
        }
    }

    void everyStepCanBeReachedAndEndsAtTheGateAgain()
    {
        QSet<Step> reached{Step::Attract};
        for (int round = 0; round < AllSteps.size(); ++round) {
            for (const Step step : QSet<Step>(reached)) {
                for (const auto &[event, name] : AllEvents) {
                    for (const AppVerdict verdict : {AppVerdict::Listening, AppVerdict::Confirmed}) {
                        StepFacts facts = typed(EntryPolicy::Require, verdict);
                        facts.canUndo = facts.canScan = true;
                        reached.insert(next(step, event, facts));
                        reached.insert(next(step, event, ofGroup(2, facts)));
                    }
                }
            }
        }
        QCOMPARE(reached.size(), AllSteps.size());
    }

    void aStepGoesOnOnlyWithWhatItAsksFor_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("name") << Step::Name;
        QTest::newRow("host") << Step::HostPurpose;
        QTest::newRow("pass") << Step::TypePass;
    }
    void aStepGoesOnOnlyWithWhatItAsksFor()
    {
        QFETCH(Step, step);
        QCOMPARE(next(step, Next(), StepFacts()), step);
        QVERIFY(next(step, Next(), typed()) != step);
    }

    void theFormIsFollowedByTheCheckOnlyIfItIsOpen_data()
    {
        QTest::addColumn<EntryPolicy>("policy");
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<Step>("to");
        const auto row = [](const char *name, EntryPolicy policy, AppVerdict verdict, Step to) { QTest::newRow(name) << policy << verdict << to; };
        row("off", EntryPolicy::Off, AppVerdict::Listening, Step::Recording);
        row("recommend, listening", EntryPolicy::Recommend, AppVerdict::Listening, Step::HoldPhone);
        row("recommend, not heard", EntryPolicy::Recommend, AppVerdict::NotHeard, Step::HoldPhone);
        row("recommend, confirmed", EntryPolicy::Recommend, AppVerdict::Confirmed, Step::Recording);
        row("require, listening", EntryPolicy::Require, AppVerdict::Listening, Step::HoldPhone);
        row("require, possible", EntryPolicy::Require, AppVerdict::Possible, Step::HoldPhone);
        row("require, confirmed", EntryPolicy::Require, AppVerdict::Confirmed, Step::Recording);
        row("require, radio deaf", EntryPolicy::Require, AppVerdict::Unavailable, Step::Recording);
        row("recommend, radio deaf", EntryPolicy::Recommend, AppVerdict::Unavailable, Step::Recording);
    }
    void theFormIsFollowedByTheCheckOnlyIfItIsOpen()
    {
        QFETCH(EntryPolicy, policy);
        QFETCH(AppVerdict, verdict);
        QTEST(next(Step::HostPurpose, Next(), typed(policy, verdict)), "to");
    }

    void aVerdictMovesOnlyWhoWaitsForIt()
    {
        for (const auto &[step, name] : AllSteps) {
            const bool waits = step == Step::HoldPhone || step == Step::Install;
            const auto after = [step = step](AppVerdict verdict) { return next(step, VerdictChanged(), typed(EntryPolicy::Require, verdict)); };
            QVERIFY2(after(AppVerdict::Confirmed) == (waits ? Step::Confirmed : step), name);
            QVERIFY2(after(AppVerdict::NotHeard) == step, name);
            QVERIFY2(after(AppVerdict::Possible) == step, name);
            const bool goesOn = step == Step::HoldPhone || step == Step::GroupPhones;
            QVERIFY2(after(AppVerdict::Unavailable) == (goesOn ? Step::Recording : step), name);
        }
    }

    void underRequireNobodyGoesOnByHimself()
    {
        const StepFacts facts = typed(EntryPolicy::Require, AppVerdict::NotHeard);
        for (const Step step : {Step::HoldPhone, Step::Install}) {
            QCOMPARE(next(step, Next(), facts), step);
            QCOMPARE(next(step, Declined(), facts), Step::Recording);
            QCOMPARE(next(step, SaidNoSmartphone(), facts), Step::Recording);
        }
    }

    void peopleTogetherAreCheckedOneByOne()
    {
        const StepFacts heard = typed(EntryPolicy::Require, AppVerdict::Confirmed);
        QCOMPARE(next(Step::HostPurpose, Next(), ofGroup(3)), Step::GroupPhones);
        QCOMPARE(next(Step::HostPurpose, Next(), ofGroup(3, heard)), Step::GroupPhones); // one was heard; what of the others?
        QCOMPARE(next(Step::HostPurpose, Next(), ofGroup(0)), Step::Recording);
        QCOMPARE(next(Step::HostPurpose, Next(), ofGroup(3, typed(EntryPolicy::Off))), Step::Recording);
        QCOMPARE(next(Step::GroupPhones, VerdictChanged(), ofGroup(2, heard)), Step::GroupPhones);
        QCOMPARE(next(Step::GroupPhones, VerdictChanged(), ofGroup(0, heard)), Step::Confirmed);
        QCOMPARE(next(Step::GroupPhones, SaidNoSmartphone(), ofGroup(1)), Step::GroupPhones);
        QCOMPARE(next(Step::GroupPhones, SaidNoSmartphone(), ofGroup(0)), Step::Recording);
        QCOMPARE(next(Step::GroupPhones, Next(), ofGroup(2, typed(EntryPolicy::Require))), Step::Recording);
        QCOMPARE(next(Step::Install, VerdictChanged(), ofGroup(2, heard)), Step::GroupPhones);
        QCOMPARE(next(Step::Install, VerdictChanged(), ofGroup(0, heard)), Step::Confirmed);
        QCOMPARE(next(Step::Install, SaidNoSmartphone(), ofGroup(1)), Step::GroupPhones);
        QCOMPARE(next(Step::Install, Back(), ofGroup(1)), Step::GroupPhones);
    }

    void companionsAreNamedWhereACardCanBeRead()
    {
        StepFacts facts = ofGroup(2);
        QCOMPARE(next(Step::Group, Next(), facts), Step::Phone);
        QCOMPARE(next(Step::Phone, Back(), facts), Step::Group);
        facts.canScan = true;
        QCOMPARE(next(Step::Group, Next(), facts), Step::Companions);
        QCOMPARE(next(Step::Phone, Back(), facts), Step::Companions);
        facts.isGroup = false;
        QCOMPARE(next(Step::Phone, Back(), facts), Step::Organisation);
        // Whose name a card gave is not asked for a number.
        facts = ofGroup(2);
        facts.skipsPhone = true;
        QCOMPARE(next(Step::Group, Next(), facts), Step::HostPurpose);
        QCOMPARE(next(Step::HostPurpose, Back(), facts), Step::Group);
        facts.canScan = true;
        QCOMPARE(next(Step::Companions, Next(), facts), Step::HostPurpose);
        QCOMPARE(next(Step::HostPurpose, Back(), facts), Step::Companions);
    }

    void backFromInstallSkipsTheMarkWhenTheRadioIsDeaf()
    {
        QCOMPARE(next(Step::Install, Back(), typed(EntryPolicy::Require, AppVerdict::Unavailable)), Step::HostPurpose);
    }

    void aFailedCheckOutIsTriedAgainByTyping()
    {
        QCOMPARE(next(Step::NotRecorded, Next(), StepFacts()), Step::TypePass);
        QCOMPARE(next(Step::NotRecorded, Back(), StepFacts()), Step::TypePass);
    }

    void theWayInIsByCardWhereOneCanBeRead()
    {
        StepFacts facts;
        QCOMPARE(next(Step::Attract, TouchedIn(), facts), Step::Name);
        QCOMPARE(next(Step::Name, Back(), facts), Step::Attract);
        facts.canScan = true;
        QCOMPARE(next(Step::Attract, TouchedIn(), facts), Step::Who);
        QCOMPARE(next(Step::Name, Back(), facts), Step::Who);
    }

    void whoShowedACardIsNotAskedForANumber()
    {
        StepFacts facts = typed();
        facts.skipsPhone = true;
        QCOMPARE(next(Step::Organisation, Next(), facts), Step::HostPurpose);
        QCOMPARE(next(Step::HostPurpose, Back(), facts), Step::Organisation);
        QCOMPARE(next(Step::Phone, Next(), facts), Step::HostPurpose); // the card came while the number was asked for
    }

    void aRefusedCodeLeadsBackToWhereItWasShown()
    {
        for (const Step from : {Step::Attract, Step::Who, Step::TypePass}) {
            StepFacts facts;
            facts.scannedAt = from;
            QCOMPARE(next(from, Scanned(), facts), Step::Identifying);
            QCOMPARE(next(Step::Identifying, PassRefused(), facts), from);
        }
    }

    void whoIsRecognisedIsCheckedAllTheSame_data() { theFormIsFollowedByTheCheckOnlyIfItIsOpen_data(); }
    void whoIsRecognisedIsCheckedAllTheSame()
    {
        QFETCH(EntryPolicy, policy);
        QFETCH(AppVerdict, verdict);
        QTEST(next(Step::Identifying, Recognised(), typed(policy, verdict)), "to");
        StepFacts withoutHost = typed(policy, verdict);
        withoutHost.hasHost = false;
        QCOMPARE(next(Step::Identifying, Recognised(), withoutHost), Step::Organisation);
    }

    void onlyAGuessCanBeUndone()
    {
        for (const auto &[step, name] : AllSteps) {
            StepFacts facts = typed();
            QVERIFY2(next(step, AskedUndo(), facts) == step, name);
            facts.canUndo = true;
            const bool isResult = step == Step::Welcome || step == Step::Goodbye;
            QVERIFY2(next(step, AskedUndo(), facts) == (isResult ? Step::Undoing : step), name);
        }
    }

    void onlyTheGateAndTheClosedDoorRestForEver()
    {
        for (const auto &[step, name] : AllSteps)
            QVERIFY2((paceOf(step) == Pace::Resting) == (step == Step::Attract || step == Step::OutOfService), name);
        QCOMPARE(paceOf(Step::Recording), Pace::Writing);
        QCOMPARE(paceOf(Step::Confirmed), Pace::Passing);
        QCOMPARE(paceOf(Step::SeeReception), Pace::Showing);
        QCOMPARE(paceOf(Step::HoldPhone), Pace::Asking);
    }
};

QTEST_GUILESS_MAIN(StepTest)
#include "tst_step.moc"
