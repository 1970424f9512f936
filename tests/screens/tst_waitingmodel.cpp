// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waitingmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

// Who waits, row by row, while others come and go.
class WaitingModelTest : public QObject
{
    Q_OBJECT

    static Visit waiting(int number, const char *name)
    {
        Visit visit;
        visit.id = visitId(1596506400000 + number * 60000, QByteArray(10, char(number)));
        visit.state = VisitState::Waiting;
        visit.checkedInAtMs = 1596506400000 + number * 60000;
        visit.visitor.name = QString::fromLatin1(name);
        return visit;
    }

    QString names() const
    {
        QStringList out;
        for (int row = 0; row < m_model.count(); ++row)
            out.append(m_model.index(row).data(WaitingModel::NameRole).toString());
        return out.join(u' ');
    }

    const QByteArray m_zone = QByteArrayLiteral("Asia/Ho_Chi_Minh");
    WaitingModel m_model{m_zone};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const Visit m_an = waiting(1, "An");
    const Visit m_binh = waiting(2, "Binh");
    const Visit m_chi = waiting(3, "Chi");

private slots:
    void init() { m_model.show({}); }

    void whoComesAfterwardsMovesNobody()
    {
        m_model.show({m_an});
        const QPersistentModelIndex chosen = m_model.index(0);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_model.show({m_an, m_binh, m_chi});
        QCOMPARE(names(), QStringLiteral("An Binh Chi"));
        QVERIFY(chosen.isValid());
        QCOMPARE(reset.count(), 0);
    }

    void whoGoesTakesOnlyTheOwnRow()
    {
        m_model.show({m_an, m_binh, m_chi});
        const QPersistentModelIndex last = m_model.index(2);
        m_model.show({m_an, m_chi});
        QCOMPARE(names(), QStringLiteral("An Chi"));
        QCOMPARE(last.row(), 1);
    }

    void whoIsPutRightStaysInPlace()
    {
        m_model.show({m_an, m_binh});
        const QPersistentModelIndex first = m_model.index(0);
        Visit corrected = m_an;
        corrected.visitor.name = QStringLiteral("Anh");
        m_model.show({corrected, m_binh});
        QCOMPARE(names(), QStringLiteral("Anh Binh"));
        QCOMPARE(first.row(), 0);
    }

    void anotherOrderIsShownAsItIs()
    {
        m_model.show({m_binh});
        m_model.show({m_an, m_binh});
        QCOMPARE(names(), QStringLiteral("An Binh"));
        m_model.show({m_chi});
        QCOMPARE(names(), QStringLiteral("Chi"));
        m_model.show({});
        QCOMPARE(m_model.count(), 0);
    }
};

QTEST_MAIN(WaitingModelTest)
#include "tst_waitingmodel.moc"
