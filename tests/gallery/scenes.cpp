// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "staffscenes.h"

#include <QtTest/QTest>

namespace Gatebook {

namespace {

const QString Visitor1 = QStringLiteral("Nguyễn Văn Hà");
const QString LongName = QStringLiteral("Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Quỳnh Trâm");
const QString Pin = QStringLiteral("246810");

void toHoldPhone(StagedKiosk &kiosk)
{
    kiosk.fillIn(Visitor1);
    kiosk.kiosk.session()->next();
}

void toInstall(StagedKiosk &kiosk)
{
    toHoldPhone(kiosk);
    kiosk.kiosk.session()->askInstall();
}

/// Lets the visitor in, by the app, and takes them to the first screen again.
QString enterAndLeave(StagedKiosk &kiosk)
{
    kiosk.enter(Visitor1);
    const QString code = kiosk.session.recorded().pass->code;
    kiosk.kiosk.session()->acknowledge();
    kiosk.clock.advance(81 * 60000);
    return code;
}

void type(StagedKiosk &kiosk, const QString &code)
{
    kiosk.session.setLanguage(kiosk.language);
    kiosk.kiosk.session()->checkOut();
    for (qsizetype i = 1; i <= code.size(); ++i)
        kiosk.kiosk.session()->setTypedPass(code.left(i));
}

void typeWrong(StagedKiosk &kiosk, int times)
{
    kiosk.kiosk.session()->checkOut();
    for (; times > 0; --times) {
        kiosk.kiosk.session()->setTypedPass(QStringLiteral("222222"));
        kiosk.deliver();
    }
}

void openStaff(StagedKiosk &kiosk)
{
    kiosk.session.setLanguage(kiosk.language);
    kiosk.addStaff(QStringLiteral("Lan"), Pin);
    kiosk.addStaff(QStringLiteral("Minh"), Pin);
    kiosk.kiosk.staff()->openUp();
    kiosk.deliver();
}

void signIn(StagedKiosk &kiosk, const QString &pin = Pin)
{
    openStaff(kiosk);
    kiosk.kiosk.staff()->signIn()->setAccount(QStringLiteral("Lan"));
    kiosk.kiosk.staff()->signIn()->tryPin(pin);
    kiosk.deliver();
}

void signInIt(StagedKiosk &kiosk)
{
    kiosk.session.setLanguage(kiosk.language);
    kiosk.addStaff(QStringLiteral("Minh"), Pin, StaffRole::It);
    kiosk.kiosk.staff()->openUp();
    kiosk.deliver();
    kiosk.kiosk.staff()->signIn()->tryPin(Pin);
    kiosk.deliver();
}

void calibrate(StagedKiosk &kiosk)
{
    signInIt(kiosk);
    kiosk.kiosk.staff()->calibrate();
}

/// Measures a place to its end with phones of these levels there.
void measure(StagedKiosk &kiosk, const QList<int> &androidDbm, const QList<int> &iphoneDbm)
{
    kiosk.kiosk.staff()->calibration()->measure();
    kiosk.phonesSend(androidDbm, iphoneDbm, CalibrationScreen::MeasureMs + 500);
    kiosk.session.setLanguage(kiosk.language); // nobody touched the screen meanwhile
}

/// Both places, and on to the result.
void measureBoth(StagedKiosk &kiosk, const QList<int> &androidDbm, const QList<int> &iphoneDbm)
{
    calibrate(kiosk);
    measure(kiosk, {-46, -49}, {-31});
    kiosk.kiosk.staff()->calibration()->next();
    measure(kiosk, androidDbm, iphoneDbm);
    kiosk.kiosk.staff()->calibration()->next();
}

void loseBook(StagedKiosk &kiosk, const Failure &why)
{
    kiosk.session.bookLost(why);
    kiosk.session.setLanguage(kiosk.language); // as on a kiosk that speaks it by default
}

const QByteArray Card = QByteArrayLiteral("001090000001|012345678|NGUYỄN VĂN HÀ|15081990|Nam|Hà Nội|01052020");

void scan(StagedKiosk &kiosk, const QByteArray &code)
{
    if (kiosk.scanner.starts == 0)
        kiosk.codes.add(kiosk.scanner);
    kiosk.scanner.show(code);
    kiosk.deliver();
    kiosk.session.setLanguage(kiosk.language);
}

void aimAtCamera(StagedKiosk &kiosk)
{
    kiosk.kiosk.scan()->setView(&kiosk.view);
    kiosk.codes.add(kiosk.camera);
    kiosk.kiosk.session()->checkIn();
}

/// In by the card, which is to be known next time, and out by it.
void comeAndGoByCard(StagedKiosk &kiosk)
{
    scan(kiosk, Card);
    SessionScreen &screen = *kiosk.kiosk.session();
    screen.next();
    screen.setDepartment(StagedKiosk::facts().departments.first().name);
    screen.next();
    screen.sayNoSmartphone();
    kiosk.deliver();
    kiosk.kiosk.scan()->setCardRemembered(true);
    kiosk.deliver();
    screen.acknowledge();
    kiosk.clock.advance(81 * 60000);
    scan(kiosk, Card);
    kiosk.pass(100);
}

void comeAgainByCard(StagedKiosk &kiosk)
{
    comeAndGoByCard(kiosk);
    kiosk.kiosk.session()->acknowledge();
    kiosk.clock.advance(60000);
    scan(kiosk, Card);
    kiosk.kiosk.session()->sayNoSmartphone();
    kiosk.deliver();
    kiosk.pass(1500);
}

void twoWait(StagedKiosk &kiosk)
{
    for (const QString &name : {Visitor1, LongName}) {
        kiosk.wait(name);
        kiosk.kiosk.session()->acknowledge();
        kiosk.clock.advance(7 * 60000);
    }
}

void showSlide(StagedKiosk &kiosk, const Slide &slide)
{
    kiosk.slides.lay({slide});
    kiosk.kiosk.slides()->setFolder(&kiosk.slides);
    QSize before;
    const auto placed = [&] { return std::exchange(before, kiosk.kiosk.slides()->area()) == kiosk.kiosk.slides()->area() && !before.isEmpty(); };
    if (!QTest::qWaitFor(placed))
        qWarning("there is no place for slides");
    kiosk.slides.deliver();
    kiosk.pass(8000);
}

/// As long as words may be.
void showWords(StagedKiosk &kiosk)
{
    showSlide(kiosk,
        {QStringLiteral("10-drill"),
            {{QStringLiteral("vi"),
                 QStringLiteral(
                     "Diễn tập chữa cháy lúc 10 giờ thứ Sáu, ngày 20 tháng 11\nKhi nghe chuông, xin quý khách để lại đồ đạc, theo bảng chỉ "
                     "dẫn ra sân trước và chờ nhân viên. Người cần giúp đỡ xin báo lễ tân. Thang máy ngừng chạy trong lúc diễn tập. Xin "
                     "cảm ơn!")},
                {QStringLiteral("en"), QStringLiteral("Fire drill on Friday at 10\nWhen you hear the bell, please follow the signs to the yard.")},
                {QStringLiteral("km"),
                    QStringLiteral(
                        "សមយុទ្ធ​ពន្លត់​អគ្គិភ័យ​ម៉ោង "
                        "១០\nពេល​ឮ​សំឡេង​កណ្ដឹង "
                        "សូម​ដើរ​តាម​ផ្លាក​សញ្ញា​ទៅ​ទីធ្លា​ខាង​មុខ"
                        "។")}}});
}

void showPicture(StagedKiosk &kiosk)
{
    showSlide(kiosk, {QStringLiteral("20-map.png"), {}});
}

QList<Scene> arriving()
{
    return {
        {QStringLiteral("attract"), QStringLiteral("screen_attract"), EntryPolicy::Require, [](StagedKiosk &) {}},
        {QStringLiteral("attract-ease"), QStringLiteral("screen_attract"), EntryPolicy::Require,
            [](StagedKiosk &k) { k.kiosk.speech()->setSpeaker(&k.speaker); }, {QStringLiteral("ease")}},
        {QStringLiteral("notice"), QStringLiteral("screen_attract"), EntryPolicy::Require, [](StagedKiosk &) {}, {QStringLiteral("notice")}},
        {QStringLiteral("notice-typing"), QStringLiteral("screen_name"), EntryPolicy::Off,
            [](StagedKiosk &k) {
                k.kiosk.session()->checkIn();
                k.kiosk.session()->setName(Visitor1);
            },
            {QStringLiteral("notice"), QStringLiteral("noticeOn")}},
        {QStringLiteral("attract-words"), QStringLiteral("screen_attract"), EntryPolicy::Require, showWords},
        {QStringLiteral("attract-picture"), QStringLiteral("screen_attract"), EntryPolicy::Recommend, showPicture},
        {QStringLiteral("attract-words-camera"), QStringLiteral("screen_attract"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.codes.add(k.camera);
                showWords(k);
            }},
        {QStringLiteral("attract-off"), QStringLiteral("screen_attract"), EntryPolicy::Off, [](StagedKiosk &) {}},
        {QStringLiteral("name"), QStringLiteral("screen_name"), EntryPolicy::Require, [](StagedKiosk &k) { k.kiosk.session()->checkIn(); }},
        {QStringLiteral("name-written"), QStringLiteral("screen_name"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.kiosk.session()->checkIn();
                k.kiosk.session()->setName(Visitor1);
            }},
        {QStringLiteral("name-offered"), QStringLiteral("screen_name"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.kiosk.session()->checkIn();
                k.kiosk.session()->setName(QStringLiteral("Công Tằng Tôn Nữ ng"));
            }},
        {QStringLiteral("organisation"), QStringLiteral("screen_organisation"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.fillIn(Visitor1);
                k.kiosk.session()->back();
                k.kiosk.session()->back();
            }},
        {QStringLiteral("phone"), QStringLiteral("screen_phone"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.fillIn(Visitor1);
                k.kiosk.session()->back();
            }},
        {QStringLiteral("hostpurpose"), QStringLiteral("screen_hostpurpose"), EntryPolicy::Require, [](StagedKiosk &k) { k.fillIn(Visitor1); }},
        {QStringLiteral("idle"), QStringLiteral("screen_hostpurpose"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.fillIn(Visitor1);
                k.pass(33000);
            }},
    };
}

/// As one of `people`, without a smartphone `without` of them; to the last question of the form.
void fillInGroup(StagedKiosk &kiosk, int people, int without)
{
    SessionScreen &screen = *kiosk.kiosk.session();
    kiosk.fillIn(Visitor1);
    screen.back();
    screen.back();
    screen.askGroup();
    for (int i = 2; i < people; ++i)
        kiosk.kiosk.group()->more();
    for (int i = 0; i < without; ++i)
        kiosk.kiosk.group()->moreWithout();
}

void toGroupPhones(StagedKiosk &kiosk, int heard)
{
    fillInGroup(kiosk, 12, 2);
    for (int i = 0; i < 3; ++i)
        kiosk.kiosk.session()->next();
    for (int i = 1; i <= heard; ++i) {
        kiosk.phoneSends(-45, 2500, static_cast<quint8>(i));
        kiosk.phoneSends(-75, 2000, static_cast<quint8>(i)); // back in the pocket
    }
}

/// All of it, with one to install, and whatever the rule makes of that one.
void enterGroup(StagedKiosk &kiosk, int heard)
{
    toGroupPhones(kiosk, heard);
    kiosk.pass(21000);
    kiosk.session.touched();
    kiosk.kiosk.session()->next();
    kiosk.deliver();
}

QByteArray companionCard(int number)
{
    const QStringList names{QStringLiteral("TRẦN THỊ BÌNH"), QStringLiteral("LÊ QUỐC CƯỜNG"), QStringLiteral("PHẠM THU DUNG")};
    return QStringLiteral("00109000000%1|012345678|%2|15081990|Nam|Hà Nội|01052020").arg(number + 2).arg(names[number]).toUtf8();
}

QList<Scene> together()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {name("group"), name("screen_group"), EntryPolicy::Require, [](StagedKiosk &k) { fillInGroup(k, 12, 2); }},
        {name("group-off"), name("screen_group"), EntryPolicy::Off, [](StagedKiosk &k) { fillInGroup(k, 3, 0); }},
        {name("companions"), name("screen_companions"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                fillInGroup(k, 4, 0);
                k.codes.add(k.scanner);
                k.kiosk.session()->next();
            }},
        {name("companions-named"), name("screen_companions"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                fillInGroup(k, 4, 0);
                k.codes.add(k.scanner);
                k.kiosk.session()->next();
                scan(k, companionCard(0));
                scan(k, companionCard(1));
            }},
        {name("groupphones"), name("screen_groupphones"), EntryPolicy::Require, [](StagedKiosk &k) { toGroupPhones(k, 0); }},
        {name("groupphones-heard"), name("screen_groupphones"), EntryPolicy::Recommend, [](StagedKiosk &k) { toGroupPhones(k, 4); }},
        {name("welcome-group"), name("screen_welcome"), EntryPolicy::Require, [](StagedKiosk &k) { enterGroup(k, 9); }},
        {name("seereception-group"), name("screen_seereception"), EntryPolicy::Require, [](StagedKiosk &k) { enterGroup(k, 0); }},
        {name("goodbye-group"), name("screen_goodbye"), EntryPolicy::Recommend,
            [](StagedKiosk &k) {
                enterGroup(k, 9);
                const QString code = k.session.recorded().pass->code;
                k.kiosk.session()->acknowledge();
                k.clock.advance(95 * 60000);
                type(k, code);
                k.deliver();
                k.pass(2000);
            }},
    };
}

