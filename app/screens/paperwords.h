// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/rollcallpaper.h"

#include <QtCore/QObject>
#include <qqmlregistration.h>

namespace Gatebook {

/// Where QML, which has the words, writes those of a roll call's paper. What each is says RollCallWords.
class PaperWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER title NOTIFY changed FINAL)
    Q_PROPERTY(QString made MEMBER made NOTIFY changed FINAL)
    Q_PROPERTY(QString total MEMBER total NOTIFY changed FINAL)
    Q_PROPERTY(QString help MEMBER help NOTIFY changed FINAL)
    Q_PROPERTY(QString waiting MEMBER waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString inside MEMBER inside NOTIFY changed FINAL)
    Q_PROPERTY(QString unseen MEMBER unseen NOTIFY changed FINAL)
    Q_PROPERTY(QString unseenNote MEMBER unseenNote NOTIFY changed FINAL)
    Q_PROPERTY(QString since MEMBER since NOTIFY changed FINAL)
    Q_PROPERTY(QString nobody MEMBER nobody NOTIFY changed FINAL)
    Q_PROPERTY(QString unnamed MEMBER unnamed NOTIFY changed FINAL)
    Q_PROPERTY(QString companion MEMBER companion NOTIFY changed FINAL)
    Q_PROPERTY(QString grouped MEMBER grouped NOTIFY changed FINAL)
    Q_PROPERTY(QString page MEMBER page NOTIFY changed FINAL)
    Q_PROPERTY(QString signature MEMBER signature NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString title, made, total, help, waiting, inside, unseen, unseenNote, since, nobody, unnamed, companion, grouped, page, signature;

    [[nodiscard]] RollCallWords words(const QString &agency) const
    {
        return {agency, title, made, total, help, waiting, inside, unseen, unseenNote, since, nobody, unnamed, companion, grouped, page, signature};
    }

signals:
    void changed();
};

} // namespace Gatebook
