// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "fakes/bluezoneair.h"
#include "flow/staff/letindesk.h"
#include "visit/localtime.h"

#include <QtCore/QElapsedTimer>
#include <QtQuickTest/quicktest.h>
#include <QtTest/QTest>

namespace Gatebook {

namespace {

constexpr qint64 Begin = 1596500400000; // 4 August 2020, 7:20 in Vietnam
constexpr qint64 MinuteMs = 60000;
constexpr qint64 StepMs = 100;
constexpr qint64 ActMs = 1000; // what somebody takes for a touch, or for a word
constexpr int PatienceMs = 20000;

constexpr char SettingsText[] = "[site]\nname = \"UBND Phường 14\"\nentrance = \"Cổng chính\"\nagency = \"Ủy ban nhân dân Phường 14\"\n"
                                "closing_time = \"17:30\"\nlanguages = [\"vi\", \"en\"]\n[entry]\npolicy = \"require\"\n"
                                "[[department]]\nname = \"Bộ phận Một cửa\"\n[[department]]\nname = \"Văn phòng\"\n"
                                "[[department]]\nname = \"Phòng Tư pháp\"\n[[department]]\nname = \"Văn thư\"\n"
                                "[screen]\nreduce_motion = true\n[sound]\nvolume_percent = 0\nquiet_volume_percent = 0\n";

/// Everything is where it will be drawn: a finger goes where the eye saw something.
bool isWhole(const QQuickWindow &window)
{
    return !QQuickTest::qIsPolishScheduled(&window);
}

} // namespace

House::House()
    : m_clock(Begin)
{
}

bool House::prepareBook()
{
    const auto settings = parseSettings(SettingsText, QStringLiteral("day.toml"));
    if (!settings) {
        qWarning("%s", qPrintable(settings.failure().detail));
        return false;
    }
    m_settings = *settings;
    m_settings.session.buildDateMs = 0; // the day was before this build
    SodiumRandom random;
    auto book = SqliteBook::open(this->book(), OpenMode::CreateIfMissing, random);
    return book && addAccount(**book, Argon2PinHasher(), QString::fromLatin1(Receptionist), StaffRole::Receptionist, QString::fromLatin1(Pin));
}

bool House::open()
{
    if (!prepareBook())
        return false;
    m_kiosk = std::make_unique<KioskProgram>(KioskProgram::Plan{m_settings, std::nullopt, book(), m_clock, m_radio});
    m_desk = std::make_unique<ReceptionProgram>(m_settings, book(), OpenMode::MustExist, m_clock);
    if (!m_kiosk->show({1080, 1920}) || !m_desk->show({1920, 1080}))
        return false;
    m_gateFinger = std::make_unique<TouchDriver>(*m_kiosk->window());
    m_deskFinger = std::make_unique<TouchDriver>(*m_desk->window());
    m_kiosk->listen();
    m_kiosk->readCodes({&m_camera});
    goToGate();
    return see("attract");
}

bool House::makeBadges(const QList<DayVisit> &visits)
{
    SodiumRandom random;
    auto opened = SqliteBook::open(book(), OpenMode::MustExist, random);
    bool ok = opened.hasValue();
    for (const DayVisit &visit : visits) {
        if (!ok || !visit.is("way", "badge"))
            continue;
        const QString department = m_settings.departments.at(visit.at("to").toInt()).name;
        ok = (*opened)->addBadge({0, visit.at("says"), department, nowMs(), std::nullopt}, badgeTokenOf(visit)).hasValue();
    }
    return ok;
}

void House::bringPhone(Phone kind, int number)
{
    m_phones.append({kind, number, true});
}

void House::pocketPhones()
{
    for (Carried &phone : m_phones)
        phone.isHeld = false;
}

void House::send(Phone kind, int number, bool isHeld)
{
    constexpr int IphoneAtMark = -25; // dBm
    constexpr int AndroidIsLower = 15;
    constexpr int PocketIsLower = 35;
    const int level = IphoneAtMark - (kind == Phone::Android ? AndroidIsLower : 0) - (isHeld ? 0 : PocketIsLower);
    const auto sender = static_cast<quint64>(number);
    const qint64 now = m_clock.monotonicMs();
    if (kind == Phone::Android)
        m_radio.hear(BluezoneAir::android(static_cast<quint8>(number), now, level, sender));
    else if (kind == Phone::Iphone)
        m_radio.hear(BluezoneAir::iphone(sender, now, level));
    else
        m_radio.hear(BluezoneAir::iphoneBackground(sender, now, level));
}

void House::pass()
{
    for (const Carried &phone : m_phones)
        send(phone.kind, phone.number, phone.isHeld);
    m_clock.pass(StepMs);
    m_kiosk->tick();
    m_desk->tick();
}

void House::breathe(qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += StepMs)
        pass();
}

