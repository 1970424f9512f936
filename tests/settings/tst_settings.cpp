// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Gatebook;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void noFileAtTheDefaultPlaceMeansDefaults();
    void aNamedFileMustExist();
    void theShippedFileSaysExactlyTheDefaults();
    void everyKeyStandsInTheShippedFile();
    void theExamplesOfTheShippedFileAreValid();
    void everyValueArrives();
    void noClockBeforeTheBuildIsBelieved();
    void aWrongFileNamesLineKeyAndRange_data();
    void aWrongFileNamesLineKeyAndRange();
    void theLimitsThemselvesAreAllowed_data();
    void theLimitsThemselvesAreAllowed();
    void theFirstProblemOfTheFileIsTheOneNamed();
    void aThresholdOfTheSiteReplacesThatOfTheSignature();
    void aSignatureCanBeSwitchedOff();
    void anUnknownSignatureIsAnError();
    void textIsTidied();
    void hugeFilesAreNotRead();
    void noCutOfTheShippedFileCrashes();
};

namespace {

const QString &fileName()
{
    static const QString name = QStringLiteral("g.toml");
    return name;
}

Settings parsed(const QByteArray &toml)
{
    const auto settings = parseSettings(toml, fileName());
    if (settings)
        return *settings;
    qWarning("%s", qUtf8Printable(settings.failure().detail));
    return {};
}

QByteArray shipped()
{
    QFile file(QStringLiteral(GATEBOOK_RESOURCES "/gatebook.toml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped file with its commented examples switched on.
QByteArray withExamples()
{
    QByteArray out;
    const QList<QByteArray> lines = shipped().split('\n');
    for (const QByteArray &line : lines) {
        const bool isExample = line.startsWith("# [") || (line.startsWith("# ") && line.contains(" = ") && !line.contains("Place:"));
        out += (isExample ? line.mid(2) : line) + '\n';
    }
    return out;
}

} // namespace

void TestSettings::noFileAtTheDefaultPlaceMeansDefaults()
{
    if (QFile::exists(QStringLiteral("/etc/gatebook/gatebook.toml")))
        QSKIP("this machine has settings of its own");
    const auto settings = readSettings({});
    QVERIFY(settings.hasValue());
    QCOMPARE(settings->session.entry.policy, EntryPolicy::Recommend);
    QCOMPARE(settings->appCheck.listenAtLeastMs, 20000);
    QCOMPARE(settings->closingMinutes, 23 * 60);
    QVERIFY(!settings->signatures.isEmpty());
}

void TestSettings::aNamedFileMustExist()
{
    const auto settings = readSettings(QStringLiteral("/nonexistent/gatebook.toml"));
    QVERIFY(!settings.hasValue());
    QCOMPARE(settings.failure().reason, Failure::Reason::CannotOpen);
    QVERIFY(settings.failure().detail.contains(QStringLiteral("/nonexistent/gatebook.toml")));
}

void TestSettings::theShippedFileSaysExactlyTheDefaults()
{
    const auto settings = readSettings(QStringLiteral(GATEBOOK_RESOURCES "/gatebook.toml"));
    QVERIFY2(settings.hasValue(), settings ? "" : qPrintable(settings.failure().detail));
    QVERIFY(*settings == parsed({}));
}

void TestSettings::everyKeyStandsInTheShippedFile()
{
    const QStringList keys = settingsKeys();
    QVERIFY(keys.size() > 25);
    const QStringList lines = QString::fromUtf8(shipped()).split(u'\n');
    QStringList found;
    QString section;
    for (const QString &line : lines) {
        QString text = line.startsWith(QStringLiteral("# ")) ? line.mid(2) : line;
        if (text.startsWith(u'['))
            section = text.section(u']', 0, 0).remove(u'[');
        found << section << section + u'.' + text.section(QStringLiteral(" = "), 0, 0);
    }
    for (const QString &key : keys)
        QVERIFY2(found.contains(key), qPrintable(key));
    const QStringList ofElements{QStringLiteral("department.name"), QStringLiteral("department.name_en"), QStringLiteral("department.floor"),
        QStringLiteral("department.icon"), QStringLiteral("host.person"), QStringLiteral("host.department"),
        QStringLiteral("signature.bluezone-android.near_dbm"), QStringLiteral("signature.bluezone-android.enabled")};
    for (const QString &key : ofElements)
        QVERIFY2(found.contains(key), qPrintable(key));
}

void TestSettings::theExamplesOfTheShippedFileAreValid()
{
    const auto settings = parseSettings(withExamples(), fileName());
    QVERIFY2(settings.hasValue(), settings ? "" : qPrintable(settings.failure().detail));
    QCOMPARE(settings->departments.size(), 1);
    QCOMPARE(settings->departments.constFirst().floor, QStringLiteral("Tầng 1"));
    QCOMPARE(settings->hosts.size(), 1);
    QCOMPARE(settings->hosts.constFirst().department, settings->departments.constFirst().name);
}

void TestSettings::everyValueArrives()
{
    const Settings settings = parsed(R"(
[site]
name = "UBND"
entrance = "Cổng chính"
agency = "Ủy ban"
address = "86 Lê Thánh Tôn"
reception_phone = "028 3829 6052"
timezone = "Asia/Bangkok"
closing_time = "17:30"
languages = ["en", "vi"]
[notice]
folder = "/srv/notices"
version = "2020-08"
contact = "dan@example.gov.vn"
days = 30
[entry]
policy = "require"
require_when_unavailable = "wait"
[session]
idle_warning_after_s = 45
idle_wipe_after_s = 25
result_shown_s = 12
green_shown_ms = 3000
[app_check]
listen_at_least_s = 30
[presence]
window_ms = 3000
min_samples = 4
hysteresis_db = 6
enter_dwell_ms = 900
leave_dwell_ms = 1600
lost_after_s = 15
most_phones = 100
[install]
ios = "https://a.example/i"
android = "https://a.example/a"
any = "https://a.example/"
[book]
path = "/srv/book.db"
[radio]
adapter = "00:1A:7D:DA:71:13"
backend = "qt"
gatt_confirm = true
reference_beacon = "AC:23:3F:00:00:01"
beacon_lost_after_s = 45
[printer]
name = "Zebra_LP-2844"
width_mm = 80
height_mm = 60
sheets = "Office"
[typing]
method = "vni"
tones = "new"
[sound]
volume_percent = 50
quiet_from = "21:30"
quiet_to = "07:05"
quiet_volume_percent = 0
speech = "on"
[who_may_enter]
vi = "Chỉ khách có hẹn"
km = "  "
[screen]
slides = "/srv/slides"
slide_s = 12
theme = "by_hour"
dark_from = "17:00"
dark_to = "05:00"
mirrored = true
large_text = true
reduce_motion = true
millimetres_per_pixel = 0.246
)");
    QCOMPARE(settings.session.site, QStringLiteral("UBND"));
    QCOMPARE(settings.session.entrance, QStringLiteral("Cổng chính"));
    QCOMPARE(settings.agency, QStringLiteral("Ủy ban"));
    QCOMPARE(settings.address, QStringLiteral("86 Lê Thánh Tôn"));
    QCOMPARE(settings.receptionPhone, QStringLiteral("028 3829 6052"));
    QCOMPARE(settings.timezone, QByteArray("Asia/Bangkok"));
    QCOMPARE(settings.closingMinutes, 17 * 60 + 30);
    QCOMPARE(settings.languages, QStringList({QStringLiteral("en"), QStringLiteral("vi")}));
    QCOMPARE(settings.session.defaultLanguage, QStringLiteral("en"));
    QCOMPARE(settings.notice, (NoticeSettings{u"/srv/notices"_qs, u"2020-08"_qs, u"dan@example.gov.vn"_qs, 30}));
    QCOMPARE(settings.session.entry.policy, EntryPolicy::Require);
    QVERIFY(settings.session.entry.waitWhenUnavailable);
    QCOMPARE(settings.session.idleWarningAfterMs, 45000);
    QCOMPARE(settings.session.idleWipeAfterMs, 25000);
    QCOMPARE(settings.session.resultShownMs, 12000);
    QCOMPARE(settings.session.greenShownMs, 3000);
    QCOMPARE(settings.appCheck.listenAtLeastMs, 30000);
    QVERIFY(settings.presence == (PresenceRules{3000, 4, 6, 900, 1600, 15000, 6, 17000, 2500, 100}));
    QVERIFY(settings.install
        == (InstallLinks{QStringLiteral("https://a.example/i"), QStringLiteral("https://a.example/a"), QStringLiteral("https://a.example/")}));
    QCOMPARE(settings.bookPath, QStringLiteral("/srv/book.db"));
    QCOMPARE(settings.radio.adapter, QStringLiteral("00:1A:7D:DA:71:13"));
    QCOMPARE(settings.radio.backend, RadioBackend::QtBluetooth);
    QVERIFY(settings.radio.gattConfirm);
    QCOMPARE(settings.printer, (PrinterSettings{u"Zebra_LP-2844"_qs, 80, 60, u"Office"_qs}));
    QCOMPARE(settings.radio.health.beacon->address, std::optional(Q_UINT64_C(0xAC233F000001)));
    QCOMPARE(settings.radio.health.beaconLostMs, 45000);
    QCOMPARE(settings.typing, (TypingRules{TypingMethod::Vni, ToneStyle::New}));
    QVERIFY(settings.sound == (SoundSettings{50, {21 * 60 + 30, 7 * 60 + 5}, 0, Speech::On}));
    QCOMPARE(settings.signage, (SignageSettings{u"/srv/slides"_qs, 12000, {{u"vi"_qs, u"Chỉ khách có hẹn"_qs}}}));
    QVERIFY(settings.look == (ScreenLook{ScreenLook::Colours::ByHour, {17 * 60, 5 * 60}, true, true, true}));
    QCOMPARE(settings.millimetresPerPixel, 0.246);
}

void TestSettings::noClockBeforeTheBuildIsBelieved()
{
    const qint64 built = parsed({}).session.buildDateMs;
    QVERIFY(built > 1700000000000);            // nobody built this before November 2023
    QCOMPARE(built % (24LL * 3600 * 1000), 0); // a whole day, so that a build can be repeated
}

void TestSettings::aWrongFileNamesLineKeyAndRange_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char *name, const char *toml, const char *message) { QTest::newRow(name) << QByteArray(toml) << QString::fromUtf8(message); };
    row("too small", "[app_check]\nlisten_at_least_s = 4\n", "g.toml:2: key `app_check.listen_at_least_s` is 4, allowed 5 to 120");
    row("too large", "\n\n[app_check]\n\nlisten_at_least_s = 121", "g.toml:5: key `app_check.listen_at_least_s` is 121, allowed 5 to 120");
    row("larger than 32 bits", "[presence]\nmin_samples = 4294967299", "g.toml:2: key `presence.min_samples` is 4294967299, allowed 1 to 20");
    row("notices without a version of their own", "[notice]\nfolder = \"/srv/n\"\n",
        "g.toml:2: key `notice.folder` needs a `version` of its own, other than \"1\"");
    row("a version of no text", "[notice]\nversion = \"7\"\n",
        "g.toml:2: key `notice.version` is \"7\", but without a `folder` the program's own text is shown, which is \"1\"");
    row("no version", "[notice]\nversion = \" \"\n", "g.toml:2: key `notice.version` is empty");
    row("a folder that may be anywhere", "[notice]\nfolder = \"n\"\nversion = \"2\"\n",
        "g.toml:2: key `notice.folder` is \"n\", allowed a path that begins with /");
    row("more days than a century", "[notice]\ndays = 36501\n", "g.toml:2: key `notice.days` is 36501, allowed 0 to 36500");
    row("text for a number", "[session]\nresult_shown_s = \"8\"",
        "g.toml:2: key `session.result_shown_s` is text, expected a whole number, allowed 3 to 60");
    row("fraction for a whole", "[session]\nresult_shown_s = 8.5",
        "g.toml:2: key `session.result_shown_s` is a number with a fraction, expected a whole number, allowed 3 to 60");
    row("number for text", "[site]\nname = 5", "g.toml:2: key `site.name` is a whole number, expected text in quotes");
    row("date for text", "[site]\nname = 2020-08-04", "g.toml:2: key `site.name` is a date or time, expected text in quotes");
    row("misspelt key", "[app_check]\nlisten_at_last_s = 20",
        "g.toml:2: key `app_check.listen_at_last_s` is unknown; allowed here: listen_at_least_s");
    row("a queue's name with a space", "[printer]\nname = \"Label 1\"",
        "g.toml:2: key `printer.name` is \"Label 1\", allowed the name of a CUPS queue, as lpstat -e prints it");
    row("a queue's name that would be an option", "[printer]\nname = \"-o\"",
        "g.toml:2: key `printer.name` is \"-o\", allowed the name of a CUPS queue, as lpstat -e prints it");
    row("the same of the sheets' queue", "[printer]\nsheets = \"a/b\"",
        "g.toml:2: key `printer.sheets` is \"a/b\", allowed the name of a CUPS queue, as lpstat -e prints it");
    row("a label too small", "[printer]\nwidth_mm = 20", "g.toml:2: key `printer.width_mm` is 20, allowed 36 to 210");
    row("misspelt section", "[aplication]\nx = 1",
        "g.toml:1: key `aplication` is unknown; allowed here: site, entry, session, app_check, presence, install, book, radio, camera, scanner, "
        "printer, sound, screen, who_may_enter, notice, "
        "typing, "
        "department, "
        "host, "
        "signature");
    row("section where a key is", "[session.result_shown_s]\nx = 1",
        "g.toml:1: key `session.result_shown_s` is a section, expected a whole number, allowed 3 to 60");
    row("key where a section is", "session = 5", "g.toml:1: key `session` is a whole number, expected the section [session]");
    row("policy", "[entry]\npolicy = \"requir\"", "g.toml:2: key `entry.policy` is \"requir\", allowed require, recommend, off");
    row("closing time", "[site]\nclosing_time = \"24:00\"", "g.toml:2: key `site.closing_time` is \"24:00\", allowed \"00:00\" to \"23:59\"");
    row("quiet hours", "[sound]\nquiet_to = \"6:00\"", "g.toml:2: key `sound.quiet_to` is \"6:00\", allowed \"00:00\" to \"23:59\"");
    row("speech", "[sound]\nspeech = \"loud\"", "g.toml:2: key `sound.speech` is \"loud\", allowed off, on_request, on");
    row("theme", "[screen]\ntheme = \"auto\"", "g.toml:2: key `screen.theme` is \"auto\", allowed light, dark, contrast, by_hour");
    row("slides", "[screen]\nslides = \"slides\"", "g.toml:2: key `screen.slides` is \"slides\", allowed a path that begins with /");
    row("who may enter in another language", "[who_may_enter]\nfr = \"Tous\"",
        "g.toml:2: key `who_may_enter.fr` is unknown; allowed here: vi, en, zh, ko, ja, km");
    row("timezone", "[site]\ntimezone = \"Asia/Saigonn\"",
        "g.toml:2: key `site.timezone` is \"Asia/Saigonn\", allowed a name like \"Asia/Ho_Chi_Minh\" that this machine knows");
    row("language", "[site]\nlanguages = [\"vi\", \"xx\"]",
        "g.toml:2: key `site.languages` holds \"xx\", expected a list of vi, en, zh, ko, ja, km, none twice");
    row("language twice", "[site]\nlanguages = [\"vi\", \"vi\"]",
        "g.toml:2: key `site.languages` holds \"vi\", expected a list of vi, en, zh, ko, ja, km, none twice");
    row("no language", "[site]\nlanguages = []", "g.toml:2: key `site.languages` is empty, expected a list of vi, en, zh, ko, ja, km, none twice");
    row("languages no list", "[site]\nlanguages = \"vi\"",
        "g.toml:2: key `site.languages` is text, expected a list of vi, en, zh, ko, ja, km, none twice");
    row("link", "[install]\nios = \"http://x.example\"",
        "g.toml:2: key `install.ios` is \"http://x.example\", allowed an address that begins with https://");
    row("book", "[book]\npath = \"book.db\"", "g.toml:2: key `book.path` is \"book.db\", allowed a path that begins with /");
    row("backend", "[radio]\nbackend = \"hci\"", "g.toml:2: key `radio.backend` is \"hci\", allowed bluez, qt");
    row("reference beacon", "[radio]\nreference_beacon = \"tag\"",
        "g.toml:2: key `radio.reference_beacon` is \"tag\", allowed an iBeacon as UUID/MAJOR/MINOR with numbers up to 65535, or an address "
        "00:11:22:33:44:55");
    row("beacon's patience", "[radio]\nbeacon_lost_after_s = 5", "g.toml:2: key `radio.beacon_lost_after_s` is 5, allowed 10 to 600");
    row("typing method", "[typing]\nmethod = \"dvorak\"", "g.toml:2: key `typing.method` is \"dvorak\", allowed telex, vni");
    row("adapter", "[radio]\nadapter = \"hci0\"", "g.toml:2: key `radio.adapter` is no address of the form 00:11:22:33:44:55");
    row("not a number", "[screen]\nmillimetres_per_pixel = nan", "g.toml:2: key `screen.millimetres_per_pixel` is nan, allowed 0 to 2");
    row("department without a name", "[[department]]\nfloor = \"1\"", "g.toml:1: key `department.name` is missing or empty");
    row("department twice", "[[department]]\nname = \"A\"\n[[department]]\nname = \"A\"",
        "g.toml:4: key `department.name` is \"A\", which is there already");
    row("misspelt in a department", "[[department]]\nname = \"A\"\nflor = \"1\"",
        "g.toml:3: key `department.flor` is unknown; allowed here: name, name_en, floor, icon");
    row("department no list", "[department]\nname = \"A\"", "g.toml:1: key `department` is a section, expected sections of the form [[department]]");
    row("host without a person", "[[host]]\ndepartment = \"A\"", "g.toml:1: key `host.person` is missing or empty");
    row("host of no department", "[[host]]\nperson = \"B\"\ndepartment = \"A\"",
        "g.toml:3: key `host.department` is \"A\", which no [[department]] is named");
}

void TestSettings::aWrongFileNamesLineKeyAndRange()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, message);
    const auto settings = parseSettings(toml, fileName());
    QVERIFY(!settings.hasValue());
    QCOMPARE(settings.failure().reason, Failure::Reason::BadSettings);
    QCOMPARE(settings.failure().detail, message);
}

