// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/keyboardscanner.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtTest/qtestspontaneevent.h>

using namespace Gatebook;

/// Stands for a window with a text field: writes down each key that reaches it.
class KeyLog : public QObject
{
    Q_OBJECT

public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            const auto *key = static_cast<QKeyEvent *>(event);
            log += (event->type() == QEvent::KeyPress ? u'+' : u'-') + (key->text().isEmpty() ? QStringLiteral("#") : key->text());
            modifiers.append(key->modifiers());
            return true;
        }
        return QObject::event(event);
    }
    QString log;
    QList<Qt::KeyboardModifiers> modifiers;
};

class TestKeyboardScanner : public QObject
{
    Q_OBJECT

private slots:
    void aScanReachesNoField();
    void aPersonsKeysArriveInOrder();
    void aKeyThatNothingFollowsArrivesByItself();
    void keysOfTheOnScreenKeyboardAreNotTouched();
    void theReleaseOfASwallowedKeyIsSwallowedToo();
    void keysThatWaitedWhileTheProgramWasBusyAreStillAScan();
    void nothingIsTouchedBeforeStartAndAfterStop();
    void stoppingDeliversWhatWasHeld();
    void theWindowMayGoFirst();
    void itIsReadyWheneverItHasStarted();
};

namespace {

constexpr int KeyMs = 8;

/// As a real keyboard sends it.
void send(QObject &window, QEvent::Type type, QChar c, quint64 atMs)
{
    QKeyEvent event(type, c == u'\r' ? int(Qt::Key_Return) : c.toUpper().unicode(), {}, QString(c));
    event.setTimestamp(atMs);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(&window, &event);
}

void click(QObject &window, const QString &text, quint64 &atMs, int gapMs)
{
    for (const QChar c : text) {
        atMs += static_cast<quint64>(gapMs);
        send(window, QEvent::KeyPress, c, atMs);
        send(window, QEvent::KeyRelease, c, atMs + 2);
    }
}

struct Bench {
    KeyLog window;
    KeyboardScanner scanner{};
    QSignalSpy scans{&scanner, &CodeSource::scanned};
    quint64 at = 100000;

    Bench()
    {
        scanner.watch(&window);
        scanner.start();
    }
};

} // namespace

void TestKeyboardScanner::aScanReachesNoField()
{
    Bench bench;
    click(bench.window, QStringLiteral("001090000001|Nguyễn\r"), bench.at, KeyMs);
    QCOMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("001090000001|Nguyễn"));
    QVERIFY(bench.window.log.isEmpty());
}

void TestKeyboardScanner::aPersonsKeysArriveInOrder()
{
    Bench bench;
    click(bench.window, QStringLiteral("Tran"), bench.at, 90);
    click(bench.window, QStringLiteral("the"), bench.at, KeyMs);
    click(bench.window, QStringLiteral("n\r"), bench.at, 90);
    QTRY_COMPARE(bench.window.log, QStringLiteral("+T-T+r-r+a-a+n-n+t-t+h-h+e-e+n-n+\r-\r"));
    QVERIFY(bench.scans.isEmpty());
}

void TestKeyboardScanner::aKeyThatNothingFollowsArrivesByItself()
{
    Bench bench;
    send(bench.window, QEvent::KeyPress, u'a', bench.at);
    QVERIFY(bench.window.log.isEmpty());
    QTRY_COMPARE(bench.window.log, QStringLiteral("+a"));
    send(bench.window, QEvent::KeyRelease, u'a', bench.at + 70);
    QCOMPARE(bench.window.log, QStringLiteral("+a-a"));
}

void TestKeyboardScanner::keysOfTheOnScreenKeyboardAreNotTouched()
{
    Bench bench;
    for (const QChar c : QStringLiteral("abcdefgh\r")) {
        QKeyEvent event(QEvent::KeyPress, c.unicode(), {}, QString(c));
        QCoreApplication::sendEvent(&bench.window, &event);
    }
    QCOMPARE(bench.window.log.size(), 18);
    QVERIFY(bench.scans.isEmpty());
}

