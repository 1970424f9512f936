// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/adpayload.h"
#include "devices/capture/btsnoopreader.h"
#include "devices/capture/morning.h"
#include "settings/settings.h"

#include <QtCore/QBuffer>
#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Gatebook;

namespace {

constexpr qint64 MinuteMs = 60000;

struct Heard {
    QList<Advertisement> all;

    [[nodiscard]] QList<Advertisement> matching(const AppSignature &signature) const
    {
        QList<Advertisement> out;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(out), [&](const Advertisement &one) { return matches(signature, one.data); });
        return out;
    }
};

int medianLevel(const QList<Advertisement> &heard, qint64 fromMs, qint64 toMs)
{
    QList<int> levels;
    for (const Advertisement &one : heard) {
        if (one.heardMs >= fromMs && one.heardMs < toMs)
            levels.append(*one.levelDbm);
    }
    std::sort(levels.begin(), levels.end());
    return levels.isEmpty() ? 0 : levels[levels.size() / 2];
}

} // namespace

class TestMorning : public QObject
{
    Q_OBJECT

    AppOnAir m_app;

    [[nodiscard]] QByteArray written(const QList<LobbyVisitor> &visitors, qint64 lengthMs, quint64 seed) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeMorning(buffer, visitors, lengthMs, m_app, seed) ? buffer.data() : QByteArray();
    }
    [[nodiscard]] Heard hear(const QByteArray &capture) const
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(capture);
        buffer->open(QIODevice::ReadOnly);
        auto reader = BtsnoopReader::open(std::move(buffer));
        Heard out;
        while (reader) {
            const auto next = reader->next();
            if (!next)
                qFatal("%s", qUtf8Printable(next.failure().detail));
            if (!*next)
                break;
            if ((*next)->kind == CaptureEvent::Kind::Advertisement)
                out.all.append((*next)->advertisement);
        }
        return out;
    }

private slots:
    void initTestCase();
    void sameSeedGivesTheSameBytes();
    void scheduleHasOneAtTheMarkAtATime();
    void scheduleHasEveryKindOfPhone();
    void payloadsMatchTheirOwnSignatureOnly();
    void phonesSendWhatTheirKindSends_data();
    void phonesSendWhatTheirKindSends();
    void nobodyIsHeardBeforeComingOrAfterLeaving();
    void phoneAtTheMarkIsMuchLouderThanBefore_data();
    void phoneAtTheMarkIsMuchLouderThanBefore();
    void backgroundAndroidIsSilentHalfTheTimeAndKeepsItsId();
    void rollingIdChangesEveryQuarterHour();
    void missingSignaturesAreToldOf();
    void failureToWriteIsToldOf();
};

void TestMorning::initTestCase()
{
    QFile file(QStringLiteral(GATEBOOK_RESOURCES "/signatures/bluezone.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto signatures = parseSignatures(file.readAll(), file.fileName());
    QVERIFY2(signatures.hasValue(), signatures ? "" : qPrintable(signatures.failure().detail));
    const auto app = AppOnAir::from(*signatures);
    QVERIFY(app.hasValue());
    m_app = *app;
}

void TestMorning::sameSeedGivesTheSameBytes()
{
    const auto visitors = lobbySchedule(5, 3 * MinuteMs);
    QCOMPARE(lobbySchedule(5, 3 * MinuteMs), visitors);
    const QByteArray once = written(visitors, 3 * MinuteMs, 5);
    QVERIFY(once.size() > 10000);
    QVERIFY(written(visitors, 3 * MinuteMs, 5) == once);
    QVERIFY(written(visitors, 3 * MinuteMs, 6) != once);
}

void TestMorning::scheduleHasOneAtTheMarkAtATime()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        qint64 freeMs = 0;
        const auto visitors = lobbySchedule(seed, 30 * MinuteMs);
        QVERIFY(visitors.size() >= 10);
        for (const LobbyVisitor &one : visitors) {
            QVERIFY(one.arriveMs < one.atMarkMs && one.atMarkMs < one.leaveMs && one.leaveMs < 30 * MinuteMs);
            QVERIFY(one.atMarkMs >= freeMs + 2000);
            freeMs = one.leaveMs;
        }
    }
}

