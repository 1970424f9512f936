// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"
#include "devices/files/folderstore.h"
#include "devices/sodium/argon2pinhasher.h"
#include "flow/staff/firstaccount.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gatebook;

class TestCtlStaff : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        QVERIFY(m_fixture->open());
    }

    void anAccountIsAddedListedAndDisabled()
    {
        QCOMPARE(runOn(*m_fixture, words("staff add lan --pin-stdin"), "4711\n").exit, 0);
        QCOMPARE(runOn(*m_fixture, words("staff add Đức --role it --pin-stdin"), "0815\n").exit, 0);
        QCOMPARE(runOn(*m_fixture, words("staff disable lan")).exit, 0);
        const QJsonArray staff = runOn(*m_fixture, words("staff list --json")).json()[u"staff"].toArray();
        QCOMPARE(staff.size(), 2);
        QCOMPARE(staff[0][u"name"].toString(), QStringLiteral("lan"));
        QCOMPARE(staff[0][u"disabled"].toBool(), true);
        QCOMPARE(staff[1][u"name"].toString(), QStringLiteral("Đức"));
        QCOMPARE(staff[1][u"role"].toString(), QStringLiteral("it"));
        QVERIFY(runOn(*m_fixture, words("staff list")).out.contains("lan\treceptionist\tdisabled"));
    }

    void thePinIsKeptAsAnArgon2idHashOnly()
    {
        QCOMPARE(runOn(*m_fixture, words("staff add lan --pin-stdin"), "471147\n").exit, 0);
        const QByteArray first = m_fixture->open()->staffNamed(QStringLiteral("lan"))->pinHash;
        QVERIFY(first.startsWith("$argon2id$"));
        QVERIFY(m_fixture->open()->setWrongTries(QStringLiteral("lan"), 9, 5));
        QCOMPARE(runOn(*m_fixture, words("staff set-pin lan --pin-stdin"), "080808\n").exit, 0);
        const StaffAccount now = m_fixture->open()->staffNamed(QStringLiteral("lan")).value();
        QVERIFY(now.pinHash != first);
        QCOMPARE(now.wrongTries, 0);
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("name taken") << QStringLiteral("staff add lan --pin-stdin") << QByteArray("4711\n") << 1 << QByteArray("taken");
        QTest::newRow("short PIN") << QStringLiteral("staff add an --pin-stdin") << QByteArray("123\n") << 1 << QByteArray("4 to 12 digits");
        QTest::newRow("letters") << QStringLiteral("staff set-pin lan --pin-stdin") << QByteArray("abcd\n") << 1 << QByteArray("4 to 12 digits");
        QTest::newRow("no PIN") << QStringLiteral("staff add an --pin-stdin") << QByteArray() << 1 << QByteArray("no PIN");
        QTest::newRow("no terminal") << QStringLiteral("staff add an") << QByteArray("4711\n") << 1 << QByteArray("--pin-stdin");
        QTest::newRow("nobody disabled") << QStringLiteral("staff disable nobody") << QByteArray() << 1 << QByteArray("no account \"nobody\"");
        QTest::newRow("nobody's PIN") << QStringLiteral("staff set-pin nobody --pin-stdin") << QByteArray("4711\n") << 1
                                      << QByteArray("no account \"nobody\"");
        QTest::newRow("unknown role") << QStringLiteral("staff add an --role boss --pin-stdin") << QByteArray("4711\n") << 2 << QByteArray("boss");
        QTest::newRow("no name") << QStringLiteral("staff add") << QByteArray() << 2 << QByteArray("NAME");
        QTest::newRow("nothing to do") << QStringLiteral("staff") << QByteArray() << 2 << QByteArray("subcommand");
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, typed);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        QVERIFY(m_fixture->open()->addStaff({QStringLiteral("lan"), StaffRole::It, "h", false, 0, 0}));
        const Ran ran = runOn(*m_fixture, line.split(u' '), typed);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.contains(says), ran.err);
        QCOMPARE(m_fixture->open()->staff()->size(), 1);
    }

    void beforeTheKioskEverRanItIsSaidWhatToDo()
    {
        const BookFixture none;
        const Ran ran = runOn(none, words("staff add lan --pin-stdin"), "4711\n");
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("start the kiosk"), ran.err);
        QVERIFY(!QFile::exists(none.path()));
    }

    void theTerminalIsAskedTwiceAndShowsNoPin_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("exit");
        QTest::newRow("the same") << QByteArray("471147") << 0;
        QTest::newRow("another") << QByteArray("471148") << 1;
    }
    void theTerminalIsAskedTwiceAndShowsNoPin()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, exit);
        const auto [code, shown] = onATerminal({"471147", second});
        QCOMPARE(code, exit);
        QVERIFY2(!shown.contains("47114"), shown);
        QCOMPARE(m_fixture->open()->staff()->size(), exit == 0 ? 1 : 0);
    }

    void theFirstPinIsToldUntilItIsUsed()
    {
        QCOMPARE(runOn(*m_fixture, words("staff first-pin")).exit, 1); // no account yet
        const auto book = m_fixture->open();
        FolderStore store(m_fixture->folder());
        const Argon2PinHasher hasher;
        QVERIFY(seeToFirstAccount(*book, hasher, m_fixture->random, store, firstPinFile(m_fixture->path())));
        const QString file = m_fixture->path() + QStringLiteral(".first-pin");
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const Ran ran = runOn(*m_fixture, words("staff first-pin --json"));
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"name"].toString(), QStringLiteral("it"));
        const QString pin = ran.json()[u"pin"].toString();
        QVERIFY(hasher.matches(book->staffNamed(QStringLiteral("it"))->pinHash, pin));
        QCOMPARE(runOn(*m_fixture, words("staff first-pin")).out, "it\t" + pin.toLatin1() + "\n");
        QVERIFY(chooseOwnPin(*book, hasher, QStringLiteral("it"), QStringLiteral("2468")));
        const Ran used = runOn(*m_fixture, words("staff first-pin"));
        QCOMPARE(used.exit, 1);
        QVERIFY2(used.err.contains("set-pin") && !used.out.contains(pin.toLatin1()), used.err);
    }

    void rootLeavesNoFileOfItsOwn()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody else");
        constexpr uid_t Kiosk = 65534;
        const auto giveAway = [&] {
            for (const QFileInfo &file : QDir(m_fixture->folder()).entryInfoList(QDir::Files))
                QCOMPARE(::chown(QFile::encodeName(file.filePath()).constData(), Kiosk, Kiosk), 0);
            QCOMPARE(::chown(QFile::encodeName(m_fixture->folder()).constData(), Kiosk, Kiosk), 0);
        };
        giveAway();
        QCOMPARE(runOn(*m_fixture, words("staff list")).exit, 0); // leaves its settings file, root's
        giveAway();
        QCOMPARE(runOn(*m_fixture, words("staff add lan --pin-stdin"), "4711\n").exit, 0);
        QCOMPARE(runOn(*m_fixture, words("verify")).exit, 0);
        for (const QFileInfo &file : QDir(m_fixture->folder()).entryInfoList(QDir::Files))
            QVERIFY2(file.ownerId() == Kiosk, qPrintable(file.fileName()));
    }

private:
    /// Runs `staff add lan` on a pseudo-terminal, answering each prompt in turn. Returns the exit code and all that was shown.
    std::pair<int, QByteArray> onATerminal(QList<QByteArray> answers)
    {
        int terminal = -1;
        const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            const QByteArray db = m_fixture->path().toUtf8();
            ::execl(GATEBOOK_CTL, "gatebookctl", "--db", db.constData(), "staff", "add", "lan", nullptr);
            ::_exit(99);
        }
        QByteArray shown;
        qsizetype answered = 0;
        char buffer[256];
        pollfd waits{terminal, POLLIN, 0};
        while (::poll(&waits, 1, 30000) > 0) {
            const ssize_t got = ::read(terminal, buffer, sizeof buffer);
            if (got <= 0)
                break;
            shown.append(buffer, got);
            if (shown.mid(answered).contains(": ") && !answers.isEmpty()) {
                answered = shown.size();
                const QByteArray line = answers.takeFirst() + '\n';
                if (::write(terminal, line.constData(), static_cast<size_t>(line.size())) != line.size())
                    qFatal("cannot type");
            }
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        ::close(terminal);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, shown};
    }

    std::unique_ptr<BookFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCtlStaff)
#include "tst_staff.moc"
