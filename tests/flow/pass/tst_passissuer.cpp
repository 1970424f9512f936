// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/pass/passissuer.h"

#include "fakes/seededrandom.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// Symbols as given, one code after the other; then those of the last for ever.
class ToldSymbols : public RandomSource
{
public:
    explicit ToldSymbols(QStringList codes)
        : m_codes(std::move(codes))
    {
    }

    [[nodiscard]] QByteArray bytes(int count) override { return QByteArray(count, 't'); }
    [[nodiscard]] quint32 below(quint32) override
    {
        const QString &code = m_codes[std::min<qsizetype>(m_drawn / 5, m_codes.size() - 1)];
        return static_cast<quint32>(PassAlphabet.indexOf(code[m_drawn++ % 5]));
    }
    [[nodiscard]] qsizetype draws() const { return m_drawn / 5; }

private:
    QStringList m_codes;
    qsizetype m_drawn = 0;
};

} // namespace

class PassIssuerTest : public QObject
{
    Q_OBJECT

private slots:
    void noDrawnCodeSpellsAWord()
    {
        SeededRandom random(30);
        for (int i = 0; i < 20000; ++i) {
            const QString code = drawPass(random).code;
            QVERIFY2(!unspeakable().isIn(code), qPrintable(code));
        }
    }

    void aCodeThatSpellsAWordIsDrawnAgain()
    {
        ToldSymbols random({u"FUCK2"_qs, u"5HYT2"_qs, u"K7M2Q"_qs});
        QVERIFY(drawPass(random).code.startsWith(u"K7M2Q"_qs));
        QCOMPARE(random.draws(), 3);
    }

    void aBrokenSourceEndsToo()
    {
        ToldSymbols random({u"FUCK2"_qs});
        QVERIFY(isWellFormed(drawPass(random).code));
        QCOMPARE(random.draws(), MostDecentDraws);
    }

    void aCodeInUseIsDrawnAgain()
    {
        SeededRandom random(31);
        QStringList offered;
        const auto issued = issuePass(random, [&](const Pass &pass) -> Result<qint64> {
            offered.append(pass.code);
            if (offered.size() < 3)
                return Failure{Failure::Reason::Conflict, QStringLiteral("in use")};
            return qint64(7);
        });
        QVERIFY(issued);
        QCOMPARE(offered.size(), 3);
        QCOMPARE(issued->code, offered.last());
    }

    void otherFailuresAndTooManyDrawsAreHandedOn_data()
    {
        QTest::addColumn<Failure::Reason>("reason");
        QTest::addColumn<int>("tries");
        QTest::newRow("disk full") << Failure::Reason::DiskFull << 1;
        QTest::newRow("always in use") << Failure::Reason::Conflict << MostPassDraws;
    }
    void otherFailuresAndTooManyDrawsAreHandedOn()
    {
        QFETCH(Failure::Reason, reason);
        SeededRandom random(32);
        int tries = 0;
        const auto issued = issuePass(random, [&](const Pass &) -> Result<qint64> {
            ++tries;
            return Failure{reason, QString()};
        });
        QVERIFY(!issued);
        QCOMPARE(issued.failure().reason, reason);
        QTEST(tries, "tries");
    }
};

QTEST_GUILESS_MAIN(PassIssuerTest)
#include "tst_passissuer.moc"
