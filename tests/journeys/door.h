// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace Gatebook {

/// The whole kiosk, one finger before it, and a phone in the visitor's pocket or none.
class Door
{
public:
    static constexpr qint64 Begin = 1596506400000; ///< 4 August 2020, 9:00 in Vietnam

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
        bool so = isSo();
        while (!so && patience.elapsed() < 20000) {
            if (phone)
                m_radio.hear(BluezoneAir::android(1, m_clock.monotonicMs(), phoneDbm));
            m_clock.pass(100);
            m_program.tick();
            QTest::qWait(5);
            so = isSo();
        }
        return so;
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

    /// Everything there is to say, and then a phone without the app or none: the longest way.
    bool typeIn(bool hasPhone)
    {
        phone = hasPhone;
        bool ok = touchOn("attract", "gateIn");
        if (m_program.session().step() == Step::Who)
            ok = ok && touchOn("who", "typeName");
        ok = ok && write("name", "Trần Thị Bình") && touch(QStringLiteral("next"));
        ok = ok && write("organisation", "Sao Mai") && touch(QStringLiteral("next"));
        ok = ok && write("phone", "0900000001") && touch(QStringLiteral("next"));
        ok = ok && touchOn("hostpurpose", "department_1") && touch(QStringLiteral("purpose_meeting")) && touch(QStringLiteral("next"));
        if (!hasPhone)
            ok = ok && touchOn("holdphone", "noSmartphone");
        ok = ok && see("welcome");
        if (ok)
            keepPass();
        return ok && touch(QStringLiteral("done")) && see("attract");
    }

    [[nodiscard]] int touches() const { return m_finger->touches() - m_before; }
    void countFromHere() { m_before = m_finger->touches(); }
    [[nodiscard]] KioskProgram &program() { return m_program; }
    [[nodiscard]] TouchDriver &finger() { return *m_finger; }
    /// What the book answers to this.
    template <typename Work> auto ask(Work work)
    {
        std::optional<std::invoke_result_t<Work, Book &>> answer;
        m_program.book().ask(&m_program, std::move(work), [&](const auto &outcome) { answer = outcome; });
        until([&] { return answer.has_value(); });
        return answer.value();
    }

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

} // namespace Gatebook
