// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/bluezoneair.h"
#include "fakes/directkeeper.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakebook.h"
#include "fakes/fakecalibrationstore.h"
#include "fakes/fakecameraview.h"
#include "fakes/fakeclock.h"
#include "fakes/fakecodesource.h"
#include "fakes/fakepinhasher.h"
#include "fakes/fakeprinter.h"
#include "fakes/fakeslidefolder.h"
#include "fakes/fakespeaker.h"
#include "fakes/seededrandom.h"
#include "fakes/stageddesk.h"
#include "flow/staff/letindesk.h"
#include "screens/kiosk.h"

namespace Gatebook {

/// The real view models over the real session and listener, with a book, a radio and a clock that the test rules.
struct StagedKiosk {
    struct Wishes {
        EntryPolicy policy = EntryPolicy::Require;
        QString language = QStringLiteral("vi"); ///< the visitors'; the site's is Vietnamese
        bool printer = false;                    ///< passes are printed
        bool tag = false;                        ///< a reference beacon stands beside the kiosk
        Notices notices = shortNotices();
        bool people = false; ///< hosts can be chosen by name
    };

    explicit StagedKiosk(const CodeMaker &codeMaker, const Wishes &wishes)
        : language(wishes.language)
        , listener(radio, clock, PresenceTracker({android(), iphone()}, PresenceRules(), 7), AppCheckRules(), health(wishes))
        , session(rules(wishes), listener, keeper, clock, random)
        , tickets(session, wishes.printer ? &printer : nullptr, clock, facts().agency, facts().timezone)
        , kiosk(facts(wishes.people), {session, listener, keeper, codeMaker, hasher, random, clock, calibrations, codes, tickets})
        , desk({session, listener, keeper, codeMaker, hasher, random, clock, calibrations, codes, tickets}, facts(), kiosk,
              wishes.printer ? &printer : nullptr)
    {
        listener.start();
    }

    /// Lets time pass in steps of 100 ms, as the program does.
    void pass(qint64 ms)
    {
        for (; ms > 0; ms -= 100) {
            clock.advance(std::min<qint64>(ms, 100));
            listener.tick();
            session.tick();
            kiosk.tick();
        }
    }
    /// A phone with the app sends at this level for so long.
    void phoneSends(int levelDbm, qint64 ms = 2500, quint8 phone = 1)
    {
        for (; ms > 0; ms -= 250) {
            radio.hear(BluezoneAir::android(phone, clock.monotonicMs(), levelDbm));
            pass(250);
        }
    }
    /// Phones with the app send at once: Android phones and iPhones, one a level, four times a second.
    void phonesSend(const QList<int> &androidDbm, const QList<int> &iphoneDbm, qint64 ms)
    {
        for (; ms > 0; ms -= 250) {
            for (qsizetype i = 0; i < androidDbm.size(); ++i)
                radio.hear(BluezoneAir::android(static_cast<quint8>(i + 1), clock.monotonicMs(), androidDbm[i], 100 + i));
            for (qsizetype i = 0; i < iphoneDbm.size(); ++i)
                radio.hear(BluezoneAir::iphone(200 + i, clock.monotonicMs(), iphoneDbm[i]));
            pass(250);
        }
    }
    /// Everything the book was asked for is done, and what that asked for in turn.
    void deliver()
    {
        while (keeper.pending() > 0)
            keeper.deliver();
    }

    void fillIn(const QString &name)
    {
        SessionScreen &screen = *kiosk.session();
        screen.setLanguage(language);
        screen.checkIn();
        screen.setName(name);
        screen.next();
        screen.setOrganisation(QStringLiteral("Công ty TNHH Sao Mai"));
        screen.next();
        screen.next();
        screen.setDepartment(facts().departments.first().name);
        screen.setPurpose(SessionScreen::Procedure);
    }
    /// Recorded, and inside.
    void enter(const QString &name)
    {
        fillIn(name);
        kiosk.session()->next();
        kiosk.session()->sayNoSmartphone();
        deliver();
    }
    /// Recorded as waiting, under `require`.
    void wait(const QString &name)
    {
        fillIn(name);
        kiosk.session()->next();
        kiosk.session()->decline();
        deliver();
    }
    void addStaff(const QString &name, const QString &pin, StaffRole role = StaffRole::Receptionist)
    {
        const auto added = addAccount(book, hasher, name, role, pin);
        Q_ASSERT(added);
        Q_UNUSED(added)
    }

