// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookfile.h"
#include "fakes/bluezdouble.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

// The doctor as IT runs it, on a machine without Bluetooth: its bus leads nowhere.
class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLookedAt();
    void noAdapterIsBadAndSaysWhatToDo();
    void noBookYetIsAWarning();
    void whatIsNoBookIsBad_data();
    void whatIsNoBookIsBad();
    void aWholeBookIsGoodButNeedsSomeoneToLetIn();
    void aMissingFolderIsBad();
    void theCameraIsLookedForUnlessSwitchedOff();
    void scannersAreSetToTheMachine_data();
    void scannersAreSetToTheMachine();
    void anInputMethodThatSpoilsScansIsNamed();
    void wrongSettingsAreBadWithLineAndKey();
    void linesAreForReading();
    void referenceBeaconIsMeasured_data();
    void referenceBeaconIsMeasured();
    void thePrinterIsLookedAfter_data();
    void thePrinterIsLookedAfter();
    void slidesThatCannotBeShownAreNamed();
    void theNoticeIsLookedAt();
    void measuredThresholdsAreSaid_data();
    void measuredThresholdsAreSaid();

private:
    QJsonObject finding(const QStringList &arguments, const QString &what)
    {
        const QByteArray out = run(QStringList{QStringLiteral("--json"), QStringLiteral("doctor")} + arguments);
        for (const QJsonValue &one : QJsonDocument::fromJson(out)[QStringLiteral("findings")].toArray()) {
            if (one[QStringLiteral("what")].toString() == what)
                return one.toObject();
        }
        return {};
    }
    QByteArray run(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus);
        environment.insert(QStringLiteral("PATH"), m_path);
        environment.insert(
            QStringLiteral("SPEECHD_ADDRESS"), QStringLiteral("unix_socket:/nonexistent/speechd")); // voices or none: neither matters here
        environment.insert(QStringLiteral("XKB_DEFAULT_LAYOUT"), m_layout);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(GATEBOOK_BUILD "/app/gatebookctl/gatebookctl"), arguments);
        m_exit = program.waitForFinished() ? program.exitCode() : -1;
        return program.readAllStandardOutput();
    }
    QString file(const char *name, const QByteArray &content)
    {
        QFile made(m_folder.filePath(QString::fromLatin1(name)));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }
    QStringList withBook(const QString &path) { return {QStringLiteral("--config"), file("empty.toml", {}), QStringLiteral("--db"), path}; }

    QTemporaryDir m_folder;
    QString m_bus = QStringLiteral("unix:path=/nonexistent/bus");
    QString m_path = qEnvironmentVariable("PATH");
    QString m_layout = QStringLiteral("us");
    int m_exit = -1;
};

void TestDoctor::everythingIsLookedAt()
{
    const QByteArray out
        = run(QStringList{QStringLiteral("--json"), QStringLiteral("doctor")} + withBook(m_folder.filePath(QStringLiteral("none.db"))));
    QStringList seen;
    for (const QJsonValue &one : QJsonDocument::fromJson(out)[QStringLiteral("findings")].toArray()) {
        seen.append(one[QStringLiteral("what")].toString());
        const QString health = one[QStringLiteral("health")].toString();
        QVERIFY(health == QLatin1StringView("ok") || !one[QStringLiteral("advice")].toString().isEmpty());
    }
    seen.removeDuplicates();
    QCOMPARE(seen.join(u' '),
        QStringLiteral("settings signatures calibration install links adapter camera scanner printer disk folder book clock fonts notice speech"));
}

void TestDoctor::noAdapterIsBadAndSaysWhatToDo()
{
    const QJsonObject adapter = finding(withBook(m_folder.filePath(QStringLiteral("none.db"))), QStringLiteral("adapter"));
    QCOMPARE(adapter[QStringLiteral("health")].toString(), QStringLiteral("bad"));
    QVERIFY(adapter[QStringLiteral("advice")].toString().contains(QStringLiteral("systemctl status bluetooth")));
    QCOMPARE(m_exit, 1);
}

