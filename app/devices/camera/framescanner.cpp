// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framescanner.h"

#include "devices/camera/frameluminance.h"

#include <QtCore/QEvent>

#include <utility>

namespace Gatebook {

namespace {

constexpr auto FrameType = static_cast<QEvent::Type>(QEvent::User);
constexpr auto TextsType = static_cast<QEvent::Type>(QEvent::User + 1);

struct FrameEvent : QEvent {
    FrameEvent(QVideoFrame taken, int ofRound)
        : QEvent(FrameType)
        , frame(std::move(taken))
        , round(ofRound)
    {
    }
    QVideoFrame frame;
    int round;
};

struct TextsEvent : QEvent {
    TextsEvent(QByteArrayList read, int ofRound)
        : QEvent(TextsType)
        , texts(std::move(read))
        , round(ofRound)
    {
    }
    QByteArrayList texts;
    int round;
};

class FrameWorker : public QObject
{
public:
    FrameWorker(std::unique_ptr<FrameReader> reader, QObject &home, HandOver there, HandOver back)
        : m_reader(std::move(reader))
        , m_home(home)
        , m_there(std::move(there))
        , m_back(std::move(back))
    {
    }

    bool event(QEvent *event) override
    {
        m_there.arrive();
        if (event->type() != FrameType)
            return QObject::event(event);
        const auto &given = static_cast<const FrameEvent &>(*event);
        m_back.post(m_home, std::make_unique<TextsEvent>(read(given.frame), given.round));
        return true;
    }

private:
    [[nodiscard]] QByteArrayList read(const QVideoFrame &frame)
    {
        const FrameLuminance luminance(frame);
        return luminance.view().pixels ? m_reader->read(luminance.view()) : QByteArrayList();
    }

    std::unique_ptr<FrameReader> m_reader;
    QObject &m_home;
    HandOver m_there;
    HandOver m_back;
};

} // namespace

FrameScanner::FrameScanner(std::unique_ptr<FrameReader> reader, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<FrameWorker>(std::move(reader), *this, m_there, m_back))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("frames"));
    m_thread.start();
}

FrameScanner::~FrameScanner()
{
    m_thread.quit();
    m_thread.wait();
    m_back.arrive();
}

void FrameScanner::submit(const QVideoFrame &frame)
{
    if (m_isReading)
        m_waiting = frame;
    else
        read(frame);
}

void FrameScanner::forget()
{
    ++m_round;
    m_waiting = {};
}

void FrameScanner::read(const QVideoFrame &frame)
{
    m_isReading = true;
    m_there.post(*m_worker, std::make_unique<FrameEvent>(frame, m_round));
}

bool FrameScanner::event(QEvent *event)
{
    if (event->type() != TextsType)
        return QObject::event(event);
    m_back.arrive();
    const auto &read = static_cast<const TextsEvent &>(*event);
    finish(read.round, read.texts);
    return true;
}

void FrameScanner::finish(int round, const QByteArrayList &texts)
{
    m_isReading = false;
    if (const QVideoFrame next = std::exchange(m_waiting, {}); next.isValid())
        read(next);
    if (round == m_round && !texts.isEmpty())
        emit found(texts);
}

} // namespace Gatebook
