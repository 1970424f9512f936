// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "flow/staff/letindesk.h"

namespace Gatebook {

namespace {

const QUuid service = bluetoothUuid(0xFD64);

AppSignature signature()
{
    AppSignature out;
    out.name = QStringLiteral("bluezone-android");
    out.app = QStringLiteral("Bluezone");
    out.service = service;
    out.nearDbm = -60;
    return out;
}

SessionRules rules()
{
    SessionRules out;
    out.site = QStringLiteral("site");
    out.entrance = QStringLiteral("Cổng chính");
    out.entry.policy = EntryPolicy::Require;
    return out;
}

KioskFacts facts()
{
    KioskFacts out;
    out.agency = QStringLiteral("Sở Thông tin và Truyền thông");
    out.address = QStringLiteral("59 Lý Tự Trọng");
    out.receptionPhone = QStringLiteral("028 3822 0000");
    out.iosLink = QStringLiteral("https://example.org/ios");
    out.androidLink = QStringLiteral("https://example.org/android");
    const auto add = [&](const char *name, const char *english, const char *floor, const char *icon) {
        out.departments.append({QString::fromUtf8(name), QString::fromUtf8(english), QString::fromUtf8(floor), QString::fromUtf8(icon)});
    };
    add("Bộ phận Một cửa", "One-stop desk", "Tầng trệt", "desk");
    add("Văn phòng Sở", "Head office", "Tầng 2", "office");
    add("Phòng Công nghệ thông tin", "Information technology", "Tầng 3", "chip");
    add("Phòng Bưu chính – Viễn thông", "Post and telecoms", "Tầng 3", "mail");
    add("Thanh tra Sở", "Inspectorate", "Tầng 4", "shield");
    add("Phòng Kế hoạch – Tài chính", "Planning and finance", "Tầng 4", "");
    out.hosts = {{QStringLiteral("Thanh tra Sở"), QStringLiteral("Đỗ Thị Giả Định")}, {QStringLiteral("Văn phòng Sở"), QStringLiteral("Hà Văn Thử")}};
    return out;
}

} // namespace

/// In the order in which each needs the one before.
struct Bench::Parts {
    FakeClock clock;
    FakeAdvertisementSource radio;
    FakeBook book;
    DirectKeeper keeper{book};
    SeededRandom random;
    FakePinHasher hasher;
    ChequeredCodeMaker codes;
    FakeCalibrationStore calibrations;
    Listener listener{radio, clock, PresenceTracker({signature()}, {}, 1), {}};
    Session session{rules(), listener, keeper, clock, random};
    CodeDesk codeDesk{session};
    FakePrinter printer;
    FakeSpeaker speaker;
    Ticketing tickets{session, &printer, clock, {}, "Asia/Ho_Chi_Minh"};
    Kiosk kiosk{facts(), {session, listener, keeper, codes, hasher, random, clock, calibrations, codeDesk, tickets}};
};

Bench::Bench()
{
    reset();
}

Bench::~Bench() = default;

Kiosk *Bench::kiosk() const
{
    return &m->kiosk;
}

void Bench::reset()
{
    m = std::make_unique<Parts>();
    m->listener.start();
    m->kiosk.speech()->setSpeaker(&m->speaker);
}

QString Bench::saying() const
{
    return m->speaker.saying;
}

void Bench::pass(int ms)
{
    for (int left = ms; left > 0; left -= 100) {
        m->clock.advance(100);
        m->listener.tick();
        m->session.tick();
        m->kiosk.tick();
    }
}

void Bench::deliver()
{
    m->keeper.deliver();
}

void Bench::bringPhone()
{
    for (int i = 0; i < 20; ++i) {
        Advertisement advertisement;
        advertisement.sender = 1;
        advertisement.heardMs = m->clock.monotonicMs();
        advertisement.levelDbm = -45;
        advertisement.data.services = {service};
        m->radio.hear(advertisement);
        pass(200);
    }
}

void Bench::phonesSend(const QList<int> &levelsDbm, int ms)
{
    for (; ms > 0; ms -= 250) {
        for (qsizetype i = 0; i < levelsDbm.size(); ++i) {
            Advertisement advertisement;
            advertisement.sender = static_cast<quint64>(i + 1);
            advertisement.heardMs = m->clock.monotonicMs();
            advertisement.levelDbm = levelsDbm[i];
            advertisement.data.services = {service};
            m->radio.hear(advertisement);
        }
        m->clock.advance(250);
        m->listener.tick();
        m->session.tick();
        m->kiosk.tick();
    }
}

void Bench::addIt(const QString &name, const QString &pin)
{
    if (!addAccount(m->book, m->hasher, name, StaffRole::It, pin))
        qFatal("the account could not be added");
}

void Bench::printerTakesIt()
{
    m->printer.takeIt();
}

void Bench::printerRefuses()
{
    m->printer.refuse();
}

int Bench::prints() const
{
    return static_cast<int>(m->printer.tickets.size());
}

int Bench::keptThresholds() const
{
    return static_cast<int>(m->calibrations.kept().thresholds.size());
}

void Bench::goDeaf()
{
    m->radio.goDeaf();
}

} // namespace Gatebook
