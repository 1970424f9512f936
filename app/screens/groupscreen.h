// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/session/session.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// People who come together, for QML: how many, who of them is named, and what is known of their phones.
class GroupScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool isGroup READ isGroup NOTIFY changed FINAL)
    Q_PROPERTY(int people READ people NOTIFY changed FINAL)
    Q_PROPERTY(int withoutSmartphone READ withoutSmartphone NOTIFY changed FINAL)
    Q_PROPERTY(int heard READ heard NOTIFY changed FINAL)     ///< phones, so far
    Q_PROPERTY(int missing READ missing NOTIFY changed FINAL) ///< phones that could still be heard
    Q_PROPERTY(bool canBeMore READ canBeMore NOTIFY changed FINAL)
    Q_PROPERTY(bool canBeFewer READ canBeFewer NOTIFY changed FINAL)
    Q_PROPERTY(bool canHaveMoreWithout READ canHaveMoreWithout NOTIFY changed FINAL)
    Q_PROPERTY(int named READ named NOTIFY changed FINAL)             ///< companions, by their cards
    Q_PROPERTY(QString lastNamed READ lastNamed NOTIFY changed FINAL) ///< or empty
    // Of those that were recorded, or that left.
    Q_PROPERTY(int together READ together NOTIFY changed FINAL)
    Q_PROPERTY(int togetherHeard READ togetherHeard NOTIFY changed FINAL)
    Q_PROPERTY(int togetherWithout READ togetherWithout NOTIFY changed FINAL)
    Q_PROPERTY(int togetherToInstall READ togetherToInstall NOTIFY changed FINAL)
    Q_PROPERTY(int togetherWaiting READ togetherWaiting NOTIFY changed FINAL) ///< asked to see the receptionist

public:
    explicit GroupScreen(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isGroup() const { return m_session.delegation().isGroup(); }
    [[nodiscard]] int people() const { return m_session.delegation().people; }
    [[nodiscard]] int withoutSmartphone() const { return m_session.delegation().withoutSmartphone; }
    [[nodiscard]] int heard() const { return static_cast<int>(m_session.delegation().heard.size()); }
    [[nodiscard]] int missing() const { return m_session.delegation().missingPhones(); }
    [[nodiscard]] bool canBeMore() const { return people() < MostPeople; }
    [[nodiscard]] bool canBeFewer() const;
    [[nodiscard]] bool canHaveMoreWithout() const { return missing() > 0; }
    [[nodiscard]] int named() const { return static_cast<int>(m_session.delegation().named.size()); }
    [[nodiscard]] QString lastNamed() const;
    [[nodiscard]] int together() const { return static_cast<int>(m_session.together().size()); }
    [[nodiscard]] int togetherHeard() const { return status().heard; }
    [[nodiscard]] int togetherWithout() const { return status().withoutSmartphone; }
    [[nodiscard]] int togetherToInstall() const { return status().toInstall(); }
    [[nodiscard]] int togetherWaiting() const;

    Q_INVOKABLE void more() { m_session.setPeople(people() + 1); }
    Q_INVOKABLE void fewer() { m_session.setPeople(people() - 1); }
    Q_INVOKABLE void moreWithout() { m_session.setWithoutSmartphone(withoutSmartphone() + 1); }
    Q_INVOKABLE void fewerWithout() { m_session.setWithoutSmartphone(withoutSmartphone() - 1); }
    Q_INVOKABLE void unnameLast() { m_session.unnameLast(); }

signals:
    void changed();

private:
    [[nodiscard]] DelegationStatus status() const { return statusOf(m_session.together()); }

    Session &m_session;
};

} // namespace Gatebook
