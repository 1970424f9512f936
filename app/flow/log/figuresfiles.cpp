// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/figuresfiles.h"

#include "flow/log/figurescsv.h"

namespace Gatebook {

namespace {

/// A file's bytes, before they are one.
struct Bytes : ByteSink {
    Result<void> write(QByteArrayView more) override
    {
        bytes.append(more);
        return {};
    }
    QByteArray bytes;
};

} // namespace

Result<QString> saveFiguresCsv(FileStore &store, const FiguresTold &figures, const QString &prefix)
{
    QString where;
    for (const FiguresTable table : AllFiguresTables) {
        Bytes csv;
        if (const auto written = writeFiguresCsv(table, figures, csv); !written)
            return written.failure();
        auto saved = store.save(prefix + toText(table) + QStringLiteral(".csv"), csv.bytes);
        if (!saved)
            return saved;
        where = saved.value();
    }
    return where.left(where.lastIndexOf(u'/'));
}

} // namespace Gatebook
