// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

namespace Gatebook {

/// Prints sheets of A4. Not to be confused with PassPrinter, which has small paper. GUI thread.
class SheetPrinter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once, with the number of the job, which ends in printed() or failed(), later, from the event loop. `title` is what the printing
    /// system calls it.
    virtual int print(const QByteArray &pdf, const QString &title) = 0;

signals:
    /// The printing system took it. Whether paper came out, only the paper says.
    void printed(int job);
    void failed(int job, const Gatebook::Failure &why);
};

} // namespace Gatebook
