// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/host.h"
#include "visit/vietnameseword.h"

#include <QtCore/QList>

namespace Gatebook {

/// A person or a department, as it is offered to whoever looks for one.
struct HostOffer {
    Host host;
    QString departmentEn; ///< may be empty

    bool operator==(const HostOffer &) const = default;
};

/// Finds the site's people and departments while a visitor types. The list itself is shown to nobody: whoever looks for somebody knows a part of the
/// name.
class HostSearch
{
public:
    static constexpr qsizetype LeastLetters = 2; ///< before anything is offered

    HostSearch(const QList<Host> &people, const QList<Department> &departments);

    /// Those of whom each typed word begins some word, marks or not, at most `most`: whose given name is begun first, then other people, then
    /// departments; each in the order of the settings. A person is found by the department's words too.
    [[nodiscard]] QList<HostOffer> offers(const QString &typed, qsizetype most) const;

    /// Whether nothing of the settings says that `person` belongs elsewhere than to `department`.
    [[nodiscard]] bool mayBeAt(const QString &person, const QString &department) const;

private:
    struct Entry {
        HostOffer offer;
        QList<VietnameseWord> words;
        VietnameseWord given; ///< the last word of a person's name
    };

    QList<Entry> m_entries;
};

} // namespace Gatebook