void TestKeyboardScanner::theReleaseOfASwallowedKeyIsSwallowedToo()
{
    Bench bench;
    for (const QChar c : QStringLiteral("ABCDEF\r"))
        send(bench.window, QEvent::KeyPress, c, bench.at += KeyMs);
    for (const QChar c : QStringLiteral("ABCDEF\r")) // a scanner that lets go of all keys at the end
        send(bench.window, QEvent::KeyRelease, c, bench.at += KeyMs);
    QCOMPARE(bench.scans.size(), 1);
    QVERIFY(bench.window.log.isEmpty());
    click(bench.window, QStringLiteral("\r"), bench.at, 900);
    QCOMPARE(bench.window.log, QStringLiteral("+\r-\r"));
}

void TestKeyboardScanner::keysThatWaitedWhileTheProgramWasBusyAreStillAScan()
{
    Bench bench;
    click(bench.window, QStringLiteral("ABC"), bench.at, KeyMs);
    // What stands in the queue when the program comes back: by its time stamp it came right behind.
    QTimer::singleShot(0, &bench.window, [&] {
        QTest::qSleep(200); // the program is busy: its timers are due, and so are the keys
        QMetaObject::invokeMethod(
            &bench.window, [&] { click(bench.window, QStringLiteral("DEF\r"), bench.at, KeyMs); }, Qt::QueuedConnection);
    });
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("ABCDEF"));
    QVERIFY(bench.window.log.isEmpty());
}

void TestKeyboardScanner::nothingIsTouchedBeforeStartAndAfterStop()
{
    KeyLog window;
    KeyboardScanner scanner;
    QSignalSpy scans(&scanner, &CodeSource::scanned);
    scanner.watch(&window);
    quint64 at = 1000;
    click(window, QStringLiteral("ABCDEF\r"), at, KeyMs);
    QCOMPARE(window.log.size(), 28);
    scanner.start();
    scanner.stop();
    click(window, QStringLiteral("ABCDEF\r"), at, KeyMs);
    QCOMPARE(window.log.size(), 56);
    QVERIFY(scans.isEmpty());
}

void TestKeyboardScanner::stoppingDeliversWhatWasHeld()
{
    Bench bench;
    click(bench.window, QStringLiteral("ab"), bench.at, KeyMs);
    QVERIFY(bench.window.log.isEmpty());
    bench.scanner.stop();
    QCOMPARE(bench.window.log, QStringLiteral("+a-a+b-b"));
}

void TestKeyboardScanner::theWindowMayGoFirst()
{
    KeyboardScanner scanner;
    QSignalSpy scans(&scanner, &CodeSource::scanned);
    scanner.start();
    {
        KeyLog first;
        scanner.watch(&first);
        send(first, QEvent::KeyPress, u'a', 100);
    }
    scanner.stop(); // what was held has nowhere to go
    scanner.start();
    KeyLog second;
    scanner.watch(&second);
    quint64 at = 1000;
    click(second, QStringLiteral("ABCDEF\r"), at, KeyMs);
    QCOMPARE(scans.size(), 1);
    QVERIFY(second.log.isEmpty());
}

void TestKeyboardScanner::itIsReadyWheneverItHasStarted()
{
    KeyboardScanner scanner;
    QSignalSpy changes(&scanner, &CodeSource::stateChanged);
    QCOMPARE(scanner.state(), CodeSource::State::Off);
    scanner.start();
    scanner.start();
    QCOMPARE(scanner.state(), CodeSource::State::Ready);
    scanner.stop();
    scanner.stop();
    QCOMPARE(scanner.state(), CodeSource::State::Off);
    QCOMPARE(changes.size(), 2);
    QVERIFY(scanner.trouble().isEmpty());
}

QTEST_MAIN(TestKeyboardScanner)
#include "tst_keyboardscanner.moc"
