// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/figurespaper.h"

#include <QtCore/QObject>
#include <qqmlregistration.h>

namespace Gatebook {

/// Where QML, which has the words, writes those of the figures' paper. What each is says FiguresWords; the agency is not QML's.
class FigureWords : public QObject, public FiguresWords
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER title NOTIFY changed FINAL)
    Q_PROPERTY(QString period MEMBER period NOTIFY changed FINAL)
    Q_PROPERTY(QString everywhere MEMBER everywhere NOTIFY changed FINAL)
    Q_PROPERTY(QString made MEMBER made NOTIFY changed FINAL)
    Q_PROPERTY(QString page MEMBER page NOTIFY changed FINAL)
    Q_PROPERTY(QString note MEMBER note NOTIFY changed FINAL)
    Q_PROPERTY(QString percent MEMBER percent NOTIFY changed FINAL)
    Q_PROPERTY(QString hidden MEMBER hidden NOTIFY changed FINAL)
    Q_PROPERTY(QString nobody MEMBER nobody NOTIFY changed FINAL)
    Q_PROPERTY(QString heard MEMBER heard NOTIFY changed FINAL)
    Q_PROPERTY(QString about MEMBER about NOTIFY changed FINAL)
    Q_PROPERTY(QString nobodyYet MEMBER nobodyYet NOTIFY changed FINAL)
    Q_PROPERTY(QString tooFew MEMBER tooFew NOTIFY changed FINAL)
    Q_PROPERTY(QString visits MEMBER visits NOTIFY changed FINAL)
    Q_PROPERTY(QString stay MEMBER stay NOTIFY changed FINAL)
    Q_PROPERTY(QString stayMore MEMBER stayMore NOTIFY changed FINAL)
    Q_PROPERTY(QString minutes MEMBER minutes NOTIFY changed FINAL)
    Q_PROPERTY(QString busiest MEMBER busiest NOTIFY changed FINAL)
    Q_PROPERTY(QString busiestMore MEMBER busiestMore NOTIFY changed FINAL)
    Q_PROPERTY(QString hours MEMBER hours NOTIFY changed FINAL)
    Q_PROPERTY(QString unseen MEMBER unseen NOTIFY changed FINAL)
    Q_PROPERTY(QString unseenMore MEMBER unseenMore NOTIFY changed FINAL)
    Q_PROPERTY(QString byDay MEMBER byDay NOTIFY changed FINAL)
    Q_PROPERTY(QString byHour MEMBER byHour NOTIFY changed FINAL)
    Q_PROPERTY(QString arrivals MEMBER arrivals NOTIFY changed FINAL)
    Q_PROPERTY(QString byEntrance MEMBER byEntrance NOTIFY changed FINAL)
    Q_PROPERTY(QString byPolicy MEMBER byPolicy NOTIFY changed FINAL)
    Q_PROPERTY(QString outcomes MEMBER outcomes NOTIFY changed FINAL)
    Q_PROPERTY(QString installed MEMBER installed NOTIFY changed FINAL)
    Q_PROPERTY(QString shown MEMBER shown NOTIFY changed FINAL)
    Q_PROPERTY(QString installedHere MEMBER installedHere NOTIFY changed FINAL)
    Q_PROPERTY(QString olderLeftOut MEMBER olderLeftOut NOTIFY changed FINAL)
    Q_PROPERTY(QString continued MEMBER continued NOTIFY changed FINAL)
    Q_PROPERTY(QString heardOf MEMBER heardOf NOTIFY changed FINAL)
    Q_PROPERTY(QString interval MEMBER interval NOTIFY changed FINAL)
    Q_PROPERTY(QStringList policies MEMBER policies NOTIFY changed FINAL)
    Q_PROPERTY(QStringList outcomeNames MEMBER outcomeNames NOTIFY changed FINAL)
    Q_PROPERTY(QStringList weekdays MEMBER weekdays NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] FiguresWords words(const QString &ofAgency) const
    {
        FiguresWords out = *this;
        out.agency = ofAgency;
        return out;
    }

signals:
    void changed();
};

} // namespace Gatebook
