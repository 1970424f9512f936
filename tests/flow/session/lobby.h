// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/directkeeper.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "flow/session/session.h"

namespace Gatebook {

/// A whole kiosk without screens: the real listener and session over a fake radio, book and clock.
class Lobby
{
public:
    explicit Lobby(EntryPolicy policy = EntryPolicy::Require, bool waitWhenUnavailable = false)
        : listener(radio, clock, PresenceTracker({signature()}, PresenceRules(), 1), AppCheckRules())
        , session(rules(policy, waitWhenUnavailable), listener, keeper, clock, random)
    {
        listener.start();
    }

    static AppSignature signature()
    {
        AppSignature out;
        out.name = QStringLiteral("app-near");
        out.service = service();
        out.nearDbm = -60;
        return out;
    }
    static QUuid service() { return QUuid(QStringLiteral("{0a1b2c3d-0000-4000-8000-00805f9b34fb}")); }

    static SessionRules rules(EntryPolicy policy, bool waitWhenUnavailable)
    {
        SessionRules out;
        out.site = QStringLiteral("Sở");
        out.entrance = QStringLiteral("Cổng chính");
        out.entry = {policy, waitWhenUnavailable};
        out.notices = Notices(QStringLiteral("2020-08"),
            {{QStringLiteral("vi"), {QStringLiteral("Thông báo"), {{QStringLiteral("Ghi gì"), QStringLiteral("Họ tên.")}}}},
                {QStringLiteral("en"), {QStringLiteral("Notice"), {{QStringLiteral("What"), QStringLiteral("Your name.")}}}}},
            {QStringLiteral("vi")});
        return out;
    }

    /// Time passes a tenth of a second at a time, as in the program.
    void pass(qint64 ms)
    {
        for (qint64 gone = 0; gone < ms; gone += 100) {
            clock.advance(std::min<qint64>(100, ms - gone));
            listener.tick();
            session.tick();
        }
    }
    /// A phone with the app is held to the mark for two seconds. It stops as soon as it has what it came for.
    void holdPhone(quint64 sender = 7, int levelDbm = -45)
    {
        for (int i = 0; i < 20 && listener.verdict() != AppVerdict::Confirmed; ++i) {
            radio.hear({sender, clock.monotonicMs(), levelDbm, {{service()}, {}}});
            pass(100);
        }
    }

    void typeForm()
    {
        session.handle(Event::TouchedIn());
        session.setVisitor({QStringLiteral("Nguyễn An"), QStringLiteral("Sao Mai"), QStringLiteral("0901234567")});
        for (int i = 0; i < 3; ++i)
            session.handle(Event::Next());
        session.setHost({QStringLiteral("Hành chính"), QStringLiteral("Lan")});
        session.setPurpose(Purpose::Meeting);
    }
    /// To the end of the form and beyond: HoldPhone or Recording.
    void finishForm()
    {
        typeForm();
        session.handle(Event::Next());
    }
    /// A visit recorded to its Welcome screen, and back at the gate.
    Visit visitInside()
    {
        finishForm();
        if (session.step() == Step::HoldPhone)
            session.handle(Event::SaidNoSmartphone());
        keeper.deliver();
        Visit out = session.recorded();
        session.handle(Event::Acknowledged());
        return out;
    }

    FakeClock clock;
    FakeBook book;
    DirectKeeper keeper{book};
    SeededRandom random;
    FakeAdvertisementSource radio;
    Listener listener;
    Session session;
};

} // namespace Gatebook
