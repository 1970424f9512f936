// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class KioskTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{}); }
    void cleanup() { m_staged.reset(); }

    void theHeadShowsThePlace();
    void theClockIsTheSitesAndTicksByTheMinute();
    void theDateIsInTheVisitorsLanguage_data();
    void theDateIsInTheVisitorsLanguage();
    void theLanguageIsAnnouncedWhenItChangesAndWhenItGoesBack();
    void theStaffAreSpokenToInALanguageOfTheirs_data();
    void theStaffAreSpokenToInALanguageOfTheirs();
    void theInstallCodesAreThoseOfTheLinks();
    void aLinkTooLongForACodeGivesNone();
    void thePassIsShownWithTheWelcomeAndGoesWithIt();
    void thePassSaysWhereToGo_data();
    void thePassSaysWhereToGo();
    void departmentsAreInTheirOrder();

private:
    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
};

void KioskTest::theHeadShowsThePlace()
{
    const Kiosk &kiosk = m_staged->kiosk;
    QCOMPARE(kiosk.agency(), QStringLiteral("Sở Thông tin và Truyền thông"));
    QCOMPARE(kiosk.address(), QStringLiteral("59 Lý Tự Trọng"));
    QCOMPARE(kiosk.entrance(), QStringLiteral("Cổng chính"));
    QCOMPARE(kiosk.receptionPhone(), QStringLiteral("Máy 101"));
    QCOMPARE(kiosk.policy(), Kiosk::Require);
    QCOMPARE(kiosk.languages().join(u' '), QStringLiteral("vi en zh ko ja km"));
}

void KioskTest::theClockIsTheSitesAndTicksByTheMinute()
{
    QCOMPARE(m_staged->kiosk.clockText(), QStringLiteral("08:30"));
    QSignalSpy ticked(&m_staged->kiosk, &Kiosk::clockChanged);
    m_staged->pass(59900);
    QCOMPARE(ticked.count(), 0);
    m_staged->pass(100);
    QCOMPARE(ticked.count(), 1);
    QCOMPARE(m_staged->kiosk.clockText(), QStringLiteral("08:31"));
}

void KioskTest::theDateIsInTheVisitorsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("month");
    QTest::newRow("Vietnamese") << "vi" << QStringLiteral("tháng 11");
    QTest::newRow("English") << "en" << QStringLiteral("November");
    QTest::newRow("Chinese") << "zh" << QStringLiteral("年11月");
    QTest::newRow("Korean") << "ko" << QStringLiteral("년 11월");
    QTest::newRow("Japanese") << "ja" << QStringLiteral("年11月");
    QTest::newRow("Khmer") << "km" << QStringLiteral("វិច្ឆិកា");
}

void KioskTest::theDateIsInTheVisitorsLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, month);
    m_staged->kiosk.session()->setLanguage(language);
    QVERIFY2(m_staged->kiosk.dateText().contains(month), qPrintable(m_staged->kiosk.dateText()));
    QVERIFY(m_staged->kiosk.dateText().contains(QStringLiteral("2020")));
}

void KioskTest::theLanguageIsAnnouncedWhenItChangesAndWhenItGoesBack()
{
    QSignalSpy changed(&m_staged->kiosk, &Kiosk::languageChanged);
    m_staged->kiosk.session()->setLanguage(QStringLiteral("vi"));
    QCOMPARE(changed.count(), 0);
    m_staged->kiosk.session()->setLanguage(QStringLiteral("en"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("en"));
    m_staged->kiosk.session()->checkIn();
    m_staged->kiosk.session()->startOver();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("vi"));
}

void KioskTest::theStaffAreSpokenToInALanguageOfTheirs_data()
{
    QTest::addColumn<QString>("visitors");
    QTest::addColumn<QString>("staffs");
    QTest::newRow("Vietnamese") << "vi"
                                << "vi";
    QTest::newRow("English") << "en"
                             << "en";
    QTest::newRow("Korean") << "ko"
                            << "vi";
}

void KioskTest::theStaffAreSpokenToInALanguageOfTheirs()
{
    QFETCH(const QString, visitors);
    QFETCH(const QString, staffs);
    m_staged->kiosk.session()->setLanguage(visitors);
    QCOMPARE(m_staged->kiosk.language(), visitors);
    m_staged->kiosk.staff()->openUp();
    m_staged->deliver();
    QCOMPARE(m_staged->kiosk.language(), staffs);
    m_staged->kiosk.staff()->close();
    QCOMPARE(m_staged->kiosk.language(), visitors);
}

