// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"
#include "flow/session/session.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// The visitor's session for QML: its step, what was said so far, and what can be done. Holds nothing of its own but the last failure; the Session
/// decides.
class SessionScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool wentBack READ wentBack NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString hostPerson READ hostPerson WRITE setHostPerson NOTIFY contextChanged FINAL)
    Q_PROPERTY(Purpose purpose READ purpose WRITE setPurpose NOTIFY contextChanged FINAL)
    /// Whether next() leads anywhere, by the rules of the visit.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString typedPass READ typedPass WRITE setTypedPass NOTIFY contextChanged FINAL)
    /// The last complete code was not that of an open visit.
    Q_PROPERTY(bool passRefused READ passRefused NOTIFY passRefusedChanged FINAL)
    /// Seconds for which typing is refused after wrong codes, else 0.
    Q_PROPERTY(int passSlowdownS READ passSlowdownS NOTIFY countdownChanged FINAL)
    /// Seconds to the end of the warning or of the result screen; -1 when nothing counts down.
    Q_PROPERTY(int countdownS READ countdownS NOTIFY countdownChanged FINAL)
    /// What is left of it, 1 to 0.
    Q_PROPERTY(qreal countdownShare READ countdownShare NOTIFY countdownChanged FINAL)
    Q_PROPERTY(bool idleWarning READ idleWarning NOTIFY countdownChanged FINAL)
    Q_PROPERTY(QString welcomeName READ welcomeName NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString recordedTime READ recordedTime NOTIFY stepChanged FINAL) ///< of arrival, "08:44"
    Q_PROPERTY(QString leftTime READ leftTime NOTIFY stepChanged FINAL)         ///< of leaving, or empty
    Q_PROPERTY(int stayMinutes READ stayMinutes NOTIFY stepChanged FINAL)       ///< whole minutes inside; -1 when not known
    Q_PROPERTY(FailureKind failureKind READ failureKind NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY failureChanged FINAL) ///< English, for IT

public:
    enum Step {
        Attract,
        Who,
        Name,
        Organisation,
        Group,
        Companions,
        Phone,
        HostPurpose,
        HostName,
        HoldPhone,
        GroupPhones,
        Install,
        Confirmed,
        Recording,
        Welcome,
        SeeReception,
        TypePass,
        LostName,
        LostHost,
        LostTime,
        CheckingOut,
        Identifying,
        Goodbye,
        Undoing,
        NotRecorded,
        OutOfService
    };
    Q_ENUM(Step)
    enum Purpose { UnknownPurpose, Procedure, Meeting, Delivery, Other };
    Q_ENUM(Purpose)
    /// What a receptionist can do about it.
    enum FailureKind { NoFailure, DiskFull, BookLocked, BookDamaged, SettingsWrong, OtherFailure };
    Q_ENUM(FailureKind)

    SessionScreen(Session &session, const Listener &listener, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] Step step() const;
    [[nodiscard]] bool wentBack() const { return m_session.wentBack(); }
    [[nodiscard]] QString language() const { return m_session.language(); }
    [[nodiscard]] QString name() const { return m_session.visitor().name; }
    [[nodiscard]] QString organisation() const { return m_session.visitor().organisation; }
    [[nodiscard]] QString phone() const { return m_session.visitor().phone; }
    [[nodiscard]] QString department() const { return m_session.host().department; }
    [[nodiscard]] QString hostPerson() const { return m_session.host().person; }
    [[nodiscard]] Purpose purpose() const;
    [[nodiscard]] QString typedPass() const { return m_session.typedPass(); }
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool passRefused() const { return m_session.passRefused(); }
    [[nodiscard]] int passSlowdownS() const;
    [[nodiscard]] int countdownS() const;
    [[nodiscard]] qreal countdownShare() const;
    [[nodiscard]] bool idleWarning() const { return m_session.isIdleWarning(); }
    [[nodiscard]] QString welcomeName() const { return m_session.recorded().visitor.name; }
    [[nodiscard]] QString recordedTime() const;
    [[nodiscard]] QString leftTime() const;
    [[nodiscard]] int stayMinutes() const;
    [[nodiscard]] FailureKind failureKind() const;
    [[nodiscard]] QString failureText() const;

    void setLanguage(const QString &language) { m_session.setLanguage(language); }
    void setName(const QString &name);
    void setOrganisation(const QString &organisation);
    void setPhone(const QString &phone);
    void setDepartment(const QString &department);
    void setHostPerson(const QString &person);
    void setPurpose(Purpose purpose);
    void setTypedPass(const QString &code) { m_session.setTypedPass(code); }

    /// A failure from outside the session (settings, opening the book), for the out-of-service screen; nothing to take it away.
    void showFailure(std::optional<Failure> failure);

    Q_INVOKABLE void checkIn() { m_session.handle(Event::TouchedIn{}); }
    Q_INVOKABLE void checkOut() { m_session.handle(Event::TouchedOut{}); }
    Q_INVOKABLE void askGroup() { m_session.handle(Event::AskedGroup{}); }
    Q_INVOKABLE void askHost() { m_session.handle(Event::AskedHost{}); }
    /// Either may be empty. Chosen while looked for by name, it leads on.
    Q_INVOKABLE void chooseHost(const QString &department, const QString &person);
    Q_INVOKABLE void askLostPass() { m_session.handle(Event::AskedLostPass{}); }
    Q_INVOKABLE void next() { m_session.handle(Event::Next{}); }
    Q_INVOKABLE void back() { m_session.handle(Event::Back{}); }
    Q_INVOKABLE void startOver() { m_session.handle(Event::StartOver{}); }
    Q_INVOKABLE void askInstall() { m_session.handle(Event::AskedInstall{}); }
    Q_INVOKABLE void sayNoSmartphone() { m_session.handle(Event::SaidNoSmartphone{}); }
    Q_INVOKABLE void decline() { m_session.handle(Event::Declined{}); }
    Q_INVOKABLE void acknowledge() { m_session.handle(Event::Acknowledged{}); }
    Q_INVOKABLE void touched() { m_session.touched(); }

signals:
    void stepChanged();
    void contextChanged();
    void countdownChanged();
    void passRefusedChanged();
    void failureChanged();

private:
    Session &m_session;
    QByteArray m_timezone;
    std::optional<Failure> m_failure; ///< from outside the session
};

} // namespace Gatebook
