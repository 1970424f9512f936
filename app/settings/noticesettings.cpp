// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/noticesettings.h"

#include "settings/settings.h"
#include "settings/tomlreader.h"
#include "visit/visitor.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringDecoder>

namespace Gatebook {

namespace {

constexpr qint64 LargestFile = 64 << 10; ///< a notice is some kilobytes

NoticeFacts factsOf(const Settings &settings)
{
    QStringList agency{settings.agency.isEmpty() ? settings.session.site : settings.agency, settings.address};
    agency.removeAll({});
    return {agency.join(QStringLiteral(", ")), settings.notice.contact.isEmpty() ? settings.receptionPhone : settings.notice.contact,
        settings.notice.days, settings.session.entry.policy};
}

Result<Notice> readNotice(const QString &path, const NoticeFacts &facts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString())};
    if (file.size() > LargestFile)
        return Failure{Failure::Reason::BadInput, QStringLiteral("%1 has more than 64 KiB").arg(path)};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(file.readAll());
    if (decoder.hasError())
        return Failure{Failure::Reason::BadInput, QStringLiteral("%1 is not UTF-8 text").arg(path)};
    auto notice = makeNotice(text, facts);
    return notice ? std::move(notice) : Failure{notice.failure().reason, QStringLiteral("%1 %2").arg(path, notice.failure().detail)};
}

QHash<QString, Notice> readFolder(const QString &folder, const NoticeFacts &facts, QStringList &troubles)
{
    QHash<QString, Notice> out;
    for (const QString &language : spokenLanguages()) {
        const QString path = QDir(folder).filePath(language + QStringLiteral(".txt"));
        if (!QFile::exists(path))
            continue;
        if (const auto notice = readNotice(path, facts))
            out.insert(language, *notice);
        else
            troubles.append(notice.failure().detail);
    }
    return out;
}

} // namespace

void takeNotice(TomlReader &reader, NoticeSettings &notice)
{
    constexpr int LongestVersion = 20;
    constexpr int MostDays = 36500;
    const QString folderKey = QStringLiteral("notice.folder");
    const QString versionKey = QStringLiteral("notice.version");
    reader.text(folderKey, notice.folder, 4000);
    reader.text(versionKey, notice.version, LongestVersion);
    notice.version = tidied(notice.version);
    reader.text(QStringLiteral("notice.contact"), notice.contact);
    notice.contact = tidied(notice.contact);
    reader.whole(QStringLiteral("notice.days"), notice.days, 0, MostDays);
    if (!notice.folder.isEmpty() && !notice.folder.startsWith(u'/'))
        reader.refuse(folderKey, QStringLiteral("is \"%1\", allowed a path that begins with /").arg(notice.folder));
    if (notice.version.isEmpty())
        reader.refuse(versionKey, QStringLiteral("is empty"));
    else if (notice.folder.isEmpty() != (notice.version == builtInNoticeVersion()))
        reader.refuse(notice.folder.isEmpty() ? versionKey : folderKey,
            notice.folder.isEmpty() ? QStringLiteral("is \"%1\", but without a `folder` the program's own text is shown, which is \"%2\"")
                                          .arg(notice.version, builtInNoticeVersion())
                                    : QStringLiteral("needs a `version` of its own, other than \"%1\"").arg(builtInNoticeVersion()));
}

NoticesRead readNotices(const Settings &settings)
{
    const NoticeFacts facts = factsOf(settings);
    const QStringList preferred = settings.languages.mid(0, 1) + QStringList{QStringLiteral("vi"), QStringLiteral("en")};
    QStringList troubles;
    if (!settings.notice.folder.isEmpty()) {
        const auto own = readFolder(settings.notice.folder, facts, troubles);
        if (!own.isEmpty())
            return {Notices(settings.notice.version, own, preferred), troubles};
        troubles.append(QStringLiteral("%1 has no text that can be shown, so the program's own is").arg(settings.notice.folder));
    }
    const auto builtIn = readFolder(QStringLiteral(":/gatebook/notices"), facts, troubles);
    return {Notices(builtInNoticeVersion(), builtIn, preferred), troubles};
}

} // namespace Gatebook
