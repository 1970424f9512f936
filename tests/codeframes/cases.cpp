// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/cases.h"

#include "visit/pass.h"

#include <algorithm>
#include <functional>
#include <random>

namespace Gatebook {

namespace {

const QList<int> Sides{74, 100, 130, 170, 230, 320, 450, 600};
constexpr double NoiseOfAnyCamera = 8;

QStringList texts()
{
    return {QStringLiteral("001090000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Số 1 Phố Thử, Phường Giả Định, Quận Mẫu, Hà Nội|01052021"),
        passQrText(QByteArray("\x01\x5a\x77\xc0\x3e\x9b\x10\xf2\x44\x08\xd1\x6e\x93\xab\x2c\x7f", 16)),
        QStringLiteral("https://play.google.com/store/apps/details?id=com.mic.bluezone")};
}

/// One scene for each text, side and value.
template <typename Value>
QList<CodeScene> crossed(const QList<int> &sides, const QList<Value> &values, const std::function<void(CodeScene &, Value)> &set)
{
    QList<CodeScene> scenes;
    for (const QString &text : texts()) {
        for (const int side : sides) {
            for (const Value value : values) {
                CodeScene scene;
                scene.text = text;
                scene.side = side;
                scene.degrees = 7; // nobody holds a card quite straight
                set(scene, value);
                scenes.append(scene);
            }
        }
    }
    return scenes;
}

template <typename Value> Value oneOf(const QList<Value> &values, std::mt19937 &dice)
{
    return values[static_cast<qsizetype>(dice() % static_cast<unsigned>(values.size()))];
}

/// Two to four troubles of middling size together.
CodeScene combined(std::mt19937 &dice)
{
    CodeScene scene;
    scene.text = oneOf(texts(), dice);
    scene.side = oneOf<int>({110, 170, 230, 320, 450}, dice);
    scene.degrees = oneOf<double>({0, 7, 20, 45, 100, 200}, dice);
    const QList<std::function<void()>> troubles{[&] {
                                                    scene.tilt = oneOf<double>({20, 40}, dice);
                                                },
        [&] {
            scene.blur = oneOf<int>({1, 2, 3}, dice);
        },
        [&] {
            scene.noise = oneOf<double>({15, 25, 40}, dice);
        },
        [&] {
            scene.contrast = oneOf<double>({0.2, 0.3, 0.5}, dice);
        },
        [&] { scene.isInverted = true; }, [&] { scene.glare = 110; }, [&] { scene.hand = 0.04; }};
    for (unsigned i = 2 + dice() % 3; i > 0; --i)
        oneOf(troubles, dice)();
    if (scene.contrast < 1)
        scene.noise = std::min(scene.noise, 60 * scene.contrast); // a pale picture that is grainy as well shows nothing to anybody
    return scene;
}

} // namespace

QList<CaseGroup> codeCases()
{
    const QList<int> some{130, 230, 320, 450};
    QList<CaseGroup> groups{
        {QStringLiteral("side 74 to 600 pixels"), crossed<double>(Sides, {NoiseOfAnyCamera}, [](CodeScene &s, double v) { s.noise = v; })},
        {QStringLiteral("turned by 0 to 315 degrees"),
            crossed<double>({130, 230}, {0, 15, 30, 45, 90, 135, 200, 315}, [](CodeScene &s, double v) { s.degrees = v; })},
        {QStringLiteral("tilted by 20 to 60 degrees"), crossed<double>({170, 320}, {20, 35, 50, 60}, [](CodeScene &s, double v) { s.tilt = v; })},
        {QStringLiteral("noise 15, 25, 50, 80"), crossed<double>(some, {15, 25, 50, 80}, [](CodeScene &s, double v) { s.noise = v; })},
        {QStringLiteral("light spot"), crossed<double>(some, {60, 100, 150}, [](CodeScene &s, double v) { s.glare = v; })},
        {QStringLiteral("a finger over 3, 6, 9 %"), crossed<double>(some, {0.03, 0.06, 0.09}, [](CodeScene &s, double v) { s.hand = v; })},
        {QStringLiteral("light on dark"), crossed<double>(Sides, {NoiseOfAnyCamera}, [](CodeScene &s, double) { s.isInverted = true; })}};
    for (const int radius : {1, 2, 3, 4})
        groups.append({QStringLiteral("blur %1").arg(radius), crossed<int>(some, {radius}, [](CodeScene &s, int v) { s.blur = v; })});
    for (const double contrast : {0.6, 0.4, 0.2, 0.1}) {
        groups.append({QStringLiteral("contrast %1").arg(contrast), crossed<double>(some, {contrast}, [](CodeScene &s, double v) {
                           s.contrast = v;
                           s.noise = std::max(3.0, NoiseOfAnyCamera * v); // a dim print; the sensor stays what it is
                       })});
    }
    CaseGroup combinations{QStringLiteral("two to four of these together"), {}};
    std::mt19937 dice(2020);
    for (int i = 0; i < 150; ++i)
        combinations.scenes.append(combined(dice));
    return groups << combinations;
}

} // namespace Gatebook
