// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/logscreen.h"

#include "fakes/desk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Gatebook;

class TestLogScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void todayIsShownFirst();
    void rangesReachBack_data();
    void rangesReachBack();
    void moreIsReadWhenTheEndIsNear();
    void theTotalsOfLettersThatWereTypedOverAreNotRead();
    void textAndVerdictNarrowIt();
    void everyFilterNarrowsIt_data();
    void everyFilterNarrowsIt();
    void wideningKeepsTimeAndText();
    void anyDaysAreShown();
    void theChoicesAreThoseOfTheBook();
    void anAnswerToAnOldQuestionIsDropped();
    void oneVisitIsLookedAt();
    void aBrokenBookIsSaid();
    void closingWipes();

private:
    Visit come(QDate day, const QString &name, AppVerdict verdict = AppVerdict::Confirmed, int minutes = 10)
    {
        Visit visit = m_desk->visit(day, QTime(9, 0), verdict);
        visit.visitor.name = name;
        m_desk->record(visit, minutes);
        return visit;
    }
    void show()
    {
        m_desk->write();
        m_screen->refresh();
        m_desk->deliver();
    }

    static inline const QDate Today{2020, 8, 4};

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LogScreen> m_screen;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLogScreen::init()
{
    m_tester.reset();
    m_screen.reset();
    m_desk = std::make_unique<Desk>();
    m_screen = std::make_unique<LogScreen>(m_desk->keeper, m_desk->clock, Desk::Zone);
}

void TestLogScreen::todayIsShownFirst()
{
    come(Today.addDays(-1), QStringLiteral("Hôm qua"));
    come(Today, QStringLiteral("Sáng nay"), AppVerdict::NotHeard, -1);
    show();
    QCOMPARE(m_screen->lines()->count(), 1);
    const QModelIndex line = m_screen->lines()->index(0);
    QCOMPARE(line.data(LogModel::NameRole).toString(), QStringLiteral("Sáng nay"));
    QCOMPARE(line.data(LogModel::CameRole).toString(), QStringLiteral("09:00"));
    QCOMPARE(line.data(LogModel::LeftRole).toString(), QString());
    QCOMPARE(line.data(LogModel::VerdictRole).toString(), QStringLiteral("not_heard"));
    QCOMPARE(line.data(LogModel::StateRole).toString(), QStringLiteral("inside"));
    QCOMPARE(m_screen->visits(), 1);
    QCOMPARE(m_screen->inside(), 1);
}

void TestLogScreen::rangesReachBack_data()
{
    QTest::addColumn<LogScreen::Range>("range");
    QTest::addColumn<int>("visits");
    QTest::newRow("today") << LogScreen::Today << 1;
    QTest::newRow("7 days") << LogScreen::Week << 2;
    QTest::newRow("30 days") << LogScreen::Month << 4;
    QTest::newRow("all") << LogScreen::Ever << 5;
}

void TestLogScreen::rangesReachBack()
{
    QFETCH(LogScreen::Range, range);
    for (const int days : {0, 6, 7, 29, 30})
        come(Today.addDays(-days), QStringLiteral("Khách"));
    show();
    m_screen->setRange(range);
    m_desk->deliver();
    QTEST(m_screen->lines()->count(), "visits");
    QTEST(m_screen->visits(), "visits");
    if (range == LogScreen::Ever)
        QCOMPARE(m_screen->lines()->index(4).data(LogModel::CameRole).toString(), QStringLiteral("5/7 09:00"));
}

void TestLogScreen::moreIsReadWhenTheEndIsNear()
{
    for (int i = 0; i < 250; ++i)
        come(Today, QStringLiteral("Khách %1").arg(i));
    show();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_screen->lines());
    m_desk->deliver();
    QCOMPARE(m_screen->visits(), 250);
    while (m_screen->lines()->canFetchMore({})) {
        const int before = m_screen->lines()->count();
        m_screen->lines()->fetchMore({});
        m_screen->lines()->fetchMore({}); // asked again before the answer came
        m_desk->deliver();
        QVERIFY(m_screen->lines()->count() > before);
    }
    QCOMPARE(m_screen->lines()->count(), 250);
    QSet<QUuid> seen;
    for (int row = 0; row < 250; ++row)
        seen.insert(m_screen->lines()->at(row)->id);
    QCOMPARE(seen.size(), 250);
}

