// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Gatebook {

/// One thing that is shown on the first screen while nobody is there: a picture, or a few words.
struct Slide {
    QString name;                  ///< of its file, without language and ending for words; no two have the same
    QHash<QString, QString> texts; ///< by language code, "" for any; the first line is the heading. Empty: a picture

    [[nodiscard]] bool isPicture() const { return texts.isEmpty(); }
    bool operator==(const Slide &) const = default;
};

/// Where slides come from. GUI thread; whatever takes time is done elsewhere.
class SlideFolder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they are shown.
    [[nodiscard]] virtual QList<Slide> slides() const = 0;
    /// What could not be shown and why, an English sentence each; for IT.
    [[nodiscard]] virtual QStringList troubles() const = 0;
    /// Asks for a picture that fits into this many pixels; drawn() brings it, or an empty one when it could not be read after all.
    virtual void draw(const QString &name, QSize size) = 0;

signals:
    void changed(); ///< slides() or troubles()
    void drawn(const QString &name, const Gatebook::ViewPicture &picture);
};

} // namespace Gatebook
