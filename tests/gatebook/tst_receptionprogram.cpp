// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist's window as it is shipped, on a real book that a kiosk writes to meanwhile, used by mouse and keys.
#include "gatebook/receptionprogram.h"

#include "devices/sqlite/bookcopy.h"

#include "devices/system/systemclock.h"
#include "fakes/visibleitem.h"
#include "flow/staff/letindesk.h"
#include "gatebook/demobook.h"

#include <QtCore/QTemporaryDir>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// Ten in the morning of a Tuesday in Saigon when it is made, so that people are inside whenever the test runs.
class MorningClock : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override { return 1785812400000 + m_clock.monotonicMs() - m_startedMs; } // 4 August 2026
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }

private:
    SystemClock m_clock;
    qint64 m_startedMs = m_clock.monotonicMs();
};

} // namespace

class TestReceptionProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMorningAtTheDesk();
    void aWrongPinOpensNothing();
    void aCopyIsReadAndNotChanged();
    void withoutABookItSaysSo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("gatebook.db")); }
    [[nodiscard]] std::unique_ptr<SqliteBook> kiosk() { return std::move(SqliteBook::open(path(), OpenMode::MustExist, m_random)).value(); }
    [[nodiscard]] QQuickItem *item(const QString &name) const { return visibleItem(m_program->window()->contentItem(), name); }
    void press(const QString &name)
    {
        QVERIFY2(QTest::qWaitFor([&] { return item(name) != nullptr; }), qPrintable(name + QStringLiteral(" is not there")));
        QTest::mouseClick(m_program->window(), Qt::LeftButton, {}, item(name)->mapToScene(item(name)->boundingRect().center()).toPoint());
    }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(m_program->window(), key.toLatin1());
    }
    void start() { start(path(), OpenMode::MustExist); }
    void start(const QString &book, OpenMode mode)
    {
        m_program = std::make_unique<ReceptionProgram>(m_settings, book, mode, m_clock);
        QVERIFY(m_program->show(QSize(1920, 1080)));
        QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
        m_program->tickByItself();
    }
    void readByKeys(LogScreen &log);
    void signIn(const QString &pin)
    {
        QTRY_COMPARE(m_program->screen().signIn()->account(), QStringLiteral("lan"));
        type(pin);
        QTest::keyClick(m_program->window(), Qt::Key_Return);
    }

    MorningClock m_clock;
    SodiumRandom m_random;
    Settings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReceptionProgram> m_program;
};

void TestReceptionProgram::init()
{
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = Settings();
    m_settings.sound.volumePercent = 0;
}

/// From the search field into the lines by the Tab key, and through them without a mouse.
void TestReceptionProgram::readByKeys(LogScreen &log)
{
    const auto key = [this](Qt::Key which) { QTest::keyClick(m_program->window(), which); };
    const auto onLines
        = [this] { return m_program->window()->activeFocusItem() && m_program->window()->activeFocusItem()->inherits("QQuickListView"); };
    for (int tabs = 0; tabs < 20 && !onLines(); ++tabs)
        key(Qt::Key_Tab);
    QVERIFY(onLines());
    const int last = log.lines()->count() - 1;
    const QList<std::pair<Qt::Key, int>> keys{
        {Qt::Key_Up, 0}, {Qt::Key_Down, 1}, {Qt::Key_Down, 2}, {Qt::Key_Up, 1}, {Qt::Key_End, last}, {Qt::Key_Down, last}, {Qt::Key_Home, 0}};
    for (const auto &[which, row] : keys) {
        key(which);
        QCOMPARE(log.chosen(), row);
        QTRY_VERIFY(log.history()->count() > 0);
    }
    key(Qt::Key_PageDown);
    QVERIFY(log.chosen() > 2);
    QTRY_VERIFY(item(QStringLiteral("logRow_%1").arg(log.chosen())));
    key(Qt::Key_Escape);
    QCOMPARE(log.chosen(), -1);
}

