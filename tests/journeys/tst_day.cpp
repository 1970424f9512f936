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
