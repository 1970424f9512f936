// SPDX-License-Identifier: GPL-3.0-or-later
// How many codes of the project's set are read, by ours, plain ZXing-C++ and libzbar, from the same frames; how long a frame takes; what is read
// where there is nothing. A case is six consecutive frames of one scene: read when the right text comes from any of them.
#include "bench/readers/readers.h"
#include "codeframes/cases.h"
#include "devices/zxing/zxingframereader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace Gatebook;

namespace {

constexpr int FramesOfCase = 6;
constexpr double MsPerSecond = 1000;
constexpr double NsPerMs = 1e6;

/// This thread's processor time: other work on the machine does not count.
double nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * MsPerSecond + static_cast<double>(now.tv_nsec) / NsPerMs;
}

struct Contestant {
    const char *name;
    std::unique_ptr<FrameReader> reader;
    std::vector<double> ms{};
    int read = 0;
    int falselyRead = 0; ///< frames

    QByteArrayList look(const QImage &frame)
    {
        const double before = nowMs();
        QByteArrayList texts = reader->read({frame.constBits(), frame.width(), frame.height(), frame.bytesPerLine(), 1});
        ms.push_back(nowMs() - before);
        return texts;
    }
};

using Contestants = std::array<Contestant, 3>;

/// Who read the scene.
std::array<bool, 3> contest(Contestants &all, const CodeScene &scene, quint32 seed)
{
    const Footage footage(scene, seed);
    const QByteArray wanted = scene.text.toUtf8();
    std::array<bool, 3> hasRead{};
    for (int number = 0; number < FramesOfCase; ++number) {
        const QImage frame = footage.frame(number);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QByteArrayList texts = all[i].look(frame);
            hasRead[i] = hasRead[i] || texts.contains(wanted);
            all[i].falselyRead += std::any_of(texts.cbegin(), texts.cend(), [&](const QByteArray &text) { return text != wanted; }) ? 1 : 0;
        }
    }
    return hasRead;
}

/// One row of the table; gives how many cases another read and ours did not.
int runGroup(Contestants &all, const CaseGroup &group, quint32 seed)
{
    std::array<int, 3> read{};
    int lost = 0;
    for (const CodeScene &scene : group.scenes) {
        const auto hasRead = contest(all, scene, ++seed);
        for (std::size_t i = 0; i < read.size(); ++i)
            read[i] += hasRead[i] ? 1 : 0;
        lost += !hasRead[0] && (hasRead[1] || hasRead[2]) ? 1 : 0;
    }
    std::printf("| %s | %d |", qUtf8Printable(group.name), static_cast<int>(group.scenes.size()));
    for (std::size_t i = 0; i < read.size(); ++i) {
        all[i].read += read[i];
        std::printf(" %d |", read[i]);
    }
    std::printf("\n");
    std::fflush(stdout);
    return lost;
}

void printTimes(Contestants &all, const char *what)
{
    std::printf("\n| ms a frame, %s | p50 | p95 | most |\n|---|---|---|---|\n", what);
    for (Contestant &one : all) {
        if (one.ms.empty())
            continue;
        std::sort(one.ms.begin(), one.ms.end());
        const auto at = [&](double part) { return one.ms[static_cast<std::size_t>(part * static_cast<double>(one.ms.size() - 1))]; };
        std::printf("| %s | %.1f | %.1f | %.1f |\n", one.name, at(0.5), at(0.95), at(1));
        one.ms.clear();
    }
}

void readAll(Contestants &all)
{
    std::printf("| frames | cases | ours | plain ZXing | zbar |\n|---|---|---|---|---|\n");
    int lost = 0;
    int cases = 0;
    quint32 seed = 0;
    for (const CaseGroup &group : codeCases()) {
        constexpr quint32 SeedsOfGroup = 1000;
        lost += runGroup(all, group, seed += SeedsOfGroup);
        cases += static_cast<int>(group.scenes.size());
    }
    std::printf("| **all** | %d | %d | %d | %d |\n\n", cases, all[0].read, all[1].read, all[2].read);
    std::printf(
        "Ours reads %.2f times as many as the better of the others, and misses %d that another reads. Wrong texts: ours %d, ZXing %d, zbar %d.\n",
        all[0].read / static_cast<double>(std::max(all[1].read, all[2].read)), lost, all[0].falselyRead, all[1].falselyRead, all[2].falselyRead);
    printTimes(all, "with a code");
}

void readNothing(Contestants &all, int frames)
{
    for (Contestant &one : all)
        one.falselyRead = 0;
    for (int number = 0; number < frames; ++number) {
        const QImage frame = emptyFrame(static_cast<quint32>(number));
        if (!all[0].look(frame).isEmpty()) {
            ++all[0].falselyRead;
            std::printf("false read in frame %d\n", number);
        }
    }
    printTimes(all, "without a code");
    std::printf("\n%d false reads in %d frames without a code.\n", all[0].falselyRead, frames);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int EmptyFrames = 10000;
    Contestants all{{{"ours", std::make_unique<ZxingFrameReader>()}, {"plain ZXing", plainZxing()}, {"zbar", zbar()}}};
    readAll(all);
    readNothing(all, argc > 1 ? std::atoi(argv[1]) : EmptyFrames);
    return 0;
}
