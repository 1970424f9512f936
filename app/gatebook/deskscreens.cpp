// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/deskscreens.h"

namespace Gatebook {

namespace {

QStringList departmentNames(const Settings &settings)
{
    QStringList out;
    for (const Department &department : settings.departments)
        out.append(department.name);
    return out;
}

EntryScreen::Parts entryParts(const Settings &settings, const DeskScreens::Parts &parts)
{
    const SessionRules &rules = settings.session;
    return {parts.keeper, parts.clock, parts.random, parts.passes, {rules.site, rules.entrance, rules.entry.policy, settings.timezone},
        settings.agency, departmentNames(settings), rules.buildDateMs};
}

} // namespace

DeskScreens::DeskScreens(const Settings &settings, const Parts &parts)
    : m_inside(parts.keeper, parts.clock, parts.random, settings.timezone, settings.session.buildDateMs)
    , m_entry(entryParts(settings, parts))
    , m_log(parts.keeper, parts.clock, settings.timezone, departmentNames(settings))
    , m_figures({parts.keeper, parts.clock, parts.tools.store, parts.tools.figures, parts.tools.sheets.get(), settings.timezone, settings.agency})
    , m_rollCall(parts.keeper, parts.clock, settings.timezone, settings.agency, parts.tools.store, parts.tools.paper, parts.tools.sheets.get())
    , m_health({parts.radio, parts.ticket, parts.codes, parts.slides, parts.keeper, parts.tools.machine, parts.clock, settings.session.buildDateMs,
          settings.timezone})
    , m_screen({parts.keeper, parts.hasher, parts.clock, m_inside, m_entry, m_log, m_figures, m_rollCall, m_health, settings.agency,
          settings.timezone, parts.ticket, parts.signIn, parts.readOnly})
{
}

} // namespace Gatebook