void TestReceptionProgram::aMorningAtTheDesk()
{
    QVERIFY(makeDemoBook(path(), m_settings, m_clock.utcMs()));
    const auto book = kiosk();
    QVERIFY(addAccount(*book, Argon2PinHasher(), QStringLiteral("lan"), StaffRole::Receptionist, QStringLiteral("4711")));
    const qsizetype before = book->visitsIn(VisitState::Inside)->size();
    QVERIFY(before > 0);
    start();
    signIn(QStringLiteral("4711"));
    InsideScreen &inside = *m_program->screen().inside();
    QTRY_COMPARE(inside.total(), int(before));

    const Visit longest = inside.people()->at(0).constFirst();
    press(QStringLiteral("letOut_0"));
    QTRY_COMPARE(inside.total(), int(before) - 1);
    QCOMPARE(book->visit(longest.id)->exitSource, ExitSource::Staff);
    press(QStringLiteral("undoLetOut"));
    QTRY_COMPARE(inside.total(), int(before));
    QCOMPARE(book->visit(longest.id)->pass, longest.pass);

    // Somebody leaves at the kiosk.
    QVERIFY(book->append(checkedOutEntry(longest.id, m_clock.utcMs(), QStringLiteral("kiosk"), ExitSource::Pass, ClockQuality::Good)));
    QTRY_COMPARE(inside.total(), int(before) - 1);

    press(QStringLiteral("page_log_button"));
    LogScreen &log = *m_program->screen().log();
    press(QStringLiteral("log_ever"));
    QTRY_VERIFY(log.visits() > 20);
    press(QStringLiteral("logSearch"));
    type(QStringLiteral("nguyen"));
    QTRY_VERIFY(!log.isBusy() && log.text() == QStringLiteral("nguyen"));
    QTRY_VERIFY(log.lines()->count() > 0);
    readByKeys(log);

    for (const char *page : {"figures", "rollcall", "health", "inside"}) {
        press(QStringLiteral("page_%1_button").arg(QLatin1StringView(page)));
        QTRY_VERIFY(item(QStringLiteral("page_") + QLatin1StringView(page)));
    }
    press(QStringLiteral("lock"));
    QTRY_VERIFY(!m_program->screen().signIn()->isSignedIn());
    QCOMPARE(inside.total(), 0);
    QCOMPARE(log.lines()->count(), 0);
    QCOMPARE(m_program->warnings(), QStringList());
    QVERIFY(book->verify()->ok());
}

void TestReceptionProgram::aCopyIsReadAndNotChanged()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    {
        QVERIFY(makeDemoBook(path(), m_settings, m_clock.utcMs()));
        const auto book = kiosk();
        QVERIFY(addAccount(*book, Argon2PinHasher(), QStringLiteral("lan"), StaffRole::Receptionist, QStringLiteral("4711")));
        QVERIFY(copyBook(
            book->database(), copy, [](qint64, qint64) { return true; }, [](Database &) { return Result<void>(); }));
    }
    const auto bytes = [&copy] {
        QFile file(copy);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    start(copy, OpenMode::ReadOnly);
    signIn(QStringLiteral("4712"));
    QTRY_COMPARE(m_program->screen().signIn()->error(), SignIn::WrongPin);
    signIn(QStringLiteral("4711"));
    InsideScreen &inside = *m_program->screen().inside();
    QTRY_VERIFY(inside.total() > 0);
    const int people = inside.total();
    QTRY_VERIFY(item(QStringLiteral("readOnlyWords")) && item(QStringLiteral("readOnlyWords"))->property("text").toString().contains(u'/'));
    QTRY_VERIFY(item(QStringLiteral("help_0"))); // the rows are there
    for (const char *name : {"letOut_0", "checkOutAll", "page_entry_button", "page_health_button"})
        QVERIFY2(!item(QLatin1StringView(name).toString()), name);
    inside.checkOut(0);
    press(QStringLiteral("page_log_button"));
    press(QStringLiteral("log_ever"));
    QTRY_VERIFY(m_program->screen().log()->lines()->count() > 0);
    QVERIFY(!m_program->screen().log()->mayCorrect());
    press(QStringLiteral("page_inside_button"));
    QTest::qWait(1200); // a look at the book
    QCOMPARE(inside.total(), people);
    QCOMPARE(m_program->warnings(), QStringList());
    m_program.reset();
    QCOMPARE(bytes(), before);
}

void TestReceptionProgram::aWrongPinOpensNothing()
{
    QVERIFY(makeDemoBook(path(), m_settings, m_clock.utcMs()));
    QVERIFY(addAccount(*kiosk(), Argon2PinHasher(), QStringLiteral("lan"), StaffRole::Receptionist, QStringLiteral("4711")));
    start();
    signIn(QStringLiteral("4712"));
    QTRY_COMPARE(m_program->screen().signIn()->error(), SignIn::WrongPin);
    QVERIFY(!m_program->screen().signIn()->isSignedIn());
    QCOMPARE(m_program->screen().inside()->total(), 0);
    QTRY_VERIFY(item(QStringLiteral("staffNote")));
}

void TestReceptionProgram::withoutABookItSaysSo()
{
    start();
    QTRY_COMPARE(m_program->screen().signIn()->error(), SignIn::BookTrouble);
    QTRY_VERIFY(item(QStringLiteral("staffNote")));
    QVERIFY(!QFile::exists(path()));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    TestReceptionProgram test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_receptionprogram.moc"
