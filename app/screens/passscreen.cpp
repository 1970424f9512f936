// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/passscreen.h"

#include <algorithm>

namespace Gatebook {

PassScreen::PassScreen(const CodeMaker &codeMaker, QList<Department> departments, QString siteLanguage, QObject *parent)
    : QObject(parent)
    , m_codeMaker(codeMaker)
    , m_departments(std::move(departments))
    , m_siteLanguage(std::move(siteLanguage))
{
}

void PassScreen::show(const Visit &visit)
{
    m_code = visit.pass ? displayed(visit.pass->code) : QString();
    const auto code = visit.pass ? m_codeMaker.qr(passQrText(visit.pass->token)) : Result<CodeModules>(CodeModules{});
    m_modules = code ? *code : CodeModules{};
    m_visitorName = visit.visitor.name;
    Host host = visit.host;
    m_floorText.clear();
    const auto department
        = std::find_if(m_departments.cbegin(), m_departments.cend(), [&](const Department &known) { return known.name == visit.host.department; });
    if (department != m_departments.cend()) {
        m_floorText = department->floor;
        if (visit.language != m_siteLanguage && !department->nameEn.isEmpty())
            host.department = department->nameEn;
    }
    m_hostText = toText(host);
    emit changed();
}

void PassScreen::clear()
{
    m_code.clear();
    m_modules = {};
    m_visitorName.clear();
    m_hostText.clear();
    m_floorText.clear();
    emit changed();
}

} // namespace Gatebook
