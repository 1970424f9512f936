// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/daypicker.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TestDayPicker : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tester.reset();
        m_days = std::make_unique<DayPicker>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_days.get());
        m_days->offer(QDate(2020, 5, 20), QDate(2020, 8, 4));
    }

    void itShowsSixWeeksOfThisMonth()
    {
        QCOMPARE(m_days->rowCount(), 42);
        QCOMPARE(m_days->month(), 8);
        QCOMPARE(m_days->year(), 2020);
        QCOMPARE(at(0, DayPicker::DateRole).toString(), QStringLiteral("27/7/2020")); // a Monday
        QVERIFY(!at(0, DayPicker::InMonthRole).toBool());
        QCOMPARE(at(8, DayPicker::DayRole).toInt(), 4);
        QVERIFY(at(8, DayPicker::TodayRole).toBool());
        QVERIFY(at(8, DayPicker::OfferedRole).toBool());
        QVERIFY(!at(9, DayPicker::OfferedRole).toBool());
        QVERIFY(m_days->text().isEmpty());
    }

    void monthsTurnAsFarAsThereAreVisits()
    {
        QVERIFY(!m_days->canGoOn());
        for (int month : {7, 6, 5, 5}) {
            m_days->goMonths(-1);
            QCOMPARE(m_days->month(), month);
        }
        QVERIFY(!m_days->canGoBack());
        QVERIFY(m_days->canGoOn());
        m_days->goMonths(100);
        QCOMPARE(m_days->month(), 8);
    }

    void aMonthThatBeginsOnMondayBeginsAbove()
    {
        m_days->offer(QDate(2020, 5, 20), QDate(2020, 6, 30));
        m_days->reset();
        QCOMPARE(at(0, DayPicker::DateRole).toString(), QStringLiteral("1/6/2020"));
    }

    void aDayThenAPeriod()
    {
        QSignalSpy picked(m_days.get(), &DayPicker::picked);
        m_days->choose(7); // 3 August
        QCOMPARE(m_days->text(), QStringLiteral("3/8/2020"));
        QVERIFY(m_days->isHalfChosen());
        m_days->choose(2); // 29 July: before it
        QCOMPARE(m_days->text(), QStringLiteral("29/7/2020 – 3/8/2020"));
        QVERIFY(!m_days->isHalfChosen());
        QVERIFY(at(2, DayPicker::EndRole).toBool());
        QVERIFY(at(5, DayPicker::WithinRole).toBool());
        QVERIFY(!at(5, DayPicker::EndRole).toBool());
        QVERIFY(!at(8, DayPicker::WithinRole).toBool());
        m_days->choose(8); // and anew
        QCOMPARE(m_days->from(), QDate(2020, 8, 4));
        QCOMPARE(m_days->until(), QDate(2020, 8, 4));
        QCOMPARE(picked.size(), 3);
    }

    void daysThatAreNotOfferedCannotBeChosen()
    {
        QSignalSpy picked(m_days.get(), &DayPicker::picked);
        for (const int row : {9, 41, -1, 42})
            m_days->choose(row);
        m_days->goMonths(-10);
        m_days->choose(0);
        QCOMPARE(picked.size(), 0);
        QVERIFY(!m_days->from().isValid());
    }

    void theKeyboardWalksOverMonths()
    {
        m_days->moveCurrent(-7);
        QCOMPARE(m_days->month(), 7);
        m_days->chooseCurrent();
        QCOMPARE(m_days->text(), QStringLiteral("28/7/2020"));
        m_days->moveCurrent(100);
        m_days->chooseCurrent();
        QCOMPARE(m_days->text(), QStringLiteral("28/7/2020 – 4/8/2020"));
        m_days->moveCurrent(-1000);
        m_days->chooseCurrent();
        QCOMPARE(m_days->text(), QStringLiteral("20/5/2020"));
    }

    void resetForgets()
    {
        m_days->choose(7);
        m_days->goMonths(-2);
        m_days->reset();
        QVERIFY(m_days->text().isEmpty());
        QVERIFY(!m_days->isHalfChosen());
        QCOMPARE(m_days->month(), 8);
    }

private:
    [[nodiscard]] QVariant at(int row, int role) const { return m_days->index(row).data(role); }

    std::unique_ptr<DayPicker> m_days;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestDayPicker)
#include "tst_daypicker.moc"
