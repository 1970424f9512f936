// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArrayView>

namespace Gatebook {

/// Where a stream of bytes goes: a file, the standard output, a test's memory.
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    /// Takes all of `bytes`, or fails: DiskFull, CannotWrite. After a failure nothing more may be written.
    virtual Result<void> write(QByteArrayView bytes) = 0;
};

} // namespace Gatebook
