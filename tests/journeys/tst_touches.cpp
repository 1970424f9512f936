// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/bluezoneair.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakecodesource.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/rehearsalclock.h"
#include "gatebook/touchdriver.h"
#include "visit/pass.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 Begin = 1596506400000; // 4 August 2020, 9:00 in Vietnam
const QByteArray Card = QByteArrayLiteral("001090000001|012345678|NGUYỄN VĂN HÀ|15081990|Nam|Hà Nội|01052020");

/// The whole kiosk, one finger before it, and a phone in the visitor's pocket or none.
class Door
{
public:
    explicit Door(bool hasCamera)
        : m_program({settings(), std::nullopt, m_folder.filePath(QStringLiteral("gatebook.db")), m_clock, m_radio})
    {
        m_program.show({1080, 1920});
        m_finger = std::make_unique<TouchDriver>(*m_program.window());
        m_program.listen();
        if (hasCamera)
            m_program.readCodes({&m_camera});
        see("attract");
    }

    /// Waits; the phone sends meanwhile, and time passes for all.
    bool until(const std::function<bool()> &isSo)
    {
        QElapsedTimer patience;
        patience.start();
        while (!isSo() && patience.elapsed() < 20000) {
            if (phone)
                m_radio.hear(BluezoneAir::android(1, m_clock.monotonicMs(), phoneDbm));
            m_clock.pass(100);
            m_program.tick();
            QTest::qWait(5);
        }
        return isSo();
    }
    bool see(const char *screen)
    {
        const QString name = QStringLiteral("screen_") + QString::fromLatin1(screen);
        if (until([&] { return m_finger->screen() == name; }))
            return true;
        qWarning("waited for %s, but the screen is %s", screen, qPrintable(m_finger->screen()));
        return false;
    }
    bool touch(const QString &item)
    {
        return until([&] { return m_finger->find(item) != nullptr; }) && m_finger->tap(item);
    }
    bool touchOn(const char *screen, const char *item) { return see(screen) && touch(QString::fromLatin1(item)); }
    bool write(const char *screen, const char *text)
    {
        return see(screen) && until([&] { return m_finger->type(QString::fromUtf8(text)); });
    }
    /// Shows a code. The same one counts again only after a while.
    void show(const QByteArray &code)
    {
        m_clock.pass(60000);
        m_program.tick();
        m_camera.show(code);
    }
    /// The result is read, and goes by itself.
    bool readsAndGoes(const char *screen)
    {
        return see(screen) && until([&] { return m_program.session().step() == Step::Attract; }) && see("attract");
    }
    bool typesPass()
    {
        bool all = true;
        for (const QChar letter : normalisedPassCode(passCode))
            all = all && touch(QStringLiteral("passKey_") + letter);
        return all;
    }

    [[nodiscard]] int touches() const { return m_finger->touches() - m_before; }
    void countFromHere() { m_before = m_finger->touches(); }
    [[nodiscard]] KioskProgram &program() { return m_program; }

    bool phone = true;
    int phoneDbm = -40;
    QString passCode;
    QByteArray passQr;

    void keepPass()
    {
        passCode = m_program.kiosk().pass()->code();
        passQr = passQrText(m_program.session().recorded().pass->token).toUtf8();
    }

private:
    static Settings settings()
    {
        const auto read = parseSettings("[entry]\npolicy = \"require\"\n[site]\nagency = \"Sở\"\n[[department]]\nname = \"Văn phòng\"\n"
                                        "[[department]]\nname = \"Một cửa\"\n[sound]\nvolume_percent = 0\n",
            QStringLiteral("test"));
        return read ? *read : Settings{};
    }

    QTemporaryDir m_folder;
    RehearsalClock m_clock{Begin};
    FakeAdvertisementSource m_radio;
    FakeCodeSource m_camera{CodeSource::Kind::Camera};
    KioskProgram m_program;
    std::unique_ptr<TouchDriver> m_finger;
    int m_before = 0;
};

} // namespace

// How often a visitor must touch the screen beside writing letters, on the real screens.
class TouchesTest : public QObject
{
    Q_OBJECT