void TestDoctor::noBookYetIsAWarning()
{
    const QString path = m_folder.filePath(QStringLiteral("none.db"));
    QCOMPARE(finding(withBook(path), QStringLiteral("book"))[QStringLiteral("health")].toString(), QStringLiteral("warn"));
    QVERIFY(!QFile::exists(path)); // it only looks
}

void TestDoctor::whatIsNoBookIsBad_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(
        "this is not a database, but it is long enough to have a header of one hundred bytes, which SQLite reads first");
}

void TestDoctor::whatIsNoBookIsBad()
{
    QFETCH(QByteArray, content);
    const QJsonObject book = finding(withBook(file("broken.db", content)), QStringLiteral("book"));
    QCOMPARE(book[QStringLiteral("health")].toString(), QStringLiteral("bad"));
    QVERIFY(book[QStringLiteral("text")].toString().contains(QStringLiteral("broken.db")));
    QCOMPARE(m_exit, 1);
}

void TestDoctor::aWholeBookIsGoodButNeedsSomeoneToLetIn()
{
    const QString path = m_folder.filePath(QStringLiteral("whole.db"));
    run({QStringLiteral("simulate"), QStringLiteral("--db"), path, QStringLiteral("--visits"), QStringLiteral("20"), QStringLiteral("--days"),
        QStringLiteral("2")});
    QCOMPARE(m_exit, 0);
    const QStringList requiring{QStringLiteral("--config"), file("require.toml", "[entry]\npolicy = \"require\"\n"), QStringLiteral("--db"), path};
    const QJsonObject book = finding(requiring, QStringLiteral("book"));
    QCOMPARE(book[QStringLiteral("health")].toString(), QStringLiteral("ok"));
    QVERIFY(book[QStringLiteral("text")].toString().contains(QStringLiteral("version %1, head ").arg(Gatebook::BookVersion)));
    QCOMPARE(finding(requiring, QStringLiteral("book structure"))[QStringLiteral("health")].toString(), QStringLiteral("ok"));
    const QJsonObject staff = finding(requiring, QStringLiteral("staff"));
    QCOMPARE(staff[QStringLiteral("health")].toString(), QStringLiteral("bad"));
    QVERIFY(staff[QStringLiteral("advice")].toString().contains(QStringLiteral("gatebookctl staff add")));
    QCOMPARE(finding(withBook(path), QStringLiteral("staff"))[QStringLiteral("health")].toString(), QStringLiteral("warn"));
}

void TestDoctor::aMissingFolderIsBad()
{
    const QJsonObject disk = finding(withBook(QStringLiteral("/nonexistent/folder/book.db")), QStringLiteral("disk"));
    QCOMPARE(disk[QStringLiteral("health")].toString(), QStringLiteral("bad"));
    QVERIFY(disk[QStringLiteral("text")].toString().contains(QStringLiteral("/nonexistent/folder")));
}

void TestDoctor::theCameraIsLookedForUnlessSwitchedOff()
{
    const QString missing = file("missing.toml", "[camera]\ndevice = \"no such camera\"\n");
    const QJsonObject none
        = finding({QStringLiteral("--config"), missing, QStringLiteral("--seconds"), QStringLiteral("0")}, QStringLiteral("camera"));
    QCOMPARE(none[QStringLiteral("health")].toString(), QStringLiteral("warn"));
    QVERIFY(none[QStringLiteral("advice")].toString().contains(QStringLiteral("[camera]")));
    const QString off = file("off.toml", "[camera]\nenabled = false\n");
    const QJsonObject wanted = finding({QStringLiteral("--config"), off, QStringLiteral("--seconds"), QStringLiteral("0")}, QStringLiteral("camera"));
    QCOMPARE(wanted[QStringLiteral("health")].toString(), QStringLiteral("ok"));
}