QList<Scene> checking()
{
    return {
        {QStringLiteral("holdphone"), QStringLiteral("screen_holdphone"), EntryPolicy::Require, toHoldPhone},
        {QStringLiteral("holdphone-near"), QStringLiteral("screen_holdphone"), EntryPolicy::Recommend,
            [](StagedKiosk &k) {
                toHoldPhone(k);
                k.phoneSends(-68);
            }},
        {QStringLiteral("holdphone-notheard"), QStringLiteral("screen_holdphone"), EntryPolicy::Recommend,
            [](StagedKiosk &k) {
                toHoldPhone(k);
                k.pass(21000);
            }},
        {QStringLiteral("holdphone-another"), QStringLiteral("screen_holdphone"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                toHoldPhone(k);
                k.phonesSend({-54, -57}, {}, 750);
            }},
        {QStringLiteral("holdphone-openapp"), QStringLiteral("screen_holdphone"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                toHoldPhone(k);
                k.pass(6000);
            }},
        {QStringLiteral("install"), QStringLiteral("screen_install"), EntryPolicy::Require, toInstall},
        {QStringLiteral("install-recommend"), QStringLiteral("screen_install"), EntryPolicy::Recommend, toInstall},
        {QStringLiteral("confirmed"), QStringLiteral("screen_confirmed"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                toInstall(k);
                for (int i = 0; i < 20 && k.kiosk.session()->step() == SessionScreen::Install; ++i)
                    k.phoneSends(-45, 250);
            }},
        {QStringLiteral("recording"), QStringLiteral("screen_recording"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                toHoldPhone(k);
                k.kiosk.session()->sayNoSmartphone();
            }},
        {QStringLiteral("welcome"), QStringLiteral("screen_welcome"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.fillIn(Visitor1);
                k.phoneSends(-45, 4000);
                k.kiosk.session()->next();
                k.pass(3000);
                k.deliver();
                k.pass(1500);
            }},
        {QStringLiteral("welcome-long"), QStringLiteral("screen_welcome"), EntryPolicy::Recommend, [](StagedKiosk &k) { k.enter(LongName); }},
        {QStringLiteral("seereception"), QStringLiteral("screen_seereception"), EntryPolicy::Require, [](StagedKiosk &k) { k.wait(Visitor1); }},
    };
}

