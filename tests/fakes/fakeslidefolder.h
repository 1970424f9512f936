// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/slidefolder.h"

namespace Gatebook {

/// Slides as a test lays them down. Pictures are drawn when the test says so: a blue sheet of the size asked for.
class FakeSlideFolder : public SlideFolder
{
public:
    using SlideFolder::SlideFolder;

    [[nodiscard]] QList<Slide> slides() const override { return m_slides; }
    [[nodiscard]] QStringList troubles() const override { return m_troubles; }
    void draw(const QString &name, QSize size) override { asked.append({name, size}); }

    void lay(const QList<Slide> &slides)
    {
        m_slides = slides;
        emit changed();
    }
    /// These could not be shown.
    void spoil(const QStringList &troubles)
    {
        m_troubles = troubles;
        emit changed();
    }
    /// Draws whatever was asked for.
    void deliver()
    {
        for (const auto &[name, size] : std::exchange(asked, {}))
            emit drawn(name, sheet(size));
    }
    /// One cannot be drawn after all.
    void fail(const QString &name) { emit drawn(name, {}); }

    QList<std::pair<QString, QSize>> asked;

private:
    static ViewPicture sheet(QSize size)
    {
        QByteArray pixels(qsizetype(size.width()) * size.height() * 4, char(0xff));
        for (qsizetype at = 0; at < pixels.size(); at += 4) {
            pixels[at + 1] = 0x40;
            pixels[at + 2] = 0x20;
        }
        return {size, pixels};
    }

    QList<Slide> m_slides;
    QStringList m_troubles;
};

} // namespace Gatebook
