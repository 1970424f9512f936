// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/voice/spdspeaker.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

/// With a program in spd-say's place that writes down what it is told.
class SpdSpeakerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theVoicesAreThoseOfTheList_data();
    void theVoicesAreThoseOfTheList();
    void aSentenceIsSaidInItsLanguage();
    void withoutAVoiceNothingIsSaid();
    void theNextSentenceStopsTheLast();
    void whoIsHushedSaysNoMore();
    void aProgramThatIsNotThereIsNoError();

private:
    /// Speaks for ten minutes.
    QString program()
    {
        QFile file(m_folder->filePath(QStringLiteral("spd-say")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the program");
        file.write("#!/bin/sh\ncase \"$1\" in\n"
                   "-L) printf ' NAME LANGUAGE VARIANT\\n Vietnamese (Northern) vi none\\n English en-gb none\\n' ;;\n"
                   "*) echo \"$*\" >> \""
            + said().toUtf8() + "\" ; [ \"$1\" = -C ] || exec sleep 600 ;;\nesac\n");
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return file.fileName();
    }
    [[nodiscard]] QString said() const { return m_folder->filePath(QStringLiteral("said")); }
    [[nodiscard]] QStringList lines() const
    {
        QFile file(said());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    static bool begin(SpdSpeaker &speaker)
    {
        QSignalSpy known(&speaker, &Speaker::languagesChanged);
        speaker.start();
        return known.wait(20000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SpdSpeakerTest::theVoicesAreThoseOfTheList_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QString head = QStringLiteral("                     NAME                 LANGUAGE                  VARIANT\n");
    QTest::newRow("plain") << head + QStringLiteral("               vietnamese                       vi                     none\n") << "vi"
                           << "vi";
    QTest::newRow("of a region") << head + QStringLiteral(" Vietnamese (Southern)   vi-vn-x-south   none\n") << "vi"
                                 << "vi-vn-x-south";
    QTest::newRow("the first of several") << head + QStringLiteral(" A en-gb none\n B en-us none\n") << "en"
                                          << "en-gb";
    QTest::newRow("the plainest") << head + QStringLiteral(" V+Adam vi-VN-X-SOUTH Adam\n W en-029 none\n V+Mr vi Mr\n") << "vi"
                                  << "vi";
    QTest::newRow("Mandarin") << head + QStringLiteral(" Chinese (Mandarin) cmn none\n") << "zh"
                              << "cmn";
    QTest::newRow("none") << QString() << "vi" << QString();
    QTest::newRow("head only") << head << "language" << QString();
    QTest::newRow("a complaint") << QStringLiteral("Failed to connect to Speech Dispatcher:\nError: Can't connect\n") << "can't" << QString();
}

void SpdSpeakerTest::theVoicesAreThoseOfTheList()
{
    QFETCH(const QString, listed);
    QFETCH(const QString, language);
    QTEST(voicesOf(listed).value(language), "code");
}

void SpdSpeakerTest::aSentenceIsSaidInItsLanguage()
{
    SpdSpeaker speaker(program());
    QVERIFY(begin(speaker));
    QStringList languages = speaker.languages();
    languages.sort();
    QCOMPARE(languages, (QStringList{u"en"_qs, u"vi"_qs}));
    speaker.say(u"- Quý khách cần gặp ai?"_qs, u"vi"_qs);
    QTRY_COMPARE(lines(), QStringList{u"-w -l vi -- - Quý khách cần gặp ai?"_qs});
}

void SpdSpeakerTest::withoutAVoiceNothingIsSaid()
{
    SpdSpeaker speaker(program());
    speaker.say(u"too early"_qs, u"vi"_qs);
    QVERIFY(begin(speaker));
    speaker.say(u"សូម"_qs, u"km"_qs);
    speaker.say({}, u"vi"_qs);
    speaker.say(u"Name"_qs, u"en"_qs);
    QTRY_COMPARE(lines(), QStringList{u"-w -l en-gb -- Name"_qs});
}

void SpdSpeakerTest::theNextSentenceStopsTheLast()
{
    SpdSpeaker speaker(program());
    QVERIFY(begin(speaker));
    speaker.say(u"One"_qs, u"en"_qs);
    QTRY_COMPARE(lines().size(), 1);
    speaker.say(u"Two"_qs, u"en"_qs);
    speaker.say(u"Three"_qs, u"en"_qs);
    QTRY_COMPARE(lines().size(), 3);
    QCOMPARE(lines().at(1), u"-C"_qs);
    QCOMPARE(lines().at(2), u"-w -l en-gb -- Three"_qs);
}

void SpdSpeakerTest::whoIsHushedSaysNoMore()
{
    SpdSpeaker speaker(program());
    QVERIFY(begin(speaker));
    speaker.hush(); // nothing to stop
    speaker.say(u"One"_qs, u"en"_qs);
    QTRY_COMPARE(lines().size(), 1);
    speaker.hush();
    QTRY_COMPARE(lines().size(), 2);
    speaker.say(u"Two"_qs, u"en"_qs);
    QTRY_COMPARE(lines(), (QStringList{u"-w -l en-gb -- One"_qs, u"-C"_qs, u"-w -l en-gb -- Two"_qs}));
}

void SpdSpeakerTest::aProgramThatIsNotThereIsNoError()
{
    SpdSpeaker speaker(u"/nonexistent/spd-say"_qs);
    speaker.start();
    speaker.say(u"One"_qs, u"en"_qs);
    speaker.hush();
    QCOMPARE(speaker.languages(), QStringList());
}

QTEST_GUILESS_MAIN(SpdSpeakerTest)
#include "tst_spdspeaker.moc"
