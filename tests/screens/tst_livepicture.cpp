// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/livepicture.h"

#include "fakes/fakecameraview.h"
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtQuick/QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class LivePictureTest : public QObject
{
    Q_OBJECT

    struct Shown {
        FakeCodeMaker maker;
        StagedKiosk kiosk{maker, {}};
        FakeCameraView view;
        QQuickWindow window;
        std::unique_ptr<LivePicture> item = std::make_unique<LivePicture>();

        Shown()
        {
            kiosk.kiosk.scan()->setView(&view);
            window.setColor(Qt::magenta);
            window.resize(160, 90);
            item->setParentItem(window.contentItem());
            item->setSize({160, 90});
            item->setScan(kiosk.kiosk.scan());
            window.show();
        }
        QImage grabbed() { return window.grabWindow(); }
        void give(QColor colour)
        {
            QImage image(160, 90, QImage::Format_RGB32);
            image.fill(colour);
            view.give(image);
        }
    };

private slots:
    void everyPictureIsDrawnAsItIs()
    {
        Shown shown;
        QImage image(160, 90, QImage::Format_RGB32);
        for (int y = 0; y < 90; ++y) {
            for (int x = 0; x < 160; ++x)
                image.setPixel(x, y, qRgb(x, y, x ^ y));
        }
        shown.view.give(image);
        QCOMPARE(shown.grabbed().convertToFormat(QImage::Format_RGB32), image);
        shown.give(Qt::green);
        QCOMPARE(shown.grabbed().pixelColor(80, 45), QColor(Qt::green));
    }

    void picturesAreAskedForInTheItemsSizeAndOnlyWhileItIsSeen()
    {
        Shown shown;
        QCOMPARE(shown.view.asked.constLast(), QSize(160, 90));
        shown.item->setSize({80, 45});
        QCOMPARE(shown.view.asked.constLast(), QSize(80, 45));
        shown.item->setVisible(false);
        QCOMPARE(shown.view.asked.constLast(), QSize());
        shown.item->setVisible(true);
        QCOMPARE(shown.view.asked.constLast(), QSize(80, 45));
        shown.item.reset();
        QCOMPARE(shown.view.asked.constLast(), QSize());
    }

    void hiddenItForgetsWhatItShowed()
    {
        Shown shown;
        shown.give(Qt::green);
        QVERIFY(shown.item->live());
        QSignalSpy changes(shown.item.get(), &LivePicture::liveChanged);
        shown.item->setVisible(false);
        QVERIFY(!shown.item->live());
        QCOMPARE(changes.size(), 1);
        shown.give(Qt::red); // one that was on its way
        QVERIFY(!shown.item->live());
    }

    void withoutACameraItDrawsNothing()
    {
        Shown shown;
        shown.give(Qt::green);
        shown.kiosk.kiosk.scan()->setView(nullptr);
        QVERIFY(!shown.item->live());
        QCOMPARE(shown.grabbed().pixelColor(80, 45), QColor(Qt::magenta));
        shown.kiosk.kiosk.scan()->setView(&shown.view); // the fake gives one picture when it is looked at
        QVERIFY(shown.item->live());
    }

    void aCameraThatGoesFirstDoesNoHarm()
    {
        Shown shown;
        auto brief = std::make_unique<FakeCameraView>();
        shown.kiosk.kiosk.scan()->setView(brief.get());
        QVERIFY(shown.item->live());
        brief.reset();
        shown.item->setVisible(false);
        QVERIFY(!shown.item->live());
    }
};

QTEST_MAIN(LivePictureTest)
#include "tst_livepicture.moc"
