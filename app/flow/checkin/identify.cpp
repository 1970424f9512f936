// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/identify.h"

namespace Gatebook {

namespace {

using Standing = Identity::Standing;

// NotFound is an answer, not a failure.
Result<std::optional<Visit>> orNone(Result<Visit> found)
{
    if (found)
        return std::optional(std::move(found).value());
    if (found.failure().reason == Failure::Reason::NotFound)
        return std::optional<Visit>();
    return found.failure();
}

Identity asOpen(Identity identity, const Visit &open)
{
    identity.standing = open.state == VisitState::Waiting ? Standing::Waiting : Standing::Inside;
    identity.open = open;
    return identity;
}

Identity asRemembered(Identity identity, const Visit &last)
{
    identity.known = identity.remembered = true;
    identity.visitor.organisation = last.visitor.organisation;
    identity.visitor.phone = last.visitor.phone;
    identity.host = last.host;
    identity.purpose = last.purpose;
    return identity;
}

Result<Identity> withOpenVisit(VisitBook &book, Identity identity)
{
    const auto open = orNone(book.openVisitByCard(identity.cardDigest));
    if (!open)
        return open.failure();
    return *open ? asOpen(std::move(identity), **open) : identity;
}

Result<Identity> byCard(VisitBook &book, Identity identity, const QString &number)
{
    const auto digest = book.cardDigest(number);
    if (!digest)
        return digest.failure();
    identity.cardDigest = *digest;
    const auto last = orNone(book.rememberedVisitByCard(*digest));
    if (!last)
        return last.failure();
    if (*last)
        identity = asRemembered(std::move(identity), **last);
    return withOpenVisit(book, std::move(identity));
}

// A badge opens its owner's visit as a card does. Its visits name the department it was made for or, without one, its owner as the host.
Result<Identity> byBadge(VisitBook &book, const Badge &badge)
{
    const auto digest = book.cardDigest(QStringLiteral("badge %1").arg(badge.id));
    if (!digest)
        return digest.failure();
    Identity identity;
    identity.standing = Standing::Outside;
    identity.visitor.name = badge.name;
    identity.known = true;
    identity.host = {badge.department, badge.department.isEmpty() ? badge.name : QString()};
    identity.purpose = Purpose::Other;
    identity.cardDigest = *digest;
    return withOpenVisit(book, std::move(identity));
}

/// What each kind of code tells.
struct Identifier {
    Book &book;

    Result<Identity> operator()(const UnknownCode &) const { return Identity(); }
    Result<Identity> operator()(const QUrl &) const { return Identity(); }
    Result<Identity> operator()(const PassToken &pass) const
    {
        const auto open = orNone(book.openVisitByToken(pass.token));
        if (!open)
            return open.failure();
        return *open ? asOpen({}, **open) : Identity();
    }
    Result<Identity> operator()(const BadgeToken &token) const
    {
        const auto badge = book.badgeByToken(token.token);
        if (badge)
            return byBadge(book, *badge);
        return badge.failure().reason == Failure::Reason::NotFound ? Identity() : Result<Identity>(badge.failure());
    }
    Result<Identity> operator()(const CitizenId &card) const
    {
        Identity identity;
        identity.standing = Standing::Outside;
        identity.visitor.name = card.name;
        identity.warnings = card.warnings;
        return byCard(book, std::move(identity), card.number);
    }
    Result<Identity> operator()(const PersonalCode &code) const
    {
        Identity identity;
        identity.standing = Standing::Outside;
        identity.visitor.name = code.name;
        // The app masks it if its owner wants that; an old nine-digit number is not that of a card.
        return isDigits(code.number, 12, 12) ? byCard(book, std::move(identity), code.number) : identity;
    }
};

} // namespace

Result<Identity> identify(Book &book, const ScannedCode &code)
{
    return std::visit(Identifier{book}, code);
}

} // namespace Gatebook
