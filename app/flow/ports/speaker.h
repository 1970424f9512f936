// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace Gatebook {

/// Reads sentences of the screens aloud. Never names or codes: whoever calls it sees to that. A machine that cannot speak is no error.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Languages it has a voice for, by their codes; known some time after the start.
    [[nodiscard]] virtual QStringList languages() const = 0;
    /// Returns at once; takes the place of what is being said.
    virtual void say(const QString &text, const QString &language) = 0;
    virtual void hush() = 0;

signals:
    void languagesChanged();
};

} // namespace Gatebook
