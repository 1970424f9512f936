// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"

#include <QtCore/QObject>

namespace Gatebook {

/// Asks a phone over a connection whether it has the app. One question at a time; whoever asks limits its time.
class PhoneProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `sender` is the address, as an Advertisement has it. What the phone answers is looked at for its length only, and dropped.
    virtual void ask(quint64 sender, const AppSignature::Gatt &gatt) = 0;
    /// Gives up: the connection ends, and nothing is answered any more.
    virtual void cancel() = 0;

signals:
    /// False: it has not, refused, went away, or could not be connected to. The connection has ended, or is about to.
    void answered(bool hasApp);
};

} // namespace Gatebook