/// Somebody is inside, and another came to leave who says all that is asked.
void loseThePass(StagedKiosk &kiosk, const QString &name)
{
    enterAndLeave(kiosk);
    kiosk.session.setLanguage(kiosk.language);
    kiosk.kiosk.session()->checkOut();
    kiosk.kiosk.session()->askLostPass();
    kiosk.kiosk.lostPass()->setName(name);
    kiosk.kiosk.session()->next();
    kiosk.kiosk.lostPass()->setHost(StagedKiosk::facts().departments.first().name);
    kiosk.kiosk.session()->next();
    kiosk.kiosk.lostPass()->earlier();
}

void searchLostPass(StagedKiosk &kiosk, const QString &name, int times = 1)
{
    loseThePass(kiosk, name);
    for (; times > 0; --times) {
        kiosk.kiosk.lostPass()->search();
        kiosk.deliver();
    }
}

QList<Scene> losing()
{
    const auto policy = EntryPolicy::Require;
    return {
        {QStringLiteral("lostname"), QStringLiteral("screen_lostname"), policy,
            [](StagedKiosk &k) {
                loseThePass(k, Visitor1);
                k.kiosk.session()->back();
                k.kiosk.session()->back();
            }},
        {QStringLiteral("losthost"), QStringLiteral("screen_losthost"), policy,
            [](StagedKiosk &k) {
                loseThePass(k, Visitor1);
                k.kiosk.session()->back();
            }},
        {QStringLiteral("losttime"), QStringLiteral("screen_losttime"), policy, [](StagedKiosk &k) { loseThePass(k, Visitor1); }},
        {QStringLiteral("losttime-found"), QStringLiteral("screen_losttime"), policy,
            [](StagedKiosk &k) { searchLostPass(k, QStringLiteral("Nguyen Ha")); }},
        {QStringLiteral("losttime-notfound"), QStringLiteral("screen_losttime"), policy,
            [](StagedKiosk &k) { searchLostPass(k, QStringLiteral("Trần Ba")); }},
        {QStringLiteral("losttime-slow"), QStringLiteral("screen_losttime"), policy,
            [](StagedKiosk &k) { searchLostPass(k, QStringLiteral("Trần Ba"), 5); }},
    };
}

