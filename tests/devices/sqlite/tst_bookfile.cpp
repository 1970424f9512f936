// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"
#include "devices/sqlite/sitekey.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gatebook;
using Reason = Failure::Reason;

namespace {

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 0777) : -1;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// While it lives, root's rights are put aside: permissions count, as they do for the kiosk's account.
class Nobody
{
public:
    Nobody()
        : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot && ::seteuid(65534) != 0)
            qFatal("seteuid");
    }
    ~Nobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("seteuid");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_isRoot;
};

} // namespace

class TestBookFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<BookFixture>(); }

    void onlyTheKioskMakesABook()
    {
        for (const OpenMode mode : {OpenMode::MustExist, OpenMode::ReadOnly}) {
            const Failure failure = openFailure(mode);
            QCOMPARE(failure.reason, Reason::BookMissing);
            QVERIFY(failure.detail.contains(m_fixture->path()));
            QVERIFY(failure.detail.contains(QStringLiteral("gatebook")));
        }
        QVERIFY(QDir(m_fixture->folder()).isEmpty());
        QVERIFY(m_fixture->open());
    }

    void allFilesAreTheirOwnersOnly()
    {
        const mode_t before = ::umask(0);
        const auto book = m_fixture->open();
        ::umask(before);
        QVERIFY(book->append(m_fixture->checkIn(m_fixture->visit())));
        const QStringList files = QDir(m_fixture->folder()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.join(u' '), QStringLiteral("book.db book.db-shm book.db-wal book.db.key"));
        for (const QString &file : files)
            QCOMPARE(modeOf(m_fixture->path(file)), 0600);
        QCOMPARE(QFileInfo(siteKeyPath(m_fixture->path())).size(), 32);
    }

    void aBookIsDurableAndGuarded()
    {
        const auto book = m_fixture->open();
        Database &database = book->database();
        QCOMPARE(database.number("PRAGMA synchronous").value(), 2); // FULL
        QCOMPARE(database.number("PRAGMA foreign_keys").value(), 1);
        QCOMPARE(database.number("PRAGMA trusted_schema").value(), 0);
        QCOMPARE(database.number("PRAGMA application_id").value(), BookMagic);
        QCOMPARE(database.number("PRAGMA user_version").value(), BookVersion);
        QCOMPARE(database.number("SELECT 1 FROM pragma_journal_mode WHERE journal_mode = 'wal'").value(), 1);
        QVERIFY(!QUuid(book->bookId().value()).isNull());
    }

    void everyBookHasItsOwnKeyAndKeepsIt()
    {
        QVERIFY(m_fixture->open());
        const QByteArray key = readSiteKey(siteKeyPath(m_fixture->path())).value();
        QVERIFY(m_fixture->open());
        QCOMPARE(readSiteKey(siteKeyPath(m_fixture->path())).value(), key);
        BookFixture other;
        QVERIFY(other.open());
        QVERIFY(readSiteKey(siteKeyPath(other.path())).value() != key);
    }

    void aFileThatIsNoBookIsSaidSoAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("is empty, not a book");
        QTest::newRow("text") << QByteArray("Nguyễn Thị Ánh, 10:05\n").repeated(99) << QStringLiteral("not a database");
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("not a database");
    }
    void aFileThatIsNoBookIsSaidSoAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        write(m_fixture->path(), content);
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ReadOnly}) {
            const Failure failure = openFailure(mode);
            QCOMPARE(failure.reason, Reason::BookCorrupt);
            QVERIFY2(failure.detail.contains(says) && failure.detail.contains(m_fixture->path()), qPrintable(failure.detail));
        }
        QCOMPARE(QFileInfo(m_fixture->path()).size(), content.size());
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        {
            auto other = Database::open(m_fixture->path(), Database::Access::Create, 100);
            QVERIFY(other->execute("CREATE TABLE songs (title TEXT)"));
        }
        QCOMPARE(openFailure(OpenMode::CreateIfMissing).reason, Reason::BookCorrupt);
        QCOMPARE(m_fixture->raw().number("SELECT count(*) FROM sqlite_schema").value(), 1);
        QCOMPARE(m_fixture->raw().number("SELECT 1 FROM pragma_journal_mode WHERE journal_mode = 'delete'").value(), 1);
    }

    void aNewerBookIsNotTouched()
    {
        QVERIFY(m_fixture->open());
        QVERIFY(m_fixture->raw().execute("PRAGMA user_version = 999"));
        for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ReadOnly}) {
            const Failure failure = openFailure(mode);
            QCOMPARE(failure.reason, Reason::BookTooNew);
            QVERIFY2(failure.detail.contains(QStringLiteral("version 999")), qPrintable(failure.detail));
        }
        QCOMPARE(m_fixture->raw().number("PRAGMA user_version").value(), 999);
    }

    void everyVersionOpensWithAllItHeld_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < BookVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyVersionOpensWithAllItHeld()
    {
        QFETCH(int, version);
        // Each was filled by the program of its time: somebody inside, somebody who left, somebody who waits, and an account.
        const QString old = QStringLiteral(GATEBOOK_TEST_DATA "/books/version-%1.db").arg(version);
        QVERIFY(QFile::copy(old, m_fixture->path()) && QFile::copy(old + QStringLiteral(".key"), m_fixture->path() + QStringLiteral(".key")));
        QCOMPARE(m_fixture->raw().number("PRAGMA user_version").value(), version);
        const auto book = m_fixture->open(OpenMode::MustExist);
        QVERIFY(book);
        QCOMPARE(book->database().number("PRAGMA user_version").value(), BookVersion);
        QVERIFY(book->verify()->ok());
        QCOMPARE(book->linesBefore({.text = QStringLiteral("nguyen thi anh")}, LogEnd, 10)->size(), 3);
        const QList<Visit> inside = book->visitsIn(VisitState::Inside).value();
        QCOMPARE(inside.size(), 1);
        QCOMPARE(inside[0].visitor, (Visitor{QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("Công ty Sen"), QStringLiteral("0901234567")}));
        QVERIFY(inside[0].pass);
        QCOMPARE(book->visitsIn(VisitState::Waiting)->size(), 1);
        QCOMPARE(book->visitsIn(VisitState::Left)->size(), 1);
        QCOMPARE(book->staff()->size(), 1);
        QVERIFY(!inside[0].needsHelp && !inside[0].fromPaper && inside[0].enteredBy.isEmpty()); // older programs knew nothing of these
        QCOMPARE(inside[0].codesShown, std::nullopt);                                           // which is not the same as: to nobody
        // And life goes on.
        m_fixture->random = SeededRandom(9); // the old book's ids were drawn from the fixture's own
        const Visit visit = m_fixture->visit();
        QVERIFY(book->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(inside[0])}));
        QCOMPARE(book->visit(visit.id)->codesShown, true);
        QCOMPARE(book->openVisitByCard(visit.cardDigest)->id, visit.id);
        QCOMPARE(inside[0].cardDigest.isEmpty(), version < 2);
        QCOMPARE(book->addBadge({0, QStringLiteral("Lê Văn Sơn"), QString(), 1, std::nullopt}, QByteArray(16, 'b')).value(), 1);
        QVERIFY(book->verify()->ok());
        QVERIFY(book->append(helpNotedEntry(visit.id, visit.checkedInAtMs + 1, QStringLiteral("staff:lan"), false)));
        QCOMPARE(book->rebuild().value(), 4);
        QVERIFY(book->verify()->ok());
        QCOMPARE(book->visit(visit.id)->codesShown, true);
        QCOMPARE(book->visit(inside[0].id)->codesShown, std::nullopt);
    }

    void aLostOrDamagedKeyStopsTheBook_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("says");
        QTest::newRow("gone") << QByteArray() << QStringLiteral("is missing");
        QTest::newRow("short") << QByteArray(31, 'k') << QStringLiteral("is damaged");
        QTest::newRow("long") << QByteArray(33, 'k') << QStringLiteral("is damaged");
    }
    void aLostOrDamagedKeyStopsTheBook()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, says);
        QVERIFY(m_fixture->open()->append(m_fixture->checkIn(m_fixture->visit())));
        const QString path = siteKeyPath(m_fixture->path());
        QVERIFY(QFile::remove(path));
        if (!key.isEmpty())
            write(path, key);
        const Failure failure = openFailure(OpenMode::CreateIfMissing);
        QCOMPARE(failure.reason, Reason::BookCorrupt);
        QVERIFY2(failure.detail.contains(says) && failure.detail.contains(path), qPrintable(failure.detail));
        QCOMPARE(QFile::exists(path), !key.isEmpty()); // no new key is made for an old book
        const auto reader = m_fixture->open(OpenMode::ReadOnly);
        QVERIFY(reader); // whoever only reads needs none
        QVERIFY(!reader->verify());
    }

    void aReadOnlyFolderIsSaidAtOnce()
    {
        QVERIFY(m_fixture->open());
        openToOthers(0555, 0666);
        const Failure failure = failureAsNobody(OpenMode::CreateIfMissing);
        QCOMPARE(failure.reason, Reason::CannotWrite);
        QVERIFY2(failure.detail.contains(m_fixture->path()), qPrintable(failure.detail));
    }

    void aReadOnlyBookIsSaidAtOnce()
    {
        QVERIFY(m_fixture->open());
        openToOthers(0777, 0444);
        const Failure failure = failureAsNobody(OpenMode::MustExist);
        QCOMPARE(failure.reason, Reason::CannotWrite);
        QVERIFY2(failure.detail.contains(QStringLiteral("only be read")), qPrintable(failure.detail));
    }

    void aCopyThatCannotBeWrittenIsRead()
    {
        const Visit visit = m_fixture->visit();
        QVERIFY(m_fixture->open()->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(visit)}));
        openToOthers(0555, 0444);
        const QStringList before = QDir(m_fixture->folder()).entryList(QDir::Files);
        {
            const Nobody nobody;
            const auto book = m_fixture->open(OpenMode::ReadOnly);
            QVERIFY(book);
            QCOMPARE(book->linesBefore({.text = QStringLiteral("nguyen thi anh")}, LogEnd, 10)->size(), 1);
            QCOMPARE(book->history(visit.id)->size(), 2);
            QVERIFY(book->verify()->ok());
            QVERIFY(!book->append(m_fixture->checkIn(m_fixture->visit())));
            QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files), before);
        }
        openToOthers(0755, 0600);
        QVERIFY(m_fixture->open()->verify()->ok());
    }

    void aNewBookInAReadOnlyFolderLeavesNothing()
    {
        openToOthers(0555, 0666);
        const Failure failure = failureAsNobody(OpenMode::CreateIfMissing);
        QCOMPARE(failure.reason, Reason::CannotWrite);
        QVERIFY(QDir(m_fixture->folder()).isEmpty());
    }

    void aMissingFolderIsSaid()
    {
        SeededRandom random;
        const auto opened = SqliteBook::open(m_fixture->path(QStringLiteral("no/book.db")), OpenMode::CreateIfMissing, random);
        QCOMPARE(opened.failure().reason, Reason::CannotWrite);
        QVERIFY(opened.failure().detail.contains(QStringLiteral("no/book.db")));
    }

    void manyMakersAtOnceMakeOneBook()
    {
        constexpr int Makers = 6;
        QList<pid_t> children;
        for (int i = 0; i < Makers; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                SeededRandom random(static_cast<quint32>(i + 100));
                auto book = SqliteBook::open(m_fixture->path(), OpenMode::CreateIfMissing, random);
                const Visit visit = [&] {
                    Visit out = m_fixture->visit();
                    out.id = visitId(i, random.bytes(10));
                    out.pass = makePass(random.bytes(16), QByteArray(5, static_cast<char>(i)));
                    return out;
                }();
                ::_exit(book && book.value()->append(m_fixture->checkIn(visit)) ? 0 : 1);
            }
            children.append(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto report = m_fixture->open(OpenMode::MustExist)->verify();
        QVERIFY(report->ok());
        QCOMPARE(report->visits, Makers);
        QCOMPARE(QDir(m_fixture->folder()).entryList({QStringLiteral("*.new-*")}).size(), 0);
    }

private:
    Failure openFailure(OpenMode mode)
    {
        const auto opened = SqliteBook::open(m_fixture->path(), mode, m_fixture->random);
        return opened ? Failure{Reason::Unsupported, QStringLiteral("it opened")} : opened.failure();
    }
    Failure failureAsNobody(OpenMode mode)
    {
        const Nobody nobody;
        return openFailure(mode);
    }
    void openToOthers(mode_t folder, mode_t files) const
    {
        const auto names = QDir(m_fixture->folder()).entryList(QDir::Files);
        for (const QString &name : names)
            ::chmod(QFile::encodeName(m_fixture->path(name)).constData(), files);
        ::chmod(QFile::encodeName(m_fixture->folder()).constData(), folder);
    }

    std::unique_ptr<BookFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestBookFile)
#include "tst_bookfile.moc"
