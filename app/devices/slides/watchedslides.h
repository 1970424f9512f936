// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/slides/readslides.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace Gatebook {

/// The slides of a folder, read again whenever something in it changes. A thread of its own reads and draws.
class WatchedSlides : public SlideFolder
{
    Q_OBJECT

public:
    /// Nothing is read before start().
    explicit WatchedSlides(QString folder, QObject *parent = nullptr);
    ~WatchedSlides() override;

    void start();

    [[nodiscard]] QList<Slide> slides() const override { return m_read.slides; }
    [[nodiscard]] QStringList troubles() const override { return m_read.troubles; }
    void draw(const QString &name, QSize size) override;

private:
    void readAgain();
    void take(const SlidesRead &read);
    void watch();

    QString m_folder;
    SlidesRead m_read;
    QFileSystemWatcher m_watcher;
    QTimer m_calm;   ///< a copy is rarely done at once
    QTimer m_missed; ///< folders that come later, and file systems that tell nothing
    QThreadPool m_worker;
};

} // namespace Gatebook