QList<Scene> leaving()
{
    return {
        {QStringLiteral("typepass"), QStringLiteral("screen_typepass"), EntryPolicy::Require,
            [](StagedKiosk &k) { type(k, QStringLiteral("K7M2")); }},
        {QStringLiteral("typepass-refused"), QStringLiteral("screen_typepass"), EntryPolicy::Require, [](StagedKiosk &k) { typeWrong(k, 1); }},
        {QStringLiteral("typepass-slow"), QStringLiteral("screen_typepass"), EntryPolicy::Require, [](StagedKiosk &k) { typeWrong(k, 5); }},
        {QStringLiteral("checkingout"), QStringLiteral("screen_checkingout"), EntryPolicy::Require,
            [](StagedKiosk &k) { type(k, enterAndLeave(k)); }},
        {QStringLiteral("goodbye"), QStringLiteral("screen_goodbye"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                type(k, enterAndLeave(k));
                k.deliver();
                k.pass(2000);
            }},
    };
}

QList<Scene> scanning()
{
    const auto policy = EntryPolicy::Require;
    return {
        {QStringLiteral("attract-scanner"), QStringLiteral("screen_attract"), policy, [](StagedKiosk &k) { k.codes.add(k.scanner); }},
        {QStringLiteral("who"), QStringLiteral("screen_who"), policy,
            [](StagedKiosk &k) {
                k.codes.add(k.scanner);
                k.kiosk.session()->checkIn();
            }},
        {QStringLiteral("who-camera"), QStringLiteral("screen_who"), policy, aimAtCamera},
        {QStringLiteral("who-unplugged"), QStringLiteral("screen_who"), policy,
            [](StagedKiosk &k) {
                aimAtCamera(k);
                k.camera.unplug();
            }},
        {QStringLiteral("attract-camera"), QStringLiteral("screen_attract"), policy, [](StagedKiosk &k) { k.codes.add(k.camera); }},
        {QStringLiteral("identifying"), QStringLiteral("screen_identifying"), policy,
            [](StagedKiosk &k) {
                k.codes.add(k.scanner);
                k.scanner.show(Card);
            }},
        {QStringLiteral("scan-notours"), QStringLiteral("screen_attract"), policy, [](StagedKiosk &k) { scan(k, "https://example.org/"); }},
        {QStringLiteral("scan-notinside"), QStringLiteral("screen_typepass"), policy,
            [](StagedKiosk &k) {
                k.kiosk.session()->checkOut();
                scan(k, Card);
            }},
        {QStringLiteral("welcome-card"), QStringLiteral("screen_welcome"), policy, comeAgainByCard},
        {QStringLiteral("goodbye-card"), QStringLiteral("screen_goodbye"), policy, comeAndGoByCard},
        {QStringLiteral("undone"), QStringLiteral("screen_attract"), policy,
            [](StagedKiosk &k) {
                comeAndGoByCard(k);
                k.kiosk.scan()->undo();
                k.deliver();
            }},
        {QStringLiteral("staff-oddcard"), QStringLiteral("screen_staff"), policy,
            [](StagedKiosk &k) {
                scan(k, "001190000001||LÊ VĂN SAI|15081991|Nam|Hà Nội|01052020");
                SessionScreen &screen = *k.kiosk.session();
                screen.next();
                screen.setDepartment(StagedKiosk::facts().departments.first().name);
                screen.next();
                screen.decline();
                k.deliver();
                screen.acknowledge();
                signIn(k);
            }},
    };
}

