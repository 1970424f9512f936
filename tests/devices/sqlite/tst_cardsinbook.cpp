// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"
#include "devices/sqlite/carddigest.h"

using namespace Gatebook;

namespace {

const QString Kiosk = QStringLiteral("kiosk:Cổng chính");

} // namespace

/// A citizen-ID card opens its owner's visit as the pass does, and is forgotten like it, unless its owner asked otherwise.
class TestCardsInBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
    }

    void theDigestIsTheSitesOwn()
    {
        const QString number = QStringLiteral("001090000001");
        const QByteArray digest = m_book->cardDigest(number).value();
        QCOMPARE(digest.size(), CardDigestBytes);
        QCOMPARE(m_fixture->open()->cardDigest(number).value(), digest);
        QVERIFY(m_book->cardDigest(QStringLiteral("001090000002")).value() != digest);
        BookFixture other;
        other.random = SeededRandom(8);
        QVERIFY(other.open()->cardDigest(number).value() != digest);
    }

    void aCardFindsItsOwnersOpenVisit()
    {
        const Visit visit = record(m_fixture->visit());
        QCOMPARE(m_book->openVisitByCard(visit.cardDigest)->id, visit.id);
        QCOMPARE(reasonOf(m_book->openVisitByCard(QByteArray(32, 'x'))), Failure::Reason::NotFound);
        QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        QCOMPARE(reasonOf(m_book->openVisitByCard(visit.cardDigest)), Failure::Reason::NotFound);
        QCOMPARE(reasonOf(m_book->rememberedVisitByCard(visit.cardDigest)), Failure::Reason::NotFound);
        QCOMPARE(cardsKept(), 0);
        QVERIFY(m_book->verify()->ok());
    }

    void whoWaitsIsFoundToo()
    {
        const Visit visit = m_fixture->visit();
        QVERIFY(m_book->append(waitingEntry(visit, Kiosk)));
        QCOMPARE(m_book->openVisitByCard(visit.cardDigest)->state, VisitState::Waiting);
        QVERIFY(m_book->append(didNotEnterEntry(visit.id, visit.checkedInAtMs + 1, QStringLiteral("lan"))));
        QCOMPARE(cardsKept(), 0);
        QVERIFY(m_book->verify()->ok());
    }

    void ofTwoOpenVisitsTheLaterCounts()
    {
        const Visit first = record(m_fixture->visit());
        Visit second = m_fixture->visit(BookFixture::FirstMs + 1000);
        second.cardDigest = first.cardDigest;
        record(second);
        QCOMPARE(m_book->openVisitByCard(first.cardDigest)->id, second.id);
    }

    void aRememberedCardOutlivesItsVisit()
    {
        const Visit visit = record(m_fixture->visit());
        QVERIFY(m_book->append(cardRememberedEntry(visit.id, visit.checkedInAtMs + 1, Kiosk)));
        QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        const auto found = m_book->rememberedVisitByCard(visit.cardDigest);
        QVERIFY2(found, why(found));
        QCOMPARE(found->visitor, visit.visitor);
        QCOMPARE(found->state, VisitState::Left);
        checkWholeAlsoWhenRebuilt();
    }

    void aForgottenCardIsGoneFromAllVisitsThatAreOver()
    {
        Visit first = m_fixture->visit();
        first.cardRemembered = true;
        record(first);
        QVERIFY(m_book->append(m_fixture->checkOut(first)));
        Visit second = m_fixture->visit(BookFixture::FirstMs + 1000);
        second.cardDigest = first.cardDigest;
        second.cardRemembered = true;
        record(second);
        QVERIFY(m_book->append(cardForgottenEntry(second.id, second.checkedInAtMs + 1, Kiosk)));
        QCOMPARE(reasonOf(m_book->rememberedVisitByCard(first.cardDigest)), Failure::Reason::NotFound);
        QCOMPARE(m_book->openVisitByCard(first.cardDigest)->id, second.id); // it still has to let its owner out
        checkWholeAlsoWhenRebuilt();
        QVERIFY(m_book->append(m_fixture->checkOut(second)));
        QCOMPARE(cardsKept(), 0);
        checkWholeAlsoWhenRebuilt();
    }

    void anUndoneCheckOutLeavesTheVisitAsItWas_data()
    {
        QTest::addColumn<bool>("remembered");
        QTest::newRow("remembered") << true;
        QTest::newRow("not remembered") << false;
    }
    void anUndoneCheckOutLeavesTheVisitAsItWas()
    {
        QFETCH(bool, remembered);
        Visit visit = m_fixture->visit();
        visit.cardRemembered = remembered;
        record(visit);
        const Visit before = m_book->visit(visit.id).value();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_book->append(m_fixture->checkOut(visit)));
            QVERIFY(m_book->append(checkOutUndoneEntry(before, visit.checkedInAtMs + 601000, Kiosk)));
            QCOMPARE(m_book->visit(visit.id).value(), before);
            QCOMPARE(m_book->openVisitByToken(before.pass->token)->id, visit.id);
            checkWholeAlsoWhenRebuilt();
        }
        QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        QCOMPARE(cardsKept(), remembered ? 1 : 0);
        checkWholeAlsoWhenRebuilt();
    }

    void aPassTakenMeanwhileIsAConflict()
    {
        const Visit visit = record(m_fixture->visit());
        const Visit before = m_book->visit(visit.id).value();
        QVERIFY(m_book->append(m_fixture->checkOut(visit)));
        Visit other = m_fixture->visit(BookFixture::FirstMs + 1000);
        other.pass->code = before.pass->code;
        record(other);
        QCOMPARE(reasonOf(m_book->append(checkOutUndoneEntry(before, visit.checkedInAtMs + 601000, Kiosk))), Failure::Reason::Conflict);
        checkWholeAlsoWhenRebuilt();
    }

    void theNumberIsNowhereInTheFile()
    {
        const QString number = QStringLiteral("001090123456");
        Visit visit = m_fixture->visit();
        visit.cardDigest = m_book->cardDigest(number).value();
        visit.cardRemembered = true;
        record(visit);
        m_book.reset();
        for (const QString &name : QDir(m_fixture->folder()).entryList(QDir::Files)) {
            QFile file(m_fixture->path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(number.toLatin1()), qPrintable(name));
        }
    }

private:
    Visit record(const Visit &visit)
    {
        const auto done = m_book->append(m_fixture->checkIn(visit));
        if (!done)
            qWarning("%s", why(done).constData());
        return visit;
    }
    template <typename T> static Failure::Reason reasonOf(const Result<T> &result)
    {
        return result ? Failure::Reason::Unsupported : result.failure().reason;
    }
    qint64 cardsKept()
    {
        return m_fixture->raw()
                   .number("SELECT (SELECT count(*) FROM personal WHERE kind = 'card') + (SELECT count(*) FROM visit WHERE card_digest IS NOT NULL)")
                   .value()
            / 2;
    }
    void checkWholeAlsoWhenRebuilt()
    {
        const auto report = m_book->verify();
        QVERIFY2(report->ok(), report->problems.isEmpty() ? "" : qPrintable(report->problems.constFirst().text));
        QVERIFY(m_book->rebuild());
        QVERIFY(m_book->verify()->ok());
    }

    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<SqliteBook> m_book;
};

QTEST_GUILESS_MAIN(TestCardsInBook)
#include "tst_cardsinbook.moc"
