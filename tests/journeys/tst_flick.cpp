// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/letindesk.h"
#include "gatebook/receptionprogram.h"
#include "gatebook/rehearsalclock.h"
#include "gatebook/touchdriver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

#include <algorithm>

using namespace Gatebook;

namespace {

constexpr int Visits = 3000;
constexpr char Pin[] = "4711";

/// One frame of the list, as it was drawn.
struct Frame {
    qreal contentY = 0;
    int blank = 0;      ///< places in sight, half a row apart, where a row should be and is none, or none that says anything
    bool atEnd = false; ///< of what was read so far, though the book holds more
};

} // namespace

// The log under a finger that flicks, at the speed at which people see it, drawn without a graphics card.
class FlickTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noRowIsBlankWhileTheLogIsFlicked_data();
    void noRowIsBlankWhileTheLogIsFlicked();
    void cleanupTestCase() { m_program.reset(); }

private:
    [[nodiscard]] QString book() const { return m_folder.filePath(QStringLiteral("gatebook.db")); }
    bool simulate();
    bool press(const QString &name);
    [[nodiscard]] QQuickItem *list() const;
    [[nodiscard]] static qsizetype longestBlank(const QList<Frame> &frames);
    void flick(qreal from, qreal to);
    [[nodiscard]] Frame look(QQuickItem &list) const;

    QTemporaryDir m_folder;
    RehearsalClock m_clock{1785812400000}; // 4 August 2026
    Settings m_settings;
    std::unique_ptr<ReceptionProgram> m_program;
    std::unique_ptr<TouchDriver> m_finger;
    QQuickItem *m_list = nullptr;
    std::unique_ptr<QPointingDevice> m_touch{QTest::createTouchDevice()};
};

