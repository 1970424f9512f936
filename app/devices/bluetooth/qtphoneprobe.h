// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/phoneprobe.h"

class QLowEnergyController;
class QLowEnergyService;

namespace Gatebook {

/// Asks through Qt Bluetooth's QLowEnergyController. Afterwards BlueZ forgets the phone, so that it keeps no file of it.
class QtPhoneProbe : public PhoneProbe
{
    Q_OBJECT

public:
    /// `address` names the adapter; empty: the first.
    explicit QtPhoneProbe(QString address = {}, QObject *parent = nullptr);
    ~QtPhoneProbe() override;

    void ask(quint64 sender, const AppSignature::Gatt &gatt) override;
    void cancel() override;

private:
    void look();
    void read();
    void finish(bool hasApp);
    void giveUp();

    QString m_address;
    quint64 m_sender = 0;
    AppSignature::Gatt m_gatt;
    QLowEnergyController *m_controller = nullptr; ///< ours while a question is under way
    QLowEnergyService *m_service = nullptr;       ///< its child
};

} // namespace Gatebook
