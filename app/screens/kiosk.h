// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/appcheckscreen.h"
#include "screens/cuelight.h"
#include "screens/departmentmodel.h"
#include "screens/groupscreen.h"
#include "screens/installscreen.h"
#include "screens/kioskfacts.h"
#include "screens/lookscreen.h"
#include "screens/lostpassscreen.h"
#include "screens/noticescreen.h"
#include "screens/offerscreen.h"
#include "screens/passscreen.h"
#include "screens/radioscreen.h"
#include "screens/scanscreen.h"
#include "screens/sessionscreen.h"
#include "screens/slidescreen.h"
#include "screens/speechscreen.h"
#include "screens/staffscreen.h"
#include "screens/ticketscreen.h"

namespace Gatebook {

/// Everything QML sees, from one root: what stands in the head, and a view model for each part of the way.
class Kiosk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString agency READ agency CONSTANT FINAL)
    Q_PROPERTY(QString address READ address CONSTANT FINAL)
    Q_PROPERTY(QString entrance READ entrance CONSTANT FINAL)
    Q_PROPERTY(QString receptionPhone READ receptionPhone CONSTANT FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    /// Spoken now: the visitor's, and one that the staff's screens know while those are open.
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    /// Of the typefaces that `languages` need, those that this machine lacks.
    Q_PROPERTY(QStringList missingTypefaces READ missingTypefaces CONSTANT FINAL)
    Q_PROPERTY(Policy policy READ policy CONSTANT FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged FINAL) ///< "08:42"
    Q_PROPERTY(QString dateText READ dateText NOTIFY clockChanged FINAL)   ///< in the session's language
    Q_PROPERTY(Gatebook::SessionScreen *session READ session CONSTANT FINAL)
    Q_PROPERTY(Gatebook::AppCheckScreen *appCheck READ appCheck CONSTANT FINAL)
    Q_PROPERTY(Gatebook::InstallScreen *install READ install CONSTANT FINAL)
    Q_PROPERTY(Gatebook::PassScreen *pass READ pass CONSTANT FINAL)
    Q_PROPERTY(Gatebook::LostPassScreen *lostPass READ lostPass CONSTANT FINAL)
    Q_PROPERTY(Gatebook::GroupScreen *group READ group CONSTANT FINAL)
    Q_PROPERTY(Gatebook::DepartmentModel *departments READ departments CONSTANT FINAL)
    Q_PROPERTY(Gatebook::StaffScreen *staff READ staff CONSTANT FINAL)
    Q_PROPERTY(Gatebook::RadioScreen *radio READ radio CONSTANT FINAL)
    Q_PROPERTY(Gatebook::ScanScreen *scan READ scan CONSTANT FINAL)
    Q_PROPERTY(Gatebook::TicketScreen *ticket READ ticket CONSTANT FINAL)
    Q_PROPERTY(Gatebook::LookScreen *look READ look CONSTANT FINAL)
    Q_PROPERTY(Gatebook::SlideScreen *slides READ slides CONSTANT FINAL)
    /// Who may enter, in the language that is spoken; empty: the screen's own sentence. And in English, if that has words of its own.
    Q_PROPERTY(QString whoMayEnter READ whoMayEnter NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString whoMayEnterEnglish READ whoMayEnterEnglish CONSTANT FINAL)
    Q_PROPERTY(Gatebook::NoticeScreen *notice READ notice CONSTANT FINAL)
    Q_PROPERTY(Gatebook::SpeechScreen *speech READ speech CONSTANT FINAL)
    Q_PROPERTY(Gatebook::OfferScreen *offers READ offers CONSTANT FINAL)
    Q_PROPERTY(Gatebook::CueLight *light READ light CONSTANT FINAL)

public:
    enum Policy { Require, Recommend, Off };
    Q_ENUM(Policy)

    /// What the kiosk is built on; all of it outlives the kiosk.
    struct Parts {
        Session &session;
        Listener &listener;
        BookKeeper &keeper;
        const CodeMaker &codeMaker;
        const PinHasher &pinHasher;
        RandomSource &random;
        const Clock &clock;
        CalibrationStore &calibrations;
        const CodeDesk &codes;
        Ticketing &tickets;
    };

    Kiosk(KioskFacts facts, const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] QString agency() const { return m_facts.agency; }
    [[nodiscard]] QString address() const { return m_facts.address; }
    [[nodiscard]] QString entrance() const { return m_session.rules().entrance; }
    [[nodiscard]] QString receptionPhone() const { return m_facts.receptionPhone; }
    [[nodiscard]] QStringList languages() const { return m_facts.languages; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QStringList missingTypefaces() const;
    [[nodiscard]] Policy policy() const { return static_cast<Policy>(m_session.rules().entry.policy); }
    [[nodiscard]] QString clockText() const { return m_clockText; }
    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] SessionScreen *session() const { return m_sessionScreen; }
    [[nodiscard]] AppCheckScreen *appCheck() const { return m_appCheck; }
    [[nodiscard]] InstallScreen *install() const { return m_install; }
    [[nodiscard]] PassScreen *pass() const { return m_pass; }
    [[nodiscard]] LostPassScreen *lostPass() const { return m_lostPass; }
    [[nodiscard]] GroupScreen *group() const { return m_group; }
    [[nodiscard]] DepartmentModel *departments() const { return m_departments; }
    [[nodiscard]] StaffScreen *staff() const { return m_staff; }
    [[nodiscard]] RadioScreen *radio() const { return m_radio; }
    [[nodiscard]] ScanScreen *scan() const { return m_scan; }
    [[nodiscard]] TicketScreen *ticket() const { return m_ticket; }
    [[nodiscard]] LookScreen *look() const { return m_look; }
    [[nodiscard]] SlideScreen *slides() const { return m_slides; }
    [[nodiscard]] QString whoMayEnter() const { return m_facts.whoMayEnter.value(m_language); }
    [[nodiscard]] QString whoMayEnterEnglish() const { return m_facts.whoMayEnter.value(QStringLiteral("en")); }
    [[nodiscard]] NoticeScreen *notice() const { return m_notice; }
    [[nodiscard]] SpeechScreen *speech() const { return m_speech; }
    [[nodiscard]] OfferScreen *offers() const { return m_offers; }
    [[nodiscard]] CueLight *light() const { return m_light; }

    /// The clock in the head, and the staff screen's idle time. Called a few times a second by the program, by hand in tests; the session and the
    /// listener have ticks of their own.
    void tick();

signals:
    void clockChanged();
    /// Another language is spoken from now on: time to change translators.
    void languageChanged(const QString &language);

private:
    void followStep();
    void followLanguage();
    [[nodiscard]] QString spoken() const;

    KioskFacts m_facts;
    Session &m_session;
    const Clock &m_clock;
    QString m_language;
    QString m_clockText;
    QString m_dateText;
    SessionScreen *m_sessionScreen;
    AppCheckScreen *m_appCheck;
    InstallScreen *m_install;
    PassScreen *m_pass;
    LostPassScreen *m_lostPass;
    GroupScreen *m_group;
    DepartmentModel *m_departments;
    StaffScreen *m_staff;
    RadioScreen *m_radio;
    ScanScreen *m_scan;
    TicketScreen *m_ticket;
    LookScreen *m_look;
    OfferScreen *m_offers;
    CueLight *m_light;
    SlideScreen *m_slides;
    SpeechScreen *m_speech;
    NoticeScreen *m_notice;
};

} // namespace Gatebook
