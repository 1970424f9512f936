// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace Gatebook {

/// An `lp` of the test's own, a script, found first as long as this lives. It runs in a folder of its own.
class ScriptedLp
{
public:
    ScriptedLp() = default;
    ~ScriptedLp() { qputenv("PATH", m_path); }
    ScriptedLp(const ScriptedLp &) = delete;
    ScriptedLp &operator=(const ScriptedLp &) = delete;

    void make(const QByteArray &what)
    {
        QFile script(m_folder.filePath(QStringLiteral("lp")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\n" + what + '\n');
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        script.close();
        qputenv("PATH", folder().toUtf8() + ':' + m_path);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// What the script left in a file.
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};

} // namespace Gatebook
