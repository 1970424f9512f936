// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/folderstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Gatebook;

namespace {

int modeOf(const QString &path)
{
    struct stat is = {};
    return ::stat(QFile::encodeName(path).constData(), &is) == 0 ? static_cast<int>(is.st_mode & 0777) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFolderStore : public QObject
{
    Q_OBJECT

private slots:
    void theFolderIsMadeForItsOwnerOnly();
    void anOlderFileIsReplaced();
    void namesDoNotLeadElsewhere_data();
    void namesDoNotLeadElsewhere();
    void aFolderThatCannotBeMadeIsAFailure();

private:
    QTemporaryDir m_dir;
};

void TestFolderStore::theFolderIsMadeForItsOwnerOnly()
{
    const QString folder = m_dir.filePath(QStringLiteral("a/báo cáo"));
    FolderStore store(folder);
    QVERIFY(!QDir(folder).exists()); // not before there is something to keep
    const auto saved = store.save(QStringLiteral("roll-call.pdf"), "bytes");
    QVERIFY(saved);
    QCOMPARE(contentOf(saved.value()), QByteArray("bytes"));
    QCOMPARE(QFileInfo(saved.value()).fileName(), QStringLiteral("roll-call.pdf"));
    QCOMPARE(modeOf(folder), 0700);
    QCOMPARE(modeOf(saved.value()), 0600);
}

void TestFolderStore::anOlderFileIsReplaced()
{
    FolderStore store(m_dir.path());
    QVERIFY(store.save(QStringLiteral("days.csv"), "older and longer"));
    const auto saved = store.save(QStringLiteral("days.csv"), "new");
    QVERIFY(saved);
    QCOMPARE(contentOf(saved.value()), QByteArray("new"));
    QCOMPARE(store.read(QStringLiteral("days.csv")).value(), QByteArray("new"));
    QCOMPARE(store.read(QStringLiteral("hours.csv")).failure().reason, Failure::Reason::NotFound);
    QVERIFY(store.remove(QStringLiteral("days.csv")));
    QCOMPARE(store.read(QStringLiteral("days.csv")).failure().reason, Failure::Reason::NotFound);
    QVERIFY(store.remove(QStringLiteral("days.csv"))); // it is no more, as was asked
}

void TestFolderStore::namesDoNotLeadElsewhere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "..", ".hidden", "../up.csv", "sub/file.csv", "/etc/passwd", "two words.csv", "ngày.csv"})
        QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name);
}

void TestFolderStore::namesDoNotLeadElsewhere()
{
    QFETCH(const QString, name);
    FolderStore store(m_dir.filePath(QStringLiteral("closed")));
    const auto saved = store.save(name, "x");
    QVERIFY(!saved);
    QCOMPARE(saved.failure().reason, Failure::Reason::BadInput);
    QCOMPARE(store.read(name).failure().reason, Failure::Reason::BadInput);
    QCOMPARE(store.remove(name).failure().reason, Failure::Reason::BadInput);
    QVERIFY(!QDir(m_dir.filePath(QStringLiteral("closed"))).exists());
}

void TestFolderStore::aFolderThatCannotBeMadeIsAFailure()
{
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FolderStore store(m_dir.filePath(QStringLiteral("file/folder")));
    const auto saved = store.save(QStringLiteral("a.csv"), "x");
    QVERIFY(!saved);
    QCOMPARE(saved.failure().reason, Failure::Reason::CannotOpen);
}

QTEST_GUILESS_MAIN(TestFolderStore)
#include "tst_folderstore.moc"
