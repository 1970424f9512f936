// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/course.h"

#include "fakes/csvreader.h"
#include "visit/localtime.h"

#include <QtCore/QDateTime>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtGui/QWheelEvent>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

#include <algorithm>

using namespace Gatebook;

namespace {

constexpr int RollCallAt = 11 * 60 + 45;
constexpr int Evening = 17 * 60 + 20;
constexpr int AfterClosing = 17 * 60 + 35;
constexpr int MissingAtRollCall = 2;

/// Columns of the export that the script tells word by word.
const QStringList Told
    = QStringLiteral("site,entrance,timezone,exit_source,clock_quality,visitor_name,organisation,phone,host,purpose,policy,smartphone,"
                     "app_check,app_signature,let_in_by,let_in_reason,notice_version,language,corrected,note")
          .split(u',');

QString clockOf(const QString &local)
{
    return local.mid(11, 5);
}

qint64 utcMsOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

// A day at the gate from opening to closing: played by touch on both windows, then read in every way in which it can be read.
class DayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theExportSaysWhatTheScriptSays();
    void theExportsTimesAddUp();
    void everyVisitHasItsOwnName();
    void theLogShowsTheSame();
    void theFiguresTellTheSame();
    void theHoursHideWhatIsSmall();
    void anEntryAtTheDeskTakesFewTouches_data();
    void anEntryAtTheDeskTakesFewTouches();
    void theBookVerifiesAndIsRebuiltAsItWas();

private:
    struct Ran {
        int exit = -1;
        QByteArray out;
    };
    [[nodiscard]] Ran run(const QStringList &words) const;
    [[nodiscard]] QByteArray exported(const char *file) const;
    void readRows();
    void compare(const DayVisit &expected, const QHash<QString, QString> &row);
    [[nodiscard]] QStringList logLines();
    [[nodiscard]] qint64 count(const std::function<bool(const QHash<QString, QString> &)> &wanted) const
    {
        return std::ranges::count_if(m_rows, wanted);
    }
    [[nodiscard]] QList<int> stays() const;
    bool showFigures();
    [[nodiscard]] static QString lineOf(const QHash<QString, QString> &row);

    std::unique_ptr<House> m_house;
    std::unique_ptr<Course> m_course;
    QStringList m_columns;
    QList<QHash<QString, QString>> m_rows; ///< of the export, in the order of the script
};

void DayTest::initTestCase()
{
    const auto day = readDay(QStringLiteral(GATEBOOK_TEST_DATA "/day.csv"));
    QVERIFY(day.has_value());
    QElapsedTimer machine;
    machine.start();
    m_house = std::make_unique<House>();
    QVERIFY(m_house->open());
    QVERIFY(m_house->makeBadges(*day));
    m_course = std::make_unique<Course>(*m_house, *day);
    QVERIFY(m_course->playUntil(RollCallAt));
    if (m_course->people() > MissingAtRollCall)
        QVERIFY(m_course->desk().callRoll(m_course->people(), MissingAtRollCall));
    QVERIFY(m_course->playUntil(Evening));
    if (m_course->people() > 0)
        QVERIFY(m_course->desk().letAllOut(m_course->people()));
    QVERIFY(m_course->playUntil(AfterClosing));
    qInfo("%lld visits in %lld ms of machine, with %d touches", static_cast<long long>(day->size()), static_cast<long long>(machine.elapsed()),
        m_house->gateFinger().touches() + m_house->deskFinger().touches());
    readRows();
}

void DayTest::cleanupTestCase()
{
    m_course.reset();
    m_house.reset();
}

DayTest::Ran DayTest::run(const QStringList &words) const
{
    QFile settings(m_house->path("empty.toml"));
    if (!settings.open(QIODevice::WriteOnly))
        return {};
    settings.close();
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(
        QStringLiteral(GATEBOOK_CTL), QStringList{QStringLiteral("--config"), settings.fileName(), QStringLiteral("--db"), m_house->book()} + words);
    const bool ended = program.waitForFinished(30000) && program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput()};
}

QByteArray DayTest::exported(const char *file) const
{
    const QString path = m_house->path(file);
    const Ran done = run({QStringLiteral("export"), QStringLiteral("--profile"), QStringLiteral("it"), QStringLiteral("--output"), path});
    QFile csv(path);
    return done.exit == 0 && csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
}

