// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/noticepage.h"

#include "devices/printer/pdfreading.h"
#include "screens/typefaces.h"
#include "visit/plainletters.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Gatebook;

/// The paper as poppler reads and draws it.
class NoticePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpTypefaces();
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }
    void everyLanguageCanBeReadBack_data();
    void everyLanguageCanBeReadBack();
    void everyLanguageIsDrawnInItsOwnTypeface_data();
    void everyLanguageIsDrawnInItsOwnTypeface();
    void everyFootSaysWhichNoticeItIs();
    void noHeadingIsPartedFromItsText();
    void noLineStandsAlone();
    void aHeadingLongerThanASheetGoesOnOverleaf();
    void nothingIsDrawnInTheMargins_data();
    void nothingIsDrawnInTheMargins();

private:
    static ShownNotice shipped(const QString &language)
    {
        QFile file(QStringLiteral(GATEBOOK_RESOURCES "/notices/%1.txt").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto notice = makeNotice(QString::fromUtf8(file.readAll()), {u"UBND Quận 3"_qs, u"028 3829 0000"_qs, 30, EntryPolicy::Require});
        return notice ? ShownNotice{u"1"_qs, language, noticeDigest(*notice), *notice} : ShownNotice();
    }
    /// Parts whose headings and lines are numbered, to see where the sheets end.
    static ShownNotice numbered(int parts, int lines)
    {
        Notice notice{u"What is recorded"_qs, {}};
        for (int part = 0; part < parts; ++part) {
            QStringList body;
            for (int line = 0; line < lines; ++line)
                body.append(QStringLiteral("part%1 line%2").arg(part).arg(line));
            notice.parts.append({QStringLiteral("heading%1").arg(part), body.join(u'\n')});
        }
        return {u"2026-03"_qs, u"en"_qs, noticeDigest(notice), notice};
    }
    QString saved(const ShownNotice &shown)
    {
        const auto pdf = noticePdf(shown, typefaceOf(shown.language));
        QFile file(m_folder.filePath(shown.language + QStringLiteral(".pdf")));
        return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? file.fileName() : QString();
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"vi", "en", "zh", "ja", "ko", "km"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// Letters only, as all ways to write them are one.
    static QString letters(const QString &text)
    {
        QString out;
        const QString whole = text.normalized(QString::NormalizationForm_KC).toLower();
        std::copy_if(whole.cbegin(), whole.cend(), std::back_inserter(out), [](QChar c) { return c.isLetterOrNumber(); });
        return out;
    }
    /// How many of the wanted letters there are among these, of 1.
    static double found(const QString &wanted, const QString &among)
    {
        QHash<QChar, qsizetype> left;
        for (const QChar c : among)
            ++left[c];
        const auto there = std::count_if(wanted.cbegin(), wanted.cend(), [&](QChar c) { return left[c]-- > 0; });
        return static_cast<double>(there) / static_cast<double>(std::max<qsizetype>(1, wanted.size()));
    }

    QTemporaryDir m_folder;
};

void NoticePageTest::everyLanguageCanBeReadBack_data()
{
    languages();
}

// How a PDF tells letters from their shapes: each in the alphabets of vi, en and ko; a few Chinese characters are told as radicals that look alike;
// of Khmer, whose letters change and change places when they are drawn, what pdftotext makes out is some of them in an order of its own.
void NoticePageTest::everyLanguageCanBeReadBack()
{
    QFETCH(const QString, language);
    const ShownNotice shown = shipped(language);
    QVERIFY(shown.notice.parts.size() > 6);
    const QString read = letters(textOfPages(saved(shown)).join(u' '));
    double least = 1;
    if (language == u"zh"_qs || language == u"ja"_qs)
        least = 0.85;
    if (language == u"km"_qs)
        least = 0.5;
    QString all = shown.notice.title;
    for (const NoticePart &part : shown.notice.parts) {
        all += part.heading + part.body;
        if (least == 1) {
            QVERIFY2(read.contains(letters(part.heading)), qPrintable(part.heading));
            QVERIFY2(read.contains(letters(part.body)), qPrintable(part.body));
        }
    }
    const double share = found(letters(all), read);
    QVERIFY2(share >= least, qPrintable(QString::number(share)));
    for (const QString &same : {u"02838290000"_qs, u"bluezone"_qs, letters(u"Quận 3"_qs), shown.digest}) // in Latin letters in all of them
        QVERIFY2(read.contains(same), qPrintable(same));
}

void NoticePageTest::everyLanguageIsDrawnInItsOwnTypeface_data()
{
    languages();
}

void NoticePageTest::everyLanguageIsDrawnInItsOwnTypeface()
{
    QFETCH(const QString, language);
    const QByteArray fonts = poppler(QStringLiteral("pdffonts"), {saved(shipped(language))});
    const QHash<QString, QByteArray> own{
        {u"zh"_qs, "NotoSansCJKsc"}, {u"ko"_qs, "NotoSansCJKsc"}, {u"ja"_qs, "NotoSansCJKjp"}, {u"km"_qs, "NotoSansKhmer"}};
    QVERIFY2(fonts.contains("Inter"), fonts.constData());
    QVERIFY2(fonts.contains(own.value(language)), fonts.constData());
    QCOMPARE(fonts.contains("Noto"), own.contains(language));
}

void NoticePageTest::everyFootSaysWhichNoticeItIs()
{
    const ShownNotice shown = numbered(20, 4);
    const QStringList read = textOfPages(saved(shown));
    QVERIFY(read.size() > 2);
    for (qsizetype page = 0; page < read.size(); ++page) {
        const QString foot = letters(read[page].trimmed().section(u'\n', -1)); // other signs are shapes that no reader maps back
        for (const QString &said : {u"2026-03"_qs, u"en"_qs, shown.digest, QStringLiteral("%1 / %2").arg(page + 1).arg(read.size())})
            QVERIFY2(foot.contains(letters(said)), qPrintable(foot + u" lacks "_qs + said));
    }
}

void NoticePageTest::noHeadingIsPartedFromItsText()
{
    int sheets = 0;
    for (int lines = 1; lines < 12; ++lines) {
        const QStringList read = textOfPages(saved(numbered(14, lines)));
        sheets += static_cast<int>(read.size());
        for (int part = 0; part < 14; ++part) {
            const QString heading = QStringLiteral("heading%1\n").arg(part);
            const auto page = std::find_if(read.cbegin(), read.cend(), [&](const QString &text) { return text.contains(heading); });
            QVERIFY(page != read.cend());
            QVERIFY2(page->contains(QStringLiteral("part%1 line0").arg(part)), qPrintable(heading));
        }
    }
    QVERIFY(sheets > 22); // that there were places to part at
}

void NoticePageTest::noLineStandsAlone()
{
    static const QRegularExpression line(u"part(\\d+) line(\\d+)"_qs);
    int parted = 0;
    for (int lines = 2; lines < 12; ++lines) {
        const QStringList read = textOfPages(saved(numbered(14, lines)));
        for (const QString &page : read) {
            QHash<int, int> here;
            for (auto it = line.globalMatch(page); it.hasNext();)
                ++here[it.next().captured(1).toInt()];
            for (const int count : std::as_const(here)) {
                QVERIFY2(count > 1, qPrintable(page));
                parted += count < lines ? 1 : 0;
            }
        }
        QCOMPARE(read.join(u' ').count(line), 14 * lines);
    }
    QVERIFY(parted > 0);
}

void NoticePageTest::aHeadingLongerThanASheetGoesOnOverleaf()
{
    ShownNotice shown = numbered(1, 3);
    shown.notice.parts[0].heading = u"word "_qs.repeated(1150).trimmed();
    const QStringList read = textOfPages(saved(shown));
    QVERIFY(read.size() > 1);
    QCOMPARE(read.join(u' ').count(u"word"_qs), 1150);
    QVERIFY(read.last().contains(u"part0 line2"_qs));
}

void NoticePageTest::nothingIsDrawnInTheMargins_data()
{
    languages();
}

void NoticePageTest::nothingIsDrawnInTheMargins()
{
    QFETCH(const QString, language);
    ShownNotice shown = shipped(language);
    shown.notice.parts += shown.notice.parts + shown.notice.parts; // some sheets
    const QString pdf = saved(shown);
    const qsizetype sheets = textOfPages(pdf).size();
    QVERIFY(sheets > 1);
    for (qsizetype page = 1; page <= sheets; ++page) {
        const QImage sheet = QImage::fromData(
            poppler(QStringLiteral("pdftoppm"), {u"-r"_qs, u"50.8"_qs, u"-gray"_qs, u"-f"_qs, QString::number(page), u"-singlefile"_qs, pdf}));
        constexpr int DotsAMm = 2;
        const QRect inside = sheet.rect().adjusted(21 * DotsAMm, 21 * DotsAMm, -21 * DotsAMm, -21 * DotsAMm);
        int inked = 0;
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x) {
                const bool ink = qGray(sheet.pixel(x, y)) < 200;
                QVERIFY2(!ink || inside.contains(x, y), qPrintable(QStringLiteral("sheet %1, dot %2,%3").arg(page).arg(x).arg(y)));
                inked += ink ? 1 : 0;
            }
        }
        QVERIFY(inked > 200);
    }
}

QTEST_MAIN(NoticePageTest)
#include "tst_noticepage.moc"
