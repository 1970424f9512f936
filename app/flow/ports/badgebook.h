// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/badge.h"

#include <QtCore/QList>

namespace Gatebook {

/// The staff's badges. The book keeps a digest of each token, keyed with the site key: who has the book alone can make no badge from it.
class BadgeBook
{
public:
    virtual ~BadgeBook() = default;

    /// Adds a badge with this token (16 bytes) and returns the id it was given; its own id is not looked at. Conflict when the token is in use.
    virtual Result<qint64> addBadge(const Badge &badge, const QByteArray &token) = 0;
    /// All of them, revoked ones too, first made first.
    virtual Result<QList<Badge>> badges() = 0;
    /// The badge that a scanned token opens. NotFound for an unknown one and for a revoked one.
    virtual Result<Badge> badgeByToken(const QByteArray &token) = 0;
    /// From then on the badge opens nothing. NotFound when there is none; a badge that was revoked keeps its first moment.
    virtual Result<void> revokeBadge(qint64 id, qint64 nowMs) = 0;
};

} // namespace Gatebook
