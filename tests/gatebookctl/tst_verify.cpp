// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

#include <QtCore/QJsonArray>

using namespace Gatebook;

class TestCtlVerify : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        const auto book = m_fixture->open();
        const Visit visit = m_fixture->visit();
        QVERIFY(book->appendAll({m_fixture->checkIn(visit), m_fixture->checkOut(visit), m_fixture->checkIn(m_fixture->visit())}));
        m_head = toText(book->head().value());
    }

    void aWholeBookExitsZero()
    {
        const Ran ran = runOn(*m_fixture, {QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--head"), m_head});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"ok"].toBool(), true);
        QCOMPARE(ran.json()[u"entries"].toInt(), 3);
        QCOMPARE(ran.json()[u"visits"].toInt(), 2);
        QCOMPARE(ran.json()[u"head"].toString(), m_head);
        QVERIFY(ran.json()[u"problems"].toArray().isEmpty());
        QVERIFY(runOn(*m_fixture, words("verify")).out.contains("The book is whole: 3 entries, 2 visits, head " + m_head.toLatin1()));
    }

    void aForgedEntryExitsOneAndIsNamed()
    {
        QVERIFY(m_fixture->raw().execute("DROP TRIGGER journal_keeps_rows; UPDATE journal SET at = at + 1 WHERE seq = 2"));
        const Ran ran = runOn(*m_fixture, words("verify --json"));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()[u"ok"].toBool(true), false);
        QList<int> entries;
        for (const QJsonValue &problem : ran.json()[u"problems"].toArray())
            entries.append(problem[u"seq"].toInt());
        QVERIFY(entries.contains(2));
        const Ran text = runOn(*m_fixture, words("verify"));
        QCOMPARE(text.exit, 1);
        QVERIFY(text.out.contains("entry 2: "));
        QVERIFY(text.out.contains("NOT whole"));
    }

    void aHeadTheBookNeverReachedIsACutTail()
    {
        const QString later = QStringLiteral("4:") + m_head.section(u':', 1);
        const Ran ran = runOn(*m_fixture, {QStringLiteral("verify"), QStringLiteral("--head"), later});
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.contains("tail was cut"));
    }

    void whatIsNoHeadIsBadUsage()
    {
        for (const char *line : {"verify --head 12", "verify --head 3:zz", "verify --head", "verify more"})
            QCOMPARE(runOn(*m_fixture, words(line)).exit, 2);
        QCOMPARE(runOn(*m_fixture, words("verify --help")).exit, 0);
    }

    void aMissingBookIsSaidAndNotMade()
    {
        const BookFixture none;
        for (const char *command : {"verify", "rebuild"}) {
            const Ran ran = runOn(none, words(command));
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("there is no book at"), ran.err);
            QVERIFY(!QFile::exists(none.path()));
        }
        QVERIFY(runOn(none, words("verify --json")).json().contains(u"error"));
    }

    void aDamagedProjectionIsRebuilt()
    {
        QVERIFY(m_fixture->raw().execute("DELETE FROM visit"));
        const Ran found = runOn(*m_fixture, words("verify"));
        QCOMPARE(found.exit, 1);
        QVERIFY(found.out.contains("gatebookctl rebuild"));
        const Ran rebuilt = runOn(*m_fixture, words("rebuild --json"));
        QCOMPARE(rebuilt.exit, 0);
        QCOMPARE(rebuilt.json()[u"visits"].toInt(), 2);
        QCOMPARE(runOn(*m_fixture, words("verify")).exit, 0);
    }

    void verifyingLeavesTheBookAsItWas()
    {
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(runOn(*m_fixture, words("verify")).exit, 0);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

private:
    std::unique_ptr<BookFixture> m_fixture;
    QString m_head;
};

QTEST_GUILESS_MAIN(TestCtlVerify)
#include "tst_verify.moc"
