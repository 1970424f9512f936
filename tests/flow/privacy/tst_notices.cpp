// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/privacy/notices.h"

#include <QtTest/QTest>

using namespace Gatebook;

class NoticesTest : public QObject
{
    Q_OBJECT

    static Notice saying(const QString &title) { return {title, {{u"A"_qs, u"b"_qs}}}; }

private slots:
    void everybodyIsToldInALanguageThatThereIs_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one's own") << u"km"_qs << u"km"_qs;
        QTest::newRow("the site's where one's own is missing") << u"zh"_qs << u"en"_qs;
        QTest::newRow("none at all") << QString() << u"en"_qs;
    }
    void everybodyIsToldInALanguageThatThereIs()
    {
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        const Notices notices(u"3"_qs, {{u"km"_qs, saying(u"km"_qs)}, {u"en"_qs, saying(u"en"_qs)}}, {u"vi"_qs, u"en"_qs});
        const ShownNotice got = notices.shownIn(asked);
        QCOMPARE(got.language, shown);
        QCOMPARE(got.notice, saying(shown));
        QCOMPARE(got.digest, noticeDigest(saying(shown)));
        QCOMPARE(got.version, u"3"_qs);
    }

    void anyLanguageIsBetterThanNone()
    {
        const Notices notices(u"3"_qs, {{u"ko"_qs, saying(u"ko"_qs)}}, {u"vi"_qs});
        QCOMPARE(notices.shownIn(u"ja"_qs).language, u"ko"_qs);
    }

    void withoutATextNothingIsSaidToBeShown()
    {
        const Notices notices(u"3"_qs, {}, {u"vi"_qs});
        QVERIFY(notices.isEmpty());
        QCOMPARE(notices.shownIn(u"vi"_qs), ShownNotice());
    }

    void languagesWithoutATextAreNamed()
    {
        const Notices notices(u"3"_qs, {{u"vi"_qs, saying(u"vi"_qs)}}, {});
        QCOMPARE(notices.missing({u"vi"_qs, u"en"_qs, u"km"_qs}), (QStringList{u"en"_qs, u"km"_qs}));
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
