// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/pass/passissuer.h"

#include <QtCore/QResource>

namespace Gatebook {

namespace {

SwearWords shippedWords()
{
    // Part of the program, not a file.
    const auto words = SwearWords::fromText(QResource(QStringLiteral(":/gatebook/words/swear.txt")).uncompressedData());
    Q_ASSERT(words && !words->words().isEmpty());
    return words ? *words : SwearWords();
}

} // namespace

const SwearWords &unspeakable()
{
    static const SwearWords words = shippedWords();
    return words;
}

Pass drawPass(RandomSource &random)
{
    for (int draw = 1;; ++draw) {
        QByteArray symbols;
        for (int i = 0; i < PassCodeLength - 1; ++i)
            symbols.append(static_cast<char>(random.below(static_cast<quint32>(PassAlphabet.size()))));
        Pass pass = makePass(random.bytes(16), symbols);
        if (draw == MostDecentDraws || !unspeakable().isIn(pass.code))
            return pass;
    }
}

Result<Pass> issuePass(RandomSource &random, const std::function<Result<qint64>(const Pass &)> &append)
{
    const auto issued = issuePasses(random, 1, [&append](const QList<Pass> &passes) { return append(passes.first()); });
    return issued ? Result<Pass>(issued->first()) : issued.failure();
}

Result<QList<Pass>> issuePasses(RandomSource &random, qsizetype count, const std::function<Result<qint64>(const QList<Pass> &)> &append)
{
    for (int draw = 1;; ++draw) {
        QList<Pass> passes;
        for (qsizetype i = 0; i < count; ++i)
            passes.append(drawPass(random));
        const auto appended = append(passes);
        if (appended)
            return passes;
        if (appended.failure().reason != Failure::Reason::Conflict || draw == MostPassDraws)
            return appended.failure();
    }
}

} // namespace Gatebook