void TestLogScreen::theTotalsOfLettersThatWereTypedOverAreNotRead()
{
    come(Today, QStringLiteral("Hà"));
    show();
    m_desk->deliver();
    for (const char *text : {"h", "ha", "hai"})
        m_screen->setText(QString::fromLatin1(text));
    QCOMPARE(m_desk->keeper.pending(), 3); // the lines
    m_desk->keeper.deliver();
    QCOMPARE(m_desk->keeper.pending(), 1); // of the last one
    m_desk->deliver();
    QCOMPARE(m_screen->visits(), 0);
}

void TestLogScreen::textAndVerdictNarrowIt()
{
    come(Today, QStringLiteral("Đặng Hoa"), AppVerdict::Declined);
    come(Today, QStringLiteral("Đặng Lan"));
    come(Today, QStringLiteral("Lê Lan"), AppVerdict::Declined);
    show();
    m_screen->setText(QStringLiteral("dang"));
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 2);
    m_screen->setVerdict(QStringLiteral("declined"));
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 1);
    QCOMPARE(m_screen->lines()->at(0)->visitor.name, QStringLiteral("Đặng Hoa"));
    m_screen->setVerdict({});
    m_screen->setText({});
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 3);
}

void TestLogScreen::everyFilterNarrowsIt_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("names"); // by the alphabet
    const auto row = [](const char *property, const QString &value, const QStringList &names) {
        QTest::addRow("%s %s", property, qPrintable(value)) << QByteArray(property) << value << names;
    };
    row("status", QStringLiteral("inside"), {QStringLiteral("An")});
    row("status", QStringLiteral("left"), {QStringLiteral("Bình"), QStringLiteral("Dung")});
    row("status", QStringLiteral("left_unseen"), {QStringLiteral("Cúc")});
    row("status", QStringLiteral("waiting"), {QStringLiteral("Em")});
    row("status", QStringLiteral("did_not_enter"), {});
    row("status", QStringLiteral("corrected"), {QStringLiteral("Dung")});
    row("verdict", QStringLiteral("declined"), {QStringLiteral("Cúc")});
    row("department", QStringLiteral("Một cửa"), {QStringLiteral("Bình")});
    row("entrance", QStringLiteral("Cổng sau"), {QStringLiteral("An")});
}

void TestLogScreen::everyFilterNarrowsIt()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, value);
    QFETCH(QStringList, names);
    const auto visit = [&](const char *name, const char *entrance, const char *department) {
        Visit out = m_desk->visit(Today, QTime(9, 0));
        out.visitor.name = QString::fromUtf8(name);
        out.entrance = QString::fromUtf8(entrance);
        out.host.department = QString::fromUtf8(department);
        return out;
    };
    m_desk->record(visit("An", "Cổng sau", "Tư pháp"), -1);
    m_desk->record(visit("Bình", "Cổng chính", "Một cửa"), 10);
    Visit cuc = visit("Cúc", "Cổng chính", "Tư pháp");
    cuc.app.verdict = AppVerdict::Declined;
    m_desk->record(cuc, 0);
    const Visit dung = visit("Dũng", "Cổng chính", "Tư pháp");
    m_desk->record(dung, 10);
    Correctable now = correctableOf(dung);
    now.name = QStringLiteral("Dung");
    m_desk->entries.append(correctedEntry(dung.id, m_desk->clock.utcMs(), QStringLiteral("lan"), correctableOf(dung), now, QStringLiteral("x")));
    m_desk->entries.append(waitingEntry(visit("Em", "Cổng chính", "Tư pháp"), QStringLiteral("kiosk")));
    show();
    QVERIFY(!m_screen->isNarrowed());
    QVERIFY(m_screen->setProperty(property, value));
    m_desk->deliver();
    QStringList shown;
    for (int row = 0; row < m_screen->lines()->count(); ++row)
        shown.append(m_screen->lines()->at(row)->visitor.name);
    shown.sort();
    QCOMPARE(shown, names);
    QCOMPARE(m_screen->visits(), names.size());
    QCOMPARE(m_screen->property(property).toString(), value);
    QVERIFY(m_screen->isNarrowed());
}

void TestLogScreen::wideningKeepsTimeAndText()
{
    come(Today, QStringLiteral("An"), AppVerdict::Declined);
    come(Today.addDays(-3), QStringLiteral("An"));
    come(Today, QStringLiteral("Bình"));
    show();
    m_screen->setRange(LogScreen::Week);
    m_screen->setText(QStringLiteral("an"));
    m_screen->setStatus(QStringLiteral("inside"));
    m_screen->setVerdict(QStringLiteral("declined"));
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 0);
    m_screen->widen();
    m_desk->deliver();
    QVERIFY(!m_screen->isNarrowed());
    QCOMPARE(m_screen->lines()->count(), 2);
}