int House::minute() const
{
    return minuteOfDay(m_clock.utcMs(), m_settings.timezone);
}

bool House::leapTo(int minute)
{
    const qint64 begin = m_clock.utcMs() - m_clock.utcMs() % MinuteMs;
    const qint64 target = begin + (minute - this->minute()) * MinuteMs;
    if (target < m_clock.utcMs()) {
        qWarning("%02d:%02d is past already: it is %s", minute / 60, minute % 60, qPrintable(clockText(m_clock.utcMs(), m_settings.timezone)));
        return false;
    }
    m_clock.pass(target - m_clock.utcMs());
    pass();
    return true;
}

bool House::until(const std::function<bool()> &isSo, const char *what, bool timePasses)
{
    QElapsedTimer patience;
    patience.start();
    while (!isSo()) {
        if (patience.elapsed() > PatienceMs) {
            qWarning("waited in vain for %s at %s; the gate shows %s", what, qPrintable(clockText(nowMs(), m_settings.timezone)),
                qPrintable(m_gateFinger->screen()));
            return false;
        }
        if (timePasses)
            pass();
        m_kiosk->tick();
        m_desk->tick();
        QTest::qWait(1);
    }
    return true;
}

bool House::activate(QQuickWindow *window)
{
    if (window->isActive())
        return true;
    window->requestActivate();
    return QTest::qWaitForWindowActive(window);
}

void House::goToGate()
{
    activate(m_kiosk->window());
}

bool House::see(const char *screen, bool timePasses)
{
    const QString name = QStringLiteral("screen_") + QString::fromLatin1(screen);
    return until([&] { return m_gateFinger->screen() == name; }, screen, timePasses);
}

bool House::touch(const QString &item)
{
    breathe(ActMs);
    const bool there = until([&] { return isWhole(*m_kiosk->window()) && m_gateFinger->find(item); }, qPrintable(item));
    return there && m_gateFinger->tap(item);
}

bool House::write(const char *screen, const QString &text)
{
    if (!see(screen) || !until([&] { return text.isEmpty() || m_gateFinger->type(text); }, "a line to write in"))
        return false;
    return touch(QStringLiteral("next"));
}

void House::show(const QByteArray &code)
{
    breathe(ActMs);
    m_camera.show(code);
}

bool House::goToDesk()
{
    if (!activate(m_desk->window()))
        return false;
    SignIn *signIn = m_desk->screen().signIn();
    if (signIn->isSignedIn())
        return true;
    if (!until([&] { return !signIn->account().isEmpty(); }, "an account"))
        return false;
    for (const char digit : QLatin1StringView(Pin)) {
        if (!press(QStringLiteral("pinKey_") + QLatin1Char(digit)))
            return false;
    }
    return press(QStringLiteral("pinEnter")) && until([&] { return signIn->isSignedIn(); }, "signing in");
}

bool House::press(const QString &item)
{
    breathe(ActMs);
    const bool there = until([&] { return isWhole(*m_desk->window()) && m_deskFinger->find(item); }, qPrintable(item));
    return there && m_deskFinger->tap(item);
}

bool House::openPage(const char *page)
{
    const QString name = QStringLiteral("page_") + QString::fromLatin1(page);
    return goToDesk() && press(name + QStringLiteral("_button")) && until([&] { return m_deskFinger->find(name) != nullptr; }, page);
}

bool House::key(const QString &line, const QString &text)
{
    if (!press(line) || !until([&] { return deskItem(line)->hasActiveFocus(); }, "the focus"))
        return false;
    QTest::keyClick(m_desk->window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_desk->window(), Qt::Key_Delete);
    keyIn(text);
    return deskItem(line)->property("text").toString() == text;
}

// Vietnamese comes from the keyboard as whole letters: its typing is the desk computer's own.
void House::keyIn(const QString &text)
{
    for (const QChar letter : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(m_desk->window(), &event);
        }
    }
}

} // namespace Gatebook
