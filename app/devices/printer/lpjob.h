// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryFile>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QProcess)

namespace Gatebook {

/// One run of CUPS's `lp`, a program of its own, so that a printing system that hangs holds up nobody. Its file (0600) is gone with it.
class LpJob : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QString queue; ///< the name CUPS knows it by
        QString title;
        QString media; ///< of `lp -o`: "media=A4"
        int longestMs; ///< then `lp` is stopped, and the job has failed
    };
    using Draw = std::function<Result<void>(QIODevice &pdf)>;

    using QObject::QObject;
    ~LpJob() override;

    /// Draws, and hands what was drawn to `lp`. Once. Returns at once; ends in ended(), later, from the event loop, and deletes itself.
    void start(const Order &order, const Draw &draw);

signals:
    /// Nothing: the printing system took it. Else why it did not: Unsupported (no `lp`), CannotWrite, and what drawing failed with.
    void ended(const std::optional<Gatebook::Failure> &trouble);

private:
    void run(const QString &program, const Order &order);
    void end(const std::optional<Failure> &trouble);
    void endLater(Failure::Reason reason, const QString &why);

    QTemporaryFile m_file;
    QProcess *m_lp = nullptr;
    bool m_ended = false;
};

} // namespace Gatebook
