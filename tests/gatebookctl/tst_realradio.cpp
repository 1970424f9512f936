// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenprocess.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace Gatebook;

/// Real rooms full of phones without the app, and the same rooms with constructed phones mixed in.
class TestRealRadio : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void phonesWithoutTheAppAreNeverTakenForIt_data();
    void phonesWithoutTheAppAreNeverTakenForIt();
    void phonesMixedInAreJudgedOneByOne_data();
    void phonesMixedInAreJudgedOneByOne();

private:
    [[nodiscard]] QString capture(const QString &name) const { return m_captures + u'/' + name + QStringLiteral(".btsnoop"); }

    QString m_captures;
    QTemporaryDir m_folder;
};

void TestRealRadio::initTestCase()
{
    m_captures = qEnvironmentVariable("GATEBOOK_CAPTURES");
    if (m_captures.isEmpty())
        QSKIP("GATEBOOK_CAPTURES names no folder of captures");
    QVERIFY(QFile::exists(m_captures + QStringLiteral("/mix.py")));
}

void TestRealRadio::phonesWithoutTheAppAreNeverTakenForIt_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(m_captures).entryList({QStringLiteral("*.btsnoop")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << m_captures + u'/' + file;
}

void TestRealRadio::phonesWithoutTheAppAreNeverTakenForIt()
{
    QFETCH(QString, path);
    const Listened run = runListen(m_folder, {QStringLiteral("--json"), QStringLiteral("--capture"), path});
    QCOMPARE(run.exit, 0);
    const QList<QJsonObject> sightings = run.ofType("sighting");
    for (const QJsonObject &line : sightings)
        QCOMPARE(line[QStringLiteral("certainty")].toString(), QStringLiteral("possible"));
    QVERIFY(!run.verdicts().contains(QStringLiteral("confirmed")));
    QCOMPARE(run.lastVerdict(), sightings.isEmpty() ? QStringLiteral("not_heard") : QStringLiteral("possible"));
}

void TestRealRadio::phonesMixedInAreJudgedOneByOne_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("signatures");
    const auto row = [](const char *room, const char *phones, const char *verdict, const char *signatures) {
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::addRow("%s: %s", room, phones) << QString::fromLatin1(room) << words(phones) << QString::fromLatin1(verdict) << words(signatures);
    };
    for (const char *room : {"confroom_nrf52_0", "hackrf_adv37_2"}) {
        row(room, "android:0.08:open", "confirmed", "bluezone-android");
        row(room, "android:1.5:open", "possible", "bluezone-android");
        row(room, "android:1.5", "possible", "bluezone-android");
        row(room, "ios:0.08", "confirmed", "bluezone-ios");
        row(room, "ios:1.5", "possible", "bluezone-ios");
        row(room, "iosbg:0.1", "possible", "bluezone-ios-background");
        row(room, "iosbg:2", "possible", "bluezone-ios-background");
        row(room, "android:0.08:open:at=25", "confirmed", "bluezone-android");
        row(room, "ios:0.08:at=30", "confirmed", "bluezone-ios");
        row(room, "android:1.5:open ios:1.5 iosbg:0.1", "possible", "bluezone-android bluezone-ios bluezone-ios-background");
        row(room, "android:1.5:open ios:0.08", "confirmed", "bluezone-android bluezone-ios");
        row(room, "ios:2 ios:1.5 android:0.08:open:at=5", "confirmed", "bluezone-android bluezone-ios");
    }
    for (const char *room : {"s10_nrf52_125031", "iphone11_nrf52_134307"}) {
        row(room, "android:0.08", "confirmed", "bluezone-android");
        row(room, "android:1.5", "possible", "bluezone-android");
        row(room, "ios:1.5", "possible", "bluezone-ios");
        row(room, "iosbg:0.1 android:0.08:at=100", "confirmed", "bluezone-android bluezone-ios-background");
    }
}

void TestRealRadio::phonesMixedInAreJudgedOneByOne()
{
    QFETCH(QString, room);
    QFETCH(QStringList, phones);
    QFETCH(QStringList, signatures);
    const QString mixed = m_folder.filePath(QStringLiteral("mixed.btsnoop"));
    QStringList arguments{m_captures + QStringLiteral("/mix.py"), capture(room), mixed, QStringLiteral("--seed"), QStringLiteral("7")};
    for (const QString &phone : phones)
        arguments << QStringLiteral("--phone") << phone;
    QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), arguments), 0);

    const Listened run = runListen(m_folder, {QStringLiteral("--json"), QStringLiteral("--capture"), mixed});
    QCOMPARE(run.exit, 0);
    QTEST(run.lastVerdict(), "verdict");
    QSet<QString> heard;
    const QList<QJsonObject> sightings = run.ofType("sighting");
    for (const QJsonObject &line : sightings)
        heard.insert(line[QStringLiteral("signature")].toString());
    for (const QString &signature : signatures)
        QVERIFY2(heard.remove(signature), qPrintable(signature));
    heard.remove(QStringLiteral("bluezone-ios-background")); // a real iPhone's bit may match
    QCOMPARE(heard, QSet<QString>());
    QCOMPARE(run.verdicts().contains(QStringLiteral("confirmed")), run.lastVerdict() == QLatin1StringView("confirmed"));
}

QTEST_GUILESS_MAIN(TestRealRadio)
#include "tst_realradio.moc"
