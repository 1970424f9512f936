// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QObject>

namespace Gatebook {

/// What is printed of a pass, as it is to be read: no language, no zone.
struct PassTicket {
    QString agency;
    QString qrText; ///< see passQrText()
    QString code;   ///< "K7M-2QD"
    QString visitor;
    QString host;
    QString moment; ///< "25/11/2026 08:44"

    bool operator==(const PassTicket &) const = default;
};

/// Prints passes on a label or ticket printer. GUI thread.
class PassPrinter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once the number of the job, over 0. Ends in printed() or failed(), later, from the event loop.
    virtual int print(const PassTicket &ticket) = 0;

signals:
    /// The printing system took it. Whether paper came out, only the paper says.
    void printed(int job);
    /// One sentence for IT and the receptionist, without a personal value.
    void failed(int job, const Gatebook::Failure &why);
};

} // namespace Gatebook