// Each line of the script finds its row by the name and the minute.
void DayTest::readRows()
{
    const auto lines = readCsv(exported("day.csv"));
    QVERIFY(lines.has_value() && lines->size() > 1);
    m_columns = lines->constFirst();
    QList<QHash<QString, QString>> left;
    for (const QStringList &line : lines->sliced(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            row.insert(m_columns[i], line[i]);
        left.append(row);
    }
    QCOMPARE(left.size(), m_course->visits().size());
    for (const DayVisit &visit : m_course->visits()) {
        const auto found = std::ranges::find_if(left, [&](const auto &row) {
            return row[QStringLiteral("visitor_name")] == visit.at("visitor_name")
                && clockOf(row[QStringLiteral("check_in_local")]) == visit.at("came");
        });
        QVERIFY2(found != left.end(), qPrintable(visit.at("visitor_name") + u' ' + visit.at("came")));
        m_rows.append(*found);
        left.erase(found);
    }
}

void DayTest::theExportSaysWhatTheScriptSays()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        compare(m_course->visits()[i], m_rows[i]);
}

void DayTest::compare(const DayVisit &expected, const QHash<QString, QString> &row)
{
    for (const QString &column : Told)
        QVERIFY2(row[column] == expected.cells[column],
            qPrintable(QStringLiteral("%1: %2 is \"%3\", not \"%4\"").arg(expected.at("visitor_name"), column, row[column], expected.cells[column])));
    QCOMPARE(clockOf(row[QStringLiteral("check_in_local")]), expected.at("came"));
    QCOMPARE(clockOf(row[QStringLiteral("check_out_local")]), expected.at("went"));
}

void DayTest::theExportsTimesAddUp()
{
    const QStringList shaped{QStringLiteral("visit_id"), QStringLiteral("check_in_local"), QStringLiteral("check_out_local"),
        QStringLiteral("check_in_utc"), QStringLiteral("check_out_utc"), QStringLiteral("duration_s"), QStringLiteral("group_id"),
        QStringLiteral("app_listened_s")};
    QStringList all = Told + shaped;
    QStringList columns = m_columns;
    all.sort();
    columns.sort();
    QCOMPARE(columns, all); // nothing is left unlooked at
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        const qint64 came = utcMsOf(row[QStringLiteral("check_in_utc")]);
        QCOMPARE(row[QStringLiteral("check_in_local")], localTime(came, "Asia/Ho_Chi_Minh").toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+07:00")));
        const Stay &stay = m_course->stays()[i];
        if (stay.toMs > 0)
            QVERIFY2(came >= stay.fromMs - 999 && came <= stay.toMs, qPrintable(row[QStringLiteral("visitor_name")]));
        const qint64 listened = row[QStringLiteral("app_listened_s")].toLongLong();
        QVERIFY2(listened >= 0 && listened <= (stay.toMs - stay.touchedMs) / 1000 + 1, qPrintable(row[QStringLiteral("visitor_name")]));
        if (row[QStringLiteral("check_out_utc")].isEmpty()) {
            QCOMPARE(row[QStringLiteral("duration_s")] + row[QStringLiteral("check_out_local")], QString());
            continue;
        }
        const qint64 left = utcMsOf(row[QStringLiteral("check_out_utc")]);
        QCOMPARE(row[QStringLiteral("check_out_local")], localTime(left, "Asia/Ho_Chi_Minh").toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+07:00")));
        QVERIFY(std::abs(row[QStringLiteral("duration_s")].toLongLong() - (left - came) / 1000) <= 1);
    }
}

// Ids by their shape; the script's names of groups stand for the book's.
void DayTest::everyVisitHasItsOwnName()
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QSet<QString> ids;
    QHash<QString, QString> groups{{QString(), QString()}};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString id = m_rows[i][QStringLiteral("visit_id")];
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
        const QString group = m_course->visits()[i].at("group_id");
        QCOMPARE(m_rows[i][QStringLiteral("group_id")], groups.emplace(group, m_rows[i][QStringLiteral("group_id")]).value());
        QCOMPARE(group.isEmpty(), m_rows[i][QStringLiteral("group_id")].isEmpty());
    }
    QCOMPARE(ids.size(), m_rows.size());
}

QString DayTest::lineOf(const QHash<QString, QString> &row)
{
    const QString state
        = row[QStringLiteral("note")].contains(QLatin1StringView("did_not_enter")) ? QStringLiteral("did_not_enter") : QStringLiteral("left");
    return QStringList{clockOf(row[QStringLiteral("check_in_local")]), clockOf(row[QStringLiteral("check_out_local")]),
        row[QStringLiteral("visitor_name")], row[QStringLiteral("organisation")], row[QStringLiteral("host")], state,
        row[QStringLiteral("app_check")], row[QStringLiteral("exit_source")],
        row[QStringLiteral("corrected")] == u'1' ? QStringLiteral("true") : QStringLiteral("false")}
        .join(u'|');
}