void TestMorning::scheduleHasEveryKindOfPhone()
{
    QSet<int> kinds;
    for (const LobbyVisitor &one : lobbySchedule(1, 180 * MinuteMs))
        kinds.insert(int(one.phone));
    QCOMPARE(kinds.size(), 7);
}

void TestMorning::payloadsMatchTheirOwnSignatureOnly()
{
    const QByteArray id("0123456789ab");
    const AdvertisingData android = parseAdvertisingData(appPayload(m_app.android, id));
    const AdvertisingData ios = parseAdvertisingData(appPayload(m_app.ios, {}));
    const AdvertisingData background = parseAdvertisingData(appPayload(m_app.iosBackground, {}));
    QVERIFY(matches(m_app.android, android) && !matches(m_app.android, ios) && !matches(m_app.android, background));
    QVERIFY(matches(m_app.ios, ios) && !matches(m_app.ios, android) && !matches(m_app.ios, background));
    QVERIFY(matches(m_app.iosBackground, background) && !matches(m_app.iosBackground, ios));
    QCOMPARE(rollingId(m_app.android, android), std::optional(id));
    // The published layouts, to the byte.
    QCOMPARE(appPayload(m_app.android, QByteArray::fromHex("A1B2C3D4E5F60718293A4B5C")).toHex().toUpper(),
        QByteArray("0201020FFFB522A1B2C3D4E5F60718293A4B5C0303564E"));
    QCOMPARE(appPayload(m_app.ios, {}).toHex().toUpper(), QByteArray("02011A110767A607ADD1172FA1C44BF573564E0000"));
    QCOMPARE(appPayload(m_app.iosBackground, {}).toHex().toUpper(), QByteArray("02011A14FF4C000108000000000000000000000000000000"));
}

void TestMorning::phonesSendWhatTheirKindSends_data()
{
    QTest::addColumn<LobbyPhone>("phone");
    QTest::addColumn<QList<bool>>("sent"); // android, ios, ios in the background, anything
    QTest::newRow("Android open") << LobbyPhone::AndroidOpen << QList{true, false, false, true};
    QTest::newRow("Android background") << LobbyPhone::AndroidBackground << QList{true, false, false, true};
    QTest::newRow("iPhone open") << LobbyPhone::IphoneOpen << QList{false, true, false, true};
    QTest::newRow("iPhone background") << LobbyPhone::IphoneBackground << QList{false, false, true, true};
    QTest::newRow("Android, no app") << LobbyPhone::AndroidNoApp << QList{false, false, false, true};
    QTest::newRow("iPhone, no app") << LobbyPhone::IphoneNoApp << QList{false, false, false, true};
    QTest::newRow("no phone") << LobbyPhone::None << QList{false, false, false, false};
}

void TestMorning::phonesSendWhatTheirKindSends()
{
    QFETCH(LobbyPhone, phone);
    const Heard heard = hear(written({{phone, 0, 5000, 60000}}, 2 * MinuteMs, 3));
    const QList<bool> sent{!heard.matching(m_app.android).isEmpty(), !heard.matching(m_app.ios).isEmpty(),
        !heard.matching(m_app.iosBackground).isEmpty(), !heard.all.isEmpty()};
    QTEST(sent, "sent");
}

void TestMorning::nobodyIsHeardBeforeComingOrAfterLeaving()
{
    const Heard heard = hear(written({{LobbyPhone::IphoneOpen, 10000, 15000, 40000}}, MinuteMs, 3));
    QVERIFY(heard.all.constFirst().heardMs >= 10000);
    QVERIFY(heard.all.constFirst().heardMs < 11000);
    QVERIFY(heard.all.constLast().heardMs < 47000);
    const Heard cut = hear(written({{LobbyPhone::IphoneOpen, 10000, 15000, 40000}}, 30000, 3));
    QVERIFY(cut.all.constLast().heardMs < 30000);
    QVERIFY(cut.all.constLast().heardMs > 29000);
}