void TestDoctor::scannersAreSetToTheMachine_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("says");
    const QByteArray typing("[scanner]\nkeyboard = true\n");
    const QString us = QStringLiteral("us");
    QTest::newRow("none") << QByteArray() << us << QStringLiteral("ok") << QStringLiteral("none by the settings");
    QTest::newRow("types, us") << typing << us << QStringLiteral("ok") << QStringLiteral("layout us (XKB_DEFAULT_LAYOUT), to Enter after the code");
    QTest::newRow("types, de") << typing << QStringLiteral("de") << QStringLiteral("ok") << QStringLiteral("layout de");
    QTest::newRow("types, vn") << typing << QStringLiteral("vn") << QStringLiteral("warn") << QStringLiteral("it writes ă â ê ô");
    QTest::newRow("serial, not there") << QByteArray("[scanner]\nserial = \"/dev/no-such-port\"\n") << us << QStringLiteral("warn")
                                       << QStringLiteral("there is no /dev/no-such-port");
    QTest::newRow("serial, by USB id") << QByteArray("[scanner]\nserial = \"ffff:ffff\"\n") << us << QStringLiteral("warn")
                                       << QStringLiteral("ffff:ffff");
    QTest::newRow("serial, there") << QByteArray("[scanner]\nserial = \"/dev/null\"\n") << us << QStringLiteral("ok")
                                   << QStringLiteral("serial port /dev/null");
}

void TestDoctor::scannersAreSetToTheMachine()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, layout);
    QFETCH(QString, health);
    QFETCH(QString, says);
    m_layout = layout;
    const QJsonObject scanner = finding(
        {QStringLiteral("--seconds"), QStringLiteral("0"), QStringLiteral("--config"), file("scanner.toml", settings)}, QStringLiteral("scanner"));
    m_layout = QStringLiteral("us");
    QCOMPARE(scanner[QStringLiteral("health")].toString(), health);
    QVERIFY2(scanner[QStringLiteral("text")].toString().contains(says), qPrintable(scanner[QStringLiteral("text")].toString()));
    QCOMPARE(scanner[QStringLiteral("advice")].toString().isEmpty(), health == u"ok");
}

void TestDoctor::anInputMethodThatSpoilsScansIsNamed()
{
    const QString path = m_folder.filePath(QStringLiteral("x-unikey"));
    QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), path));
    QProcess method;
    method.start(path, {QStringLiteral("60")});
    QVERIFY(method.waitForStarted());
    const QJsonObject scanner = finding(
        {QStringLiteral("--seconds"), QStringLiteral("0"), QStringLiteral("--config"), file("scanner.toml", "[scanner]\nkeyboard = true\n")},
        QStringLiteral("scanner"));
    method.kill();
    method.waitForFinished();
    QCOMPARE(scanner[QStringLiteral("health")].toString(), QStringLiteral("warn"));
    QVERIFY(scanner[QStringLiteral("text")].toString().contains(QStringLiteral("x-unikey is running")));
    QVERIFY(scanner[QStringLiteral("advice")].toString().contains(QStringLiteral("keep x-unikey from starting")));
}

void TestDoctor::wrongSettingsAreBadWithLineAndKey()
{
    const QString config = file("wrong.toml", "[entry]\npolicy = \"requier\"\n");
    const QJsonObject settings = finding({QStringLiteral("--config"), config}, QStringLiteral("settings"));
    QCOMPARE(settings[QStringLiteral("health")].toString(), QStringLiteral("bad"));
    QVERIFY(settings[QStringLiteral("text")].toString().contains(QStringLiteral("wrong.toml:2: key `entry.policy`")));
    QCOMPARE(m_exit, 1);
}

void TestDoctor::linesAreForReading()
{
    const QByteArray out = run(QStringList{QStringLiteral("doctor")} + withBook(m_folder.filePath(QStringLiteral("none.db"))));
    QVERIFY(out.startsWith("ok    settings: understood\n"));
    QVERIFY(out.contains("bad   adapter: "));
    QVERIFY(out.contains("\n      -> "));
}

