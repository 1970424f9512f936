// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/logstatus.h"

#include "visit/textmap.h"

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

constexpr Word<LogStatus> Words[] = {
    {LogStatus::Inside, L1("inside")},
    {LogStatus::Waiting, L1("waiting")},
    {LogStatus::Left, L1("left")},
    {LogStatus::LeftUnseen, L1("left_unseen")},
    {LogStatus::DidNotEnter, L1("did_not_enter")},
};

} // namespace

QString toText(LogStatus status)
{
    return wordOf(Words, status);
}

std::optional<LogStatus> logStatusFromText(const QString &text)
{
    return valueOf(Words, text);
}

LogStatus logStatusOf(const Visit &visit)
{
    switch (visit.state) {
    case VisitState::None:
    case VisitState::Inside:
        break;
    case VisitState::Waiting:
        return LogStatus::Waiting;
    case VisitState::Left:
        return visit.checkedOutAtMs ? LogStatus::Left : LogStatus::LeftUnseen;
    case VisitState::DidNotEnter:
        return LogStatus::DidNotEnter;
    }
    return LogStatus::Inside;
}

} // namespace Gatebook
