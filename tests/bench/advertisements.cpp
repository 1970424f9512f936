// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a core 5,000 advertisements a second take, from the file to the verdict; and whether memory stays flat while senders come and go.
// `bench_advertisements [CAPTURE]`: without one, a capture of a lobby is made up.
#include "devices/capture/btsnoopreader.h"
#include "devices/capture/btsnoopwriter.h"
#include "flow/approach/appchecker.h"
#include "flow/approach/presencetracker.h"
#include "settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <array>
#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace Gatebook;

namespace {

constexpr int PerSecond = 5000;
constexpr double NsPerSecond = 1e9;

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / NsPerSecond;
}

/// Resident memory, in KiB.
qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

/// What a lobby sends: mostly other apps, some Bluezone.
QByteArray payload(int number)
{
    static const std::array payloads{
        QByteArray::fromHex("02011a020a0c0aff4c001005031c839096"),
        QByteArray::fromHex("02011a03036ffd17166ffd00112233445566778899aabbccddeeff40506070"),
        QByteArray::fromHex("1eff4c00121910aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0100"),
        QByteArray::fromHex("0201020fffb522a1b2c3d4e5f60718293a4b5c0303564e"),
        QByteArray::fromHex("02011a14ff4c000108000000000000000000000000000000"),
    };
    return payloads[static_cast<std::size_t>(number) % payloads.size()];
}

QString makeLobby(const QTemporaryDir &folder, int reports)
{
    QFile file(folder.filePath(QStringLiteral("lobby.btsnoop")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    BtsnoopWriter writer(file);
    constexpr qint64 UsPerSecond = 1000000;
    for (int i = 0; i < reports; ++i)
        writer.report(i * UsPerSecond / PerSecond, {static_cast<quint64>(i % 300), -40 - i % 50, payload(i)});
    return writer.result() ? file.fileName() : QString();
}

/// Reads a capture to its end, with all that the kiosk does of each report. Returns how many reports there were.
qint64 listenTo(const QString &path, const QList<AppSignature> &signatures)
{
    auto reader = BtsnoopReader::open(path);
    if (!reader)
        return 0;
    PresenceTracker tracker(signatures, {}, 1);
    AppChecker checker({});
    checker.begin(0, true);
    qint64 count = 0;
    for (auto event = reader->next(); event && *event; event = reader->next()) {
        if ((*event)->kind != CaptureEvent::Kind::Advertisement)
            continue;
        ++count;
        if (const auto sighting = tracker.heard((*event)->advertisement))
            checker.heard(*sighting, tracker.presence(sighting->phone)->levelDbm);
    }
    return count;
}

bool measureSpeed(const QString &path, const QList<AppSignature> &signatures)
{
    const double before = cpuSeconds();
    qint64 count = 0;
    do
        count += listenTo(path, signatures);
    while (count > 0 && cpuSeconds() - before < 2);
    if (count == 0)
        return false;
    const double each = (cpuSeconds() - before) / static_cast<double>(count);
    std::printf("%lld reports, %.2f us each: %d a second take %.2f %% of one core\n", static_cast<long long>(count), each * 1e6, PerSecond,
        each * PerSecond * 100);
    return true;
}

/// Ten million reports of a million senders, every one of them with the app: the worst that the air can do to memory.
void measureMemory(const QList<AppSignature> &signatures)
{
    constexpr qint64 Reports = 10000000;
    constexpr qint64 Senders = 1000000;
    constexpr qint64 Step = Reports / 10;
    PresenceTracker tracker(signatures, {}, 1);
    const AdvertisingData iphone = parseAdvertisingData(QByteArray::fromHex("02011a110767a607add1172fa1c44bf573564e0000"));
    for (qint64 i = 0; i < Reports; ++i) {
        if (i % Step == 0)
            std::printf("%9lld reports: %lld KiB resident, %zu phones remembered\n", static_cast<long long>(i), static_cast<long long>(residentKib()),
                tracker.presences().size());
        tracker.heard({static_cast<quint64>(i % Senders), i / (PerSecond / 1000), -60, iphone});
    }
    std::printf("%9lld reports: %lld KiB resident, %zu phones remembered\n", static_cast<long long>(Reports), static_cast<long long>(residentKib()),
        tracker.presences().size());
}

} // namespace

int main(int argc, char **argv)
{
    const auto signatures = readSignatures();
    if (!signatures) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(signatures.failure().detail));
        return 1;
    }
    const QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : makeLobby(folder, 10 * PerSecond);
    if (!measureSpeed(path, *signatures)) {
        std::fprintf(stderr, "no reports could be read from the capture\n");
        return 1;
    }
    measureMemory(*signatures);
    return 0;
}