    static AppSignature android()
    {
        AppSignature signature;
        signature.name = QStringLiteral("bluezone-android");
        signature.app = QStringLiteral("Bluezone");
        signature.service = bluetoothUuid(0x4e56);
        signature.manufacturer = AppSignature::Manufacturer{Company, {}, 12, 12, true};
        signature.nearDbm = -60;
        return signature;
    }
    static AppSignature iphone()
    {
        AppSignature signature;
        signature.name = QStringLiteral("bluezone-ios");
        signature.app = QStringLiteral("Bluezone");
        signature.service = QUuid(QStringLiteral("00004E56-73F5-4BC4-A12F-17D1AD07A667"));
        signature.nearDbm = -45;
        return signature;
    }
    /// The tag beside the kiosk is heard so many times, this long after one another.
    void tagSends(int reports, qint64 everyMs)
    {
        for (; reports > 0; --reports) {
            radio.hear({Tag, clock.monotonicMs(), -60, {}});
            pass(everyMs);
        }
    }

    static RadioHealthRules health(const Wishes &wishes)
    {
        RadioHealthRules rules;
        if (wishes.tag)
            rules.beacon = ReferenceBeacon{Tag, {}};
        return rules;
    }
    static SessionRules rules(const Wishes &wishes)
    {
        SessionRules rules;
        rules.site = QStringLiteral("So TTTT");
        rules.entrance = QStringLiteral("Cổng chính");
        rules.entry.policy = wishes.policy;
        rules.notices = wishes.notices;
        return rules;
    }
    static Notices shortNotices()
    {
        const Notice vietnamese{QStringLiteral("Ghi lại những gì"), {{QStringLiteral("Ghi gì"), QStringLiteral("Họ tên.")}}};
        const Notice english{QStringLiteral("What is recorded"),
            {{QStringLiteral("What"), QStringLiteral("Your name.")}, {QStringLiteral("Why"), QStringLiteral("To know.")}}};
        return {QStringLiteral("4"), {{QStringLiteral("vi"), vietnamese}, {QStringLiteral("en"), english}}, {QStringLiteral("vi")}};
    }
    static KioskFacts facts(bool withPeople = false)
    {
        KioskFacts facts;
        facts.agency = QStringLiteral("Sở Thông tin và Truyền thông");
        facts.address = QStringLiteral("59 Lý Tự Trọng");
        facts.receptionPhone = QStringLiteral("Máy 101");
        facts.departments = departments();
        if (withPeople)
            facts.hosts = people();
        facts.iosLink = QStringLiteral("https://apps.apple.com/vn/app/bluezone/id1508062685");
        facts.androidLink = QStringLiteral("https://play.google.com/store/apps/details?id=com.mic.bluezone");
        return facts;
    }
    static QList<Department> departments()
    {
        const auto one = [](const char *name, const char *nameEn, const char *floor, const char *icon) {
            return Department{QString::fromUtf8(name), QString::fromUtf8(nameEn), QString::fromUtf8(floor), QString::fromUtf8(icon)};
        };
        return {one("Phòng Công nghệ thông tin", "Information technology", "Tầng 3", "chip"),
            one("Phòng Bưu chính Viễn thông", "Post and telecoms", "Tầng 2", "mail"),
            one("Phòng Thông tin Báo chí", "Press and information", "Tầng 4", "group"),
            one("Văn phòng Sở", "Office of the department", "Tầng 1", "office"), one("Thanh tra Sở", "Inspectorate", "Tầng 2", "shield"),
            one("Bộ phận Một cửa", "One-stop service", "Tầng trệt", "desk")};
    }

    static QList<Host> people()
    {
        const QString office = QStringLiteral("Văn phòng Sở");
        return {{QStringLiteral("Bộ phận Một cửa"), QStringLiteral("Trần Thị Giả Định")}, {office, QStringLiteral("Hà Quang Thử")},
            {QStringLiteral("Phòng Bưu chính Viễn thông"), QStringLiteral("Nguyễn Hoàng Hà")},
            {QStringLiteral("Phòng Công nghệ thông tin"), QStringLiteral("Công Tằng Tôn Nữ Thị Hạnh")}, {{}, QStringLiteral("Đỗ Ví Dụ")}};
    }

    static constexpr quint16 Company = 0x22b5;
    static constexpr quint64 Tag = 0xA1B2C3D4E5F6;

    QString language;
    FakeClock clock;
    SeededRandom random;
    FakePinHasher hasher;
    FakeBook book;
    DirectKeeper keeper{book};
    FakeAdvertisementSource radio;
    FakeCalibrationStore calibrations;
    Listener listener;
    Session session;
    FakePrinter printer;
    Ticketing tickets;
    FakeCodeSource scanner;
    FakeCodeSource camera{CodeSource::Kind::Camera};
    FakeCameraView view;
    FakeSlideFolder slides;
    FakeSpeaker speaker;
    CodeDesk codes{session};
    Kiosk kiosk;
    StagedDesk desk;
};

} // namespace Gatebook
