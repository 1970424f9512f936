// SPDX-License-Identifier: GPL-3.0-or-later
// A whole capture, as `listen --capture` reads it.
#include "devices/capture/btsnoopreader.h"
#include "fuzz/fuzzinput.h"

#include <QtCore/QBuffer>

using namespace Gatebook;
using Fuzz::mustHold;

namespace {

void checkFailure(const Failure &failure, qint64 size)
{
    mustHold(failure.reason == Failure::Reason::BadFile || failure.reason == Failure::Reason::Unsupported, "a bad capture is a bad file");
    mustHold(failure.offset >= 0 && failure.offset <= size, "the offset lies in the file");
    mustHold(!failure.detail.isEmpty(), "a failure says why");
}

void readAll(BtsnoopReader &reader, qint64 size)
{
    qint64 lastMs = 0;
    while (true) {
        const auto next = reader.next();
        if (!next) {
            checkFailure(next.failure(), size);
            const auto again = reader.next();
            mustHold(!again && again.failure() == next.failure(), "a failure is final");
            return;
        }
        if (!*next)
            break;
        mustHold((*next)->atMs >= lastMs, "time never goes back");
        lastMs = (*next)->atMs;
    }
    const auto again = reader.next();
    mustHold(again && !*again, "the end is final");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(Fuzz::view(data, size).toByteArray());
    buffer->open(QIODevice::ReadOnly);
    auto reader = BtsnoopReader::open(std::move(buffer));
    if (reader)
        readAll(*reader, static_cast<qint64>(size));
    else
        checkFailure(reader.failure(), static_cast<qint64>(size));
    return 0;
}
