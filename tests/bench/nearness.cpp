// SPDX-License-Identifier: GPL-3.0-or-later
// How often the kiosk confirms whom it should, on simulated visits, beside SafeEntry's rule (one sample over a threshold) and a scan of 5 s.
// `bench_nearness [VISITS [CURVE.svg]]`: prints the table; draws misses against wrong confirmations over thresholds.
#include "lobby/rates.h"

#include <QtCore/QFile>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Gatebook;

namespace {

constexpr double Percent = 100;

struct Row {
    const char *name;
    Scenario scenario;
};

void print(const Row &row, double sigmaDb, int visits)
{
    Scenario scenario = row.scenario;
    scenario.air.modelSigmaDb = sigmaDb;
    const Rates r = ratesOf(playMany(scenario, defaultRules(), visits));
    std::printf("| %s | %.0f dB | %.2f %% | %.2f %% | %.2f %% | %lld ms | %lld ms | %.2f %% | %.2f %% |\n", row.name, sigmaDb, Percent * r.confirmed,
        Percent * r.confirmedOpened, Percent * r.wrong, static_cast<long long>(r.medianMs), static_cast<long long>(r.limitMs), Percent * r.oneSample,
        Percent * r.scan);
    std::fflush(stdout);
}

std::vector<Row> rows()
{
    Scenario lost = shippedScenario(QStringLiteral("without-the-app"));
    lost.radioGap = RadioGap{15000, lost.lengthMs * 10};
    return {{"app in the background, 15 s on and off", oneVisitor(AppState::Background)}, {"app open", oneVisitor(AppState::Open)},
        {"background, opened in the hand", oneVisitor(AppState::Background, -1.0)},
        {"background, opened at the mark", oneVisitor(AppState::Background, 1.0)},
        {"just installed, opened in the hand", oneVisitor(AppState::None, -1.0)},
        {"just installed, opened at the mark", oneVisitor(AppState::None, 1.0)}, {"dozing", oneVisitor(AppState::Dozing)},
        {"queue of five, all kinds of phones", shippedScenario(QStringLiteral("queue-of-five"))},
        {"delegation of twelve, all kinds", shippedScenario(QStringLiteral("delegation-of-twelve"))},
        {"**without the app, four behind**", shippedScenario(QStringLiteral("without-the-app"))},
        {"without the app, a passer-by", shippedScenario(QStringLiteral("passer-by"))}, {"without the app, radio lost", lost}};
}

/// One rule at one threshold: who is missed, who is wrongly confirmed. In per cent.
struct Point {
    int thresholdDb;
    double missed;
    double wrong;
};

using Curve = std::vector<Point>;

template <typename Level> Curve curveOf(const std::vector<VisitOutcome> &with, const std::vector<VisitOutcome> &without, Level level)
{
    const auto share = [&](const std::vector<VisitOutcome> &visits, int thresholdDb) {
        int reached = 0;
        for (const VisitOutcome &one : visits)
            reached += level(one).value_or(-1000) >= thresholdDb ? 1 : 0;
        return Percent * reached / static_cast<double>(visits.size());
    };
    Curve out;
    for (int threshold = -12; threshold <= 24; threshold += 2)
        out.push_back({threshold, Percent - share(with, threshold), share(without, threshold)});
    return out;
}

Curve ourCurve(const Scenario &with, const Scenario &without, int visits)
{
    Curve out;
    for (int threshold = -8; threshold <= 14; threshold += 2) {
        VisitRules rules = defaultRules();
        rules.thresholdsDb = threshold;
        out.push_back(
            {threshold, Percent * (1 - ratesOf(playMany(with, rules, visits)).confirmed), Percent * ratesOf(playMany(without, rules, visits)).wrong});
    }
    return out;
}

constexpr double Least = 0.05; // per cent; the axes are logarithmic from here to 100
constexpr double Side = 480;

double place(double percent)
{
    const auto log = [](double x) { return std::log10(x); };
    return Side * (log(std::max(percent, Least)) - log(Least)) / (2 - log(Least));
}

QString curveSvg(const Curve &curve, const char *colour, const char *name, int row)
{
    QString points;
    QString dots;
    for (const Point &one : curve) {
        const double x = 60 + place(one.wrong);
        const double y = 20 + Side - place(one.missed);
        points += QStringLiteral("%1,%2 ").arg(x, 0, 'f', 1).arg(y, 0, 'f', 1);
        dots += QStringLiteral("<circle cx='%1' cy='%2' r='%3' fill='%4'><title>%5 dB: missed %6 %, wrong %7 %</title></circle>")
                    .arg(x, 0, 'f', 1)
                    .arg(y, 0, 'f', 1)
                    .arg(one.thresholdDb == 0 ? 6 : 3)
                    .arg(QString::fromLatin1(colour))
                    .arg(one.thresholdDb)
                    .arg(one.missed, 0, 'f', 2)
                    .arg(one.wrong, 0, 'f', 2);
    }
    return QStringLiteral("<polyline points='%1' fill='none' stroke='%2' stroke-width='2'/>%3<text x='330' y='%4' fill='%2'>%5</text>\n")
        .arg(points, QString::fromLatin1(colour), dots)
        .arg(45 + 22 * row)
        .arg(QString::fromLatin1(name));
}

QString gridSvg()
{
    QString out;
    for (const double percent : {0.1, 1.0, 10.0, 100.0}) {
        const double at = place(percent);
        out += QStringLiteral("<path d='M%1 20V%2M60 %3H%4' stroke='#ccc'/><text x='%1' y='%5' text-anchor='middle'>%6 %</text>"
                              "<text x='54' y='%3' text-anchor='end'>%6 %</text>\n")
                   .arg(60 + at)
                   .arg(20 + Side)
                   .arg(20 + Side - at)
                   .arg(60 + Side)
                   .arg(40 + Side)
                   .arg(percent);
    }
    return out
        + QStringLiteral(
            "<text x='300' y='%1' text-anchor='middle'>wrongly confirmed: no app, four with it behind</text>"
            "<text transform='translate(14 260) rotate(-90)' text-anchor='middle'>missed: app in the background, 20 s at the mark</text>\n")
              .arg(62 + Side);
}

bool draw(const QString &path, int visits)
{
    const Scenario with = oneVisitor(AppState::Background);
    const Scenario without = shippedScenario(QStringLiteral("without-the-app"));
    const auto seenWith = playMany(with, defaultRules(), visits);
    const auto seenWithout = playMany(without, defaultRules(), visits);
    QString svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 570 %1' font-family='sans-serif' font-size='13'>\n"
                                 "<rect width='570' height='%1' fill='white'/>\n")
                      .arg(72 + Side);
    svg += gridSvg();
    svg += curveSvg(ourCurve(with, without, visits), "#0a7d3c", "Gatebook (large dot: default)", 0);
    svg += curveSvg(
        curveOf(seenWith, seenWithout, [](const VisitOutcome &one) { return one.strongestDb; }), "#b3261e", "one sample over a threshold", 1);
    svg += curveSvg(curveOf(seenWith, seenWithout, [](const VisitOutcome &one) { return one.scannedDb; }), "#6750a4", "scan of 5 s", 2);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write((svg + QStringLiteral("</svg>\n")).toUtf8()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int visits = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10000;
    std::printf("| visitor | models | confirmed in 20 s | in 3 s of opening | by another | median | limit | one sample | scan of 5 s |\n");
    std::printf("|---|---|---|---|---|---|---|---|---|\n");
    for (const Row &row : rows()) {
        print(row, 4, visits);
        print(row, 7, visits);
    }
    if (argc > 2 && !draw(QString::fromLocal8Bit(argv[2]), std::min(visits, 2000))) {
        std::fprintf(stderr, "cannot write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
