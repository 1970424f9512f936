// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/offeredhost.h"
#include "visit/hostsearch.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <qqmlregistration.h>

namespace Gatebook {

/// What is offered to a visitor who types, so that a touch spares letters. Keeps nothing of what is typed. GUI thread.
class OfferScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool asksPerson READ asksPerson CONSTANT FINAL) ///< whoever comes may look for whom they come to see by name

public:
    static constexpr int MostNames = 5;       ///< side by side
    static constexpr int MostHosts = 4;       ///< there is no room for more above the keyboard
    static constexpr int MostDepartments = 8; ///< more than that are rather looked for by name

    OfferScreen(const QList<Host> &people, const QList<Department> &departments, QObject *parent = nullptr);

    [[nodiscard]] bool asksPerson() const { return m_asksPerson; }

    /// Names that the word being typed may become, at most MostNames, see CommonNames. Where no word is begun, only for who uses the kiosk in
    /// Vietnamese.
    [[nodiscard]] Q_INVOKABLE QStringList names(const QString &typed, const QString &language) const;
    /// `typed` with the name instead of the word being typed, ready for the next one.
    [[nodiscard]] Q_INVOKABLE QString withName(const QString &typed, const QString &name) const;
    /// People and departments of the settings that may be meant, at most MostHosts, see HostSearch.
    [[nodiscard]] Q_INVOKABLE QList<Gatebook::OfferedHost> hosts(const QString &typed) const;
    /// `person`, unless the settings know them elsewhere than in `department`: then nobody.
    [[nodiscard]] Q_INVOKABLE QString personAt(const QString &department, const QString &person) const;

private:
    const HostSearch m_hosts;
    const bool m_asksPerson;
};

} // namespace Gatebook