void KioskTest::theInstallCodesAreThoseOfTheLinks()
{
    const InstallScreen &install = *m_staged->kiosk.install();
    QCOMPARE(install.iosText(), StagedKiosk::facts().iosLink);
    QCOMPARE(install.iosCode(), FakeCodeMaker::modulesFor(install.iosText()));
    QCOMPARE(install.androidText(), StagedKiosk::facts().androidLink);
    QCOMPARE(install.androidCode(), FakeCodeMaker::modulesFor(install.androidText()));
}

void KioskTest::aLinkTooLongForACodeGivesNone()
{
    const InstallScreen install(m_codes, QString(101, QLatin1Char('x')), {});
    QCOMPARE(install.iosCode(), CodeModules{});
    QCOMPARE(install.androidCode(), CodeModules{});
}

void KioskTest::thePassIsShownWithTheWelcomeAndGoesWithIt()
{
    PassScreen &pass = *m_staged->kiosk.pass();
    QCOMPARE(pass.code(), QString());
    m_staged->enter(QStringLiteral("Nguyễn Văn Hà"));
    const Pass given = *m_staged->session.recorded().pass;
    QCOMPARE(pass.code(), displayed(given.code));
    QCOMPARE(pass.modules(), FakeCodeMaker::modulesFor(passQrText(given.token)));
    QCOMPARE(pass.visitorName(), QStringLiteral("Nguyễn Văn Hà"));
    m_staged->kiosk.session()->acknowledge();
    QCOMPARE(pass.code(), QString());
    QCOMPARE(pass.modules(), CodeModules{});
}

void KioskTest::thePassSaysWhereToGo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("department");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("floor");
    QTest::newRow("department") << "vi" << QStringLiteral("Thanh tra Sở") << "" << QStringLiteral("Thanh tra Sở") << QStringLiteral("Tầng 2");
    QTest::newRow("department, in English") << "en" << QStringLiteral("Thanh tra Sở") << "" << QStringLiteral("Inspectorate")
                                            << QStringLiteral("Tầng 2");
    QTest::newRow("no English name") << "en" << QStringLiteral("Kho") << "" << QStringLiteral("Kho") << QStringLiteral("Tầng hầm");
    QTest::newRow("person") << "vi"
                            << "" << QStringLiteral("Bà Lan") << QStringLiteral("Bà Lan") << "";
    QTest::newRow("unknown department") << "en" << QStringLiteral("Phòng lạ") << "" << QStringLiteral("Phòng lạ") << "";
}

void KioskTest::thePassSaysWhereToGo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, department);
    QFETCH(const QString, person);
    QList<Department> known = StagedKiosk::departments();
    known.append({QStringLiteral("Kho"), {}, QStringLiteral("Tầng hầm"), {}});
    PassScreen pass(m_codes, known, QStringLiteral("vi"));
    Visit visit;
    visit.language = language;
    visit.host = {department, person};
    pass.show(visit);
    QTEST(pass.hostText(), "host");
    QTEST(pass.floorText(), "floor");
    QCOMPARE(pass.code(), QString()); // no pass while waiting
    QCOMPARE(pass.modules(), CodeModules{});
}

void KioskTest::departmentsAreInTheirOrder()
{
    DepartmentModel &model = *m_staged->kiosk.departments();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.count(), 6);
    for (int row = 0; row < 6; ++row) {
        const Department expected = StagedKiosk::departments().at(row);
        const QModelIndex index = model.index(row);
        QCOMPARE(model.data(index, DepartmentModel::NameRole).toString(), expected.name);
        QCOMPARE(model.data(index, DepartmentModel::NameEnRole).toString(), expected.nameEn);
        QCOMPARE(model.data(index, DepartmentModel::FloorRole).toString(), expected.floor);
        QCOMPARE(model.data(index, DepartmentModel::IconRole).toString(), expected.icon);
    }
    QCOMPARE(model.roleNames().value(DepartmentModel::IconRole), QByteArray("iconName"));
}

QTEST_GUILESS_MAIN(KioskTest)
#include "tst_kiosk.moc"
