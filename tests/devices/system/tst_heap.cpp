// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/heap.h"

#include <QtTest/QtTest>

#include <malloc.h>

using namespace Gatebook;

class TestHeap : public QObject
{
    Q_OBJECT

private slots:
    void aPictureLiesInTheHeapRatherThanInAMappingOfItsOwn();
};

void TestHeap::aPictureLiesInTheHeapRatherThanInAMappingOfItsOwn()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers bring a heap of their own");
#endif
    constexpr std::size_t Picture = 1080 * 1920 * 4;
    const auto before = ::mallinfo2();
    {
        const QByteArray unprepared(Picture, '\0');
        QCOMPARE(::mallinfo2().hblks, before.hblks + 1);
    }
    prepareHeap(std::size_t(32) << 20U);
    QVERIFY(::mallinfo2().arena >= std::size_t(32) << 20U);
    const QByteArray picture(Picture, 'x');
    QCOMPARE(::mallinfo2().hblks, before.hblks);
    QCOMPARE(picture.count('x'), qsizetype(Picture));
}

QTEST_GUILESS_MAIN(TestHeap)
#include "tst_heap.moc"
