// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/installscreen.h"

namespace Gatebook {

namespace {

CodeModules codeOf(const CodeMaker &codeMaker, const QString &text)
{
    const auto code = codeMaker.qr(text);
    return code ? *code : CodeModules{};
}

} // namespace

InstallScreen::InstallScreen(const CodeMaker &codeMaker, QString iosLink, QString androidLink, QObject *parent)
    : QObject(parent)
    , m_codeMaker(codeMaker)
    , m_iosLink(std::move(iosLink))
    , m_androidLink(std::move(androidLink))
{
}

// Made when the screen asks, not before the first frame.
CodeModules InstallScreen::iosCode() const
{
    return codeOf(m_codeMaker, m_iosLink);
}

CodeModules InstallScreen::androidCode() const
{
    return codeOf(m_codeMaker, m_androidLink);
}

} // namespace Gatebook
