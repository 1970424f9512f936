// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/hostsearch.h"

#include "visit/commonnames.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace Gatebook {

namespace {

QList<VietnameseWord> wordsOf(const QString &text)
{
    QList<VietnameseWord> out;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        out.append(takenApart(word));
    return out;
}

bool eachBeginsSome(const QList<VietnameseWord> &typed, const QList<VietnameseWord> &words)
{
    return std::all_of(typed.cbegin(), typed.cend(), [&](const VietnameseWord &begun) {
        return std::any_of(words.cbegin(), words.cend(), [&](const VietnameseWord &word) { return mayBecome(begun, word); });
    });
}

QString englishOf(const QString &department, const QList<Department> &departments)
{
    const auto found
        = std::find_if(departments.cbegin(), departments.cend(), [&](const Department &candidate) { return candidate.name == department; });
    return found == departments.cend() ? QString() : found->nameEn;
}

} // namespace

HostSearch::HostSearch(const QList<Host> &people, const QList<Department> &departments)
{
    const auto add = [this, &departments](const Host &host) {
        const HostOffer offer{host, englishOf(host.department, departments)};
        const QList<VietnameseWord> name = wordsOf(host.person);
        m_entries.append({offer, name + wordsOf(host.department + u' ' + offer.departmentEn), name.isEmpty() ? VietnameseWord() : name.last()});
    };
    std::for_each(people.cbegin(), people.cend(), add);
    for (const Department &department : departments)
        add({department.name, {}});
}

QList<HostOffer> HostSearch::offers(const QString &typed, qsizetype most) const
{
    const QList<VietnameseWord> words = wordsOf(typed);
    if (typed.simplified().size() < LeastLetters)
        return {};
    QList<HostOffer> first;
    QList<HostOffer> others;
    for (const Entry &entry : m_entries) {
        if (eachBeginsSome(words, entry.words))
            (mayBecome(words.last(), entry.given) ? first : others).append(entry.offer);
    }
    return (first + others).mid(0, most);
}

bool HostSearch::mayBeAt(const QString &person, const QString &department) const
{
    const auto isThey = [&](const Entry &entry) { return entry.offer.host.person == person && !entry.offer.host.department.isEmpty(); };
    const auto isThere = [&](const Entry &entry) { return isThey(entry) && entry.offer.host.department == department; };
    return std::none_of(m_entries.cbegin(), m_entries.cend(), isThey) || std::any_of(m_entries.cbegin(), m_entries.cend(), isThere);
}

} // namespace Gatebook
