// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <QtCore/QSet>

#include <sys/wait.h>
#include <unistd.h>

using namespace Gatebook;

namespace {

constexpr int EntriesEach = 500;

/// What each process does: check-ins and check-outs in turn, one transaction each.
int fill(const QString &path, quint32 seed)
{
    SeededRandom random(seed);
    BookFixture maker;
    maker.random = SeededRandom(seed);
    const auto book = SqliteBook::open(path, OpenMode::MustExist, random, 60000);
    if (!book)
        return 1;
    for (int i = 0; i < EntriesEach / 2; ++i) {
        const Visit visit = maker.visit(BookFixture::FirstMs + i);
        if (!book.value()->append(maker.checkIn(visit)) || !book.value()->append(maker.checkOut(visit)))
            return 2;
    }
    return 0;
}

} // namespace

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private slots:
    void twoProcessesWriteOneChainWithoutGaps()
    {
        BookFixture fixture;
        QVERIFY(fixture.open());
        pid_t children[2] = {};
        for (int i = 0; i < 2; ++i) {
            children[i] = ::fork();
            if (children[i] == 0)
                ::_exit(fill(fixture.path(), static_cast<quint32>(i + 1)));
        }
        for (const pid_t child : children) {
            int status = -1;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto book = fixture.open(OpenMode::MustExist);
        const auto report = book->verify();
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.first().text));
        QCOMPARE(report->entries, 2 * EntriesEach);
        QCOMPARE(report->visits, EntriesEach);
        QCOMPARE(book->database().number("SELECT max(seq) - min(seq) + 1 FROM journal").value(), 2 * EntriesEach);
    }
};

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
