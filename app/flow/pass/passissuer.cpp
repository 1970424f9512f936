// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/pass/passissuer.h"

namespace Gatebook {

Pass drawPass(RandomSource &random)
{
    QByteArray symbols;
    for (int i = 0; i < PassCodeLength - 1; ++i)
        symbols.append(static_cast<char>(random.below(static_cast<quint32>(PassAlphabet.size()))));
    return makePass(random.bytes(16), symbols);
}

Result<Pass> issuePass(RandomSource &random, const std::function<Result<qint64>(const Pass &)> &append)
{
    for (int draw = 1;; ++draw) {
        const Pass pass = drawPass(random);
        const auto appended = append(pass);
        if (appended)
            return pass;
        if (appended.failure().reason != Failure::Reason::Conflict || draw == MostPassDraws)
            return appended.failure();
    }
}

} // namespace Gatebook
