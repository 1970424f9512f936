// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// A department of the site, from the settings.
struct Department {
    QString name;   ///< in the site's language
    QString nameEn; ///< optional
    QString floor;  ///< optional, as shown: "Tầng 3"
    QString icon;   ///< optional, a name from resources/icons

    bool operator==(const Department &) const = default;
};

/// Whom a visitor comes to see: a person, a department, or both.
struct Host {
    QString department; ///< names nobody; kept in the journal
    QString person;     ///< personal value

    [[nodiscard]] bool isEmpty() const { return department.isEmpty() && person.isEmpty(); }
    bool operator==(const Host &) const = default;
};

/// "Person – Department", or whichever there is; the CSV's `host`.
[[nodiscard]] QString toText(const Host &host);

} // namespace Gatebook
