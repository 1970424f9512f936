// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/cases.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace Gatebook;

namespace {

double meanOf(const QImage &grey)
{
    qint64 sum = 0;
    for (int y = 0; y < grey.height(); ++y)
        sum += std::accumulate(grey.constScanLine(y), grey.constScanLine(y) + grey.width(), qint64(0));
    return static_cast<double>(sum) / (double(grey.width()) * grey.height());
}

} // namespace

class TestFootage : public QObject
{
    Q_OBJECT

private slots:
    void equalSeedsGiveEqualFrames();
    void framesShakeAndHaveNoiseOfTheirOwn();
    void aSceneShows();
    void theSetHoldsEveryKind();
};

void TestFootage::equalSeedsGiveEqualFrames()
{
    CodeScene scene;
    scene.text = QStringLiteral("x");
    QCOMPARE(Footage(scene, 5).frame(2), Footage(scene, 5).frame(2));
    QVERIFY(Footage(scene, 5).frame(2) != Footage(scene, 6).frame(2));
    QCOMPARE(emptyFrame(9), emptyFrame(9));
    QVERIFY(emptyFrame(9) != emptyFrame(10));
}

void TestFootage::framesShakeAndHaveNoiseOfTheirOwn()
{
    CodeScene scene;
    scene.text = QStringLiteral("x");
    const Footage noisy(scene, 5);
    QVERIFY(noisy.frame(0) != noisy.frame(1));
    scene.noise = 0;
    const Footage still(scene, 5);
    QVERIFY(still.frame(0) != still.frame(1));
    QVERIFY(std::abs(meanOf(still.frame(0)) - meanOf(still.frame(1))) < 0.5);
}

void TestFootage::aSceneShows()
{
    CodeScene scene;
    scene.text = QStringLiteral("x");
    scene.side = 500;
    const double plain = meanOf(Footage(scene, 1).frame(0));
    scene.glare = 100;
    QVERIFY(meanOf(Footage(scene, 1).frame(0)) > plain + 3);
    scene.glare = 0;
    scene.isInverted = true;
    QVERIFY(std::abs(meanOf(Footage(scene, 1).frame(0)) - plain) > 3);
    scene.contrast = 0.1;
    QVERIFY(std::abs(meanOf(Footage(scene, 1).frame(0)) - 128) < 8);
}

void TestFootage::theSetHoldsEveryKind()
{
    const QList<CaseGroup> groups = codeCases();
    qsizetype scenes = 0;
    for (const CaseGroup &group : groups) {
        QVERIFY2(group.scenes.size() >= 12, qPrintable(group.name));
        scenes += group.scenes.size();
        for (const CodeScene &scene : group.scenes)
            QVERIFY(scene.side >= 74 && scene.side <= 600 && !scene.text.isEmpty());
    }
    QVERIFY(scenes > 400);
    QVERIFY(codeCases().constLast().scenes == groups.constLast().scenes);
}

QTEST_GUILESS_MAIN(TestFootage)
#include "tst_footage.moc"