/// A wrong code on steps of every kind, and in every look that moves things: it may cover none of what they ask, and what is touched on them.
QList<Scene> hinted(const QList<Scene> &scenes)
{
    const QStringList names = {QStringLiteral("attract-words-camera"), QStringLiteral("who-camera"), QStringLiteral("name-written"),
        QStringLiteral("hostpurpose"), QStringLiteral("holdphone"), QStringLiteral("install"), QStringLiteral("welcome"), QStringLiteral("typepass")};
    const std::pair<Scene::Look, const char *> looks[]
        = {{Scene::Usual, "hint-%1"}, {Scene::LowReach, "hint-%1-low"}, {Scene::Large, "hint-%1-large"}};
    QList<Scene> out;
    for (const Scene &plain : scenes) {
        for (const auto &[look, name] : looks) {
            if (!names.contains(plain.name))
                break;
            Scene scene = plain;
            scene.name = QString::fromLatin1(name).arg(plain.name);
            scene.look = look;
            scene.bring = [bring = plain.bring](StagedKiosk &k) {
                bring(k);
                scan(k, "https://example.org/");
            };
            out.append(scene);
        }
    }
    return out;
}

QList<Scene> failing()
{
    return {
        {QStringLiteral("notrecorded"), QStringLiteral("screen_notrecorded"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.book.failWith(Failure::Reason::Conflict);
                k.enter(Visitor1);
            }},
        {QStringLiteral("outofservice"), QStringLiteral("screen_outofservice"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                loseBook(k, {Failure::Reason::DiskFull, QStringLiteral("/var/lib/gatebook/gatebook.db: no space left on the disk (0.2 % free)")});
            }},
        {QStringLiteral("outofservice-settings"), QStringLiteral("screen_outofservice"), EntryPolicy::Off,
            [](StagedKiosk &k) {
                loseBook(k,
                    {Failure::Reason::BadSettings,
                        QStringLiteral(
                            "/etc/gatebook/gatebook.toml:42: key `app_check.listen_at_least_s` is 500, allowed 5 to 120. The kiosk stays out of "
                            "service until this is mended.")});
            }},
        {QStringLiteral("deaf"), QStringLiteral("screen_name"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.kiosk.session()->checkIn();
                k.radio.goDeaf();
            }},
    };
}

