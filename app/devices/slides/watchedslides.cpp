// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/slides/watchedslides.h"

#include <QtCore/QDir>

namespace Gatebook {

namespace {

constexpr int CalmMs = 400;
constexpr int LookAgainMs = 60000;

} // namespace

WatchedSlides::WatchedSlides(QString folder, QObject *parent)
    : SlideFolder(parent)
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
    m_calm.setSingleShot(true);
    m_calm.setInterval(CalmMs);
    m_missed.setInterval(LookAgainMs);
    connect(&m_calm, &QTimer::timeout, this, &WatchedSlides::readAgain);
    connect(&m_missed, &QTimer::timeout, this, &WatchedSlides::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_calm, qOverload<>(&QTimer::start));
}

WatchedSlides::~WatchedSlides()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void WatchedSlides::start()
{
    m_missed.start();
    readAgain();
}

void WatchedSlides::readAgain()
{
    watch(); // before reading: what changes meanwhile is read once more
    m_worker.start([this, folder = m_folder] {
        const SlidesRead read = readSlides(folder);
        QMetaObject::invokeMethod(this, [this, read] { take(read); });
    });
}

void WatchedSlides::take(const SlidesRead &read)
{
    const bool isSame = read.slides == m_read.slides && read.troubles == m_read.troubles;
    m_read = read;
    watch();
    if (!isSame)
        emit changed();
}

// A file that is replaced is no longer watched, and a folder that was made anew never was.
void WatchedSlides::watch()
{
    if (!QDir(m_folder).exists())
        return;
    QStringList paths{m_folder};
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    paths.removeIf([&](const QString &path) { return watched.contains(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void WatchedSlides::draw(const QString &name, QSize size)
{
    const QString file = QDir(m_folder).filePath(name);
    m_worker.start([this, name, file, size] {
        const ViewPicture picture = drawSlide(file, size);
        QMetaObject::invokeMethod(this, [this, name, picture] { emit drawn(name, picture); });
    });
}

} // namespace Gatebook
