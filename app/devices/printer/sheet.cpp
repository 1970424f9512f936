// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/sheet.h"

#include <QtCore/QBuffer>
#include <QtGui/QPageSize>

namespace Gatebook {

Result<QByteArray> drawSheets(const QString &what, const std::function<bool(QPdfWriter &)> &draw)
{
    QByteArray out;
    QBuffer buffer(&out);
    QPdfWriter writer(&buffer);
    writer.setResolution(PaperDotsPerInch);
    writer.setCreator(QStringLiteral("Gatebook"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    if (!buffer.open(QIODevice::WriteOnly) || !draw(writer))
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("the %1 cannot be drawn").arg(what)};
    buffer.close();
    return out;
}

} // namespace Gatebook
