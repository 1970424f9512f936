// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/files/filewriter.h"

namespace Gatebook {

/// A file that is there whole or not at all. It is written beside its place as `F.part` (mode 0600) and takes its name only when it is safe on the
/// disk; until then a file that was there stays as it was. Destroyed without commit(), it leaves nothing.
class AtomicFile : public ByteSink
{
public:
    /// BadInput when `path` is there and is no ordinary file; CannotOpen when `F.part` cannot be made, or another program is writing it.
    /// A link is followed: the file it points to is replaced, not the link.
    static Result<AtomicFile> create(const QString &path);
    AtomicFile(AtomicFile &&other) noexcept = default;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile() override;

    Result<void> write(QByteArrayView bytes) override;
    /// Syncs the file, gives it its name, syncs the folder. After a failure the old file, if there was one, is still there.
    Result<void> commit();

    /// Where it will be.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    AtomicFile(QString path, FileWriter writer);

    QString m_path;
    FileWriter m_writer;
    qint64 m_written = 0;
    qint64 m_flushed = 0;
};

/// Whether two names lead to one file: links of either kind, "..", another spelling. False when either is missing, unless they are spelt alike.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace Gatebook
