// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framescanner.h"

#include "devices/camera/frameluminance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <utility>

namespace Gatebook {

namespace {

// Events rather than lambdas given to invokeMethod: they are whole before the hand-over begins, so that ThreadSanitizer can follow.

QEvent::Type frameType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

QEvent::Type textsType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

struct FrameEvent : QEvent {
    FrameEvent(QVideoFrame taken, int ofRound)
        : QEvent(frameType())
        , frame(std::move(taken))
        , round(ofRound)
    {
    }
    QVideoFrame frame;
    int round;
};

struct TextsEvent : QEvent {
    TextsEvent(QByteArrayList read, int ofRound)
        : QEvent(textsType())
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
        if (event->type() != frameType())
            return QObject::event(event);
        const auto &given = static_cast<const FrameEvent &>(*event);
        auto texts = std::make_unique<TextsEvent>(read(given.frame), given.round);
        m_back.leave();
        QCoreApplication::postEvent(&m_home, texts.release());
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
    auto event = std::make_unique<FrameEvent>(frame, m_round);
    m_there.leave();
    QCoreApplication::postEvent(m_worker.get(), event.release());
}

bool FrameScanner::event(QEvent *event)
{
    if (event->type() != textsType())
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
