// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/typefaces.h"

#include <QtGui/QFont>
#include <QtGui/QFontDatabase>

namespace Gatebook {

namespace {

const QString Inter = QStringLiteral("Inter");
const QString Display = QStringLiteral("Inter Display");
const QString Chinese = QStringLiteral("Noto Sans CJK SC"); ///< its Korean letters are those of CJK KR
const QString Japanese = QStringLiteral("Noto Sans CJK JP");
const QString Khmer = QStringLiteral("Noto Sans Khmer");

void standIn(const QString &family, const QStringList &substitutes)
{
    QFont::removeSubstitutions(family);
    QFont::insertSubstitutions(family, substitutes);
}

} // namespace

// Qt keeps one list of stand-ins for each family that is found, not for each that is asked for, and tells families apart by their letters, capitals
// too. Substitutes are named in small letters: "inter" keeps a list of its own beside "Inter".
void setUpTypefaces()
{
    standIn(Inter, {Chinese, Khmer});
    standIn(Display, {Chinese, Khmer});
    standIn(QStringLiteral("Gatebook ja"), {Inter, Japanese});
    standIn(QStringLiteral("Gatebook Display ja"), {Display, Japanese});
}

QString typefaceOf(const QString &language)
{
    return language == QLatin1StringView("ja") ? QStringLiteral("Gatebook ja") : Inter;
}

QStringList typefacesOf(const QStringList &languages)
{
    QStringList faces{Inter, Display};
    if (languages.contains(QStringLiteral("zh")) || languages.contains(QStringLiteral("ko")))
        faces.append(Chinese);
    if (languages.contains(QStringLiteral("ja")))
        faces.append(Japanese);
    if (languages.contains(QStringLiteral("km")))
        faces.append(Khmer);
    return faces;
}

QStringList missingTypefaces(const QStringList &languages)
{
    QStringList missing = typefacesOf(languages);
    missing.removeIf([](const QString &family) { return QFontDatabase::hasFamily(family); });
    return missing;
}

} // namespace Gatebook
