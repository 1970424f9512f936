// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/offerscreen.h"

#include "flow/checkin/namestooffer.h"

namespace Gatebook {

OfferScreen::OfferScreen(const QList<Host> &people, const QList<Department> &departments, QObject *parent)
    : QObject(parent)
    , m_hosts(people, departments)
    , m_asksPerson(!people.isEmpty() || departments.size() > MostDepartments)
{
}

QStringList OfferScreen::names(const QString &typed, const QString &language) const // NOLINT(readability-convert-member-functions-to-static): for QML
{
    const bool begun = !typed.isEmpty() && !typed.back().isSpace();
    return begun || language == u"vi" ? namesToOffer().offers(typed, MostNames) : QStringList();
}

QString OfferScreen::withName(const QString &typed, const QString &name) const // NOLINT(readability-convert-member-functions-to-static): for QML
{
    return Gatebook::withName(typed, name);
}

QList<OfferedHost> OfferScreen::hosts(const QString &typed) const
{
    QList<OfferedHost> out;
    for (const HostOffer &offer : m_hosts.offers(typed, MostHosts))
        out.append({offer.host.person, offer.host.department, offer.departmentEn});
    return out;
}

QString OfferScreen::personAt(const QString &department, const QString &person) const
{
    return m_hosts.mayBeAt(person, department) ? person : QString();
}

} // namespace Gatebook