void TestSettings::theLimitsThemselvesAreAllowed_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::newRow("listen 5") << QByteArray("app_check.listen_at_least_s = 5");
    QTest::newRow("listen 120") << QByteArray("app_check.listen_at_least_s = 120");
    QTest::newRow("wipe 20") << QByteArray("session.idle_wipe_after_s = 20");
    QTest::newRow("midnight") << QByteArray("site.closing_time = \"00:00\"");
    QTest::newRow("last minute") << QByteArray("site.closing_time = \"23:59\"");
    QTest::newRow("whole number for a fraction") << QByteArray("screen.millimetres_per_pixel = 1");
    QTest::newRow("name of 200 characters") << QByteArray("site.name = \"" + QByteArray(200, 'x') + '"');
}

void TestSettings::theLimitsThemselvesAreAllowed()
{
    QFETCH(QByteArray, toml);
    const auto settings = parseSettings(toml, fileName());
    QVERIFY2(settings.hasValue(), settings ? "" : qPrintable(settings.failure().detail));
}

void TestSettings::theFirstProblemOfTheFileIsTheOneNamed()
{
    const auto settings = parseSettings("[zzz]\n[entry]\npolicy = \"no\"\n[site]\nname = 1\n", fileName());
    QVERIFY(!settings.hasValue());
    QVERIFY(settings.failure().detail.startsWith(QStringLiteral("g.toml:1: key `zzz`")));
    const auto broken = parseSettings("[site]\nname = \"x\n", fileName());
    QVERIFY(!broken.hasValue());
    QCOMPARE(broken.failure().reason, Failure::Reason::BadSettings);
    QVERIFY2(broken.failure().detail.startsWith(QStringLiteral("g.toml:2: ")), qPrintable(broken.failure().detail));
}

