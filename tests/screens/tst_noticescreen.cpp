// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class NoticeScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{}); }
    void cleanup() { m_staged.reset(); }

    void itSpeaksTheVisitorsLanguage()
    {
        const QAbstractItemModelTester tester(&screen(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(screen().available());
        QCOMPARE(screen().version(), u"4"_qs);
        QCOMPARE(screen().title(), u"Ghi lại những gì"_qs);
        QCOMPARE(rows(), (QStringList{u"Ghi gì: Họ tên."_qs}));
        QSignalSpy changed(&screen(), &NoticeScreen::shownChanged);
        m_staged->kiosk.session()->setLanguage(u"en"_qs);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(screen().title(), u"What is recorded"_qs);
        QCOMPARE(rows(), (QStringList{u"What: Your name."_qs, u"Why: To know."_qs}));
        m_staged->kiosk.session()->setLanguage(u"km"_qs); // has no text here
        QCOMPARE(screen().title(), u"Ghi lại những gì"_qs);
    }

    void typingDoesNotReadItAnew()
    {
        QSignalSpy reset(&screen(), &QAbstractItemModel::modelReset);
        m_staged->kiosk.session()->checkIn();
        m_staged->kiosk.session()->setName(u"A"_qs);
        QCOMPARE(reset.size(), 0);
    }

    void itIsOpenedAndClosed()
    {
        QSignalSpy changed(&screen(), &NoticeScreen::openChanged);
        screen().show();
        QVERIFY(screen().isOpen());
        screen().close();
        QVERIFY(!screen().isOpen());
        QCOMPARE(changed.size(), 2);
        screen().show();
        m_staged->kiosk.session()->checkIn();
        QVERIFY(!screen().isOpen());
    }

    void withoutATextThereIsNothingToOpen()
    {
        StagedKiosk bare(m_codes, {.notices = {}});
        QVERIFY(!bare.kiosk.notice()->available());
        bare.kiosk.notice()->show();
        QVERIFY(!bare.kiosk.notice()->isOpen());
        QCOMPARE(bare.kiosk.notice()->rowCount(), 0);
    }

private:
    NoticeScreen &screen() { return *m_staged->kiosk.notice(); }
    QStringList rows()
    {
        QStringList out;
        for (int row = 0; row < screen().rowCount(); ++row) {
            const QModelIndex index = screen().index(row);
            out.append(index.data(NoticeScreen::HeadingRole).toString() + u": "_qs + index.data(NoticeScreen::BodyRole).toString());
        }
        return out;
    }

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
};

QTEST_MAIN(NoticeScreenTest)
#include "tst_noticescreen.moc"
