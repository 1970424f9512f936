// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/slides/readslides.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <functional>

namespace Gatebook {

namespace {

constexpr qint64 MiB = 1 << 20;
constexpr qint64 LargestPicture = 20 * MiB;
constexpr qint64 LargestDrawing = 2 * MiB;
constexpr qint64 LargestText = 4096;
constexpr qint64 MostPixels = 64 * MiB;
constexpr int LongestSide = 20000;

QString sizeProblem(const QFileInfo &file, qint64 largest)
{
    if (file.size() <= largest)
        return {};
    return QStringLiteral("is %1 KiB, allowed %2").arg(QString::number(file.size() / 1024), QString::number(largest / 1024));
}

/// Why it cannot be shown; empty when it can.
QString pictureProblem(const QFileInfo &file)
{
    if (QString tooLarge = sizeProblem(file, LargestPicture); !tooLarge.isEmpty())
        return tooLarge;
    QImageReader reader(file.filePath(), "png");
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty())
        return QStringLiteral("is no PNG picture");
    if (qint64(size.width()) * size.height() > MostPixels || std::max(size.width(), size.height()) > LongestSide)
        return QStringLiteral("has %1 × %2 pixels, too many").arg(size.width()).arg(size.height());
    return {};
}

QString drawingProblem(const QFileInfo &file)
{
    if (QString tooLarge = sizeProblem(file, LargestDrawing); !tooLarge.isEmpty())
        return tooLarge;
    const QSvgRenderer renderer(file.filePath());
    return renderer.isValid() && !renderer.defaultSize().isEmpty() ? QString() : QStringLiteral("is no SVG drawing");
}

qsizetype widthOf(QStringView text)
{
    constexpr char16_t FirstWide = 0x1100;
    constexpr char16_t FirstKhmer = 0x1780; // with the scripts beside it, of which none is wide
    constexpr char16_t LastNarrow = 0x2e7f;
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar one) {
        const char16_t code = one.unicode();
        return code >= FirstWide && (code < FirstKhmer || code > LastNarrow);
    });
}

/// The words of a file, or why it has none that can be shown.
QString wordsOf(const QFileInfo &info, QString &problem)
{
    problem = sizeProblem(info, LargestText);
    QFile file(info.filePath());
    if (!problem.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(file.readAll());
    text = text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
    if (decoder.hasError())
        problem = QStringLiteral("is not UTF-8 text");
    else if (text.isEmpty())
        problem = QStringLiteral("is empty");
    else if (widthOf(text.section(u'\n', 0, 0)) > LongestHeading || widthOf(text.section(u'\n', 1).trimmed()) > LongestBody)
        problem = QStringLiteral("is too long: a heading of %1 characters and %2 more can be read in passing").arg(LongestHeading).arg(LongestBody);
    return problem.isEmpty() ? text : QString();
}

/// "10-drill.vi.txt" is of "10-drill" in Vietnamese; "10-drill.txt" in any language.
void addWords(const QFileInfo &file, SlidesRead &read)
{
    static const QStringList languages = QStringLiteral("vi en zh ko ja km").split(u' ');
    QString problem;
    const QString text = wordsOf(file, problem);
    if (text.isEmpty()) {
        read.troubles.append(QStringLiteral("%1 %2").arg(file.fileName(), problem.isEmpty() ? QStringLiteral("cannot be read") : problem));
        return;
    }
    const QString base = file.completeBaseName();
    const QString ending = base.section(u'.', -1);
    const bool hasLanguage = base.contains(u'.') && languages.contains(ending);
    const QString name = hasLanguage ? base.chopped(ending.size() + 1) : base;
    const auto same = std::find_if(read.slides.begin(), read.slides.end(), [&](const Slide &one) { return one.name == name && !one.isPicture(); });
    if (same == read.slides.end())
        read.slides.append({name, {{hasLanguage ? ending : QString(), text}}});
    else
        same->texts.insert(hasLanguage ? ending : QString(), text);
}

void addPicture(const QFileInfo &file, const QString &problem, SlidesRead &read)
{
    if (problem.isEmpty())
        read.slides.append({file.fileName(), {}});
    else
        read.troubles.append(QStringLiteral("%1 %2").arg(file.fileName(), problem));
}

void add(const QFileInfo &file, SlidesRead &read)
{
    const QString ending = file.suffix().toLower();
    if (ending == QLatin1StringView("txt"))
        addWords(file, read);
    else if (ending == QLatin1StringView("png"))
        addPicture(file, pictureProblem(file), read);
    else if (ending == QLatin1StringView("svg"))
        addPicture(file, drawingProblem(file), read);
    else
        read.troubles.append(QStringLiteral("%1 is neither .png, .svg nor .txt").arg(file.fileName()));
}

ViewPicture onWhite(QSize size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return {size, QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())};
}

} // namespace

SlidesRead readSlides(const QString &folder)
{
    SlidesRead read;
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable()) {
        read.troubles.append(QStringLiteral("%1 is no folder that can be read").arg(folder));
        return read;
    }
    const QFileInfoList files = dir.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        add(file, read);
    std::stable_sort(read.slides.begin(), read.slides.end(), [](const Slide &a, const Slide &b) { return a.name < b.name; });
    if (read.slides.size() > MostSlides) {
        read.troubles.append(QStringLiteral("%1 slides, of which the first %2 are shown").arg(read.slides.size()).arg(MostSlides));
        read.slides.resize(MostSlides);
    }
    return read;
}

ViewPicture drawSlide(const QString &file, QSize size)
{
    if (size.isEmpty())
        return {};
    if (file.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive)) {
        QSvgRenderer renderer(file);
        const QSize fitting = renderer.defaultSize().scaled(size, Qt::KeepAspectRatio);
        if (!renderer.isValid() || fitting.isEmpty())
            return {};
        return onWhite(fitting, [&](QPainter &painter) { renderer.render(&painter, QRectF(QPointF(), QSizeF(fitting))); });
    }
    if (!pictureProblem(QFileInfo(file)).isEmpty())
        return {};
    QImageReader reader(file, "png");
    const QSize fitting = reader.size().scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QImage whole = reader.read();
    if (whole.isNull())
        return {};
    const QImage image = whole.scaled(fitting, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return onWhite(fitting, [&](QPainter &painter) { painter.drawImage(0, 0, image); });
}

} // namespace Gatebook