/// What the rows say that come into sight while the wheel turns from the first to the last.
QStringList DayTest::logLines()
{
    QMap<int, QString> seen;
    const int all = m_house->desk().screen().log()->lines()->count();
    for (int turns = 0; turns < 200 && seen.size() < all; ++turns) {
        QQuickItem *row = nullptr;
        for (int i = 0; i < all; ++i) {
            QQuickItem *shown = m_house->deskItem(QStringLiteral("logRow_%1").arg(i));
            if (!shown)
                continue;
            row = shown;
            QStringList cells;
            for (const char *property : {"came", "leftAt", "name", "organisation", "host", "visitState", "verdict", "exitSource", "corrected"})
                cells.append(shown->property(property).toString());
            seen.insert(i, cells.join(u'|'));
        }
        if (!row)
            break;
        const QQuickItem *list = row->parentItem()->parentItem();
        const QPointF at = list->mapToScene(list->boundingRect().center());
        QWheelEvent wheel(at, m_house->desk().window()->mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_house->desk().window(), &wheel);
        QTest::qWait(20);
    }
    return seen.values();
}

void DayTest::theLogShowsTheSame()
{
    LogScreen *log = m_house->desk().screen().log();
    QVERIFY(m_house->openPage("log") && m_house->press(QStringLiteral("log_today")));
    QVERIFY(m_house->until([&] { return !log->isBusy() && log->visits() == m_rows.size() && log->lines()->count() == m_rows.size(); }, "all lines"));
    QStringList shown = logLines();
    QVERIFY(std::ranges::is_sorted(shown, [](const QString &one, const QString &other) { return one.left(5) > other.left(5); }));
    QStringList expected;
    for (const auto &row : m_rows)
        expected.append(lineOf(row));
    shown.sort();
    expected.sort();
    QCOMPARE(shown, expected);
    QCOMPARE(log->inside(), 0);
}

bool DayTest::showFigures()
{
    FiguresScreen *figures = m_house->desk().screen().figures();
    return m_house->openPage("figures") && m_house->press(QStringLiteral("range_today"))
        && m_house->until([&] { return figures->isReady() && !figures->isBusy() && figures->rangeDays() == 1; }, "the figures");
}

/// In whole minutes, the shortest first.
QList<int> DayTest::stays() const
{
    QList<int> out;
    for (const auto &row : m_rows) {
        if (!row[QStringLiteral("duration_s")].isEmpty())
            out.append(row[QStringLiteral("duration_s")].toInt() / 60);
    }
    std::ranges::sort(out);
    return out;
}

void DayTest::theFiguresTellTheSame()
{
    QVERIFY(showFigures());
    FiguresScreen *figures = m_house->desk().screen().figures();
    const auto is = [](const char *column, const char *text) {
        return [column = QString::fromLatin1(column), text = QString::fromLatin1(text)](
                   const QHash<QString, QString> &row) { return row[column] == text; };
    };
    const qint64 confirmed = count(is("app_check", "confirmed"));
    const qint64 notHeard = count(is("app_check", "not_heard"));
    QVERIFY(figures->visitsTold());
    QCOMPARE(figures->visits(), m_rows.size());
    QVERIFY(figures->adoption().told);
    QCOMPARE(figures->adoption().part, confirmed);
    QCOMPARE(figures->adoption().whole, confirmed + notHeard + count(is("app_check", "possible")));

    const auto carry = [&](const char *what) {
        return std::ranges::count_if(m_course->visits(), [what](const DayVisit &visit) { return visit.is("carries", what); });
    };
    const qint64 installed = carry("installs");
    QVERIFY(installed > 0 && figures->installed().told);
    QCOMPARE(figures->installed().part, installed);
    QCOMPARE(figures->installed().whole, installed + carry("looks"));
    QVERIFY(!figures->areCodesNotKept());
    QVERIFY(figures->unknownExits().told);
    QCOMPARE(figures->unknownExits().part, count(is("exit_source", "auto")));
    QCOMPARE(figures->unknownExits().whole, m_rows.size() - count(is("note", "did_not_enter")));

    const QList<int> minutes = stays();
    const auto rank = [&](qsizetype quarters) { return minutes[(minutes.size() * quarters + 3) / 4 - 1]; };
    QVERIFY(figures->staysTold());
    QCOMPARE(figures->stays(), minutes.size());
    QCOMPARE(figures->stayLower(), rank(1));
    QCOMPARE(figures->stayMedian(), rank(2));
    QCOMPARE(figures->stayUpper(), rank(3));
}