bool FlickTest::simulate()
{
    QProcess program;
    program.start(QStringLiteral(GATEBOOK_CTL),
        {QStringLiteral("--db"), book(), QStringLiteral("simulate"), QStringLiteral("--visits"), QString::number(Visits), QStringLiteral("--days"),
            QStringLiteral("60"), QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--end"), QStringLiteral("2026-08-03")});
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        return false;
    SodiumRandom random;
    auto opened = SqliteBook::open(book(), OpenMode::MustExist, random);
    return opened && addAccount(**opened, Argon2PinHasher(), QStringLiteral("lan"), StaffRole::Receptionist, QString::fromLatin1(Pin));
}

bool FlickTest::press(const QString &name)
{
    return QTest::qWaitFor([&] { return m_finger->find(name) != nullptr; }) && m_finger->tap(name);
}

void FlickTest::initTestCase()
{
    QVERIFY(simulate());
    m_settings.sound.volumePercent = 0;
    m_program = std::make_unique<ReceptionProgram>(m_settings, book(), OpenMode::MustExist, m_clock);
    QVERIFY(m_program->show({1920, 1080}));
    QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
    m_finger = std::make_unique<TouchDriver>(*m_program->window());
    ReceptionScreen &screen = m_program->screen();
    QTRY_COMPARE(screen.signIn()->account(), QStringLiteral("lan"));
    for (const char digit : QLatin1StringView(Pin))
        QVERIFY(press(QStringLiteral("pinKey_") + QLatin1Char(digit)));
    QVERIFY(press(QStringLiteral("pinEnter")));
    QTRY_VERIFY(screen.signIn()->isSignedIn());
    QVERIFY(press(QStringLiteral("page_log_button")));
    QVERIFY(press(QStringLiteral("log_ever")));
    QTRY_COMPARE(screen.log()->visits(), Visits);
    QTRY_VERIFY((m_list = list()) != nullptr);
}

QQuickItem *FlickTest::list() const
{
    QQuickItem *row = m_finger->find(QStringLiteral("logRow_0"));
    return row ? row->parentItem()->parentItem() : nullptr;
}

/// A finger that goes over 60 ms from one height of the window to another, and lets go in full motion.
void FlickTest::flick(qreal from, qreal to)
{
    constexpr int Steps = 8;
    QQuickWindow *window = m_program->window();
    const auto at = [&](int step) { return QPoint(window->width() / 2, static_cast<int>(window->height() * (from + (to - from) * step / Steps))); };
    QTest::touchEvent(window, m_touch.get()).press(0, at(0));
    for (int step = 1; step <= Steps; ++step) {
        QTest::qWait(8);
        QTest::touchEvent(window, m_touch.get()).move(0, at(step));
    }
    QTest::touchEvent(window, m_touch.get()).release(0, at(Steps));
}

Frame FlickTest::look(QQuickItem &list) const
{
    Frame out{list.property("contentY").toReal()};
    const qreal origin = list.property("originY").toReal();
    const qreal end = origin + list.property("contentHeight").toReal();
    const LogScreen *log = m_program->screen().log();
    out.atEnd = out.contentY + list.height() >= end - 1 && log->lines()->count() < Visits;
    constexpr qreal HalfRow = 40;
    for (qreal y = std::max(out.contentY, origin) + 1; y < std::min(out.contentY + list.height(), end - 1); y += HalfRow) {
        QQuickItem *row = nullptr;
        QMetaObject::invokeMethod(&list, "itemAt", Q_RETURN_ARG(QQuickItem *, row), Q_ARG(qreal, list.width() / 2), Q_ARG(qreal, y));
        if (!row || !row->isVisible() || row->property("came").toString().isEmpty() || row->property("name").toString().isEmpty())
            ++out.blank;
    }
    return out;
}

/// The longest run of frames in which something was blank.
qsizetype FlickTest::longestBlank(const QList<Frame> &frames)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const Frame &frame : frames) {
        run = frame.blank > 0 ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

void FlickTest::noRowIsBlankWhileTheLogIsFlicked_data()
{
    QTest::addColumn<int>("flicks");
    QTest::addColumn<bool>("down");
    QTest::newRow("towards older visits") << 8 << true;
    QTest::newRow("and back") << 6 << false;
}

void FlickTest::noRowIsBlankWhileTheLogIsFlicked()
{
    QFETCH(int, flicks);
    QFETCH(bool, down);
    QQuickItem &rows = *m_list;
    QList<Frame> frames;
    const auto seen = connect(m_program->window(), &QQuickWindow::frameSwapped, this, [&] { frames.append(look(rows)); });
    const qreal before = rows.property("contentY").toReal();
    QElapsedTimer wall;
    wall.start();
    for (int i = 0; i < flicks; ++i) {
        down ? flick(0.85, 0.25) : flick(0.35, 0.95);
        QTest::qWait(500);
        QCOMPARE(m_program->screen().log()->chosen(), -1); // a flick is no touch on a line
    }
    QTRY_VERIFY(!rows.property("moving").toBool());
    disconnect(seen);
    const qsizetype blank = longestBlank(frames);
    const auto atEnd = std::ranges::count_if(frames, [](const Frame &frame) { return frame.atEnd; });
    const qreal moved = std::abs(rows.property("contentY").toReal() - before);
    qInfo("%lld frames in %lld ms over %.0f pixels, at most %lld in a row with a blank line, %lld at the end of what was read",
        static_cast<long long>(frames.size()), static_cast<long long>(wall.elapsed()), moved, static_cast<long long>(blank),
        static_cast<long long>(atEnd));
    QVERIFY2(moved > 10 * rows.height(), qPrintable(QString::number(moved)));
    QVERIFY(frames.size() > 50);
    QVERIFY2(blank <= 1, qPrintable(QString::number(blank)));
    QVERIFY2(atEnd * 20 <= frames.size(), qPrintable(QString::number(atEnd)));
    QCOMPARE(m_program->warnings(), QStringList());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    FlickTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_flick.moc"
