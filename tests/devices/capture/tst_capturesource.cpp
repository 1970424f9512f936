// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopwriter.h"
#include "devices/capture/capturebytes.h"
#include "devices/capture/capturesource.h"
#include "fakes/fakeclock.h"

#include <QtCore/QBuffer>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Gatebook;
using namespace Gatebook::CaptureBytes;

namespace {

/// Notes down what a source tells, in order.
class Listener : public QObject
{
public:
    explicit Listener(AdvertisementSource &source)
    {
        connect(&source, &AdvertisementSource::heard, this, [this](const Advertisement &advertisement) {
            told.append(QStringLiteral("heard"));
            heard.append(advertisement);
        });
        connect(&source, &AdvertisementSource::hearing, this, [this] { told.append(QStringLiteral("hearing")); });
        connect(&source, &AdvertisementSource::ended, this, [this] { told.append(QStringLiteral("ended")); });
        connect(&source, &AdvertisementSource::deaf, this, [this](const Failure &why) {
            told.append(QStringLiteral("deaf"));
            failure = why;
        });
        connect(&source, &AdvertisementSource::failed, this, [this](const Failure &why) {
            told.append(QStringLiteral("failed"));
            failure = why;
        });
    }

    QStringList told;
    QList<Advertisement> heard;
    std::optional<Failure> failure;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCaptureSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;

    QString capture(int reports, qint64 everyMs, const QByteArray &tail = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        BtsnoopWriter writer(buffer);
        for (int i = 0; i < reports; ++i)
            writer.report(i * everyMs * 1000, {quint64(i + 1), -50 - i, AndroidPayload});
        return fileOf(m_folder, buffer.data() + tail);
    }

private slots:
    void eachAdvertisementIsHeardWhenItIsDue();
    void heardTimeIsOnTheClocksScale();
    void scanSwitchesMakeDeafAndHearing();
    void whatCameBeforeAMalformedPlaceIsHeard();
    void missingCaptureFails();
    void stoppedSourceIsSilent();
    void stopFromASlotIsObeyed();
    void startBeginsAnew();
    void repeatForeverNeverEnds();
    void theTimerItselfDrivesTheReplay();
    void writtenReportsAreReadBackAsTheyWere();
    void writerTellsThatItCannotWrite();
};

void TestCaptureSource::eachAdvertisementIsHeardWhenItIsDue()
{
    CaptureSource source(capture(3, 100), m_clock);
    const Listener listener(source);
    source.start();
    QCOMPARE(listener.told, words("hearing"));
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard"));
    m_clock.advance(99);
    source.catchUp();
    QCOMPARE(listener.heard.size(), 1);
    m_clock.advance(1);
    source.catchUp();
    QCOMPARE(listener.heard.size(), 2);
    m_clock.advance(100);
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard heard heard ended"));
}

void TestCaptureSource::heardTimeIsOnTheClocksScale()
{
    CaptureSource source(capture(2, 250), m_clock);
    const Listener listener(source);
    const qint64 beginMs = m_clock.monotonicMs();
    source.start();
    m_clock.advance(1000); // late: the moment of each is still its own
    source.catchUp();
    QCOMPARE(listener.heard.size(), 2);
    QCOMPARE(listener.heard[0].heardMs, beginMs);
    QCOMPARE(listener.heard[1].heardMs, beginMs + 250);
    QCOMPARE(listener.heard[1].levelDbm, std::optional(-51));
}

void TestCaptureSource::scanSwitchesMakeDeafAndHearing()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BtsnoopWriter writer(buffer);
    writer.scan(0, true);
    writer.scan(1000, false);
    writer.scan(2000, true);
    CaptureSource source(fileOf(m_folder, buffer.data()), m_clock);
    const Listener listener(source);
    source.start();
    m_clock.advance(10);
    source.catchUp();
    QCOMPARE(listener.told, words("hearing hearing deaf hearing ended"));
    QCOMPARE(listener.failure->reason, Failure::Reason::RadioLost);
}

