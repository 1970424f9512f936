// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bytesink.h"

#include <QtCore/QString>

namespace Gatebook {

/// An open file descriptor that bytes are written to; closed with it.
class FileWriter
{
public:
    FileWriter() = default;
    FileWriter(int descriptor, QString name);
    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// All of it, or a failure that names the file: DiskFull (also a quota), CannotWrite.
    Result<void> write(QByteArrayView bytes);
    /// On the disk, not only in the machine's memory.
    Result<void> sync();
    void close();

private:
    int m_descriptor = -1;
    QString m_name;
};

/// The failure for what the system's `errno` says about a file.
[[nodiscard]] Failure fileFailure(const QString &name, int error, Failure::Reason otherwise);

/// The standard output as a sink. CannotWrite when the reader has gone (SIGPIPE must be ignored by then).
class StandardOutput : public ByteSink
{
public:
    StandardOutput();
    Result<void> write(QByteArrayView bytes) override { return m_writer.write(bytes); }

private:
    FileWriter m_writer;
};

} // namespace Gatebook