    /// Everything there is to say, and then a phone without the app or none: the longest way.
    static bool typeIn(Door &door, bool hasPhone)
    {
        door.phone = hasPhone;
        bool ok = door.touchOn("attract", "gateIn");
        if (door.program().session().step() == Step::Who)
            ok = ok && door.touchOn("who", "typeName");
        ok = ok && door.write("name", "Trần Thị Bình") && door.touch(QStringLiteral("next"));
        ok = ok && door.write("organisation", "Sao Mai") && door.touch(QStringLiteral("next"));
        ok = ok && door.write("phone", "0900000001") && door.touch(QStringLiteral("next"));
        ok = ok && door.touchOn("hostpurpose", "department_1") && door.touch(QStringLiteral("purpose_meeting")) && door.touch(QStringLiteral("next"));
        if (!hasPhone)
            ok = ok && door.touchOn("holdphone", "noSmartphone");
        ok = ok && door.see("welcome");
        if (ok)
            door.keepPass();
        return ok && door.touch(QStringLiteral("done")) && door.see("attract");
    }
    /// A card that the book does not know yet.
    static bool comeByCard(Door &door)
    {
        door.show(Card);
        return door.touchOn("organisation", "next") && door.touchOn("hostpurpose", "department_0") && door.touch(QStringLiteral("next"))
            && door.see("welcome");
    }

private slots:
    void aWalkInThatTypesTakesTwelveTouchesAndTwentySeconds_data()
    {
        QTest::addColumn<bool>("camera");
        QTest::addColumn<bool>("phone");
        QTest::newRow("with the app") << false << true;
        QTest::newRow("without a smartphone") << false << false;
        QTest::newRow("past the question for a card") << true << false;
    }
    void aWalkInThatTypesTakesTwelveTouchesAndTwentySeconds()
    {
        QFETCH(bool, camera);
        QFETCH(bool, phone);
        Door door(camera);
        QElapsedTimer machine;
        machine.start();
        QVERIFY(typeIn(door, phone));
        QVERIFY2(door.touches() <= 12, qPrintable(QString::number(door.touches())));
        QVERIFY2(machine.elapsed() < 20000, qPrintable(QString::number(machine.elapsed())));
        qInfo("%d touches, %lld ms of machine", door.touches(), static_cast<long long>(machine.elapsed()));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aNewCardTakesThreeTouches()
    {
        Door door(true);
        QVERIFY(comeByCard(door));
        QVERIFY(door.readsAndGoes("welcome"));
        QVERIFY2(door.touches() <= 3, qPrintable(QString::number(door.touches())));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aKnownCardTakesNoneAndLeavesWithNone()
    {
        Door door(true);
        QVERIFY(comeByCard(door));
        QVERIFY(door.touch(QStringLiteral("remember")));
        QVERIFY(door.readsAndGoes("welcome"));
        door.countFromHere();
        door.show(Card);
        QVERIFY(door.readsAndGoes("goodbye"));
        QCOMPARE(door.touches(), 0);
        door.show(Card);
        QVERIFY(door.readsAndGoes("welcome"));
        QVERIFY2(door.touches() <= 1, qPrintable(QString::number(door.touches())));
    }

    void aPassIsTypedWithTwoTouchesBesideItsLetters()
    {
        Door door(false);
        QVERIFY(typeIn(door, true));
        door.countFromHere();
        QVERIFY(door.touchOn("attract", "gateOut"));
        QVERIFY(door.see("typepass"));
        QVERIFY(door.typesPass());
        QVERIFY(door.touchOn("goodbye", "done"));
        QCOMPARE(door.touches() - PassCodeLength, 2);
    }

    void aScannedPassTakesNone()
    {
        Door door(true);
        QVERIFY(typeIn(door, true));
        door.countFromHere();
        door.show(door.passQr);
        QVERIFY(door.readsAndGoes("goodbye"));
        QCOMPARE(door.touches(), 0);
    }
};

QTEST_MAIN(TouchesTest)
#include "tst_touches.moc"
