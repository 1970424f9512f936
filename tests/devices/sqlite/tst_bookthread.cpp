// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookthread.h"

#include "bookfixture.h"

#include <QtCore/QFile>

using namespace Gatebook;
using Reason = Failure::Reason;

class TestBookThread : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<BookFixture>(); }

    void theOutcomeComesLaterAndOnTheAskersThread()
    {
        BookThread keeper(m_fixture->path(), OpenMode::CreateIfMissing, m_random);
        const auto opened = openedBy(keeper);
        QVERIFY2(opened, why(opened));
        const Visit visit = m_fixture->visit();
        QThread *worked = nullptr;
        QThread *told = nullptr;
        std::optional<Result<qint64>> outcome;
        keeper.ask(
            this,
            [&](Book &book) {
                worked = QThread::currentThread();
                return book.append(m_fixture->checkIn(visit));
            },
            [&](const Result<qint64> &result) {
                told = QThread::currentThread();
                outcome.emplace(result);
            });
        QVERIFY(!outcome); // never at once
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->value(), 1);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(worked != told);
    }

    void workIsDoneInTheOrderItWasAskedFor()
    {
        BookThread keeper(m_fixture->path(), OpenMode::CreateIfMissing, m_random);
        QList<qint64> seqs;
        keeper.open(this, [](const Result<void> &) {});
        for (int i = 0; i < 20; ++i) {
            const JournalEntry entry = m_fixture->checkIn(m_fixture->visit(BookFixture::FirstMs + i));
            keeper.ask(
                this, [entry](Book &book) { return book.append(entry); }, [&](const Result<qint64> &seq) { seqs.append(seq ? seq.value() : -1); });
        }
        QTRY_COMPARE(seqs.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(seqs[i], i + 1);
    }

    void whoIsGoneIsNotTold()
    {
        BookThread keeper(m_fixture->path(), OpenMode::CreateIfMissing, m_random);
        QVERIFY(openedBy(keeper));
        bool told = false;
        auto asker = std::make_unique<QObject>();
        const JournalEntry entry = m_fixture->checkIn(m_fixture->visit());
        keeper.ask(
            asker.get(), [entry](Book &book) { return book.append(entry); }, [&](const Result<qint64> &) { told = true; });
        asker.reset();
        QCOMPARE(headOf(keeper), 1); // the work itself was done
        QVERIFY(!told);
    }

    void whatWasAskedForIsDoneBeforeTheThreadEnds()
    {
        const JournalEntry entry = m_fixture->checkIn(m_fixture->visit());
        int told = 0;
        {
            BookThread keeper(m_fixture->path(), OpenMode::CreateIfMissing, m_random);
            keeper.open(this, [&](const Result<void> &) { ++told; });
            keeper.ask(
                this, [entry](Book &book) { return book.append(entry); }, [&](const Result<qint64> &) { ++told; });
        }
        QCOMPARE(m_fixture->open(OpenMode::MustExist)->head()->seq, 1);
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);                                                   // the keeper is gone, and with it what it had not yet handed over
        QVERIFY(!QFile::exists(m_fixture->path() + QStringLiteral("-wal"))); // closed as it should be
    }

    void aBookThatDoesNotOpenFailsAllWorkUntilItDoes()
    {
        BookThread keeper(m_fixture->path(), OpenMode::CreateIfMissing, m_random);
        QCOMPARE(visitAskedOf(keeper).failure().reason, Reason::BookMissing); // not opened yet
        QFile empty(m_fixture->path());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(openedBy(keeper).failure().reason, Reason::BookCorrupt);
        QCOMPARE(visitAskedOf(keeper).failure().reason, Reason::BookCorrupt);
        QVERIFY(empty.remove());
        QVERIFY(openedBy(keeper));
        QCOMPARE(visitAskedOf(keeper).failure().reason, Reason::NotFound);
    }

private:
    Result<void> openedBy(BookThread &keeper)
    {
        std::optional<Result<void>> outcome;
        keeper.open(this, [&](const Result<void> &result) { outcome = result; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
            qFatal("never told");
        return *outcome;
    }
    Result<Visit> visitAskedOf(BookThread &keeper)
    {
        std::optional<Result<Visit>> outcome;
        keeper.ask(
            this, [](Book &book) { return book.visit(QUuid::createUuid()); }, [&](const Result<Visit> &result) { outcome.emplace(result); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
            qFatal("never told");
        return *outcome;
    }
    qint64 headOf(BookThread &keeper)
    {
        std::optional<qint64> inside;
        keeper.ask(
            this, [](Book &book) { return book.visitsIn(VisitState::Inside); }, [&](const Result<QList<Visit>> &visits) { inside = visits->size(); });
        if (!QTest::qWaitFor([&] { return inside.has_value(); }))
            qFatal("never told");
        return *inside;
    }

    std::unique_ptr<BookFixture> m_fixture;
    SeededRandom m_random{11}; ///< of the book's thread alone
};

QTEST_GUILESS_MAIN(TestBookThread)
#include "tst_bookthread.moc"
