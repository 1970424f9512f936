// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framescanner.h"

#include "devices/camera/frameluminance.h"

#include <utility>

namespace Gatebook {

FrameScanner::FrameScanner(std::unique_ptr<FrameReader> reader, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("frames"));
    m_thread.start();
}

FrameScanner::~FrameScanner()
{
    m_thread.quit();
    m_thread.wait();
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
    QMetaObject::invokeMethod(&m_worker, [this, frame, round = m_round] {
        const FrameLuminance luminance(frame);
        const QByteArrayList texts = luminance.view().pixels ? m_reader->read(luminance.view()) : QByteArrayList();
        QMetaObject::invokeMethod(this, [this, round, texts] { finish(round, texts); });
    });
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
