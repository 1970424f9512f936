// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QtGlobal>

#include <cstddef>
#include <cstdint>

/// What every target defines: looks at one input. libFuzzer calls it with inputs of its own, replay.cpp with those that are kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Gatebook::Fuzz {

/// Ends the program, which makes the input a finding, unless `holds`. `rule` is what should have held.
inline void mustHold(bool holds, const char *rule)
{
    if (!holds)
        qFatal("not so: %s", rule);
}

inline QByteArrayView view(const std::uint8_t *data, std::size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

} // namespace Gatebook::Fuzz