QList<Scene> staffed()
{
    const QString screen = QStringLiteral("screen_staff");
    Scene weak{QStringLiteral("staff-weak"), screen, EntryPolicy::Require, [](StagedKiosk &k) {
                   k.tagSends(60, 500);
                   signIn(k);
               }};
    weak.tag = true;
    return {
        weak,
        {QStringLiteral("staff-none"), screen, EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.kiosk.staff()->openUp();
                k.deliver();
            }},
        {QStringLiteral("staff-pin"), screen, EntryPolicy::Require, openStaff,
            {QStringLiteral("staffAccount_0"), QStringLiteral("pinKey_2"), QStringLiteral("pinKey_4")}},
        {QStringLiteral("staff-wrong"), screen, EntryPolicy::Require, [](StagedKiosk &k) { signIn(k, QStringLiteral("1111")); }},
        {QStringLiteral("staff-nobody"), screen, EntryPolicy::Require, [](StagedKiosk &k) { signIn(k); }},
        {QStringLiteral("staff-waiting"), screen, EntryPolicy::Require,
            [](StagedKiosk &k) {
                twoWait(k);
                signIn(k);
            }},
        {QStringLiteral("staff-letin"), screen, EntryPolicy::Require,
            [](StagedKiosk &k) {
                twoWait(k);
                signIn(k);
            },
            {QStringLiteral("waiting_1"), QStringLiteral("reason_0")}},
        {QStringLiteral("staff-pass"), screen, EntryPolicy::Require,
            [](StagedKiosk &k) {
                twoWait(k);
                signIn(k);
                k.kiosk.staff()->letIn(0, QStringLiteral("Đã xem Bluezone trên máy"));
                k.deliver();
            }},
    };
}

