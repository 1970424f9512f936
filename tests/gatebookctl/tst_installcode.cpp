// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/photograph.h"
#include "devices/zxing/codepicture.h"
#include "devices/zxing/codereader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

// The command as IT runs it. That a picture's code says what it should is the codes' own test; here: which text, which file, which exit.
class TestInstallCode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void aPictureIsWritten_data();
    void aPictureIsWritten();
    void theLinksAreThoseOfTheSettings();
    void badUsageIsExitTwo_data();
    void badUsageIsExitTwo();
    void aFolderThatIsNotThereIsExitOne();
    void wrongSettingsAreNamed();

private:
    struct Outcome {
        int exit;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments)
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(GATEBOOK_BUILD "/app/gatebookctl/gatebookctl"), arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {-1, {}, program.errorString().toUtf8()};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    QString settings(const QByteArray &toml)
    {
        QFile file(m_folder.filePath(QStringLiteral("g.toml")));
        if (file.open(QIODevice::WriteOnly))
            file.write(toml);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestInstallCode::aPictureIsWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << QStringLiteral("a code.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("code.PNG") << QByteArray("\x89PNG");
}

void TestInstallCode::aPictureIsWritten()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const Outcome outcome = run({QStringLiteral("install-code"), QStringLiteral("--config"), settings({}), QStringLiteral("--platform"),
        QStringLiteral("android"), QStringLiteral("--output"), file});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains("play.google.com"));
    QFile written(m_folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray drawn = written.readAll();
    QVERIFY(drawn.startsWith(begins));
    const QStringList texts = readCodes(photographed(pictureOf(drawn)));
    QCOMPARE(texts.size(), 1);
    QVERIFY(outcome.out.contains(texts[0].toUtf8()));
    QVERIFY(!QFile::exists(written.fileName() + QStringLiteral(".part")));
}

void TestInstallCode::theLinksAreThoseOfTheSettings()
{
    const QString config = settings("[install]\nios = \"https://a.example/ios\"\nany = \"https://a.example/any\"\n");
    const auto textFor = [&](const QString &platform) {
        const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("--config"), config, QStringLiteral("install-code"),
            QStringLiteral("--platform"), platform, QStringLiteral("--output"), QStringLiteral("x.svg")});
        return QJsonDocument::fromJson(outcome.out)[QStringLiteral("text")].toString();
    };
    QCOMPARE(textFor(QStringLiteral("ios")), QStringLiteral("https://a.example/ios"));
    QCOMPARE(textFor(QStringLiteral("any")), QStringLiteral("https://a.example/any"));
}

void TestInstallCode::badUsageIsExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) { QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts); };
    row("wrong extension", QStringLiteral("--platform ios --output code.gif"));
    row("no extension", QStringLiteral("--platform ios --output code"));
    row("no output", QStringLiteral("--platform ios"));
    row("no platform", QStringLiteral("--output a.svg"));
    row("unknown platform", QStringLiteral("--platform symbian --output a.svg"));
}

void TestInstallCode::badUsageIsExitTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(QStringList{QStringLiteral("install-code")} + arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void TestInstallCode::aFolderThatIsNotThereIsExitOne()
{
    const Outcome outcome = run({QStringLiteral("install-code"), QStringLiteral("--config"), settings({}), QStringLiteral("--platform"),
        QStringLiteral("ios"), QStringLiteral("--output"), QStringLiteral("missing/code.svg")});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(outcome.err.contains("missing/code.svg"));
}

void TestInstallCode::wrongSettingsAreNamed()
{
    const Outcome outcome = run({QStringLiteral("install-code"), QStringLiteral("--config"), settings("[install]\nios = 5\n"),
        QStringLiteral("--platform"), QStringLiteral("ios"), QStringLiteral("--output"), QStringLiteral("never.svg")});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(outcome.err.contains("g.toml:2: key `install.ios`"));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.svg"))));
}

QTEST_GUILESS_MAIN(TestInstallCode)
#include "tst_installcode.moc"
