// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class LookScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{}); }
    void cleanup() { m_staged.reset(); }

    void theColoursAreThoseOfTheSettings_data();
    void theColoursAreThoseOfTheSettings();
    void byHourItGetsDarkInTheEvening();
    void nothingChangesUnderAVisitorsHands();
    void thePictureMovesALittleEveryFewMinutesAndNeverFar();
    void everyCueLightsUp();

private:
    LookScreen screen(const ScreenLook &look) { return {look, m_staged->session, m_staged->clock, "Asia/Ho_Chi_Minh"}; }

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    static constexpr qint64 HourMs = 3600000;
};

void LookScreenTest::theColoursAreThoseOfTheSettings_data()
{
    QTest::addColumn<ScreenLook::Colours>("colours");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("contrast");
    QTest::newRow("light") << ScreenLook::Colours::Light << false << false;
    QTest::newRow("dark") << ScreenLook::Colours::Dark << true << false;
    QTest::newRow("contrast") << ScreenLook::Colours::Contrast << false << true;
    QTest::newRow("by hour, in the morning") << ScreenLook::Colours::ByHour << false << false;
}

void LookScreenTest::theColoursAreThoseOfTheSettings()
{
    QFETCH(const ScreenLook::Colours, colours);
    ScreenLook look;
    look.colours = colours;
    const LookScreen shown = screen(look);
    QTEST(shown.dark(), "dark");
    QTEST(shown.contrast(), "contrast");
}

void LookScreenTest::byHourItGetsDarkInTheEvening()
{
    ScreenLook look;
    look.colours = ScreenLook::Colours::ByHour;
    LookScreen shown = screen(look);
    const QSignalSpy changed(&shown, &LookScreen::darkChanged);
    m_staged->clock.advance(9 * HourMs); // 17:30
    shown.tick();
    QVERIFY(!shown.dark());
    m_staged->clock.advance(HourMs / 2);
    shown.tick();
    QVERIFY(shown.dark());
    shown.tick();
    QCOMPARE(changed.count(), 1);
    m_staged->clock.advance(12 * HourMs);
    shown.tick();
    QVERIFY(!shown.dark());
}

void LookScreenTest::nothingChangesUnderAVisitorsHands()
{
    ScreenLook look;
    look.colours = ScreenLook::Colours::ByHour;
    LookScreen shown = screen(look);
    m_staged->clock.advance(LookScreen::ShiftEveryMs);
    shown.tick();
    QVERIFY(!shown.shift().isNull());
    m_staged->kiosk.session()->checkIn();
    QVERIFY(shown.shift().isNull()); // the whole screen is in its place
    m_staged->clock.advance(10 * HourMs);
    shown.tick();
    QVERIFY(shown.shift().isNull());
    QVERIFY(!shown.dark());
    m_staged->kiosk.session()->startOver();
    QVERIFY(shown.dark());
}

void LookScreenTest::thePictureMovesALittleEveryFewMinutesAndNeverFar()
{
    LookScreen shown = screen({});
    QCOMPARE(shown.shift(), QPoint());
    QSet<std::pair<int, int>> places;
    QPoint before;
    for (int turn = 0; turn < 9; ++turn) {
        const QPoint now = shown.shift();
        QVERIFY(std::max(std::abs(now.x()), std::abs(now.y())) <= 1);
        QVERIFY(std::max(std::abs((now - before).x()), std::abs((now - before).y())) <= 1); // no jump
        places.insert({now.x(), now.y()});
        before = now;
        m_staged->clock.advance(LookScreen::ShiftEveryMs - 1);
        shown.tick();
        QCOMPARE(shown.shift(), now);
        m_staged->clock.advance(1);
        shown.tick();
    }
    QCOMPARE(places.size(), 9);
    QCOMPARE(shown.shift(), QPoint());
}

void LookScreenTest::everyCueLightsUp()
{
    CueLight light;
    QList<CueLight::Kind> seen;
    connect(&light, &CueLight::lit, this, [&](CueLight::Kind kind) { seen.append(kind); });
    for (const Cue cue : {Cue::In, Cue::Out, Cue::Confirmed, Cue::Attention, Cue::Refused})
        light.play(cue);
    QCOMPARE(seen, QList<CueLight::Kind>({CueLight::In, CueLight::Out, CueLight::Confirmed, CueLight::Attention, CueLight::Refused}));
}

QTEST_MAIN(LookScreenTest)
#include "tst_lookscreen.moc"
