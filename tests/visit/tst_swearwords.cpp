// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/swearwords.h"

#include "fakes/seededrandom.h"
#include "visit/pass.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Gatebook;

class SwearWordsTest : public QObject
{
    Q_OBJECT

    SwearWords m_shipped;

    // Every text that a code can be read as, written out: nothing of the rule under test.
    static QStringList allReadings(const QString &code)
    {
        QStringList out{QString()};
        for (const QChar symbol : code) {
            QStringList longer;
            for (const QString &start : std::as_const(out)) {
                for (const char reading : readingsOf(symbol))
                    longer.append(start + QLatin1Char(reading));
            }
            out = longer;
        }
        return out;
    }

    [[nodiscard]] bool canBeReadAsOne(const QString &code) const
    {
        for (const QString &reading : allReadings(code)) {
            for (const SwearWords::Word &word : m_shipped.words()) {
                if (reading.contains(word.letters))
                    return true;
            }
        }
        return false;
    }

    static QString drawn(SeededRandom &random)
    {
        QByteArray symbols;
        for (int i = 0; i < 5; ++i)
            symbols.append(static_cast<char>(random.below(28)));
        return makePass(QByteArray(16, 'x'), symbols).code;
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(GATEBOOK_RESOURCES "/words/swear.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = SwearWords::fromText(file.readAll());
        QVERIFY2(words, qPrintable(words ? QString() : QString::number(words.failure().offset)));
        m_shipped = *words;
    }

    void everySymbolReadsAsItselfFirst()
    {
        for (const char symbol : PassAlphabet)
            QCOMPARE(readingsOf(QLatin1Char(symbol)).first(), QLatin1Char(symbol));
        QVERIFY(readingsOf(u'0').isEmpty());
    }

    void theShippedListHasSixLanguagesAndNoLineTwice()
    {
        QSet<QString> languages;
        QSet<QString> letters;
        for (const SwearWords::Word &word : m_shipped.words()) {
            languages.insert(word.language);
            QVERIFY2(!letters.contains(word.letters), qPrintable(word.letters));
            letters.insert(word.letters);
        }
        QCOMPARE(languages, (QSet<QString>{u"vi"_qs, u"en"_qs, u"zh"_qs, u"ko"_qs, u"ja"_qs, u"km"_qs}));
    }

    void aCodeIsReadWithItsLookAlikes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("spells");
        QTest::newRow("plain") << u"FUCK23"_qs << true;
        QTest::newRow("V for U, at the end") << u"23FVCK"_qs << true;
        QTest::newRow("5 for S, Y for I") << u"5HYT27"_qs << true;
        QTest::newRow("4 for A, 5 for S") << u"K455M2"_qs << true;
        QTest::newRow("8 for B, Q for O") << u"8QQ8M2"_qs << true;
        QTest::newRow("2 for Z") << u"NA2YKM"_qs << true;
        QTest::newRow("Vietnamese, over the dash") << u"W2DYTK"_qs << true;
        QTest::newRow("Vietnamese, two letters") << u"K7DM2Q"_qs << true;
        QTest::newRow("Chinese") << u"M58K2W"_qs << true;
        QTest::newRow("Chinese, by numbers") << u"K748MW"_qs << true;
        QTest::newRow("Korean") << u"5Y84KM"_qs << true;
        QTest::newRow("Japanese") << u"KU5Q2M"_qs << true;
        QTest::newRow("Khmer") << u"CHQY2M"_qs << true;
        QTest::newRow("harmless") << u"K7M2QD"_qs << false;
        QTest::newRow("its letters in another order") << u"KCUF23"_qs << false;
        QTest::newRow("its letters apart") << u"F2U2C2"_qs << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aCodeIsReadWithItsLookAlikes()
    {
        QFETCH(QString, code);
        QTEST(m_shipped.isIn(code), "spells");
    }

    void everyWindowOfThreeIsJudgedAsItReads()
    {
        int refused = 0;
        for (int window = 0; window < 28 * 28 * 28; ++window) {
            const QString symbols = QString(PassAlphabet[window / 784]) + PassAlphabet[window / 28 % 28] + PassAlphabet[window % 28];
            const bool spells = canBeReadAsOne(symbols);
            refused += spells ? 1 : 0;
            QCOMPARE(m_shipped.isIn(symbols), spells);
            // Wherever it stands in a code.
            QVERIFY(!spells
                || (m_shipped.isIn(symbols + u"WWW"_qs) && m_shipped.isIn(u"W"_qs + symbols + u"WW"_qs) && m_shipped.isIn(u"WWW"_qs + symbols)));
        }
        QVERIFY(refused > 100);
    }

    void wholeCodesAreJudgedAsTheyRead()
    {
        SeededRandom random(20);
        for (int i = 0; i < 3000; ++i) {
            const QString code = drawn(random);
            QVERIFY2(m_shipped.isIn(code) == canBeReadAsOne(code), qPrintable(code));
        }
    }

    void fewerThanOneCodeInTwentyIsRefused()
    {
        constexpr int Draws = 200000;
        SeededRandom random(21);
        int refused = 0;
        for (int i = 0; i < Draws; ++i)
            refused += m_shipped.isIn(drawn(random)) ? 1 : 0;
        qInfo("%.2f %% of %d codes are refused", 100.0 * refused / Draws, Draws);
        QVERIFY(refused * 20 < Draws);
        QVERIFY(refused * 100 > Draws); // the two-letter words alone make more than one in a hundred
    }

    void aListMayHaveRemarksAndEmptyLines()
    {
        const auto words = SwearWords::fromText("# remark\n\nvi dit # why\r\n  en\tCUNT\n");
        QVERIFY(words);
        QCOMPARE(words->words().size(), 2);
        QCOMPARE(words->words()[0].language, u"vi"_qs);
        QCOMPARE(words->words()[0].letters, u"DIT"_qs);
        QCOMPARE(words->words()[1].letters, u"CUNT"_qs);
        QVERIFY(!SwearWords().isIn(u"CUNT23"_qs));
    }

    void aBadLineIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no language") << QByteArray("dit");
        QTest::newRow("three parts") << QByteArray("vi dit me");
        QTest::newRow("longer than a code") << QByteArray("en bastards");
        QTest::newRow("one letter") << QByteArray("en f");
        QTest::newRow("a letter that nothing looks like") << QByteArray("vi lon");
        QTest::newRow("with accents") << QByteArray("vi địt");
    }
    void aBadLineIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, line);
        const auto words = SwearWords::fromText("en cunt\n" + line + "\n");
        QVERIFY(!words);
        QCOMPARE(words.failure().reason, Failure::Reason::BadFile);
        QCOMPARE(words.failure().offset, 8);
    }
};

QTEST_GUILESS_MAIN(SwearWordsTest)
#include "tst_swearwords.moc"