void DayTest::theHoursHideWhatIsSmall()
{
    QVERIFY(showFigures());
    const FiguresScreen *figures = m_house->desk().screen().figures();
    QMap<int, int> came;
    for (const auto &row : m_rows)
        ++came[clockOf(row[QStringLiteral("check_in_local")]).left(2).toInt()];
    int hidden = 0;
    int hiddenVisits = 0;
    std::pair<int, int> busiest{-1, 0}; // of those that are told: the hour, and how many
    FigureRows *hours = figures->hours();
    QCOMPARE(hours->rowCount(), came.lastKey() - came.firstKey() + 1);
    for (int i = 0; i < hours->rowCount(); ++i) {
        const QModelIndex row = hours->index(i, 0);
        const int visits = came.value(row.data(FigureRows::NumberRole).toInt());
        const bool isHidden = row.data(FigureRows::HiddenRole).toBool();
        hidden += isHidden ? 1 : 0;
        hiddenVisits += isHidden ? visits : 0;
        if (!isHidden && visits > busiest.second)
            busiest = {row.data(FigureRows::NumberRole).toInt(), visits};
        QVERIFY2(isHidden || visits == 0 || visits >= 5, qPrintable(QString::number(row.data(FigureRows::NumberRole).toInt())));
        QCOMPARE(row.data(FigureRows::VisitsRole).toInt(), isHidden ? 0 : visits);
    }
    QVERIFY2(hidden >= 2 && hidden < hours->rowCount(), qPrintable(QString::number(hidden)));
    qInfo("%d of %d hours with %d visits are hidden; most came at %d: %d", hidden, hours->rowCount(), hiddenVisits, busiest.first, busiest.second);
    const bool mayBeHidden = hiddenVisits > busiest.second; // all of them could have come in one hour
    QCOMPARE(figures->busiestHour(), mayBeHidden ? -1 : busiest.first);
    QCOMPARE(figures->busiestADay(), mayBeHidden ? 0.0 : double(busiest.second));
}

void DayTest::anEntryAtTheDeskTakesFewTouches_data()
{
    QTest::addColumn<bool>("byFinger");
    QTest::addColumn<int>("most");
    QTest::newRow("keyboard alone") << false << 0;
    QTest::newRow("keyboard and finger") << true << 5;
}

// With the animations as people see them. Enter and leave the line of the name by the keyboard that stands at the desk.
void DayTest::anEntryAtTheDeskTakesFewTouches()
{
    QFETCH(bool, byFinger);
    QFETCH(int, most);
    m_house->stopHurrying();
    QVERIFY(m_house->openPage("entry"));
    EntryScreen *entry = m_house->desk().screen().entry();
    const QString name = byFinger ? QStringLiteral("Đoàn Thị Điểm") : QStringLiteral("Lê Hữu Trác");
    QQuickWindow *window = m_house->desk().window();
    QVERIFY(m_house->until([&] { return m_house->deskItem(QStringLiteral("entryName"))->hasActiveFocus(); }, "the line of the name"));
    const int before = m_house->deskFinger().touches();
    QElapsedTimer machine;
    machine.start();
    m_house->keyIn(name);
    QTest::keyClick(window, Qt::Key_Tab);
    m_house->keyIn(QStringLiteral("Y viện"));
    if (byFinger) {
        for (const char *chip : {"department_1", "for_meeting", "phone_seen", "entrySave"})
            QVERIFY(m_house->press(QString::fromLatin1(chip)));
    } else {
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab})
            QTest::keyClick(window, key);
        m_house->keyIn(QStringLiteral("Văn phòng"));
        QTest::keyClick(window, Qt::Key_Return);
    }
    QVERIFY(m_house->until([&] { return entry->lastName() == name; }, "the entry"));
    const qint64 took = machine.elapsed();
    const int touches = m_house->deskFinger().touches() - before;
    qInfo("%d touches, %lld ms of machine", touches, static_cast<long long>(took));
    QVERIFY2(touches <= most, qPrintable(QString::number(touches)));
    QVERIFY2(took <= 10000, qPrintable(QString::number(took)));
    QVERIFY(m_house->until([&] { return m_house->deskItem(QStringLiteral("entryName"))->hasActiveFocus(); }, "the next one's line"));
}

void DayTest::theBookVerifiesAndIsRebuiltAsItWas()
{
    QCOMPARE(m_house->kiosk().warnings(), QStringList());
    QCOMPARE(m_house->desk().warnings(), QStringList());
    const QByteArray before = exported("before.csv");
    QVERIFY(!before.isEmpty());
    QCOMPARE(run({QStringLiteral("verify")}).exit, 0);
    QCOMPARE(run({QStringLiteral("rebuild")}).exit, 0);
    QCOMPARE(exported("after.csv"), before);
    QCOMPARE(run({QStringLiteral("verify")}).exit, 0);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    DayTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_day.moc"
