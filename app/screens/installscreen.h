// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"
#include "screens/codemodulestype.h"

#include <QtCore/QObject>

namespace Gatebook {

/// The stores' codes. An address too long for a code gives an empty one (`gatebookctl doctor` names it).
class InstallScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(Gatebook::CodeModules iosCode READ iosCode CONSTANT FINAL)
    Q_PROPERTY(Gatebook::CodeModules androidCode READ androidCode CONSTANT FINAL)
    Q_PROPERTY(QString iosText READ iosText CONSTANT FINAL)
    Q_PROPERTY(QString androidText READ androidText CONSTANT FINAL)

public:
    InstallScreen(const CodeMaker &codeMaker, QString iosLink, QString androidLink, QObject *parent = nullptr);

    [[nodiscard]] CodeModules iosCode() const;
    [[nodiscard]] CodeModules androidCode() const;
    [[nodiscard]] QString iosText() const { return m_iosLink; }
    [[nodiscard]] QString androidText() const { return m_androidLink; }

private:
    const CodeMaker &m_codeMaker;
    QString m_iosLink;
    QString m_androidLink;
};

} // namespace Gatebook
