// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/notice.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace Gatebook {

/// The site's notices of one version, a text a language.
class Notices
{
public:
    Notices() = default;
    /// `notices` by language code. `preferred`: what is shown to who speaks a language that has no text, in this order.
    Notices(QString version, QHash<QString, Notice> notices, QStringList preferred);

    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] bool isEmpty() const { return m_notices.isEmpty(); }
    /// Of these languages, those that have no text.
    [[nodiscard]] QStringList missing(const QStringList &languages) const;
    /// What who speaks this language is shown. Nothing, and no version, when there is no text at all.
    [[nodiscard]] ShownNotice shownIn(const QString &language) const;

    bool operator==(const Notices &) const = default;

private:
    QString m_version;
    QHash<QString, Notice> m_notices;
    QStringList m_preferred;
};

} // namespace Gatebook
