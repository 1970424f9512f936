// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

class NoticeSettingsTest : public QObject
{
    Q_OBJECT

    /// Settings whose own notices are in a folder with these files.
    Settings withTexts(const QHash<QString, QByteArray> &files)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(m_folder->filePath(it.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
                qWarning("%s cannot be written", qPrintable(file.fileName()));
        }
        Settings settings;
        settings.notice.folder = m_folder->path();
        settings.notice.version = u"2026-03"_qs;
        return settings;
    }
    static QString wordsOf(const Notice &notice)
    {
        QString out = notice.title;
        for (const NoticePart &part : notice.parts)
            out += u'\n' + part.heading + u'\n' + part.body;
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void theProgramHasATextInEveryLanguage_data()
    {
        QTest::addColumn<EntryPolicy>("policy");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<qsizetype>("parts");
        QTest::newRow("nothing set") << EntryPolicy::Off << 0 << QString() << qsizetype(7);
        QTest::newRow("all set") << EntryPolicy::Require << 30 << u"Sở Y tế"_qs << qsizetype(9);
        QTest::newRow("a shop") << EntryPolicy::Recommend << 0 << u"Chợ Bến Thành"_qs << qsizetype(9);
    }
    void theProgramHasATextInEveryLanguage()
    {
        QFETCH(EntryPolicy, policy);
        QFETCH(int, days);
        QFETCH(QString, agency);
        QFETCH(qsizetype, parts);
        Settings settings;
        settings.session.entry.policy = policy;
        settings.agency = agency;
        settings.address = agency.isEmpty() ? QString() : u"59 Lý Tự Trọng"_qs;
        settings.receptionPhone = u"028 3829 0000"_qs;
        settings.notice.days = days;
        const NoticesRead read = readNotices(settings);
        QCOMPARE(read.troubles, QStringList());
        QCOMPARE(read.notices.version(), u"1"_qs);
        QCOMPARE(read.notices.missing(spokenLanguages()), QStringList());
        for (const QString &language : spokenLanguages()) {
            const ShownNotice shown = read.notices.shownIn(language);
            QCOMPARE(shown.language, language);
            QCOMPARE(shown.notice.parts.size(), parts); // the same in all of them
            const QString words = wordsOf(shown.notice);
            QVERIFY(words.contains(u"028 3829 0000"_qs));
            QCOMPARE(words.contains(u"Sở Y tế, 59 Lý Tự Trọng"_qs), agency == u"Sở Y tế"_qs);
            QCOMPARE(words.contains(u"30"_qs), days == 30);
            QCOMPARE(words.contains(u"Bluezone"_qs), policy != EntryPolicy::Off);
        }
    }

    void aSitesOwnTextsTakeThePlaceOfAll()
    {
        const Settings settings = withTexts({{u"vi.txt"_qs, "Của chúng tôi\n\nGì\nTên."}, {u"notes.md"_qs, "not ours"}});
        const NoticesRead read = readNotices(settings);
        QCOMPARE(read.troubles, QStringList());
        QCOMPARE(read.notices.version(), u"2026-03"_qs);
        QCOMPARE(read.notices.shownIn(u"en"_qs).notice.title, u"Của chúng tôi"_qs); // no mixing of versions
        QCOMPARE(read.notices.missing(settings.languages), settings.languages.mid(1));
    }

    void theSitesFirstLanguageStandsInForOthers()
    {
        Settings settings = withTexts({{u"vi.txt"_qs, "V\n\nA\nb"}, {u"en.txt"_qs, "E\n\nA\nb"}});
        settings.languages = QStringList{u"en"_qs, u"vi"_qs, u"km"_qs};
        QCOMPARE(readNotices(settings).notices.shownIn(u"km"_qs).language, u"en"_qs);
    }

    void whatCannotBeShownIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("not UTF-8") << QByteArray("T\n\nA\n\xff\xfe") << u"is not UTF-8 text"_qs;
        QTest::newRow("too large") << QByteArray(70000, 'x') << u"has more than 64 KiB"_qs;
        QTest::newRow("bad form") << QByteArray("T\n\nA\n{x}") << u"has {x}"_qs;
    }
    void whatCannotBeShownIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const NoticesRead read = readNotices(withTexts({{u"en.txt"_qs, text}, {u"vi.txt"_qs, "T\n\nA\nb"}}));
        QCOMPARE(read.troubles.size(), 1);
        QVERIFY2(read.troubles[0].contains(u"en.txt"_qs) && read.troubles[0].contains(says), qPrintable(read.troubles[0]));
        QCOMPARE(read.notices.shownIn(u"en"_qs).language, u"vi"_qs);
    }

    void withoutAnyOwnTextTheProgramsIsShownAsWhatItIs()
    {
        const NoticesRead read = readNotices(withTexts({}));
        QCOMPARE(read.troubles.size(), 1);
        QVERIFY(read.troubles[0].contains(u"has no text that can be shown"_qs));
        QCOMPARE(read.notices.version(), u"1"_qs);
        QCOMPARE(read.notices.shownIn(u"km"_qs).language, u"km"_qs);
    }
};

QTEST_GUILESS_MAIN(NoticeSettingsTest)
#include "tst_noticesettings.moc"
