// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/fragments.h"

#include <algorithm>

namespace Gatebook {

namespace {

void append(QByteArray &whole, QByteArrayView data)
{
    const qsizetype room = Fragments::MaxBytes - whole.size();
    whole.append(data.first(std::min(room, data.size())));
}

} // namespace

void Fragments::add(const Key &key, QByteArrayView data)
{
    auto found = find(key);
    if (found == m_pending.end()) {
        if (m_pending.size() == MaxSets)
            m_pending.pop_front();
        m_pending.push_back({key, {}});
        found = m_pending.end() - 1;
    }
    append(found->data, data);
}

QByteArray Fragments::finish(const Key &key, QByteArrayView data)
{
    QByteArray whole;
    const auto found = find(key);
    if (found != m_pending.end()) {
        whole = std::move(found->data);
        m_pending.erase(found);
    }
    append(whole, data);
    return whole;
}

std::deque<Fragments::Pending>::iterator Fragments::find(const Key &key)
{
    return std::find_if(m_pending.begin(), m_pending.end(), [&key](const Pending &one) { return one.key == key; });
}

} // namespace Gatebook