void TestCaptureSource::whatCameBeforeAMalformedPlaceIsHeard()
{
    const QString path = capture(2, 1, QByteArray("cut"));
    CaptureSource source(path, m_clock);
    const Listener listener(source);
    source.start();
    m_clock.advance(10);
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard heard failed"));
    QCOMPARE(listener.failure->reason, Failure::Reason::BadFile);
    QCOMPARE(listener.failure->offset, QFileInfo(path).size() - 3);
}

void TestCaptureSource::missingCaptureFails()
{
    CaptureSource source(m_folder.filePath(QStringLiteral("none")), m_clock);
    const Listener listener(source);
    source.start();
    QCOMPARE(listener.told, words("failed"));
    QCOMPARE(listener.failure->reason, Failure::Reason::CannotOpen);
}

void TestCaptureSource::stoppedSourceIsSilent()
{
    CaptureSource source(capture(3, 10), m_clock);
    const Listener listener(source);
    source.start();
    source.catchUp();
    source.stop();
    m_clock.advance(1000);
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard"));
}

void TestCaptureSource::stopFromASlotIsObeyed()
{
    CaptureSource source(capture(3, 10), m_clock);
    const Listener listener(source);
    connect(&source, &AdvertisementSource::heard, &source, &CaptureSource::stop);
    source.start();
    m_clock.advance(1000);
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard"));
}

void TestCaptureSource::startBeginsAnew()
{
    CaptureSource source(capture(2, 10), m_clock);
    const Listener listener(source);
    source.start();
    source.catchUp();
    m_clock.advance(5);
    source.start();
    source.catchUp();
    QCOMPARE(listener.told, words("hearing heard hearing heard"));
    QCOMPARE(listener.heard[1].sender, listener.heard[0].sender);
    QCOMPARE(listener.heard[1].heardMs, m_clock.monotonicMs());
}

void TestCaptureSource::repeatForeverNeverEnds()
{
    CaptureSource source(capture(2, 100), m_clock, CaptureSource::Repeat::Forever);
    const Listener listener(source);
    source.start();
    for (int step = 0; step < 40; ++step) {
        source.catchUp();
        m_clock.advance(100);
    }
    QVERIFY(!listener.told.contains(QStringLiteral("ended")));
    QVERIFY(listener.heard.size() >= 6);
    for (qsizetype i = 1; i < listener.heard.size(); ++i)
        QVERIFY(listener.heard[i].heardMs > listener.heard[i - 1].heardMs);
}

void TestCaptureSource::theTimerItselfDrivesTheReplay()
{
    CaptureSource source(capture(5, 0), m_clock);
    QSignalSpy ended(&source, &AdvertisementSource::ended);
    const Listener listener(source);
    source.start();
    QVERIFY(ended.wait());
    QCOMPARE(listener.heard.size(), 5);
}

void TestCaptureSource::writtenReportsAreReadBackAsTheyWere()
{
    const quint64 randomSender = Q_UINT64_C(1) << 48 | 0x4A0102030405;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BtsnoopWriter writer(buffer, 1605834000000000);
    writer.report(0, {randomSender, -52, AndroidPayload});
    writer.report(1999, {7, std::nullopt, {}});
    QVERIFY(writer.result().hasValue());
    auto reader = BtsnoopReader::open(fileOf(m_folder, buffer.data()));
    QVERIFY(reader.hasValue());
    const auto first = reader->next();
    QCOMPARE((*first)->advertisement.sender, randomSender);
    QCOMPARE((*first)->advertisement.levelDbm, std::optional(-52));
    QCOMPARE((*first)->advertisement.data, parseAdvertisingData(AndroidPayload));
    const auto second = reader->next();
    QCOMPARE((*second)->advertisement.sender, quint64(7));
    QCOMPARE((*second)->atMs, 1);
    QVERIFY(!(*second)->advertisement.levelDbm);
    QVERIFY(!*reader->next());
}

void TestCaptureSource::writerTellsThatItCannotWrite()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    BtsnoopWriter writer(full);
    writer.scan(0, true);
    QVERIFY(!writer.result());
    QCOMPARE(writer.result().failure().reason, Failure::Reason::DiskFull);
}

QTEST_GUILESS_MAIN(TestCaptureSource)
#include "tst_capturesource.moc"
