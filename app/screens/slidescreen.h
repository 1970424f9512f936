// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/clock.h"
#include "flow/ports/slidefolder.h"
#include "flow/session/session.h"

#include <QtCore/QPointer>
#include <qqmlregistration.h>

namespace Gatebook {

/// What the first screen shows beside the gates while nobody is there: the greeting, then each slide for a while, then the greeting again. A slide
/// whose picture is not drawn yet is passed over.
class SlideScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    /// There are slides, so that the greeting shares its place.
    Q_PROPERTY(bool any READ any NOTIFY anyChanged FINAL)
    /// Of the slide now: empty of the greeting; `picture` names one, else heading and body are its words, in the visitor's language where there are
    /// any.
    Q_PROPERTY(QString name READ name NOTIFY nowChanged FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY nowChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY nowChanged FINAL)
    Q_PROPERTY(QString body READ body NOTIFY nowChanged FINAL)
    /// The place for pictures, in pixels; the screen says it.
    Q_PROPERTY(QSize area READ area WRITE setArea NOTIFY areaChanged FINAL)

public:
    SlideScreen(const Session &session, const Clock &clock, qint64 slideMs, QStringList languages, QObject *parent = nullptr);

    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] QString name() const { return m_now.name; }
    [[nodiscard]] QString picture() const { return m_now.isPicture() ? m_now.name : QString(); }
    [[nodiscard]] QString heading() const { return words().section(u'\n', 0, 0); }
    [[nodiscard]] QString body() const { return words().section(u'\n', 1).trimmed(); }
    [[nodiscard]] QSize area() const { return m_area; }
    void setArea(QSize area);
    /// A picture that was drawn for the area; empty of any other name.
    [[nodiscard]] ViewPicture drawn(const QString &name) const { return m_drawn.value(name); }

    /// From now on these are shown; it may go first.
    void setFolder(SlideFolder *folder);
    void tick();

signals:
    void anyChanged();
    void nowChanged();
    void areaChanged();

private:
    void begin();
    void follow();
    void show(const Slide &slide);
    void prepare(qsizetype index);
    [[nodiscard]] bool canShow(const Slide &slide) const;
    [[nodiscard]] QString words() const;

    const Session &m_session;
    const Clock &m_clock;
    qint64 m_slideMs;
    QStringList m_languages;
    QPointer<SlideFolder> m_folder;
    bool m_any = false;
    QSize m_area;
    QHash<QString, ViewPicture> m_drawn; ///< of this area: the slide now and the next
    QString m_asked;                     ///< being drawn
    Slide m_now;                         ///< of no name: the greeting
    qsizetype m_index = -1;              ///< of m_now in the folder
    qint64 m_sinceMs;
};

} // namespace Gatebook
