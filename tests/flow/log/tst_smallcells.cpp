// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/smallcells.h"

#include "fakes/seededrandom.h"

#include <QtTest/QTest>

#include <numeric>

using namespace Gatebook;

namespace {

CountTable tableOf(const QList<QList<int>> &rows)
{
    CountTable out(static_cast<int>(rows.size()), static_cast<int>(rows.first().size()));
    for (int row = 0; row < out.rows(); ++row) {
        for (int column = 0; column < out.columns(); ++column)
            out.add(row, column, rows[row][column]);
    }
    return out;
}

/// What a reader sees: a count, or x; the totals behind a bar.
QString seen(const CountTable &table)
{
    QStringList lines;
    for (int row = 0; row <= table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column <= table.columns(); ++column) {
            const auto told = table.told(row, column);
            cells.append((column == table.columns() ? QStringLiteral("| ") : QString()) + (told ? QString::number(*told) : QStringLiteral("x")));
        }
        lines.append(cells.join(u' '));
    }
    return lines.join(QStringLiteral(" / "));
}

/// A reader who tries every way to fill a table so that it shows the same, and remembers what each hidden count could be.
class Attack
{
public:
    Attack(const CountTable &table, int largest)
        : m_table(table)
        , m_largest(largest)
        , m_guess(table.rows(), QList<int>(table.columns()))
        , m_possible(table.rows(), QList<QSet<int>>(table.columns()))
    {
        fill(0);
    }

    /// The fewest possibilities that any hidden count has.
    [[nodiscard]] qsizetype fewest() const
    {
        qsizetype out = std::numeric_limits<qsizetype>::max();
        for (int row = 0; row < m_table.rows(); ++row) {
            for (int column = 0; column < m_table.columns(); ++column) {
                if (m_table.isHidden(row, column))
                    out = std::min(out, m_possible[row][column].size());
            }
        }
        return out;
    }

private:
    void fill(int at)
    {
        if (at == m_table.rows() * m_table.columns()) {
            if (fits())
                remember();
            return;
        }
        const int row = at / m_table.columns();
        const int column = at % m_table.columns();
        auto known = m_table.told(row, column);
        if (const auto total = m_table.told(row, m_table.columns()); !known && total && column == m_table.columns() - 1)
            known = *total - std::accumulate(m_guess[row].cbegin(), m_guess[row].cend() - 1, 0); // the rest of the row
        if (m_table.isHidden(row, column) && known && *known < 1)
            return;
        for (int value = known ? static_cast<int>(*known) : 1; value <= (known ? static_cast<int>(*known) : m_largest); ++value) {
            m_guess[row][column] = value;
            fill(at + 1);
        }
    }
    [[nodiscard]] bool fits() const
    {
        const CountTable guess = tableOf(m_guess);
        for (int row = 0; row <= m_table.rows(); ++row) {
            for (int column = 0; column <= m_table.columns(); ++column) {
                const auto told = m_table.told(row, column);
                if (told && *told != guess.count(row, column))
                    return false;
            }
        }
        return true;
    }
    void remember()
    {
        for (int row = 0; row < m_table.rows(); ++row) {
            for (int column = 0; column < m_table.columns(); ++column)
                m_possible[row][column].insert(m_guess[row][column]);
        }
    }

    const CountTable &m_table;
    int m_largest;
    QList<QList<int>> m_guess;
    QList<QList<QSet<int>>> m_possible;
};

} // namespace

class TestSmallCells : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhatMustBeHidden_data();
    void hidesWhatMustBeHidden();
    void nothingHiddenCanBeWorkedOut_data();
    void nothingHiddenCanBeWorkedOut();
    void whatTwoTablesShareIsToldInBothOrInNone();
};

void TestSmallCells::hidesWhatMustBeHidden_data()
{
    QTest::addColumn<QList<QList<int>>>("counts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<QList<int>> &counts, const char *expected) {
        QTest::newRow(name) << counts << QString::fromLatin1(expected);
    };
    row("nobody", {{0, 0}}, "0 0 | 0 / 0 0 | 0");
    row("all large enough", {{5, 0, 40}, {9, 5, 7}}, "5 0 40 | 45 / 9 5 7 | 21 / 14 5 47 | 66");
    row("too few in all", {{0, 4}}, "0 x | x / 0 x | x");
    // The second smallest goes too, else it could be worked out.
    row("one small, one row", {{30, 3, 20, 8}}, "30 x 20 x | 61 / 30 x 20 x | 61");
    row("five are enough", {{5, 5}}, "5 5 | 10 / 5 5 | 10");
    // Two of one each would give each other away: nobody shown as hidden is nobody.
    row("two of one", {{1, 1, 60, 50}}, "x x 60 x | 112 / x x 60 x | 112");
    row("several small that keep each other", {{3, 4, 2, 60}}, "x x x 60 | 69 / x x x 60 | 69");
    row("only the total is left to hide", {{3, 0, 1, 2}}, "x 0 x x | x / x 0 x x | x");
    // Of two entrances the other one must go silent too, and a second day of both, for the days' totals are told.
    row("one small in the middle", {{20, 3, 30}, {40, 50, 60}}, "x x 30 | 53 / x x 60 | 150 / 60 53 90 | 203");
}

void TestSmallCells::hidesWhatMustBeHidden()
{
    QFETCH(const QList<QList<int>>, counts);
    QFETCH(const QString, expected);
    CountTable table = tableOf(counts);
    table.protect();
    QCOMPARE(seen(table), expected);
    QVERIFY(!table.protect()); // there is nothing more to hide
}

void TestSmallCells::nothingHiddenCanBeWorkedOut_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("tables");
    QTest::newRow("days") << 1 << 4 << 200;
    QTest::newRow("two entrances, two policies") << 2 << 2 << 200;
    QTest::newRow("two entrances, three days") << 2 << 3 << 20;
}

void TestSmallCells::nothingHiddenCanBeWorkedOut()
{
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QFETCH(const int, tables);
    constexpr int Largest = 8; // and the reader knows nothing of that
    SeededRandom random(11);
    int hiding = 0;
    for (int time = 0; time < tables; ++time) {
        QList<QList<int>> counts(rows, QList<int>(columns));
        for (QList<int> &row : counts)
            std::generate(row.begin(), row.end(), [&] { return random.below(3) == 0 ? 0 : static_cast<int>(random.below(Largest + 1)); });
        CountTable table = tableOf(counts);
        if (!table.protect())
            continue;
        ++hiding;
        QVERIFY2(Attack(table, 2 * Largest + 2).fewest() >= 2, qPrintable(seen(table)));
    }
    QVERIFY(hiding > tables / 2);
}

void TestSmallCells::whatTwoTablesShareIsToldInBothOrInNone()
{
    // Of the same visits, by hour and by policy: the total of the one would give away that of the other.
    CountTable hours = tableOf({{2, 1}});
    CountTable other = tableOf({{30, 3}});
    CountTable policies = tableOf({{3}});
    protectAll({&hours, &policies, &other}, {{&hours, 0, 2, &policies, 0, 1}, {&policies, 0, 0, &other, 0, 1}});
    QCOMPARE(seen(hours), QStringLiteral("x x | x / x x | x"));
    QCOMPARE(seen(policies), QStringLiteral("x | x / x | x"));
    QCOMPARE(seen(other), QStringLiteral("x x | 33 / x x | 33"));
}

QTEST_GUILESS_MAIN(TestSmallCells)
#include "tst_smallcells.moc"
