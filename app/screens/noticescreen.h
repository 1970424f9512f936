// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/session/session.h"

#include <QtCore/QAbstractListModel>
#include <qqmlregistration.h>

namespace Gatebook {

/// The notice about visitors' data, in the visitor's language: its paragraphs are the rows. Whether it is open is the session's.
class NoticeScreen : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    /// Whether there is one at all.
    Q_PROPERTY(bool available READ available CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString version READ version NOTIFY shownChanged FINAL)

public:
    enum Role { HeadingRole = Qt::UserRole, BodyRole };

    explicit NoticeScreen(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool available() const { return !m_session.rules().notices.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return m_session.isNoticeOpen(); }
    [[nodiscard]] QString title() const { return m_shown.notice.title; }
    [[nodiscard]] QString version() const { return m_shown.version; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void show() { m_session.openNotice(); }
    Q_INVOKABLE void close() { m_session.closeNotice(); }

signals:
    void openChanged();
    void shownChanged();

private:
    void followLanguage();

    Session &m_session;
    QString m_language;
    ShownNotice m_shown;
};

} // namespace Gatebook
