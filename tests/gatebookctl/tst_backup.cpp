// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

#include "devices/system/stamp.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Gatebook;

class TestCtlBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto book = m_fixture->open();
        const Visit visit = m_fixture->visit();
        QVERIFY(book->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(visit), m_fixture->checkIn(m_fixture->visit())}));
        m_head = toText(book->head().value());
    }

    void theCopyIsTheBookWhileTheKioskHasItOpen()
    {
        const auto kiosk = m_fixture->open();
        const Ran ran = backUp({QStringLiteral("--json")});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"entries"].toInt(), 3);
        QCOMPARE(ran.json()[u"visits"].toInt(), 2);
        QCOMPARE(ran.json()[u"head"].toString(), m_head);
        QCOMPARE(ran.json()[u"bytes"].toInteger(), QFileInfo(copy()).size());
        QVERIFY(kiosk->append(m_fixture->checkIn(m_fixture->visit()))); // later than the copy
        SeededRandom random;
        const auto read = SqliteBook::open(copy(), OpenMode::ReadOnly, random);
        QVERIFY(read);
        QCOMPARE(read.value()->visitsIn(VisitState::Inside)->size(), 1);
    }

    void itIsOneFileOfItsOwnersWithoutTheKey()
    {
        QCOMPARE(backUp().exit, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("copy.db")));
        QCOMPARE(QFile::permissions(copy()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QFile key(m_fixture->path() + QStringLiteral(".key"));
        QFile file(copy());
        QVERIFY(key.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key.readAll()));
    }

    void theHealthPageIsTold()
    {
        const QString stamp = m_fixture->path() + QLatin1StringView(LastBackupSuffix);
        QVERIFY(!QFile::exists(stamp));
        QCOMPARE(backUp().exit, 0);
        QVERIFY(QFile::exists(stamp));
    }

    void noFileIsReplaced()
    {
        QCOMPARE(backUp().exit, 0);
        const Ran again = backUp();
        QCOMPARE(again.exit, 1);
        QVERIFY(again.err.contains("exists already"));
    }

    void aBrokenBookIsNotKeptAsABackup()
    {
        QVERIFY(m_fixture->raw().execute("DROP TRIGGER journal_keeps_rows; UPDATE journal SET at = at + 1 WHERE seq = 2"));
        const Ran ran = backUp();
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.contains("not whole"));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(!QFile::exists(m_fixture->path() + QLatin1StringView(LastBackupSuffix)));
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        const Ran ran = runOn(*m_fixture, {QStringLiteral("backup"), QStringLiteral("--output"), m_folder->filePath(QStringLiteral("no/copy.db"))});
        QCOMPARE(ran.exit, 1);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(runOn(*m_fixture, words("backup")).exit, 2);
    }

private:
    [[nodiscard]] QString copy() const { return m_folder->filePath(QStringLiteral("copy.db")); }
    Ran backUp(const QStringList &more = {})
    {
        return runOn(*m_fixture, QStringList{QStringLiteral("backup"), QStringLiteral("--output"), copy()} + more);
    }

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_head;
};

QTEST_GUILESS_MAIN(TestCtlBackup)
#include "tst_backup.moc"
