// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <qqmlregistration.h>

namespace Gatebook {

/// What is offered to a visitor who types, so that a touch spares letters. Keeps nothing of what is typed. GUI thread.
class OfferScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")

public:
    static constexpr int MostNames = 5; ///< side by side

    using QObject::QObject;

    /// Names that the word being typed may become, at most MostNames, see CommonNames. Where no word is begun, only for who uses the kiosk in
    /// Vietnamese.
    [[nodiscard]] Q_INVOKABLE QStringList names(const QString &typed, const QString &language) const;
    /// `typed` with the name instead of the word being typed, ready for the next one.
    [[nodiscard]] Q_INVOKABLE QString withName(const QString &typed, const QString &name) const;
};

} // namespace Gatebook
