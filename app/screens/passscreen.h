// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/codemodulestype.h"
#include "visit/visit.h"

#include <QtCore/QObject>

namespace Gatebook {

/// A pass as it is shown to the one it belongs to, and where that visitor goes. Empty while there is no pass to show.
class PassScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    /// "K7M-2QD", or empty.
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::CodeModules modules READ modules NOTIFY changed FINAL)
    /// The visitor, as recorded.
    Q_PROPERTY(QString visitorName READ visitorName NOTIFY changed FINAL)
    /// Person, department or both; the department in the visit's language.
    Q_PROPERTY(QString hostText READ hostText NOTIFY changed FINAL)
    Q_PROPERTY(QString floorText READ floorText NOTIFY changed FINAL)

public:
    PassScreen(const CodeMaker &codeMaker, QList<Department> departments, QString siteLanguage, QObject *parent = nullptr);

    void show(const Visit &visit);
    void clear();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] CodeModules modules() const { return m_modules; }
    [[nodiscard]] QString visitorName() const { return m_visitorName; }
    [[nodiscard]] QString hostText() const { return m_hostText; }
    [[nodiscard]] QString floorText() const { return m_floorText; }

signals:
    void changed();

private:
    const CodeMaker &m_codeMaker;
    QList<Department> m_departments;
    QString m_siteLanguage; ///< the one departments' `name` is written in
    QString m_code;
    CodeModules m_modules;
    QString m_visitorName;
    QString m_hostText;
    QString m_floorText;
};

} // namespace Gatebook
