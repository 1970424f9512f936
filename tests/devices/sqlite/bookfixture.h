// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/sqlitebook.h"
#include "fakes/seededrandom.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace Gatebook {

/// A folder of its own with room for a book, and entries to fill it with.
class BookFixture
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("book.db")) const { return m_dir.filePath(name); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    [[nodiscard]] std::unique_ptr<SqliteBook> open(OpenMode mode = OpenMode::CreateIfMissing)
    {
        auto opened = SqliteBook::open(path(), mode, random);
        if (!opened)
            qCritical("%s", qPrintable(opened.failure().detail));
        return opened ? std::move(opened).value() : nullptr;
    }

    /// A connection that knows nothing of books, as anyone with the file has.
    [[nodiscard]] Database raw(int busyMs = 1000) const { return std::move(Database::open(path(), Database::Access::ReadWrite, busyMs)).value(); }

    [[nodiscard]] Pass pass()
    {
        QByteArray symbols;
        for (int i = 0; i < 5; ++i)
            symbols.append(static_cast<char>(random.below(28)));
        return makePass(random.bytes(16), symbols);
    }

    /// A visit with every value set that a check-in knows.
    [[nodiscard]] Visit visit(qint64 atMs = FirstMs)
    {
        Visit out;
        out.id = visitId(atMs, random.bytes(10));
        out.checkedInAtMs = atMs;
        out.site = QStringLiteral("UBND Quận 3");
        out.entrance = QStringLiteral("Cổng chính");
        out.visitor = {QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("Công ty Sen"), QStringLiteral("0901234567")};
        out.host = {QStringLiteral("Phòng Tư pháp"), QStringLiteral("Trần Văn Bình")};
        out.purpose = Purpose::Procedure;
        out.groupId = QStringLiteral("g1");
        out.policy = EntryPolicy::Require;
        out.smartphone = Smartphone::Yes;
        out.app = {AppVerdict::Confirmed, QStringLiteral("bluezone-android"), 21000, 17, -55};
        out.codesShown = true;
        out.installedHere = true;
        out.noticeVersion = QStringLiteral("2");
        out.noticeLanguage = QStringLiteral("en");
        out.noticeDigest = QStringLiteral("0123456789abcdef");
        out.noticeOpened = true;
        out.language = QStringLiteral("vi");
        out.note = QStringLiteral("xe 59-X1");
        out.needsHelp = true;
        out.enteredBy = QStringLiteral("lan");
        out.pass = pass();
        out.cardDigest = random.bytes(32);
        out.cardWarnings = {CardWarning::YearMismatch, CardWarning::ProvinceUnknown};
        return out;
    }

    [[nodiscard]] JournalEntry checkIn(const Visit &visit) const { return checkedInEntry(visit, QStringLiteral("kiosk:Cổng chính")); }
    [[nodiscard]] JournalEntry checkOut(const Visit &visit) const
    {
        return checkedOutEntry(visit.id, visit.checkedInAtMs + 600000, QStringLiteral("kiosk:Cổng chính"), ExitSource::Pass, ClockQuality::Good);
    }

    static constexpr qint64 FirstMs = 1596510000000; // 4 August 2020, 10:00 in Saigon

    SeededRandom random{7};

private:
    QTemporaryDir m_dir;
};

/// What went wrong, for QVERIFY2.
template <typename T> QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.failure().detail.toUtf8();
}

} // namespace Gatebook