void TestDoctor::thePrinterIsLookedAfter_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("lpstat");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("says");
    const QByteArray named("[printer]\nname = \"Label\"\n");
    QTest::newRow("none is wanted") << QByteArray() << QByteArray("exit 1") << QStringLiteral("ok") << QStringLiteral("none");
    QTest::newRow("idle") << named << QByteArray("echo \"printer $2 is idle.  enabled since today\"") << QStringLiteral("ok")
                          << QStringLiteral("printer Label is idle.  enabled since today, 62 × 100 mm");
    QTest::newRow("stopped") << named << QByteArray("echo \"printer $2 disabled since today -\"; echo '\tPaused'") << QStringLiteral("warn")
                             << QStringLiteral("disabled since today");
    QTest::newRow("unknown") << named << QByteArray("echo 'lpstat: Invalid destination name' >&2; exit 1") << QStringLiteral("bad")
                             << QStringLiteral("CUPS knows no printer Label");
    const QByteArray sheets("[printer]\nname = \"Label\"\nsheets = \"Office\"\n");
    QTest::newRow("sheets") << sheets << QByteArray("echo \"printer $2 is idle\"") << QStringLiteral("ok")
                            << QStringLiteral("printer Office is idle");
    QTest::newRow("no sheets") << sheets << QByteArray("[ $2 = Label ] && echo \"printer $2 is idle\"") << QStringLiteral("bad")
                               << QStringLiteral("CUPS knows no printer Office");
    QTest::newRow("no CUPS") << named << QByteArray() << QStringLiteral("bad") << QStringLiteral("not installed");
}

void TestDoctor::thePrinterIsLookedAfter()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, lpstat);
    QFETCH(QString, health);
    QFETCH(QString, says);
    const QTemporaryDir programs;
    m_path = programs.path();
    for (const char *name : {"lp", "lpstat"}) {
        if (lpstat.isEmpty())
            break;
        QFile script(programs.filePath(QString::fromLatin1(name)));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + lpstat + '\n');
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    const QJsonObject printer = finding({QStringLiteral("--seconds"), QStringLiteral("0"), QStringLiteral("--config"), file("printer.toml", settings),
                                            QStringLiteral("--db"), m_folder.filePath(QStringLiteral("none.db"))},
        settings.contains("sheets") ? QStringLiteral("sheet printer") : QStringLiteral("printer"));
    m_path = qEnvironmentVariable("PATH");
    QCOMPARE(printer[QStringLiteral("health")].toString(), health);
    QVERIFY2(printer[QStringLiteral("text")].toString().contains(says), qPrintable(printer[QStringLiteral("text")].toString()));
    QCOMPARE(printer[QStringLiteral("advice")].toString().isEmpty(), health == u"ok");
}

void TestDoctor::slidesThatCannotBeShownAreNamed()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("slides")));
    file("slides/10-drill.vi.txt", "Fire drill\nAt ten.\n");
    file("slides/20-plan.svg",
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="12" font-family="Inter">Plan</text></svg>)");
    const QByteArray settings("[screen]\nslides = \"" + m_folder.path().toUtf8() + "/slides\"\n");
    const QStringList words{QStringLiteral("--seconds"), QStringLiteral("0"), QStringLiteral("--config"), file("slides.toml", settings),
        QStringLiteral("--db"), m_folder.filePath(QStringLiteral("none.db"))};
    const QString what = QStringLiteral("slides");
    QCOMPARE(finding(words, what)[QStringLiteral("text")].toString(), QStringLiteral("2 in %1/slides").arg(m_folder.path()));
    file("slides/30-film.mp4", "film");
    const QByteArray said = run(QStringList{QStringLiteral("doctor")} + words);
    QVERIFY2(said.contains("warn  slides: 30-film.mp4 is neither .png, .svg nor .txt"), said.constData());
}

