// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/framereader.h"
#include "flow/ports/handover.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtMultimedia/QVideoFrame>

#include <memory>

namespace Gatebook {

/// Has frames read on a thread of its own, one at a time. A frame that comes meanwhile waits, in place of one that waited: what is read is always the
/// newest there was. Frames go when they were read.
class FrameScanner : public QObject
{
    Q_OBJECT

public:
    explicit FrameScanner(std::unique_ptr<FrameReader> reader, QObject *parent = nullptr);
    /// Waits for the frame that is being read.
    ~FrameScanner() override;

    void submit(const QVideoFrame &frame);
    /// Of the frames submitted so far nothing is reported any more.
    void forget();

signals:
    /// In a frame there were these texts, in UTF-8. From the event loop of this object's thread; never without a text.
    void found(const QByteArrayList &texts);

protected:
    /// Takes what was read.
    bool event(QEvent *event) override;

private:
    void read(const QVideoFrame &frame);
    void finish(int round, const QByteArrayList &texts);

    HandOver m_there;
    HandOver m_back;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives on m_thread
    QVideoFrame m_waiting;
    bool m_isReading = false;
    int m_round = 0; ///< grows when forgetting
};

} // namespace Gatebook