void TestMorning::phoneAtTheMarkIsMuchLouderThanBefore_data()
{
    QTest::addColumn<LobbyPhone>("phone");
    QTest::newRow("Android") << LobbyPhone::AndroidOpen;
    QTest::newRow("iPhone") << LobbyPhone::IphoneOpen;
}

void TestMorning::phoneAtTheMarkIsMuchLouderThanBefore()
{
    QFETCH(LobbyPhone, phone);
    const AppSignature &signature = phone == LobbyPhone::AndroidOpen ? m_app.android : m_app.ios;
    for (quint64 seed = 0; seed < 10; ++seed) {
        const auto heard = hear(written({{phone, 0, 20000, 40000}}, MinuteMs, seed)).matching(signature);
        const int before = medianLevel(heard, 0, 17000);
        const int atMark = medianLevel(heard, 20000, 40000);
        QVERIFY2(atMark >= before + 20, qPrintable(QStringLiteral("%1 → %2").arg(before).arg(atMark)));
        QVERIFY2(atMark >= *signature.nearDbm && before < *signature.nearDbm, qPrintable(QString::number(atMark)));
    }
}

void TestMorning::backgroundAndroidIsSilentHalfTheTimeAndKeepsItsId()
{
    const qint64 lengthMs = 10 * MinuteMs;
    const auto heard = hear(written({{LobbyPhone::AndroidBackground, 0, 1000, lengthMs}}, lengthMs, 9)).matching(m_app.android);
    QSet<qint64> seconds;
    QSet<quint64> senders;
    QSet<QByteArray> ids;
    for (const Advertisement &one : heard) {
        seconds.insert(one.heardMs / 1000);
        senders.insert(one.sender);
        ids.insert(*rollingId(m_app.android, one.data));
    }
    QVERIFY2(seconds.size() > 280 && seconds.size() < 345, qPrintable(QString::number(seconds.size())));
    QVERIFY2(senders.size() >= 20 && senders.size() <= 21, qPrintable(QString::number(senders.size()))); // one a restart
    QVERIFY(ids.size() <= 2);
    for (const quint64 sender : senders)
        QCOMPARE(sender >> 46, quint64(0b101)); // random, and resolvable: 01
}

void TestMorning::rollingIdChangesEveryQuarterHour()
{
    const qint64 lengthMs = 60 * MinuteMs;
    const auto heard = hear(written({{LobbyPhone::AndroidOpen, 0, 1000, lengthMs}}, lengthMs, 9)).matching(m_app.android);
    QList<QByteArray> ids;
    for (const Advertisement &one : heard) {
        const QByteArray id = *rollingId(m_app.android, one.data);
        if (ids.isEmpty() || ids.constLast() != id)
            ids.append(id);
    }
    QVERIFY2(ids.size() == 4 || ids.size() == 5, qPrintable(QString::number(ids.size())));
    QCOMPARE(QSet<QByteArray>(ids.cbegin(), ids.cend()).size(), ids.size());
}

void TestMorning::missingSignaturesAreToldOf()
{
    AppSignature disabled = m_app.iosBackground;
    disabled.enabled = false;
    const auto app = AppOnAir::from({m_app.android, m_app.ios, disabled});
    QVERIFY(!app);
    QCOMPARE(app.failure().reason, Failure::Reason::NotFound);
}

void TestMorning::failureToWriteIsToldOf()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto result = writeMorning(full, lobbySchedule(1, MinuteMs), MinuteMs, m_app, 1);
    QVERIFY(!result);
    QCOMPARE(result.failure().reason, Failure::Reason::DiskFull);
}

QTEST_GUILESS_MAIN(TestMorning)
#include "tst_morning.moc"
