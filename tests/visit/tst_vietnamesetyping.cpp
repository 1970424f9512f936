// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/vietnamesetyping.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

/// How somebody types a word: every mark right after its letter, the tone at the end, or both at the end.
enum class Habit { MarksAtOnce, MarksLast };

struct Keys {
    QString letters;
    QString marks;
    QString tone;
};

/// Written from what the methods are, not from the rules under test.
Keys keysOf(const QString &word, TypingMethod method, Habit habit)
{
    static const QHash<char16_t, std::pair<const char *, const char *>> Marks{{0x0306, {"w", "8"}}, {0x031B, {"w", "7"}}};
    static const QHash<char16_t, std::pair<const char *, const char *>> Tones{
        {0x0301, {"s", "1"}}, {0x0300, {"f", "2"}}, {0x0309, {"r", "3"}}, {0x0303, {"x", "4"}}, {0x0323, {"j", "5"}}};
    const bool telex = method == TypingMethod::Telex;
    Keys keys;
    const auto mark = [&](const QString &key) { (habit == Habit::MarksAtOnce ? keys.letters : keys.marks) += key; };
    const auto keyOf = [&](const std::pair<const char *, const char *> &key) { return QLatin1StringView(telex ? key.first : key.second); };
    QChar last;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (Tones.contains(c.unicode()))
            keys.tone = keyOf(Tones[c.unicode()]);
        else if (Marks.contains(c.unicode()))
            mark(keyOf(Marks[c.unicode()]));
        else if (c == QChar(0x0302))
            mark(telex ? QString(last) : QStringLiteral("6"));
        else if (c == u'đ') {
            keys.letters += u'd';
            mark(telex ? QStringLiteral("d") : QStringLiteral("9"));
        } else
            keys.letters += last = c;
    }
    // One key gives both letters of ươ their horns.
    keys.marks.replace(telex ? QLatin1StringView("ww") : QLatin1StringView("77"), telex ? QLatin1StringView("w") : QLatin1StringView("7"));
    return keys;
}

} // namespace

class TestVietnameseTyping : public QObject
{
    Q_OBJECT

private slots:
    void everySyllableCanBeTyped_data();
    void everySyllableCanBeTyped();
    void theTableIsLargeEnough();
    void theToneStandsWhereItsStyleWantsIt_data();
    void theToneStandsWhereItsStyleWantsIt();
    void theSameKeyTakesTheMarkBack_data();
    void theSameKeyTakesTheMarkBack();
    void otherWordsAreAsTyped_data();
    void otherWordsAreAsTyped();
    void wordsGrowKeyByKey();
    void wordsThatStandCanBeTypedOn();
    void capitalsStay_data();
    void capitalsStay();

private:
    static QStringList syllables()
    {
        QFile file(QStringLiteral(GATEBOOK_TEST_DATA "/syllables.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList words = QString::fromUtf8(file.readAll()).simplified().split(u' ');
        words.removeDuplicates();
        return words;
    }
};

void TestVietnameseTyping::theTableIsLargeEnough()
{
    QVERIFY(syllables().size() >= 500);
}

void TestVietnameseTyping::everySyllableCanBeTyped_data()
{
    QTest::addColumn<TypingMethod>("method");
    QTest::addColumn<Habit>("habit");
    QTest::newRow("Telex, marks at once") << TypingMethod::Telex << Habit::MarksAtOnce;
    QTest::newRow("Telex, marks last") << TypingMethod::Telex << Habit::MarksLast;
    QTest::newRow("VNI, marks at once") << TypingMethod::Vni << Habit::MarksAtOnce;
    QTest::newRow("VNI, marks last") << TypingMethod::Vni << Habit::MarksLast;
}

void TestVietnameseTyping::everySyllableCanBeTyped()
{
    QFETCH(TypingMethod, method);
    QFETCH(Habit, habit);
    QStringList wrong;
    for (const QString &word : syllables()) {
        const Keys keys = keysOf(word, method, habit);
        for (const QString &typed : {keys.letters + keys.marks + keys.tone, keys.letters + keys.tone + keys.marks}) {
            const QString got = whenTyped(typed, {method, ToneStyle::Old});
            if (got != word)
                wrong.append(QStringLiteral("%1: %2 gives %3").arg(word, typed, got));
        }
    }
    QCOMPARE(wrong.join(QStringLiteral("; ")), QString());
}

void TestVietnameseTyping::theToneStandsWhereItsStyleWantsIt_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("modern");
    QTest::newRow("oa") << QStringLiteral("hoaf") << QStringLiteral("hòa") << QStringLiteral("hoà");
    QTest::newRow("oe") << QStringLiteral("khoer") << QStringLiteral("khỏe") << QStringLiteral("khoẻ");
    QTest::newRow("uy") << QStringLiteral("thuyr") << QStringLiteral("thủy") << QStringLiteral("thuỷ");
    QTest::newRow("oa, followed") << QStringLiteral("hoanf") << QStringLiteral("hoàn") << QStringLiteral("hoàn");
    QTest::newRow("uy, followed") << QStringLiteral("huynhf") << QStringLiteral("huỳnh") << QStringLiteral("huỳnh");
    QTest::newRow("qu") << QStringLiteral("quys") << QStringLiteral("quý") << QStringLiteral("quý");
    QTest::newRow("gi") << QStringLiteral("gias") << QStringLiteral("giá") << QStringLiteral("giá");
    QTest::newRow("gi alone") << QStringLiteral("gif") << QStringLiteral("gì") << QStringLiteral("gì");
    QTest::newRow("ua") << QStringLiteral("muaf") << QStringLiteral("mùa") << QStringLiteral("mùa");
    QTest::newRow("three vowels") << QStringLiteral("khuyur") << QStringLiteral("khuỷu") << QStringLiteral("khuỷu");
    QTest::newRow("a marked vowel") << QStringLiteral("thuowngf") << QStringLiteral("thường") << QStringLiteral("thường");
}

void TestVietnameseTyping::theToneStandsWhereItsStyleWantsIt()
{
    QFETCH(QString, keys);
    QTEST(whenTyped(keys, {TypingMethod::Telex, ToneStyle::Old}), "old");
    QTEST(whenTyped(keys, {TypingMethod::Telex, ToneStyle::New}), "modern");
}

void TestVietnameseTyping::theSameKeyTakesTheMarkBack_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    for (const auto &[keys, shown] : std::initializer_list<std::pair<const char *, const char *>>{{"ass", "as"}, {"asss", "ass"}, {"aff", "af"},
             {"arr", "ar"}, {"axx", "ax"}, {"ajj", "aj"}, {"aaa", "aa"}, {"eee", "ee"}, {"ooo", "oo"}, {"ddd", "dd"}, {"aww", "aw"}, {"uww", "uw"},
             {"uoww", "uow"}, {"ww", "w"}, {"tesst", "test"}, {"booong", "boong"}, {"asz", "a"}, {"maxx", "max"}, {"az", "az"}})
        QTest::newRow(keys) << QString::fromLatin1(keys) << QString::fromLatin1(shown);
}

