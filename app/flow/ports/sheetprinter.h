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

    /// Returns at once. Ends in printed() or failed(), later, from the event loop.
    virtual void print(const QByteArray &pdf) = 0;

signals:
    /// The printing system took it. Whether paper came out, only the paper says.
    void printed();
    void failed(const Gatebook::Failure &why);
};

} // namespace Gatebook