/// Whoever knows the host's name, at a site that has people to choose from.
QList<Scene> searchingHosts()
{
    const auto look = [](StagedKiosk &k, const char *typed) {
        k.fillIn(Visitor1);
        k.kiosk.session()->chooseHost({}, {});
        k.kiosk.session()->askHost();
        k.kiosk.session()->setHostPerson(QString::fromUtf8(typed));
    };
    const QString screen = QStringLiteral("screen_hostname");
    const QString chosen = QStringLiteral("screen_hostpurpose");
    QList<Scene> out{{QStringLiteral("hostname"), screen, EntryPolicy::Require, [look](StagedKiosk &k) { look(k, ""); }},
        {QStringLiteral("hostname-found"), screen, EntryPolicy::Require, [look](StagedKiosk &k) { look(k, "ha"); }},
        {QStringLiteral("hostname-nobody"), screen, EntryPolicy::Require, [look](StagedKiosk &k) { look(k, "anh Tư"); }},
        {QStringLiteral("hostpurpose-people"), chosen, EntryPolicy::Require, [](StagedKiosk &k) { k.fillIn(Visitor1); }},
        {QStringLiteral("hostpurpose-person"), chosen, EntryPolicy::Require, [look](StagedKiosk &k) {
             look(k, "ha");
             const Host host = StagedKiosk::people().at(3);
             k.kiosk.session()->chooseHost(host.department, host.person);
         }}};
    for (Scene &scene : out)
        scene.people = true;
    return out;
}

QList<Scene> printing()
{
    QList<Scene> out = {
        {QStringLiteral("welcome-print"), QStringLiteral("screen_welcome"), EntryPolicy::Require, [](StagedKiosk &k) { k.enter(Visitor1); }},
        {QStringLiteral("welcome-printed"), QStringLiteral("screen_welcome"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.enter(Visitor1);
                k.printer.takeIt();
            }},
        {QStringLiteral("welcome-noprint"), QStringLiteral("screen_welcome"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.enter(LongName);
                k.printer.refuse();
            }},
        {QStringLiteral("welcome-card-printed"), QStringLiteral("screen_welcome"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                comeAgainByCard(k);
                k.printer.takeIt();
            }},
        {QStringLiteral("staff-noprint"), QStringLiteral("screen_staff"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                k.enter(Visitor1);
                k.printer.refuse();
                k.kiosk.session()->acknowledge();
                twoWait(k);
                signIn(k);
            }},
        {QStringLiteral("staff-pass-printed"), QStringLiteral("screen_staff"), EntryPolicy::Require,
            [](StagedKiosk &k) {
                twoWait(k);
                signIn(k);
                k.kiosk.staff()->letIn(0, QStringLiteral("Đã xem Bluezone trên máy"));
                k.deliver();
                k.printer.takeIt();
            }},
    };
    for (Scene &scene : out)
        scene.printer = true;
    return out;
}