void TestVietnameseTyping::theSameKeyTakesTheMarkBack()
{
    QFETCH(QString, keys);
    QTEST(whileTyping(keys, {}), "shown");
    QTEST(whenTyped(keys, {}), "shown");
}

void TestVietnameseTyping::otherWordsAreAsTyped_data()
{
    QTest::addColumn<TypingMethod>("method");
    QTest::addColumn<QString>("keys");
    for (const char *word : {"expo", "window", "Thomas", "Alex", "Bosch", "David", "Jones", "Microsoft", "data", "hello", "Facebook", "Windows",
             "Samsung", "Deloitte", "Wilson", "Smith", "Kowalski", "Schwarz", "Dubois", "Zalo", "Johnson", "jazz", "www", "FPT", "HDBank", "VNPT"})
        QTest::addRow("Telex %s", word) << TypingMethod::Telex << QString::fromLatin1(word);
    for (const char *word : {"P12", "B2B", "Covid19", "tang2b", "2025", "Win11"})
        QTest::addRow("VNI %s", word) << TypingMethod::Vni << QString::fromLatin1(word);
}

void TestVietnameseTyping::otherWordsAreAsTyped()
{
    QFETCH(TypingMethod, method);
    QFETCH(QString, keys);
    if (keys == QLatin1StringView("www"))
        QCOMPARE(whenTyped(keys, {method, ToneStyle::Old}), QStringLiteral("ww")); // w alone is ư, taken back once
    else
        QCOMPARE(whenTyped(keys, {method, ToneStyle::Old}), keys);
}

void TestVietnameseTyping::wordsGrowKeyByKey()
{
    const QString keys = QStringLiteral("nguowifx");
    QStringList shown;
    for (qsizetype length = 1; length <= keys.size(); ++length)
        shown.append(whileTyping(QStringView(keys).left(length), {}));
    QCOMPARE(shown, QStringLiteral("n ng ngu nguo ngươ ngươi người ngưỡi").split(u' '));
}

void TestVietnameseTyping::wordsThatStandCanBeTypedOn()
{
    QCOMPARE(whileTyping(QStringLiteral("tiên") + QStringLiteral("g") + QStringLiteral("s"), {}), QStringLiteral("tiếng"));
    QCOMPARE(whileTyping(QStringLiteral("hoà") + QStringLiteral("n"), {}), QStringLiteral("hoàn"));
    QCOMPARE(whileTyping(QStringLiteral("Đư") + QStringLiteral("ongf"), {}), QStringLiteral("Đường"));
}

void TestVietnameseTyping::capitalsStay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all") << QStringLiteral("DDUWOWNGF") << QStringLiteral("ĐƯỜNG");
    QTest::newRow("first") << QStringLiteral("Nguyeenx") << QStringLiteral("Nguyễn");
    QTest::newRow("second d is small") << QStringLiteral("Ddawks") << QStringLiteral("Đắk");
    QTest::newRow("w alone") << QStringLiteral("Wng") << QStringLiteral("Ưng");
    QTest::newRow("first, with its tone at once") << QStringLiteral("Asnh") << QStringLiteral("Ánh");
}

void TestVietnameseTyping::capitalsStay()
{
    QFETCH(QString, keys);
    QTEST(whenTyped(keys, {}), "shown");
}

QTEST_APPLESS_MAIN(TestVietnameseTyping)
#include "tst_vietnamesetyping.moc"