void TestDoctor::theNoticeIsLookedAt()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("own"));
    file("own/en.txt", "What we note\n\nWho\nWe do.\n");
    const QByteArray settings(
        "[site]\nlanguages = [\"vi\", \"en\"]\n[notice]\nversion = \"2026-11\"\nfolder = \"" + m_folder.path().toUtf8() + "/own\"\n");
    const QStringList common{QStringLiteral("--seconds"), QStringLiteral("0"), QStringLiteral("--db"), m_folder.filePath(QStringLiteral("none.db"))};
    const QStringList words = common + QStringList{QStringLiteral("--config"), file("notice.toml", settings)};
    QCOMPARE(finding(words, QStringLiteral("notice"))[QStringLiteral("text")].toString(), QStringLiteral("version 2026-11"));
    const QByteArray said = run(QStringList{QStringLiteral("doctor")} + words);
    QVERIFY2(said.contains("warn  notice: there is no text in: vi"), said.constData());
    file("own/vi.txt", "\xff");
    const QByteArray broken = run(QStringList{QStringLiteral("doctor")} + words);
    QVERIFY2(broken.contains("vi.txt is not UTF-8 text"), broken.constData());
}

void TestDoctor::measuredThresholdsAreSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("said");
    QTest::newRow("measured") << QByteArray("[[threshold]]\nsignature = \"bluezone-android\"\nnear_dbm = -57\nmark_dbm = -48\nmetre_dbm = -66\n"
                                            "at = \"2026-11-24T02:15:04Z\"\nby = \"Minh\"\n")
                              << "ok"
                              << "bluezone-android -57 dBm (mark -48, one metre -66; 2026-11-24T02:15:04Z by Minh)";
    QTest::newRow("not to be understood") << QByteArray("[[threshold]]\nnear_dbm = 3\nat = \"2026-11-24T02:15:04Z\"\n") << "bad"
                                          << "near_dbm";
}

void TestDoctor::measuredThresholdsAreSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, health);
    QFETCH(const QString, said);
    const QTemporaryDir door;
    QFile kept(door.filePath(QStringLiteral("calibration.toml")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(content);
    kept.close();
    const QJsonObject found = finding(withBook(door.filePath(QStringLiteral("gatebook.db"))), QStringLiteral("calibration"));
    QCOMPARE(found[QStringLiteral("health")].toString(), health);
    QVERIFY2(found[QStringLiteral("text")].toString().contains(said), qPrintable(found[QStringLiteral("text")].toString()));
    QCOMPARE(found[QStringLiteral("advice")].toString().isEmpty(), health == QLatin1StringView("ok"));
}

void TestDoctor::referenceBeaconIsMeasured_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<QString>("health");
    for (const char *backend : {"bluez", "qt"}) {
        QTest::addRow("%s: often", backend) << QByteArray(backend) << 50 << QStringLiteral("ok");
        QTest::addRow("%s: seldom", backend) << QByteArray(backend) << 1 << QStringLiteral("warn");
        QTest::addRow("%s: never", backend) << QByteArray(backend) << 0 << QStringLiteral("bad");
    }
}

void TestDoctor::referenceBeaconIsMeasured()
{
    QFETCH(QByteArray, backend);
    QFETCH(int, perSecond);
    Gatebook::BluezDouble bluez;
    QCOMPARE(bluez.beginBus(), QString());
    m_bus = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    QCOMPARE(bluez.begin(), QString());
    QCOMPARE(bluez.tell("adapter on"), QByteArray("done"));
    QCOMPARE(bluez.tell("phone 4A:01:02:03:04:05 -40 - -"), QByteArray("done"));
    if (perSecond > 0)
        QCOMPARE(bluez.tell("flood 4A:01:02:03:04:05 100000 " + QByteArray::number(perSecond)), QByteArray("done"));
    const QString config = file("radio.toml", "[radio]\nreference_beacon = \"4A:01:02:03:04:05\"\nbackend = \"" + backend + "\"\n");
    const QStringList arguments{QStringLiteral("--config"), config, QStringLiteral("--seconds"), QStringLiteral("2")};
    const QJsonObject beacon = finding(arguments, QStringLiteral("reference beacon"));
    m_bus = QStringLiteral("unix:path=/nonexistent/bus");
    QTEST(beacon[QStringLiteral("health")].toString(), "health");
    QVERIFY(!beacon[QStringLiteral("text")].toString().contains(QStringLiteral("4A:01")));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
