// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/codefile.h"

#include "devices/zxing/codepicture.h"
#include "devices/zxing/zxingcodemaker.h"

namespace Gatebook::Ctl {

namespace {

bool isSvg(const QString &file)
{
    return file.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
}

} // namespace

bool isCodeFileName(const QString &file)
{
    return isSvg(file) || file.endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive);
}

Result<QByteArray> codePicture(const QString &text, const QString &file)
{
    const auto modules = ZxingCodeMaker().qr(text);
    if (!modules)
        return modules.failure();
    QByteArray picture = isSvg(file) ? svgOf(*modules) : pngOf(*modules);
    const auto read = readCode(picture);
    if (!read || *read != text)
        return Failure{Failure::Reason::BadFile, QStringLiteral("the code cannot be read back; nothing was written")};
    return picture;
}

} // namespace Gatebook::Ctl
