// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/slides/watchedslides.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QByteArray Drawing = R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ff0000"/></svg>)";

} // namespace

// With real files in a real folder.
class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsThereIsShownInTheOrderOfItsNames();
    void wordsOfOneNameAreOneSlideInSeveralLanguages();
    void whatCannotBeShownIsNamedAndTheRestIsShown_data();
    void whatCannotBeShownIsNamedAndTheRestIsShown();
    void noMoreThanCanBeWaitedForAreShown();
    void aFolderThatIsNotThereIsNamed();
    void picturesFitIntoTheirPlace_data();
    void picturesFitIntoTheirPlace();
    void whatIsTransparentStandsOnWhite();
    void whatIsBrokenIsDrawnAsNothing();
    void aFolderIsReadAgainWhenItChanges();
    void aPictureIsDrawnBesideTheScreens();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    void paint(const char *name, QSize size, const QColor &colour = Qt::blue) const
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(colour);
        if (!image.save(path(name), "PNG"))
            qFatal("cannot write %s", name);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const Slide &slide : readSlides(m_folder->path()).slides)
            out.append(slide.name);
        return out;
    }
    static QRgb middle(const ViewPicture &picture)
    {
        const auto *pixels = reinterpret_cast<const QRgb *>(picture.pixels.constData());
        return pixels[picture.size.width() * (picture.size.height() / 2) + picture.size.width() / 2];
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SlidesTest::whatIsThereIsShownInTheOrderOfItsNames()
{
    paint("30-map.png", {10, 10});
    write("10-drill.txt", "Fire drill\nAt ten.");
    write("20-plan.svg", Drawing);
    write(".hidden.txt", "no");
    QCOMPARE(names(), (QStringList{u"10-drill"_qs, u"20-plan.svg"_qs, u"30-map.png"_qs}));
    QCOMPARE(readSlides(m_folder->path()).troubles, QStringList());
}

void SlidesTest::wordsOfOneNameAreOneSlideInSeveralLanguages()
{
    write("10-drill.vi.txt",
        "\xEF\xBB\xBF"
        "Diễn tập\r\nMười giờ.\r\n");
    write("10-drill.en.txt", "Fire drill\nAt ten.");
    write("20-v1.2.txt", "Notice");
    const QList<Slide> slides = readSlides(m_folder->path()).slides;
    QCOMPARE(slides.size(), 2);
    QCOMPARE(slides.at(0), (Slide{u"10-drill"_qs, {{u"vi"_qs, u"Diễn tập\nMười giờ."_qs}, {u"en"_qs, u"Fire drill\nAt ten."_qs}}}));
    QCOMPARE(slides.at(1), (Slide{u"20-v1.2"_qs, {{QString(), u"Notice"_qs}}})); // 2 is no language
}

void SlidesTest::whatCannotBeShownIsNamedAndTheRestIsShown_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const char *file, const QByteArray &bytes, const char *trouble) {
        QTest::newRow(file) << QByteArray(file) << bytes << QString::fromUtf8(trouble);
    };
    row("bad.png", "no picture", "bad.png is no PNG picture");
    row("bad.svg", "<svg", "bad.svg is no SVG drawing");
    row("clip.mp4", "x", "clip.mp4 is neither .png, .svg nor .txt");
    row("empty.vi.txt", " \n ", "empty.vi.txt is empty");
    row("latin.txt", "Caf\xe9 noir", "latin.txt is not UTF-8 text");
    row("long.txt", "Heading\n" + QByteArray(201, 'x'), "long.txt is too long: a heading of 60 characters and 200 more can be read in passing");
    row("heading.txt", QByteArray(61, 'x'), "heading.txt is too long: a heading of 60 characters and 200 more can be read in passing");
    QByteArray wide; // 31 of the characters that are twice as wide
    for (int i = 0; i < 31; ++i)
        wide += "中";
    row("wide.zh.txt", wide, "wide.zh.txt is too long: a heading of 60 characters and 200 more can be read in passing");
    row("book.txt", QByteArray(5000, 'x'), "book.txt is 4 KiB, allowed 4");
    row("huge.svg", Drawing + QByteArray(3 << 20, ' '), "huge.svg is 3072 KiB, allowed 2048");
    row("huge.png", QByteArray(21 << 20, 'x'), "huge.png is 21504 KiB, allowed 20480");
}

