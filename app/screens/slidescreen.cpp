// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/slidescreen.h"

namespace Gatebook {

SlideScreen::SlideScreen(const Session &session, const Clock &clock, qint64 slideMs, QStringList languages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_slideMs(slideMs)
    , m_languages(std::move(languages))
    , m_sinceMs(clock.monotonicMs())
{
    connect(&session, &Session::stepChanged, this, &SlideScreen::begin);
    connect(&session, &Session::contextChanged, this, &SlideScreen::nowChanged); // another language
}

void SlideScreen::setFolder(SlideFolder *folder)
{
    if (m_folder)
        m_folder->disconnect(this);
    m_folder = folder;
    if (folder) {
        connect(folder, &SlideFolder::changed, this, &SlideScreen::follow);
        connect(folder, &SlideFolder::drawn, this, [this](const QString &name, const ViewPicture &picture) {
            if (name != m_asked)
                return;
            m_asked.clear();
            m_drawn.insert(name, picture);
        });
    }
    follow();
}

void SlideScreen::setArea(QSize area)
{
    if (area == m_area)
        return;
    m_area = area;
    emit areaChanged();
    follow();
}

/// Whoever comes or goes finds the greeting.
void SlideScreen::begin()
{
    m_sinceMs = m_clock.monotonicMs();
    m_index = -1;
    show({});
    prepare(0);
}

/// Other slides, or another size: nothing drawn so far is of use.
void SlideScreen::follow()
{
    m_drawn.clear();
    m_asked.clear();
    begin();
    const bool any = m_folder && !m_folder->slides().isEmpty();
    if (any == m_any)
        return;
    m_any = any;
    emit anyChanged();
}

void SlideScreen::tick()
{
    if (!any() || m_session.step() != Step::Attract || m_clock.monotonicMs() - m_sinceMs < m_slideMs)
        return;
    m_sinceMs = m_clock.monotonicMs();
    const QList<Slide> slides = m_folder->slides();
    const qsizetype next = m_index + 1;
    const bool atEnd = next >= slides.size();
    m_index = atEnd ? -1 : next;
    prepare(atEnd ? 0 : next + 1);
    if (atEnd || canShow(slides.at(next)))
        show(atEnd ? Slide() : slides.at(next));
}

void SlideScreen::show(const Slide &slide)
{
    if (slide == m_now)
        return;
    m_now = slide;
    emit nowChanged();
}

/// Has the picture drawn that comes next, and forgets those that have been.
void SlideScreen::prepare(qsizetype index)
{
    const QList<Slide> slides = m_folder ? m_folder->slides() : QList<Slide>();
    const Slide next = index < slides.size() ? slides.at(index) : Slide();
    const QString now = m_index >= 0 && m_index < slides.size() ? slides.at(m_index).name : QString();
    m_drawn.removeIf([&](auto one) { return one.key() != next.name && one.key() != now; });
    if (next.name.isEmpty() || !next.isPicture() || m_drawn.contains(next.name) || m_area.isEmpty())
        return;
    m_asked = next.name;
    m_folder->draw(next.name, m_area);
}

bool SlideScreen::canShow(const Slide &slide) const
{
    return !slide.isPicture() || !m_drawn.value(slide.name).pixels.isEmpty();
}

QString SlideScreen::words() const
{
    for (const QString &language : QStringList{m_session.language(), QString()} + m_languages) {
        if (QString text = m_now.texts.value(language); !text.isEmpty())
            return text;
    }
    return m_now.texts.isEmpty() ? QString() : m_now.texts.constBegin().value();
}

} // namespace Gatebook
