// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/keyboardsetup.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

class KeyboardSetupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;

    void write(const QString &path, const QByteArray &content)
    {
        const QString whole = m_root->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        qunsetenv("XKB_DEFAULT_LAYOUT");
    }
    void cleanup() { qunsetenv("XKB_DEFAULT_LAYOUT"); }

    void theLayoutIsFoundWhereDebianWritesIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("layout");
        QTest::newRow("quoted") << QByteArray("XKBMODEL=\"pc105\"\nXKBLAYOUT=\"vn\"\nXKBVARIANT=\"\"\n") << QStringLiteral("vn");
        QTest::newRow("bare") << QByteArray("XKBLAYOUT=de\n") << QStringLiteral("de");
        QTest::newRow("several") << QByteArray("XKBLAYOUT=\"us,vn\"\n") << QStringLiteral("us");
        QTest::newRow("a remark") << QByteArray("#XKBLAYOUT=\"fr\"\n") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void theLayoutIsFoundWhereDebianWritesIt()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, layout);
        write(QStringLiteral("etc/default/keyboard"), file);
        const KeyboardSetup setup = keyboardSetup(m_root->path());
        QCOMPARE(setup.layout, layout);
        QCOMPARE(setup.layoutFrom, layout.isEmpty() ? QString() : QStringLiteral("/etc/default/keyboard"));
    }

    void theEnvironmentStandsOverTheFile()
    {
        write(QStringLiteral("etc/default/keyboard"), "XKBLAYOUT=\"vn\"\n");
        qputenv("XKB_DEFAULT_LAYOUT", "us,vn");
        QCOMPARE(keyboardSetup(m_root->path()), (KeyboardSetup{QStringLiteral("us"), QStringLiteral("XKB_DEFAULT_LAYOUT"), {}}));
    }

    void inputMethodsAreTheProgramsThatRun()
    {
        write(QStringLiteral("proc/1/comm"), "systemd\n");
        write(QStringLiteral("proc/240/comm"), "fcitx5\n");
        write(QStringLiteral("proc/241/comm"), "ibus-daemon\n");
        write(QStringLiteral("proc/242/comm"), "fcitx5\n");
        write(QStringLiteral("proc/self/comm"), "unikey\n"); // no process of its own
        write(QStringLiteral("proc/250/status"), "gone meanwhile\n");
        QCOMPARE(keyboardSetup(m_root->path()).inputMethods, (QStringList{QStringLiteral("fcitx5"), QStringLiteral("ibus-daemon")}));
    }

    void nothingIsKnownOfAnEmptyMachine() { QCOMPARE(keyboardSetup(m_root->path()), KeyboardSetup{}); }
};

QTEST_GUILESS_MAIN(KeyboardSetupTest)
#include "tst_keyboardsetup.moc"
