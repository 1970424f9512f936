// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeadvertisementsource.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/rehearsalclock.h"
#include "gatebook/touchdriver.h"
#include "visit/pass.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

// Whole visits without one touch: Tab, Shift-Tab, Enter, Escape, and letters where letters are asked for.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aVisitorComesAndGoes();
    void whoLostThePassGoesToo();
    void escapeLeadsBack();
    void aSheetKeepsTheKeyboardToItself();

private:
    bool until(const std::function<bool()> &isSo);
    bool see(const char *screen);
    bool goTo(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool enter(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool write(const char *screen, const char *text);
    bool comeIn();
    [[nodiscard]] QString focused() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_program->window(), key, modifiers); }

    std::unique_ptr<QTemporaryDir> m_folder;
    RehearsalClock m_clock{1596506400000}; // 4 August 2020, 9:00 in Vietnam
    FakeAdvertisementSource m_radio;
    std::unique_ptr<KioskProgram> m_program;
    std::unique_ptr<TouchDriver> m_eye; ///< only looks
};

void KeyboardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings = parseSettings("[entry]\npolicy = \"recommend\"\n[[department]]\nname = \"Văn phòng\"\n[[department]]\nname = \"Một cửa\"\n"
                                        "[sound]\nvolume_percent = 0\nquiet_volume_percent = 0\n",
        QStringLiteral("test"));
    QVERIFY(settings.hasValue());
    m_program = std::make_unique<KioskProgram>(
        KioskProgram::Plan{*settings, std::nullopt, m_folder->filePath(QStringLiteral("gatebook.db")), m_clock, m_radio});
    QVERIFY(m_program->show({1080, 1920}));
    QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
    m_eye = std::make_unique<TouchDriver>(*m_program->window());
    m_program->listen();
    QVERIFY(see("attract"));
}

void KeyboardTest::cleanup()
{
    if (!m_program)
        return;
    QCOMPARE(m_eye->touches(), 0);
    QCOMPARE(m_program->warnings(), QStringList());
    m_eye.reset();
    m_program.reset();
}

bool KeyboardTest::until(const std::function<bool()> &isSo)
{
    QElapsedTimer patience;
    patience.start();
    while (!isSo() && patience.elapsed() < 10000) {
        m_clock.pass(100);
        m_program->tick();
        QTest::qWait(5);
    }
    return isSo();
}

bool KeyboardTest::see(const char *screen)
{
    const QString name = QStringLiteral("screen_") + QString::fromLatin1(screen);
    if (until([&] { return m_eye->screen() == name; }))
        return true;
    qWarning("waited for %s, but the screen is %s", screen, qPrintable(m_eye->screen()));
    return false;
}

QString KeyboardTest::focused() const
{
    const QQuickItem *item = m_program->window()->activeFocusItem();
    return item ? item->objectName() : QString();
}

/// Tab by Tab; what has the focus then shows it.
bool KeyboardTest::goTo(const QString &name, Qt::KeyboardModifiers modifiers)
{
    for (int tabs = 0; tabs < 60 && focused() != name; ++tabs)
        key(modifiers == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    const QQuickItem *item = m_program->window()->activeFocusItem();
    if (focused() == name && item->property("visualFocus").toBool())
        return true;
    qWarning("%s was not reached, or does not show it: %s has the focus", qPrintable(name), qPrintable(focused()));
    return false;
}

bool KeyboardTest::enter(const QString &name, Qt::KeyboardModifiers modifiers)
{
    if (!goTo(name, modifiers))
        return false;
    key(Qt::Key_Return);
    return true;
}

bool KeyboardTest::write(const char *screen, const char *text)
{
    if (!see(screen) || !until([&] { return focused() == QLatin1StringView("field"); }))
        return false;
    for (; *text; ++text)
        QTest::keyClick(m_program->window(), *text);
    key(Qt::Key_Return);
    return true;
}

bool KeyboardTest::comeIn()
{
    return enter(QStringLiteral("gateIn")) && write("name", "Tran Thi Binh") && write("organisation", "Sao Mai") && write("phone", "0900000001")
        && see("hostpurpose") && enter(QStringLiteral("department_1")) && enter(QStringLiteral("purpose_meeting")) && enter(QStringLiteral("next"))
        && see("holdphone") && enter(QStringLiteral("noSmartphone")) && see("welcome");
}

void KeyboardTest::aVisitorComesAndGoes()
{
    QVERIFY(comeIn());
    const Visit in = m_program->session().recorded();
    QCOMPARE(in.visitor, (Visitor{u"Tran Thi Binh"_qs, u"Sao Mai"_qs, u"0900000001"_qs}));
    QCOMPARE(in.host.department, u"Một cửa"_qs);
    QCOMPARE(in.purpose, Purpose::Meeting);
    const QString code = normalisedPassCode(m_program->kiosk().pass()->code());
    QVERIFY(enter(QStringLiteral("done")));
    QVERIFY(see("attract"));
    QVERIFY(enter(QStringLiteral("gateOut")));
    QVERIFY(see("typepass"));
    for (const QChar letter : code)
        QVERIFY(enter(QStringLiteral("passKey_") + letter));
    QVERIFY(see("goodbye"));
    QVERIFY(enter(QStringLiteral("done")));
    QVERIFY(see("attract"));
}

void KeyboardTest::whoLostThePassGoesToo()
{
    QVERIFY(comeIn());
    QVERIFY(enter(QStringLiteral("done")));
    QVERIFY(see("attract"));
    m_clock.pass(3600000);
    QVERIFY(enter(QStringLiteral("gateOut")));
    QVERIFY(see("typepass"));
    QVERIFY(enter(QStringLiteral("lostPass")));
    QVERIFY(write("lostname", "Tran Thi Binh"));
    QVERIFY(see("losthost"));
    QVERIFY(enter(QStringLiteral("department_1")));
    QVERIFY(enter(QStringLiteral("next")));
    QVERIFY(see("losttime"));
    QVERIFY(enter(QStringLiteral("earlier")));
    QVERIFY(enter(QStringLiteral("later")));
    QVERIFY(enter(QStringLiteral("search")));
    QVERIFY(until([this] { return m_program->session().lostPassAnswer().has_value(); }));
    QVERIFY(enter(QStringLiteral("next")));
    QVERIFY(see("goodbye"));
}

void KeyboardTest::escapeLeadsBack()
{
    QVERIFY(enter(QStringLiteral("gateIn")));
    QVERIFY(write("name", "Ha"));
    QVERIFY(see("organisation"));
    key(Qt::Key_Escape);
    QVERIFY(see("name"));
    QVERIFY(enter(QStringLiteral("startOver"), Qt::ShiftModifier));
    QVERIFY(see("attract"));
    QCOMPARE(m_program->session().visitor(), Visitor());
}

void KeyboardTest::aSheetKeepsTheKeyboardToItself()
{
    QVERIFY(enter(QStringLiteral("ease")));
    QVERIFY(until([this] { return m_eye->find(QStringLiteral("easeDone")) != nullptr; }));
    for (int tabs = 0; tabs < 12; ++tabs) {
        key(Qt::Key_Tab);
        QVERIFY2(focused().startsWith(QLatin1StringView("ease")), qPrintable(focused()));
    }
    QVERIFY(enter(QStringLiteral("easeLarger")));
    key(Qt::Key_Escape);
    QVERIFY(until([this] { return m_eye->find(QStringLiteral("gateIn")) != nullptr; }));
    QVERIFY(enter(QStringLiteral("gateIn")));
    QVERIFY(see("name"));
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