void TestSettings::aThresholdOfTheSiteReplacesThatOfTheSignature()
{
    const Settings before = parsed({});
    const Settings after = parsed("[signature.bluezone-android]\nnear_dbm = -47\n");
    QCOMPARE(after.signatures.size(), before.signatures.size());
    for (qsizetype i = 0; i < before.signatures.size(); ++i) {
        AppSignature expected = before.signatures.at(i);
        if (expected.name == QLatin1StringView("bluezone-android"))
            expected.nearDbm = -47;
        QVERIFY(after.signatures.at(i) == expected);
    }
    QVERIFY(!(after == before));
}

void TestSettings::aSignatureCanBeSwitchedOff()
{
    const Settings settings = parsed("[signature.bluezone-ios-background]\nenabled = false\n");
    int off = 0;
    for (const AppSignature &signature : settings.signatures) {
        if (signature.name == QLatin1StringView("bluezone-ios-background")) {
            QVERIFY(!signature.enabled);
            ++off;
        }
    }
    QCOMPARE(off, 1);
}

void TestSettings::anUnknownSignatureIsAnError()
{
    const auto settings = parseSettings("[signature.bluezon-android]\nnear_dbm = -60\n", fileName());
    QVERIFY(!settings.hasValue());
    QVERIFY2(settings.failure().detail.contains(QStringLiteral("`signature.bluezon-android` is unknown; allowed here: bluezone-android")),
        qPrintable(settings.failure().detail));
}

void TestSettings::textIsTidied()
{
    QCOMPARE(parsed("[site]\nagency = \"  Ủy ban\\n\\tnhân dân \"\n").agency, QStringLiteral("Ủy ban nhân dân"));
}

void TestSettings::hugeFilesAreNotRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(2 << 20, '#')), 2 << 20);
    file.close();
    const auto settings = readSettings(file.fileName());
    QVERIFY(!settings.hasValue());
    QVERIFY(settings.failure().detail.contains(QStringLiteral("1 MiB")));
}

void TestSettings::noCutOfTheShippedFileCrashes()
{
    const QByteArray whole = withExamples();
    int refused = 0;
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto settings = parseSettings(whole.left(length), fileName());
        if (!settings) {
            ++refused;
            QVERIFY(settings.failure().detail.startsWith(QStringLiteral("g.toml:")));
        }
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
