// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

#include "devices/printer/pdfreading.h"
#include "settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QStandardPaths>

using namespace Gatebook;

class TestCtlNotice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_texts = std::make_unique<QTemporaryDir>();
    }

    void theTextIsThatOfTheScreens()
    {
        const Settings settings;
        for (const QString &language : spokenLanguages()) {
            const ShownNotice shown = readNotices(settings).notices.shownIn(language);
            const Ran ran = run({u"--language"_qs, language});
            QCOMPARE(ran.exit, 0);
            QCOMPARE(ran.err, QByteArray());
            QString expected = shown.notice.title + u'\n';
            for (const NoticePart &part : shown.notice.parts)
                expected += u'\n' + part.heading + u'\n' + part.body + u'\n';
            QCOMPARE(QString::fromUtf8(ran.out), expected);
        }
        QCOMPARE(run({}).out, run({u"--language"_qs, settings.languages[0]}).out);
    }

    void asJsonItNamesVersionLanguageAndDigest()
    {
        const ShownNotice shown = readNotices(Settings()).notices.shownIn(u"ko"_qs);
        const QJsonObject said = run({u"--language"_qs, u"ko"_qs, u"--json"_qs}).json();
        QCOMPARE(said[u"version"].toString(), shown.version);
        QCOMPARE(said[u"language"].toString(), u"ko"_qs);
        QCOMPARE(said[u"digest"].toString(), shown.digest);
        QCOMPARE(said[u"title"].toString(), shown.notice.title);
        QCOMPARE(said[u"parts"].toArray().size(), shown.notice.parts.size());
        QCOMPARE(said[u"parts"][1][u"body"].toString(), shown.notice.parts[1].body);
    }

    void thePaperIsThatOfTheSettings_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void thePaperIsThatOfTheSettings()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("poppler-utils is not installed");
        QFETCH(const QString, language);
        configure("[site]\nagency = \"Office 3\"\n[notice]\ndays = 45\n");
        const Ran ran = run({u"--language"_qs, language, u"--output"_qs, paper(), u"--json"_qs});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, QByteArray()); // Qt has nothing to say either
        QCOMPARE(ran.json()[u"file"].toString(), paper());
        QCOMPARE(ran.json()[u"language"].toString(), language);
        const QString read = textOfPages(paper()).join(u' ');
        QVERIFY(read.contains(u"Office 3"_qs) && read.contains(u"45"_qs));
        QVERIFY(read.contains(ran.json()[u"digest"].toString()));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_qs}), QStringList());
    }

    void whoHasNoTextGetsTheSitesFirst()
    {
        write(u"vi.txt"_qs, "Của chúng tôi\n\nGì\nTên.");
        write(u"en.txt"_qs, "T\n\nA\n{x}");
        configure(QStringLiteral("[notice]\nfolder = \"%1\"\nversion = \"7\"\n").arg(m_texts->path()).toUtf8());
        const Ran ran = run({u"--language"_qs, u"en"_qs, u"--json"_qs});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"language"].toString(), u"vi"_qs);
        QCOMPARE(ran.json()[u"version"].toString(), u"7"_qs);
        QVERIFY2(ran.err.contains("has {x}") && ran.err.contains("there is no text in en"), ran.err.constData());
    }

    void whatCannotBeIsSaid()
    {
        QCOMPARE(run({u"--language"_qs, u"fr"_qs}).exit, 2);
        const Ran nowhere = run({u"--output"_qs, m_folder->filePath(u"no/notice.pdf"_qs)});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(nowhere.err.contains("no/notice.pdf"));
        configure("[notice]\ndays = -1\n");
        QCOMPARE(run({}).exit, 1);
    }

private:
    [[nodiscard]] QString paper() const { return m_folder->filePath(u"notice.pdf"_qs); }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_texts->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the text");
    }
    void configure(const QByteArray &toml)
    {
        QFile file(m_folder->filePath(u"gatebook.toml"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
            qFatal("cannot write the settings");
    }
    Ran run(const QStringList &more)
    {
        if (!QFile::exists(m_folder->filePath(u"gatebook.toml"_qs)))
            configure({});
        QProcess program;
        program.start(QStringLiteral(GATEBOOK_CTL), QStringList{u"--config"_qs, m_folder->filePath(u"gatebook.toml"_qs), u"notice"_qs} + more);
        const bool ended = program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit;
        return {ended ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_texts;
};

QTEST_GUILESS_MAIN(TestCtlNotice)
#include "tst_notice.moc"
