// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/demobook.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/touchdriver.h"

#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

// The parts, put together; driven by hand, without a morning around it.
class TestKioskProgram : public QObject
{
    Q_OBJECT

private slots:
    void itDrawsTheFirstScreenAndMakesItsBook();
    void wrongSettingsPutItOutOfServiceAndAreShown();
    void theRadioIsListenedToOnlyAfterItWasToldTo();
    void theLanguageOfTheVisitorIsSpoken();
    void withoutDepartmentsThereIsTheReceptionDesk();
    void aDemoBookHoldsTheMorningSoFar();

private:
    [[nodiscard]] QString book() const { return m_folder.filePath(QStringLiteral("gatebook.db")); }
    static Settings settings()
    {
        const auto read = parseSettings("[site]\nreception_phone = \"0900\"\n", QStringLiteral("test"));
        return read ? *read : Settings{};
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeAdvertisementSource m_radio;
};

void TestKioskProgram::itDrawsTheFirstScreenAndMakesItsBook()
{
    KioskProgram program({settings(), std::nullopt, book(), m_clock, m_radio});
    QSignalSpy frame(&program, &KioskProgram::firstFrame);
    QVERIFY(program.show({540, 960}));
    QTRY_COMPARE(frame.count(), 1);
    TouchDriver finger(*program.window());
    QTRY_COMPARE(finger.screen(), QStringLiteral("screen_attract"));
    QTRY_VERIFY(QFile::exists(book()));
    QCOMPARE(program.warnings(), QStringList());
}

void TestKioskProgram::wrongSettingsPutItOutOfServiceAndAreShown()
{
    const QString why = QStringLiteral("g.toml:7: key `entry.policy` is wrong");
    const QString never = m_folder.filePath(QStringLiteral("never.db"));
    KioskProgram program({settings(), Failure{Failure::Reason::BadSettings, why}, never, m_clock, m_radio});
    QVERIFY(program.show({540, 960}));
    TouchDriver finger(*program.window());
    QTRY_COMPARE(finger.screen(), QStringLiteral("screen_outofservice"));
    QCOMPARE(finger.textOf(QStringLiteral("failureText")), why);
    m_clock.advance(10 * BookCare::RetryAfterMs);
    program.tick();
    QCOMPARE(program.session().step(), Step::OutOfService);
    QVERIFY(!QFile::exists(never)); // nobody knows where the book should be
    QCOMPARE(program.warnings(), QStringList());
}

void TestKioskProgram::theRadioIsListenedToOnlyAfterItWasToldTo()
{
    KioskProgram program({settings(), std::nullopt, book(), m_clock, m_radio});
    QVERIFY(!m_radio.isRunning());
    program.listen();
    QVERIFY(m_radio.isRunning());
    QVERIFY(program.listener().radioWorks());
}

void TestKioskProgram::theLanguageOfTheVisitorIsSpoken()
{
    KioskProgram program({settings(), std::nullopt, book(), m_clock, m_radio});
    QVERIFY(program.show({540, 960}));
    TouchDriver finger(*program.window());
    QTRY_VERIFY(finger.find(QStringLiteral("language_en")));
    QVERIFY(finger.tap(QStringLiteral("gateIn")));
    QTRY_VERIFY(finger.find(QStringLiteral("back")));
    QCOMPARE(finger.textOf(QStringLiteral("back")), QStringLiteral("Quay lại"));
    program.session().setLanguage(QStringLiteral("en"));
    QCOMPARE(finger.textOf(QStringLiteral("back")), QStringLiteral("Back"));
}

void TestKioskProgram::withoutDepartmentsThereIsTheReceptionDesk()
{
    KioskProgram bare({settings(), std::nullopt, book(), m_clock, m_radio});
    QCOMPARE(bare.kiosk().departments()->rowCount(), 1);
    Settings two = settings();
    two.departments = {{QStringLiteral("A"), {}, {}, {}}, {QStringLiteral("B"), {}, {}, {}}};
    KioskProgram named({two, std::nullopt, m_folder.filePath(QStringLiteral("named.db")), m_clock, m_radio});
    QCOMPARE(named.kiosk().departments()->rowCount(), 2);
}

void TestKioskProgram::aDemoBookHoldsTheMorningSoFar()
{
    const QString path = m_folder.filePath(QStringLiteral("demo.db"));
    constexpr qint64 HourMs = 3600 * 1000;
    const qint64 atTen = FakeClock::Morning + HourMs * 3 / 2;
    const auto made = makeDemoBook(path, settings(), atTen);
    QVERIFY2(made.hasValue(), made ? "" : qPrintable(made.failure().detail));
    SodiumRandom random;
    auto opened = SqliteBook::open(path, OpenMode::ReadOnly, random);
    QVERIFY(opened.hasValue());
    const auto simulated = (*opened)->isSimulated();
    QVERIFY(simulated.hasValue() && *simulated);
    const auto inside = (*opened)->visitsIn(VisitState::Inside);
    QVERIFY(inside.hasValue());
    QVERIFY(!inside->isEmpty());
    for (const Visit &visit : *inside)
        QVERIFY(visit.checkedInAtMs <= atTen);
}

QTEST_MAIN(TestKioskProgram)
#include "tst_kioskprogram.moc"
