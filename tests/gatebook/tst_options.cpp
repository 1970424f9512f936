// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/options.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void withoutWordsItIsTheKiosk();
    void everyWordArrives();
    void aRehearsalHasItsOwnWords();
    void badUsageIsExitTwo_data();
    void badUsageIsExitTwo();
    void helpAndVersionEndWell_data();
    void helpAndVersionEndWell();
};

namespace {

CommandLine read(const QString &words)
{
    QList<QByteArray> kept{"gatebook"};
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        kept.append(word.toUtf8());
    QList<char *> arguments;
    for (QByteArray &word : kept)
        arguments.append(word.data());
    return readCommandLine(static_cast<int>(arguments.size()), arguments.data());
}

} // namespace

void TestOptions::withoutWordsItIsTheKiosk()
{
    const CommandLine line = read({});
    QVERIFY(!line.exit);
    QVERIFY(line.options.config.isEmpty() && line.options.db.isEmpty() && line.options.capture.isEmpty() && line.options.rehearse.isEmpty());
    QVERIFY(line.options.windowed.isEmpty());
    QVERIFY(!line.options.demo && !line.options.selfTest);
}

void TestOptions::everyWordArrives()
{
    const CommandLine line = read(QStringLiteral("--config /a.toml --db /b.db --capture /dev/null --windowed 540x960 --self-test"));
    QVERIFY(!line.exit);
    QCOMPARE(line.options.config, QStringLiteral("/a.toml"));
    QCOMPARE(line.options.db, QStringLiteral("/b.db"));
    QCOMPARE(line.options.capture, QStringLiteral("/dev/null"));
    QCOMPARE(line.options.windowed, QSize(540, 960));
    QVERIFY(line.options.selfTest);
    QVERIFY(read(QStringLiteral("--demo")).options.demo);
}

void TestOptions::aRehearsalHasItsOwnWords()
{
    const Options usual = read(QStringLiteral("--rehearse out")).options;
    QCOMPARE(usual.rehearse, QStringLiteral("out"));
    QCOMPARE(usual.rehearsePolicy, EntryPolicy::Require);
    QCOMPARE(usual.rehearseSize, QSize(1080, 1920));
    QCOMPARE(usual.rehearseLanguage, QStringLiteral("vi"));
    const Options other = read(QStringLiteral("--rehearse out --policy off --size 1920x1080 --language en")).options;
    QCOMPARE(other.rehearsePolicy, EntryPolicy::Off);
    QCOMPARE(other.rehearseSize, QSize(1920, 1080));
    QCOMPARE(other.rehearseLanguage, QStringLiteral("en"));
}

void TestOptions::badUsageIsExitTwo_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words); };
    row("--nonsense");
    row("--windowed 540");
    row("--windowed 0x0");
    row("--windowed 100x100000");
    row("--windowed 1080x1920x3");
    row("--windowed widexhigh");
    row("--capture /nonexistent/file");
    row("--demo --db /a.db");
    row("--policy off");
    row("--rehearse out --policy never");
    row("--rehearse out --language xx");
    row("--rehearse out --size 5x5");
    row("stray");
}

void TestOptions::badUsageIsExitTwo()
{
    QFETCH(QString, words);
    QCOMPARE(read(words).exit, std::optional<int>(2));
}

void TestOptions::helpAndVersionEndWell_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("help") << QStringLiteral("--help");
    QTest::newRow("version") << QStringLiteral("--version");
}

void TestOptions::helpAndVersionEndWell()
{
    QFETCH(QString, words);
    QCOMPARE(read(words).exit, std::optional<int>(0));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
