// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/noticescreen.h"

namespace Gatebook {

NoticeScreen::NoticeScreen(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_language(session.language())
    , m_shown(session.rules().notices.shownIn(m_language))
{
    connect(&session, &Session::noticeChanged, this, &NoticeScreen::openChanged);
    connect(&session, &Session::contextChanged, this, &NoticeScreen::followLanguage);
}

int NoticeScreen::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.notice.parts.size());
}

QVariant NoticeScreen::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NoticePart &part = m_shown.notice.parts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case HeadingRole:
        return part.heading;
    case BodyRole:
        return part.body;
    default:
        return {};
    }
}

QHash<int, QByteArray> NoticeScreen::roleNames() const
{
    return {{HeadingRole, "heading"}, {BodyRole, "body"}};
}

void NoticeScreen::followLanguage()
{
    if (m_session.language() == m_language)
        return;
    beginResetModel();
    m_language = m_session.language();
    m_shown = m_session.rules().notices.shownIn(m_language);
    endResetModel();
    emit shownChanged();
}

} // namespace Gatebook
