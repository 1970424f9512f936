// SPDX-License-Identifier: GPL-3.0-or-later
// Whether check-ins go on at full speed while a receptionist asks one thing after the other of a filled book: alone; beside a process of its own, as
// `gatebook --reception` is; beside one that only computes, to tell a busy processor from a busy book; and behind the questions of the kiosk's own
// staff pages, which share its book thread. `bench_checkins BOOK`: a book made by `gatebookctl --db BOOK simulate --visits N`. Writes to it.
#include "bench/logquestions.h"
#include "bench/times.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookthread.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QProcess>

using namespace Gatebook;

namespace {

constexpr int Turns = 5;
constexpr int CheckInsATurn = 1000;
const QString Reader = QStringLiteral("--read");
const QString Spinner = QStringLiteral("--spin");

/// The kiosk's end: asks its book thread and waits for the outcome in the event loop.
class Gate
{
public:
    Gate(const QString &path, RandomSource &random, qint64 fromMs)
        : m_thread(path, OpenMode::MustExist, random)
        , m_dice(diceOf(random))
        , m_atMs(fromMs)
    {
        m_thread.open(&m_context, [](const Result<void> &) {});
    }
    BookThread &thread() { return m_thread; }

    // Measured is the coming; they leave at once, so that the house does not fill.
    void letThrough(Times &times)
    {
        const Visit visit = arrivalAt(m_atMs += 1000, m_dice);
        times.take([&] { return write(checkedInEntry(visit, Actor)); });
        (void)write(checkedOutEntry(visit.id, m_atMs + 1, Actor, ExitSource::Pass, ClockQuality::Good));
    }

private:
    bool write(const JournalEntry &entry)
    {
        QEventLoop loop;
        bool done = false;
        m_thread.ask(
            &m_context, [entry](Book &book) { return book.append(entry); },
            [&](const Result<qint64> &appended) {
                // Two of the few million codes may meet; that is no failure here.
                done = appended || appended.failure().reason == Failure::Reason::Conflict;
                loop.quit();
            });
        loop.exec();
        return done;
    }

    static inline const QString Actor = QStringLiteral("kiosk:Cổng chính");
    QObject m_context;
    BookThread m_thread;
    Dice m_dice;
    qint64 m_atMs;
};

/// Asks on the gate's own thread, the next thing when the last is answered.
class StaffPages : public QObject
{
public:
    StaffPages(BookThread &thread, const SearchTexts &texts, qint64 newestMs)
        : m_thread(thread)
        , m_questions(std::make_shared<LogQuestions>(texts, newestMs))
    {
        ask();
    }
    [[nodiscard]] int answered() const { return m_answered; }

private:
    void ask()
    {
        m_thread.ask(
            this, [questions = m_questions](Book &book) { return questions->next(book); },
            [this](bool) {
                ++m_answered;
                ask();
            });
    }

    BookThread &m_thread;
    std::shared_ptr<LogQuestions> m_questions; // also the thread's, which may still answer when this is gone
    int m_answered = 0;
};

/// The other process: told the texts, it asks (or computes) until it is ended.
class Window
{
public:
    Window(const QString &path, const QString &does, const SearchTexts &texts)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {path, does});
        m_process.write((texts.commonest + texts.rarest).join(u'\n').toUtf8());
        m_process.closeWriteChannel();
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        if (m_process.readLine().isEmpty())
            std::exit(1);
    }
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;
    /// Until now. It says a line a hundred answers.
    int answered() { return 100 * int(m_process.readAll().count('\n')); }

private:
    QProcess m_process;
};

int read(const QString &path)
{
    SodiumRandom random;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QStringList texts = QString::fromUtf8(in.readAll()).split(u'\n');
    const auto book = SqliteBook::open(path, OpenMode::MustExist, random);
    const auto newest = book ? newestMs(**book) : Result<qint64>(book.failure());
    if (!newest)
        return 1;
    LogQuestions questions({texts.first(Rounds), texts.last(Rounds), {}, {}}, *newest);
    std::puts("ready");
    std::fflush(stdout);
    for (int answered = 1; questions.next(**book); ++answered) {
        if (answered % 100 == 0) {
            std::puts("100");
            std::fflush(stdout);
        }
    }
    return 1;
}

int spin()
{
    std::puts("ready");
    std::fflush(stdout);
    volatile bool more = true;
    while (more) { }
    return 0;
}

void measure(const QString &path, const SearchTexts &texts, qint64 newestMs, RandomSource &random)
{
    Gate gate(path, random, newestMs);
    Times alone("alone");
    Times beside("beside the receptionist's window");
    Times busy("beside a process that only computes");
    Times behind("behind the kiosk's own staff pages");
    const auto rush = [&](Times &times) {
        for (int i = 0; i < CheckInsATurn; ++i)
            gate.letThrough(times);
    };
    int byWindow = 0;
    int byPages = 0;
    // In turn, so that whatever else the disk does hits all alike.
    for (int turn = 0; turn < Turns; ++turn) {
        rush(alone);
        {
            const Window spinner(path, Spinner, texts);
            rush(busy);
        }
        {
            Window window(path, Reader, texts);
            rush(beside);
            byWindow += window.answered();
        }
        const StaffPages pages(gate.thread(), texts, newestMs);
        rush(behind);
        byPages += pages.answered();
    }
    std::printf("| a check-in, ms | p50 | p99 | most |\n|---|---|---|---|\n");
    for (Times *times : {&alone, &busy, &beside, &behind})
        times->print();
    std::printf("a second: %.0f, %.0f, %.0f and %.0f\n", alone.perSecond(), busy.perSecond(), beside.perSecond(), behind.perSecond());
    std::printf("meanwhile answered: %d in the window, %d on the staff pages\n", byWindow, byPages);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    if (QCoreApplication::arguments().value(2) == Reader)
        return read(path);
    if (QCoreApplication::arguments().value(2) == Spinner)
        return spin();
    SodiumRandom random;
    auto book = openSimulated(path, random);
    const auto texts = book ? searchTexts((*book)->database()) : Result<SearchTexts>(book.failure());
    const auto newest = texts ? newestMs(**book) : Result<qint64>(texts.failure());
    if (!newest) {
        std::fprintf(stderr, "bench_checkins %s: %s\n", qPrintable(path), qPrintable(newest.failure().detail));
        return 1;
    }
    book->reset();
    measure(path, *texts, *newest, random);
    return 0;
}
