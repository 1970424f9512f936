// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/kiosk.h"

#include "screens/typefaces.h"
#include "visit/localtime.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace Gatebook {

// QML sees the policies by number.
static_assert(int(Kiosk::Require) == int(EntryPolicy::Require) && int(Kiosk::Off) == int(EntryPolicy::Off));

Kiosk::Kiosk(KioskFacts facts, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_session(parts.session)
    , m_clock(parts.clock)
    , m_language(parts.session.language())
    , m_sessionScreen(new SessionScreen(parts.session, parts.listener, m_facts.timezone, this))
    , m_appCheck(new AppCheckScreen(parts.session, parts.listener, this))
    , m_install(new InstallScreen(parts.codeMaker, m_facts.iosLink, m_facts.androidLink, this))
    , m_pass(new PassScreen(parts.codeMaker, m_facts.departments, parts.session.rules().defaultLanguage, this))
    , m_lostPass(new LostPassScreen(parts.session, parts.clock, m_facts.timezone, this))
    , m_group(new GroupScreen(parts.session, this))
    , m_departments(new DepartmentModel(m_facts.departments, this))
    , m_staff(new StaffScreen(parts.session, parts.keeper, parts.pinHasher, parts.random, parts.clock,
          new PassScreen(parts.codeMaker, m_facts.departments, parts.session.rules().defaultLanguage, this), new WaitingModel(m_facts.timezone, this),
          new CalibrationScreen(parts.listener, parts.calibrations, parts.clock, this), this))
    , m_radio(new RadioScreen(parts.listener, parts.clock, m_facts.timezone, this))
    , m_scan(new ScanScreen(parts.session, parts.codes, this))
    , m_ticket(new TicketScreen(parts.tickets, parts.clock, m_facts.timezone, this))
    , m_look(new LookScreen(m_facts.look, parts.session, parts.clock, m_facts.timezone, this))
    , m_offers(new OfferScreen(m_facts.hosts, m_facts.departments, this))
    , m_light(new CueLight(this))
    , m_slides(new SlideScreen(parts.session, parts.clock, m_facts.slideMs, m_facts.languages, this))
    , m_speech(new SpeechScreen(m_facts.speech, parts.session, this))
    , m_notice(new NoticeScreen(parts.session, this))
{
    connect(m_staff, &StaffScreen::passIssued, &parts.tickets, &Ticketing::show);
    connect(m_staff, &StaffScreen::passTaken, &parts.tickets, &Ticketing::forget);
    connect(&m_session, &Session::stepChanged, this, &Kiosk::followStep);
    connect(&m_session, &Session::stepChanged, this, &Kiosk::followLanguage);
    connect(&m_session, &Session::contextChanged, this, &Kiosk::followLanguage);
    connect(m_staff, &StaffScreen::changed, this, &Kiosk::followLanguage);
    connect(m_staff, &StaffScreen::changed, this, [this] { m_session.setStaffIsHere(m_staff->isOpen()); });
    connect(&m_session, &Session::staffBadgeShown, m_staff, &StaffScreen::openFor);
    setUpTypefaces();
    tick();
}

void Kiosk::tick()
{
    m_staff->tick();
    m_look->tick();
    m_slides->tick();
    const QDateTime now = localTime(m_clock.utcMs(), m_facts.timezone);
    const QString clock = now.toString(QStringLiteral("HH:mm"));
    const QString date = QLocale(m_language).toString(now.date(), QLocale::LongFormat);
    if (clock == m_clockText && date == m_dateText)
        return;
    m_clockText = clock;
    m_dateText = date;
    emit clockChanged();
}

// The pass is on the screen exactly as long as the welcome is.
void Kiosk::followStep()
{
    if (m_session.step() == Step::Welcome)
        m_pass->show(m_session.recorded());
    else if (!m_pass->visitorName().isEmpty())
        m_pass->clear();
}

void Kiosk::followLanguage()
{
    const QString now = spoken();
    if (now == m_language)
        return;
    m_language = now;
    tick();
    emit languageChanged(m_language);
}

QString Kiosk::spoken() const
{
    QString visitors = m_session.language();
    const QStringList staffs{QStringLiteral("vi"), QStringLiteral("en")};
    if (!m_staff->isOpen() || staffs.contains(visitors))
        return visitors;
    const auto known = std::find_if(m_facts.languages.cbegin(), m_facts.languages.cend(), [&](const QString &one) { return staffs.contains(one); });
    return known == m_facts.languages.cend() ? staffs.constLast() : *known;
}

QStringList Kiosk::missingTypefaces() const
{
    return Gatebook::missingTypefaces(m_facts.languages);
}

} // namespace Gatebook
