// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/fakeslidefolder.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class SlideScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_staged.reset(); }

    void withoutAFolderThereIsTheGreeting();
    void eachTakesItsTurnAndThenTheGreetingComesAgain();
    void aPictureIsDrawnBeforeItsTurnAtTheSizeOfItsPlace();
    void aPictureThatIsNotThereIsPassedOver();
    void anotherSizeIsDrawnAnew();
    void whoeverComesFindsTheGreeting();
    void wordsAreInTheVisitorsLanguage_data();
    void wordsAreInTheVisitorsLanguage();
    void aFolderThatChangesBeginsAnew();

private:
    SlideScreen &screen() { return *m_staged->kiosk.slides(); }
    QString after(qint64 ms)
    {
        m_staged->pass(ms);
        return screen().name();
    }

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    FakeSlideFolder m_folder;
    const Slide m_words{QStringLiteral("10-drill"), {{QStringLiteral("vi"), QStringLiteral("Diễn tập\nMười giờ.")}}};
    const Slide m_picture{QStringLiteral("20-map.png"), {}};
};

void SlideScreenTest::init()
{
    m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
    m_folder.asked.clear();
    m_folder.lay({m_words, m_picture});
    screen().setArea({300, 200});
    screen().setFolder(&m_folder);
}

void SlideScreenTest::withoutAFolderThereIsTheGreeting()
{
    QVERIFY(screen().any());
    screen().setFolder(nullptr);
    QVERIFY(!screen().any());
    QCOMPARE(after(60000), QString());
}

void SlideScreenTest::eachTakesItsTurnAndThenTheGreetingComesAgain()
{
    QCOMPARE(after(7900), QString());
    QCOMPARE(after(100), m_words.name);
    QCOMPARE(screen().heading(), QStringLiteral("Diễn tập"));
    QCOMPARE(screen().body(), QStringLiteral("Mười giờ."));
    QCOMPARE(screen().picture(), QString());
    m_folder.deliver();
    QCOMPARE(after(8000), m_picture.name);
    QCOMPARE(screen().picture(), m_picture.name);
    QCOMPARE(after(8000), QString());
    QCOMPARE(after(8000), m_words.name);
}

void SlideScreenTest::aPictureIsDrawnBeforeItsTurnAtTheSizeOfItsPlace()
{
    QVERIFY(m_folder.asked.isEmpty()); // words come first
    after(8000);
    QCOMPARE(m_folder.asked, (QList{std::pair(m_picture.name, QSize(300, 200))}));
    QVERIFY(screen().drawn(m_picture.name).pixels.isEmpty());
    m_folder.deliver();
    QCOMPARE(screen().drawn(m_picture.name).size, QSize(300, 200));
    after(16000);                                             // past it
    QVERIFY(screen().drawn(m_picture.name).pixels.isEmpty()); // nothing is kept for nobody
}

void SlideScreenTest::aPictureThatIsNotThereIsPassedOver()
{
    after(8000);
    m_folder.fail(m_picture.name);
    QCOMPARE(after(8000), m_words.name); // stays for another turn
    QCOMPARE(after(8000), QString());
}

void SlideScreenTest::anotherSizeIsDrawnAnew()
{
    after(8000);
    m_folder.deliver();
    screen().setArea({600, 400});
    QVERIFY(screen().drawn(m_picture.name).pixels.isEmpty());
    QCOMPARE(screen().name(), QString());
    after(8000);
    QCOMPARE(m_folder.asked, (QList{std::pair(m_picture.name, QSize(600, 400))}));
}

void SlideScreenTest::whoeverComesFindsTheGreeting()
{
    after(8000);
    m_staged->kiosk.session()->checkIn();
    QCOMPARE(screen().name(), QString());
    QCOMPARE(after(8000), QString()); // nothing turns behind a visitor
    m_staged->kiosk.session()->startOver();
    QCOMPARE(after(7900), QString());
    QCOMPARE(after(100), m_words.name);
}

void SlideScreenTest::wordsAreInTheVisitorsLanguage_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("heading");
    QTest::newRow("his own") << QStringList{QStringLiteral("vi"), QStringLiteral("ko")} << QStringLiteral("ko");
    QTest::newRow("of any language") << QStringList{QStringLiteral("vi"), QString()} << QStringLiteral("any");
    QTest::newRow("the site's first") << QStringList{QStringLiteral("ja"), QStringLiteral("vi")} << QStringLiteral("vi");
}

void SlideScreenTest::wordsAreInTheVisitorsLanguage()
{
    QFETCH(const QStringList, there);
    Slide slide{QStringLiteral("one"), {}};
    for (const QString &language : there)
        slide.texts.insert(language, (language.isEmpty() ? QStringLiteral("any") : language) + QStringLiteral("\nbody"));
    m_folder.lay({slide});
    after(8000);
    const QSignalSpy changed(&screen(), &SlideScreen::nowChanged);
    m_staged->session.setLanguage(QStringLiteral("ko"));
    QVERIFY(changed.count() > 0);
    QTEST(screen().heading(), "heading");
}

void SlideScreenTest::aFolderThatChangesBeginsAnew()
{
    after(8000);
    m_folder.lay({m_picture});
    QCOMPARE(screen().name(), QString());
    QCOMPARE(m_folder.asked.constLast().first, m_picture.name);
    m_folder.deliver();
    QCOMPARE(after(8000), m_picture.name);
    m_folder.lay({});
    QVERIFY(!screen().any());
    QCOMPARE(screen().name(), QString());
}

QTEST_MAIN(SlideScreenTest)
#include "tst_slidescreen.moc"
