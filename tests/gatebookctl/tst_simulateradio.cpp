// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QtTest>

using namespace Gatebook;

class TestSimulateRadio : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book.emplace(); }
    void shippedScenariosEndAsTheyShould_data();
    void shippedScenariosEndAsTheyShould();
    void sameSeedGivesTheSameBytes();
    void withoutAScenarioItIsAMorning();
    void onlyItsOwnerMayReadIt();
    void jsonSaysWhatWasMade();
    void mistakeInTheScenarioIsNamedAndNothingWritten();
    void wrongUseWritesNothing_data();
    void wrongUseWritesNothing();
    void folderThatIsNotThereIsToldOf();

private:
    [[nodiscard]] QString output() const { return m_book->path(QStringLiteral("lobby.btsnoop")); }
    static QString scenario(const QString &name) { return QStringLiteral(GATEBOOK_RESOURCES "/scenarios/%1.toml").arg(name); }
    [[nodiscard]] Ran simulate(const QString &name, quint64 seed, const QString &to) const
    {
        return runOn(*m_book,
            {QStringLiteral("simulate-radio"), QStringLiteral("--scenario"), scenario(name), QStringLiteral("--seed"), QString::number(seed),
                QStringLiteral("--output"), to, QStringLiteral("--json")});
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<BookFixture> m_book;
};

void TestSimulateRadio::shippedScenariosEndAsTheyShould_data()
{
    QTest::addColumn<QStringList>("verdicts");
    QTest::newRow("one-visitor") << QStringList{QStringLiteral("confirmed")};
    QTest::newRow("queue-of-five") << QStringList{QStringLiteral("confirmed"), QStringLiteral("possible")};
    QTest::newRow("delegation-of-twelve") << QStringList{QStringLiteral("confirmed"), QStringLiteral("possible")};
}

/// A replay asks nobody to hold a phone to the mark, and goes by the level alone.
void TestSimulateRadio::shippedScenariosEndAsTheyShould()
{
    QFETCH(QStringList, verdicts);
    const Ran made = simulate(QString::fromLatin1(QTest::currentDataTag()), 3, output());
    QVERIFY2(made.exit == 0, made.err.constData());
    const Ran heard = runOn(*m_book, {QStringLiteral("listen"), QStringLiteral("--capture"), output(), QStringLiteral("--json")});
    QVERIFY2(heard.exit == 0, heard.err.constData());
    const auto lines = heard.out.trimmed().split('\n');
    const QJsonObject last = QJsonDocument::fromJson(lines.constLast()).object();
    QCOMPARE(last[QStringLiteral("type")].toString(), QStringLiteral("verdict"));
    QVERIFY2(verdicts.contains(last[QStringLiteral("verdict")].toString()), lines.constLast().constData());
    QVERIFY(lines.size() > 50);
}

void TestSimulateRadio::sameSeedGivesTheSameBytes()
{
    const QString other = m_book->path(QStringLiteral("other.btsnoop"));
    QCOMPARE(simulate(QStringLiteral("queue-of-five"), 7, output()).exit, 0);
    QCOMPARE(simulate(QStringLiteral("queue-of-five"), 7, other).exit, 0);
    const QByteArray once = bytes(output());
    QVERIFY(once.startsWith("btsnoop") && once.size() > 10000);
    QVERIFY(bytes(other) == once);
    QCOMPARE(simulate(QStringLiteral("queue-of-five"), 8, other).exit, 0);
    QVERIFY(bytes(other) != once);
}

void TestSimulateRadio::withoutAScenarioItIsAMorning()
{
    const Ran made = runOn(*m_book, words("simulate-radio --minutes 20 --json --output") << output());
    QVERIFY2(made.exit == 0, made.err.constData());
    QVERIFY(made.json()[QStringLiteral("phones")].toInt() >= 8);
}

void TestSimulateRadio::onlyItsOwnerMayReadIt()
{
    QCOMPARE(simulate(QStringLiteral("one-visitor"), 1, output()).exit, 0);
    QCOMPARE(QFileInfo(output()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void TestSimulateRadio::jsonSaysWhatWasMade()
{
    const Ran made = simulate(QStringLiteral("delegation-of-twelve"), 1, output());
    QCOMPARE(made.json()[QStringLiteral("phones")].toInt(), 12);
    QCOMPARE(made.json()[QStringLiteral("output")].toString(), output());
}

void TestSimulateRadio::mistakeInTheScenarioIsNamedAndNothingWritten()
{
    const QString path = m_book->path(QStringLiteral("wrong.toml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("seconds = 60\nhours = 1\n") > 0);
    file.close();
    const Ran ran = runOn(*m_book, words("simulate-radio --scenario") << path << QStringLiteral("--output") << output());
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("wrong.toml:2") && ran.err.contains("`hours`"), ran.err.constData());
    QVERIFY(!QFile::exists(output()));
}

void TestSimulateRadio::wrongUseWritesNothing_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments : {"--minutes 0", "--minutes 1441", "--minutes some", "--seed -1", "--scenario a.toml --minutes 3", "--unknown"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestSimulateRadio::wrongUseWritesNothing()
{
    QFETCH(QByteArray, arguments);
    const Ran ran = runOn(*m_book, words(("simulate-radio " + arguments).constData()) << QStringLiteral("--output") << output());
    QCOMPARE(ran.exit, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFile::exists(output()));
}

void TestSimulateRadio::folderThatIsNotThereIsToldOf()
{
    const QString nowhere = m_book->path(QStringLiteral("nowhere/lobby.btsnoop"));
    const Ran ran = simulate(QStringLiteral("one-visitor"), 1, nowhere);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("nowhere"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestSimulateRadio)
#include "tst_simulateradio.moc"
