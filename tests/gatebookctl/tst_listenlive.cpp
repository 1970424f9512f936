// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/bluezdouble.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr int PatienceMs = 30000;
constexpr auto Phone = "4A:01:02:03:04:05";

} // namespace

/// `gatebookctl listen` without a capture: as it happens, by a double of BlueZ.
class TestListenLive : public QObject
{
    Q_OBJECT

    BluezDouble m_bluez;
    QTemporaryDir m_folder;

    bool waitFor(QProcess &listen, const QByteArray &text);
    void hold(QProcess &listen, const QByteArray &until);

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bluez.end(); }
    void iPhoneInTheBackgroundIsConfirmedOnlyWhenItMayBeAsked_data();
    void iPhoneInTheBackgroundIsConfirmedOnlyWhenItMayBeAsked();
    void lostRadioIsUnavailableUntilItIsBack_data();
    void lostRadioIsUnavailableUntilItIsBack();

private:
    QByteArray m_said;
};

void TestListenLive::initTestCase()
{
    QCOMPARE(m_bluez.beginBus(), QString());
}

void TestListenLive::init()
{
    m_said.clear();
    QCOMPARE(m_bluez.begin(), QString());
    QCOMPARE(m_bluez.tell("adapter on"), QByteArray("done"));
}

/// Reads until the program has said this.
bool TestListenLive::waitFor(QProcess &listen, const QByteArray &text)
{
    QElapsedTimer waited;
    for (waited.start(); !m_said.contains(text) && waited.elapsed() < PatienceMs;) {
        listen.waitForReadyRead(100);
        m_said += listen.readAllStandardOutput();
    }
    return m_said.contains(text);
}

/// The phone is at the mark, ten reports a second, until the program says this or enough is enough.
void TestListenLive::hold(QProcess &listen, const QByteArray &until)
{
    constexpr int Enough = 40;
    for (int report = 0; report < Enough && !m_said.contains(until); ++report) {
        m_bluez.tell(QByteArray("again ") + Phone + " -35");
        QTest::qWait(100); // nearness is a matter of real time here
        m_said += listen.readAllStandardOutput();
    }
}

void TestListenLive::iPhoneInTheBackgroundIsConfirmedOnlyWhenItMayBeAsked_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("isConfirmed");
    for (const QByteArray backend : {"bluez", "qt"}) {
        const QByteArray radio = "[radio]\nbackend = \"" + backend + "\"\n";
        QTest::addRow("%s: asked", backend.constData()) << radio + "gatt_confirm = true\n" << true;
        QTest::addRow("%s: not asked", backend.constData()) << radio << false;
    }
}

void TestListenLive::iPhoneInTheBackgroundIsConfirmedOnlyWhenItMayBeAsked()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, isConfirmed);
    QFile file(m_folder.filePath(QStringLiteral("gatebook.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size());
    file.close();
    QProcess listen;
    listen.start(QStringLiteral(GATEBOOK_CTL), {QStringLiteral("--config"), file.fileName(), QStringLiteral("--json"), QStringLiteral("listen")});
    QVERIFY(waitFor(listen, "\"verdict\":\"listening\""));
    QTRY_COMPARE_WITH_TIMEOUT(m_bluez.tell("scanners"), QByteArray("1"), PatienceMs);
    m_bluez.tell(QByteArray("phone ") + Phone + " -35 4c 0108000000000000000000000000000000");
    m_bluez.tell(
        QByteArray("gatt ") + Phone + " ok 00004e56-73f5-4bc4-a12f-17d1ad07a667 00004e56-73f5-4bc4-a12f-17d1ad07a689 a1b2c3d4e5f60718293a4b5c");
    QVERIFY(waitFor(listen, "bluezone-ios-background"));
    hold(listen, "\"verdict\":\"confirmed\"");
    QCOMPARE(m_said.contains("\"verdict\":\"confirmed\"") || (isConfirmed && waitFor(listen, "\"verdict\":\"confirmed\"")), isConfirmed);
    listen.terminate();
    QVERIFY(listen.waitForFinished(PatienceMs));
    QCOMPARE(listen.exitCode(), 0);
    QVERIFY(!(m_said + listen.readAllStandardOutput() + listen.readAllStandardError()).contains("4A:01"));
}

void TestListenLive::lostRadioIsUnavailableUntilItIsBack_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::newRow("bluez") << QByteArray("bluez");
    QTest::newRow("qt") << QByteArray("qt");
}

void TestListenLive::lostRadioIsUnavailableUntilItIsBack()
{
    QFETCH(QByteArray, backend);
    QFile file(m_folder.filePath(QStringLiteral("gatebook.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[radio]\nbackend = \"" + backend + "\"\n") > 0);
    file.close();
    QProcess listen;
    listen.start(QStringLiteral(GATEBOOK_CTL), {QStringLiteral("--config"), file.fileName(), QStringLiteral("--json"), QStringLiteral("listen")});
    QTRY_COMPARE_WITH_TIMEOUT(m_bluez.tell("scanners"), QByteArray("1"), PatienceMs);
    m_bluez.tell("adapter off");
    QVERIFY(waitFor(listen, "\"verdict\":\"unavailable\""));
    m_said.clear();
    m_bluez.tell("adapter on");
    QVERIFY(waitFor(listen, "\"verdict\":\"listening\""));
    listen.terminate();
    QVERIFY(listen.waitForFinished(PatienceMs));
    QCOMPARE(listen.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestListenLive)
#include "tst_listenlive.moc"
