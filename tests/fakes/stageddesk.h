// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakefilestore.h"
#include "fakes/fakemachine.h"
#include "fakes/fakeslidefolder.h"
#include "screens/kiosk.h"
#include "screens/receptionscreen.h"

namespace Gatebook {

/// The receptionist's pages in a kiosk's staff mode, over the same book; paper, folder and machine are the test's.
struct StagedDesk {
    /// Draws nothing.
    struct BlankPaper : RollCallPaper {
        Result<QByteArray> pdf(const RollCall &, const QSet<QUuid> &, const RollCallWords &) override { return QByteArray("%PDF-"); }
    };

    struct BlankFigures : FiguresPaper {
        Result<QByteArray> pdf(const FiguresOnPaper &, const FiguresWords &) override { return QByteArray("%PDF-"); }
    };

    StagedDesk(const Kiosk::Parts &parts, const KioskFacts &facts, const Kiosk &kiosk, PassPrinter *printer)
        : inside(parts.keeper, parts.clock, parts.random, facts.timezone, 0)
        , entry({parts.keeper, parts.clock, parts.random, printer, {facts.agency, kiosk.entrance(), EntryPolicy::Require, facts.timezone},
              facts.agency, names(facts), 0})
        , log(parts.keeper, parts.clock, facts.timezone, names(facts))
        , figures({parts.keeper, parts.clock, store, figuresPaper, nullptr, facts.timezone, facts.agency})
        , rollCall(parts.keeper, parts.clock, facts.timezone, facts.agency, store, paper, nullptr)
        , health({kiosk.radio(), kiosk.ticket(), &parts.codes, &slides, parts.keeper, machine, parts.clock, 0, facts.timezone})
        , screen({parts.keeper, parts.pinHasher, parts.clock, inside, entry, log, figures, rollCall, health, facts.agency, facts.timezone,
              kiosk.ticket(), kiosk.staff()->signIn()})
    {
        slides.lay({{QStringLiteral("one"), {}}, {QStringLiteral("two"), {}}});
        kiosk.staff()->setDesk(screen);
    }

    static QStringList names(const KioskFacts &facts)
    {
        QStringList out;
        for (const Department &department : facts.departments)
            out.append(department.name);
        return out;
    }

    FakeFileStore store;
    FakeMachine machine;
    FakeSlideFolder slides;
    BlankPaper paper;
    BlankFigures figuresPaper;
    InsideScreen inside;
    EntryScreen entry;
    LogScreen log;
    FiguresScreen figures;
    RollCallScreen rollCall;
    HealthScreen health;
    ReceptionScreen screen;
};

} // namespace Gatebook