void TestLogScreen::anyDaysAreShown()
{
    for (const int days : {0, 1, 2, 3, 40})
        come(Today.addDays(-days), QStringLiteral("Khách %1").arg(days));
    show();
    m_screen->days()->choose(7); // 3 August
    m_desk->deliver();
    QCOMPARE(m_screen->range(), LogScreen::Days);
    QCOMPARE(m_screen->lines()->count(), 1);
    QCOMPARE(m_screen->lines()->at(0)->visitor.name, QStringLiteral("Khách 1"));
    m_screen->days()->choose(6);
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 2);
    QCOMPARE(m_screen->visits(), 2);
    m_screen->setRange(LogScreen::Ever);
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 5);
    QVERIFY(m_screen->days()->text().isEmpty());
}

void TestLogScreen::theChoicesAreThoseOfTheBook()
{
    come(Today.addDays(-40), QStringLiteral("An"));
    show();
    QCOMPARE(m_screen->entrances(), QStringList{QStringLiteral("Cổng chính")});
    QCOMPARE(m_screen->departments(), QStringList{QStringLiteral("Phòng Công nghệ thông tin")});
    m_screen->days()->goMonths(-100);
    QCOMPARE(m_screen->days()->month(), 6);
    m_screen->close();
    QVERIFY(m_screen->entrances().isEmpty());
}

void TestLogScreen::anAnswerToAnOldQuestionIsDropped()
{
    come(Today, QStringLiteral("An"));
    come(Today, QStringLiteral("Bình"));
    m_desk->write();
    m_screen->setText(QStringLiteral("an"));
    m_screen->setText(QStringLiteral("binh"));
    m_desk->keeper.deliver();
    QCOMPARE(m_screen->lines()->count(), 1);
    QCOMPARE(m_screen->lines()->at(0)->visitor.name, QStringLiteral("Bình"));
}

void TestLogScreen::oneVisitIsLookedAt()
{
    Visit visit = come(Today, QStringLiteral("Nguyễn Văn Hà"));
    come(Today, QStringLiteral("Khác"));
    show();
    const int row = m_screen->lines()->at(0)->id == visit.id ? 0 : 1;
    m_screen->choose(row);
    m_desk->deliver();
    QCOMPARE(m_screen->name(), visit.visitor.name);
    QCOMPARE(m_screen->history()->count(), 2);
    const QModelIndex first = m_screen->history()->index(0);
    QCOMPARE(first.data(HistoryModel::KindRole).toString(), QStringLiteral("checked_in"));
    QCOMPARE(first.data(HistoryModel::ActorKindRole).toString(), QStringLiteral("kiosk"));
    QCOMPARE(first.data(HistoryModel::TimeRole).toString(), QStringLiteral("09:00"));
    QCOMPARE(first.data(HistoryModel::VerdictRole).toString(), QStringLiteral("confirmed"));
    QCOMPARE(m_screen->history()->index(1).data(HistoryModel::KindRole).toString(), QStringLiteral("checked_out"));
    QCOMPARE(m_screen->history()->index(1).data(HistoryModel::ListenedRole).toInt(), -1);
    m_screen->choose(-1);
    QCOMPARE(m_screen->chosen(), -1);
    QVERIFY(m_screen->name().isEmpty());
    QCOMPARE(m_screen->history()->count(), 0);
}

void TestLogScreen::aBrokenBookIsSaid()
{
    come(Today, QStringLiteral("An"));
    show();
    m_desk->book.failWith(Failure::Reason::BookCorrupt);
    m_screen->refresh();
    m_desk->deliver();
    QVERIFY(m_screen->hasFailed());
    QVERIFY(!m_screen->isBusy());
    QCOMPARE(m_screen->lines()->count(), 0);
}

void TestLogScreen::closingWipes()
{
    come(Today, QStringLiteral("An"));
    show();
    m_screen->choose(0);
    m_screen->setText(QStringLiteral("a"));
    m_screen->close();
    m_desk->deliver();
    QCOMPARE(m_screen->lines()->count(), 0);
    QVERIFY(m_screen->name().isEmpty());
    QVERIFY(m_screen->text().isEmpty());
    QCOMPARE(m_screen->history()->count(), 0);
}

QTEST_GUILESS_MAIN(TestLogScreen)
#include "tst_logscreen.moc"
