// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/rollcallscreen.h"

#include "visit/localtime.h"

#include <utility>

namespace Gatebook {

namespace {

const QString TicksFile = QStringLiteral("roll-call-under-way.json");

} // namespace

RollCallScreen::RollCallScreen(BookKeeper &keeper, const Clock &clock, QByteArray zone, QString agency, FileStore &store, RollCallPaper &drawer,
    SheetPrinter *printer, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_agency(std::move(agency))
    , m_store(store)
    , m_drawer(drawer)
    , m_paper(new SheetJob(keeper, store, printer, this))
    , m_people(new RollCallModel(this))
{
}

QString RollCallScreen::madeAt() const
{
    return m_state == Running ? clockText(m_people->call().madeAtMs, m_zone) : QString();
}

void RollCallScreen::setOnlyMissing(bool only)
{
    m_people->setOnlyMissing(only);
    emit changed();
}

void RollCallScreen::start()
{
    if (m_state == Idle || m_state == Failed)
        read(false);
}

void RollCallScreen::startAnew()
{
    if (m_state != Reading)
        read(true);
}

Result<RollCallScreen::Begun> RollCallScreen::begin(Book &book, FileStore &store, qint64 nowMs, const QByteArray &zone, bool anew)
{
    const auto kept = store.read(TicksFile);
    const auto ticks = kept ? ticksFromJson(kept.value()) : Result<RollCallTicks>(kept.failure());
    if (ticks && !anew && nowMs >= ticks->madeAtMs && nowMs - ticks->madeAtMs < RollCallLastsMs) {
        const auto call = resumeRollCall(book, ticks.value(), zone);
        return call ? Result<Begun>(Begun{call.value(), ticks->here, true}) : call.failure();
    }
    const auto call = takeRollCall(book, nowMs, zone);
    return call ? Result<Begun>(Begun{call.value(), {}, false}) : call.failure();
}

void RollCallScreen::read(bool anew)
{
    m_state = Reading;
    m_paper->forget();
    emit changed();
    m_keeper.ask(
        this, [&store = m_store, nowMs = m_clock.utcMs(), zone = m_zone, anew](Book &book) { return begin(book, store, nowMs, zone, anew); },
        [this](const Result<Begun> &begun) { showBegun(begun); });
}

void RollCallScreen::showBegun(const Result<Begun> &begun)
{
    m_state = begun ? Running : Failed;
    if (begun) {
        m_resumed = begun->resumed;
        m_people->setOnlyMissing(false);
        m_people->show(begun->call, begun->here);
        if (!m_resumed)
            keepTicks(toJson(ticksOf(begun->call)));
    }
    emit changed();
}

void RollCallScreen::tick(int row)
{
    if (m_state != Running)
        return;
    m_people->tick(row);
    RollCallTicks ticks = ticksOf(m_people->call());
    ticks.here = m_people->here();
    keepTicks(toJson(ticks));
    emit changed();
}

void RollCallScreen::keepTicks(const QByteArray &json)
{
    m_keeper.ask(
        this, [&store = m_store, json](Book &) { return store.save(TicksFile, json).hasValue(); },
        [this](bool kept) {
            m_ticksLost = !kept;
            emit changed();
        });
}

void RollCallScreen::makePaper(const PaperWords *words)
{
    if (m_state != Running || !words)
        return;
    const QString name
        = QStringLiteral("roll-call-%1.pdf").arg(localTime(m_people->call().madeAtMs, m_zone).toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    m_paper->begin(
        name, QStringLiteral("roll call"), [&drawer = m_drawer, call = m_people->call(), here = m_people->here(), texts = words->words(m_agency)] {
            return drawer.pdf(call, here, texts);
        });
}

void RollCallScreen::end()
{
    if (m_state == Reading)
        return;
    m_state = Idle;
    m_resumed = false;
    m_people->show({}, {});
    m_paper->forget();
    keepTicks("{}");
    emit changed();
}

} // namespace Gatebook