void SlidesTest::whatCannotBeShownIsNamedAndTheRestIsShown()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, trouble);
    write("good.txt", "Good");
    write(file.constData(), bytes);
    const SlidesRead read = readSlides(m_folder->path());
    QCOMPARE(read.troubles, QStringList{trouble});
    QCOMPARE(names(), QStringList{u"good"_qs});
}

void SlidesTest::noMoreThanCanBeWaitedForAreShown()
{
    for (int i = 0; i <= MostSlides; ++i)
        write(qPrintable(QStringLiteral("%1.txt").arg(i, 3, 10, QChar(u'0'))), "Words");
    const SlidesRead read = readSlides(m_folder->path());
    QCOMPARE(read.slides.size(), MostSlides);
    QCOMPARE(read.troubles, QStringList{u"41 slides, of which the first 40 are shown"_qs});
}

void SlidesTest::aFolderThatIsNotThereIsNamed()
{
    QCOMPARE(readSlides(u"/nonexistent/slides"_qs).troubles, QStringList{u"/nonexistent/slides is no folder that can be read"_qs});
}

void SlidesTest::picturesFitIntoTheirPlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("fitting");
    QTest::newRow("wide") << QByteArray("wide.png") << QSize(300, 75);
    QTest::newRow("tall") << QByteArray("tall.png") << QSize(50, 200);
    QTest::newRow("thin") << QByteArray("thin.png") << QSize(300, 1);
    QTest::newRow("drawing") << QByteArray("plan.svg") << QSize(300, 150);
}

void SlidesTest::picturesFitIntoTheirPlace()
{
    QFETCH(const QByteArray, file);
    paint("wide.png", {2000, 500});
    paint("tall.png", {5, 20});
    paint("thin.png", {5000, 1});
    write("plan.svg", Drawing);
    const ViewPicture picture = drawSlide(path(file.constData()), {300, 200});
    QTEST(picture.size, "fitting");
    QCOMPARE(picture.pixels.size(), qsizetype(picture.size.width()) * picture.size.height() * 4);
    QCOMPARE(middle(picture), file.endsWith("svg") ? qRgb(255, 0, 0) : qRgb(0, 0, 255));
}

void SlidesTest::whatIsTransparentStandsOnWhite()
{
    paint("clear.png", {10, 10}, Qt::transparent);
    QCOMPARE(middle(drawSlide(path("clear.png"), {20, 20})), qRgb(255, 255, 255));
}

void SlidesTest::whatIsBrokenIsDrawnAsNothing()
{
    write("bad.png", "no picture");
    write("bad.svg", "<svg");
    for (const char *name : {"bad.png", "bad.svg", "absent.png"})
        QVERIFY2(drawSlide(path(name), {20, 20}).pixels.isEmpty(), name);
    paint("good.png", {10, 10});
    QVERIFY(drawSlide(path("good.png"), {}).pixels.isEmpty());
}

void SlidesTest::aFolderIsReadAgainWhenItChanges()
{
    write("one.txt", "One");
    WatchedSlides slides(m_folder->path());
    QCOMPARE(slides.slides(), QList<Slide>());
    slides.start();
    QTRY_COMPARE(slides.slides().size(), 1);
    write("two.txt", "Two");
    QTRY_COMPARE(slides.slides().size(), 2);
    write("two.txt", "Another");
    QTRY_COMPARE(slides.slides().constLast().texts.value(QString()), u"Another"_qs);
    write("two.txt", "");
    QTRY_COMPARE(slides.troubles(), QStringList{u"two.txt is empty"_qs});
    QVERIFY(QFile::remove(path("one.txt")));
    QTRY_COMPARE(slides.slides().size(), 0);
}

void SlidesTest::aPictureIsDrawnBesideTheScreens()
{
    paint("map.png", {400, 400});
    WatchedSlides slides(m_folder->path());
    QSignalSpy drawn(&slides, &SlideFolder::drawn);
    slides.draw(u"map.png"_qs, {100, 50});
    QCOMPARE(drawn.count(), 0); // not while who asked is waiting
    QTRY_COMPARE(drawn.count(), 1);
    QCOMPARE(drawn.at(0).at(0).toString(), u"map.png"_qs);
    QCOMPARE(drawn.at(0).at(1).value<ViewPicture>().size, QSize(50, 50));
    slides.draw(u"absent.png"_qs, {100, 50});
    QTRY_COMPARE(drawn.count(), 2);
    QVERIFY(drawn.at(1).at(1).value<ViewPicture>().pixels.isEmpty());
}

QTEST_GUILESS_MAIN(SlidesTest)
#include "tst_slides.moc"
