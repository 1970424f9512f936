// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <optional>

namespace Gatebook {

using CsvLines = QList<QStringList>;

/// RFC 4180 to the letter: CRLF ends every line, quotes only around a whole cell. Nothing for a text that is not so.
inline std::optional<CsvLines> readCsv(const QByteArray &bytes)
{
    CsvLines out;
    QStringList line;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray cell;
        if (bytes[at] == '"') {
            for (++at; at < bytes.size(); ++at) {
                if (bytes[at] != '"')
                    cell.append(bytes[at]);
                else if (at + 1 < bytes.size() && bytes[at + 1] == '"')
                    cell.append(bytes[at++]);
                else
                    break;
            }
            if (at++ >= bytes.size())
                return std::nullopt;
        } else {
            while (at < bytes.size() && !QByteArrayView(",\r\n").contains(bytes[at])) {
                if (bytes[at] == '"')
                    return std::nullopt;
                cell.append(bytes[at++]);
            }
        }
        line.append(QString::fromUtf8(cell));
        if (bytes.sliced(at).startsWith("\r\n")) {
            out.append(std::exchange(line, {}));
            at += 2;
        } else if (at >= bytes.size() || bytes[at++] != ',') {
            return std::nullopt;
        } else if (at == bytes.size()) {
            return std::nullopt;
        }
    }
    return line.isEmpty() ? std::optional(out) : std::nullopt;
}

/// What Python's csv module reads.
inline std::optional<CsvLines> readCsvWithPython(const QByteArray &bytes)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import csv,io,json,sys\n"
                           "text=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='')\n"
                           "sys.stdout.write(json.dumps(list(csv.reader(text,strict=True))))")});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return std::nullopt;
    CsvLines out;
    for (const QJsonValue line : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const QJsonValue cell : line.toArray())
            cells.append(cell.toString());
        out.append(cells);
    }
    return out;
}

} // namespace Gatebook