QList<Scene> calibrating()
{
    const QString screen = QStringLiteral("screen_staff");
    const auto policy = EntryPolicy::Require;
    return {
        {QStringLiteral("staff-it"), screen, policy, signInIt},
        {QStringLiteral("staff-deaf"), screen, policy,
            [](StagedKiosk &k) {
                signInIt(k);
                k.clock.advance(60000);
                k.radio.goDeaf();
            }},
        {QStringLiteral("calibrate"), screen, policy, calibrate},
        {QStringLiteral("calibrate-measuring"), screen, policy,
            [](StagedKiosk &k) {
                calibrate(k);
                k.kiosk.staff()->calibration()->measure();
                k.phonesSend({-46, -49, -80}, {-31}, 7000);
            }},
        {QStringLiteral("calibrate-toofew"), screen, policy,
            [](StagedKiosk &k) {
                calibrate(k);
                measure(k, {}, {});
            }},
        {QStringLiteral("calibrate-metre"), screen, policy,
            [](StagedKiosk &k) {
                calibrate(k);
                measure(k, {-46, -49}, {-31});
                k.kiosk.staff()->calibration()->next();
                measure(k, {-66, -68}, {-52});
            }},
        {QStringLiteral("calibrate-result"), screen, policy,
            [](StagedKiosk &k) {
                measureBoth(k, {-66, -68}, {-52});
            }},
        {QStringLiteral("calibrate-mixed"), screen, policy,
            [](StagedKiosk &k) {
                measureBoth(k, {-66, -68}, {-35});
            }},
        {QStringLiteral("calibrate-refused"), screen, policy,
            [](StagedKiosk &k) {
                measureBoth(k, {-52, -53}, {-35});
            }},
        {QStringLiteral("calibrate-saved"), screen, policy,
            [](StagedKiosk &k) {
                measureBoth(k, {-66, -68}, {-52});
                k.kiosk.staff()->calibration()->use();
            }},
    };
}

/// The screens whose layout has to give way most.
QList<Scene> otherLooks(const QList<Scene> &scenes)
{
    const QStringList names = {QStringLiteral("attract"), QStringLiteral("attract-words"), QStringLiteral("attract-picture"),
        QStringLiteral("attract-ease"), QStringLiteral("notice-typing"), QStringLiteral("name-written"), QStringLiteral("hostpurpose"),
        QStringLiteral("hostpurpose-person"), QStringLiteral("hostname-found"), QStringLiteral("holdphone"), QStringLiteral("install"),
        QStringLiteral("welcome"), QStringLiteral("typepass"), QStringLiteral("goodbye"), QStringLiteral("seereception"),
        QStringLiteral("losttime-found"), QStringLiteral("losthost"), QStringLiteral("notrecorded"), QStringLiteral("confirmed"),
        QStringLiteral("holdphone-another"), QStringLiteral("calibrate-result"), QStringLiteral("who"), QStringLiteral("who-camera"),
        QStringLiteral("welcome-card"), QStringLiteral("goodbye-card"), QStringLiteral("welcome-printed"), QStringLiteral("scan-notours")};
    QList<Scene> out;
    for (Scene scene : scenes) {
        if (!names.contains(scene.name))
            continue;
        const QString name = scene.name;
        scene.name = name + QStringLiteral("-contrast");
        scene.look = Scene::Contrast;
        out.append(scene);
        scene.name = name + QStringLiteral("-low");
        scene.look = Scene::LowReach;
        out.append(scene);
        scene.name = name + QStringLiteral("-mirrored");
        scene.look = Scene::Mirrored;
        out.append(scene);
        scene.name = name + QStringLiteral("-dark");
        scene.look = Scene::Dark;
        out.append(scene);
    }
    return out;
}

/// Larger letters are a matter of room: every screen a visitor sees.
QList<Scene> enlarged(const QList<Scene> &scenes)
{
    QList<Scene> out;
    for (Scene scene : scenes) {
        if (scene.screen == QLatin1StringView("screen_staff"))
            continue;
        scene.name += QStringLiteral("-large");
        scene.look = Scene::Large;
        out.append(scene);
    }
    return out;
}

} // namespace

QList<Scene> allScenes()
{
    QList<Scene> usual = arriving() + together() + checking() + leaving() + losing() + scanning() + failing() + staffed() + staffPages() + printing()
        + calibrating() + searchingHosts();
    for (Scene &scene : usual)
        scene.alsoSmall = scene.name.startsWith(QLatin1StringView("holdphone")) || scene.name.startsWith(QLatin1StringView("calibrate"))
            || scene.name == QLatin1StringView("confirmed") || scene.name == QLatin1StringView("staff-deaf");
    return usual + otherLooks(usual) + enlarged(usual) + hinted(usual);
}

} // namespace Gatebook
