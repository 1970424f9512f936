// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tomlreader.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

QString typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table:
        return QStringLiteral("a section");
    case toml::node_type::array:
        return QStringLiteral("a list");
    case toml::node_type::string:
        return QStringLiteral("text");
    case toml::node_type::integer:
        return QStringLiteral("a whole number");
    case toml::node_type::floating_point:
        return QStringLiteral("a number with a fraction");
    case toml::node_type::boolean:
        return QStringLiteral("true or false");
    default:
        return QStringLiteral("a date or time");
    }
}

QString parentOf(const QString &key)
{
    return key.contains(u'.') ? key.section(u'.', 0, -2) : QString();
}

} // namespace

Result<toml::table> parseToml(const QByteArray &toml, const QString &name)
{
    try {
        return toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error &error) {
        return Failure{Failure::Reason::BadSettings,
            QStringLiteral("%1:%2: %3").arg(name, QString::number(error.source().begin.line), QString::fromUtf8(error.what()))};
    }
}

TomlReader::TomlReader(const toml::table &table, QString name)
    : m_table(table)
    , m_name(std::move(name))
{
}

void TomlReader::text(const QString &key, QString &value, int longest)
{
    const auto node = find(key);
    if (!node)
        return;
    const auto *found = node.as_string();
    if (!found)
        return wrongType(key, *node.node(), QStringLiteral("text in quotes"));
    const QString given = QString::fromStdString(found->get());
    if (given.size() > longest)
        return note(node.node()->source(), key,
            QStringLiteral("has %1 characters, allowed 0 to %2").arg(QString::number(given.size()), QString::number(longest)));
    value = given;
}

void TomlReader::flag(const QString &key, bool &value)
{
    const auto node = find(key);
    if (!node)
        return;
    if (const auto *found = node.as_boolean())
        value = found->get();
    else
        wrongType(key, *node.node(), QStringLiteral("true or false"));
}

void TomlReader::number(const QString &key, double &value, double least, double most)
{
    const auto node = find(key);
    if (!node)
        return;
    const QString allowed = QStringLiteral("allowed %1 to %2").arg(QString::number(least), QString::number(most));
    if (!node.is_number())
        return wrongType(key, *node.node(), QStringLiteral("a number, ") + allowed);
    const double given = node.value_or(0.0);
    if (!(given >= least && given <= most)) // also when it is no number at all
        return note(node.node()->source(), key, QStringLiteral("is %1, %2").arg(QString::number(given), allowed));
    value = given;
}

void TomlReader::range(const QString &key, double &low, double &high, double least, double most)
{
    const auto node = find(key);
    if (!node)
        return;
    const QString allowed = QStringLiteral("a number or [low, high], allowed %1 to %2").arg(QString::number(least), QString::number(most));
    const auto *list = node.as_array();
    const bool isPair = list && list->size() == 2 && (*list)[0].is_number() && (*list)[1].is_number();
    if (!isPair && !node.is_number())
        return wrongType(key, *node.node(), allowed);
    const double first = isPair ? (*list)[0].value_or(0.0) : node.value_or(0.0);
    const double second = isPair ? (*list)[1].value_or(0.0) : first;
    if (!(first >= least && first <= second && second <= most)) // also when one is no number at all
        return note(
            node.node()->source(), key, QStringLiteral("is %1 to %2, expected %3").arg(QString::number(first), QString::number(second), allowed));
    low = first;
    high = second;
}

void TomlReader::whole(const QString &key, qint64 &value, qint64 least, qint64 most)
{
    const auto node = find(key);
    if (!node)
        return;
    const QString allowed = QStringLiteral("allowed %1 to %2").arg(QString::number(least), QString::number(most));
    const auto *found = node.as_integer();
    if (!found)
        return wrongType(key, *node.node(), QStringLiteral("a whole number, ") + allowed);
    const qint64 given = found->get();
    if (given < least || given > most)
        return note(node.node()->source(), key, QStringLiteral("is %1, %2").arg(QString::number(given), allowed));
    value = given;
}

void TomlReader::whole(const QString &key, int &value, int least, int most)
{
    qint64 wide = value;
    whole(key, wide, least, most);
    value = static_cast<int>(wide);
}

void TomlReader::seconds(const QString &key, qint64 &valueMs, qint64 least, qint64 most)
{
    constexpr qint64 MsPerSecond = 1000;
    qint64 given = valueMs / MsPerSecond;
    whole(key, given, least, most);
    if (has(key))
        valueMs = given * MsPerSecond;
}

void TomlReader::word(const QString &key, QString &value, const QStringList &allowed)
{
    QString given = value;
    text(key, given);
    if (given != value && !allowed.contains(given))
        return refuse(key, QStringLiteral("is \"%1\", allowed %2").arg(given, allowed.join(QStringLiteral(", "))));
    value = given;
}

void TomlReader::words(const QString &key, QStringList &value, const QStringList &allowed)
{
    const auto node = find(key);
    if (!node)
        return;
    const QString list = QStringLiteral("a list of %1, none twice").arg(allowed.join(QStringLiteral(", ")));
    const auto *found = node.as_array();
    if (!found)
        return wrongType(key, *node.node(), list);
    QStringList given;
    for (const toml::node &item : *found) {
        const QString one = QString::fromStdString(item.value_or(std::string()));
        if (!allowed.contains(one) || given.contains(one))
            return note(item.source(), key, QStringLiteral("holds \"%1\", expected %2").arg(one, list));
        given.append(one);
    }
    if (given.isEmpty())
        return note(node.node()->source(), key, QStringLiteral("is empty, expected ") + list);
    value = given;
}

void TomlReader::each(const QString &key, qsizetype most, const std::function<void(TomlReader &)> &take)
{
    const auto node = find(key);
    if (!node)
        return;
    const auto *found = node.as_array();
    if (!found || !std::all_of(found->begin(), found->end(), [](const toml::node &item) { return item.is_table(); }))
        return wrongType(key, *node.node(), QStringLiteral("sections of the form [[%1]]").arg(key));
    if (static_cast<qsizetype>(found->size()) > most)
        return note(node.node()->source(), key,
            QStringLiteral("stands %1 times, allowed 0 to %2").arg(QString::number(found->size()), QString::number(most)));
    for (const toml::node &item : *found) {
        TomlReader reader(*item.as_table(), m_name);
        reader.m_prefix = shown(key) + u'.';
        take(reader);
        const auto failure = reader.finish();
        if (failure && (!m_failure || reader.m_failureLine < m_failureLine)) {
            m_failure = failure;
            m_failureLine = reader.m_failureLine;
        }
    }
}

bool TomlReader::has(const QString &key) const
{
    return static_cast<bool>(m_table.at_path(key.toStdString()));
}

void TomlReader::refuse(const QString &key, const QString &what)
{
    const auto node = m_table.at_path(key.toStdString());
    note(node ? node.node()->source() : m_table.source(), key, what);
}

std::optional<Failure> TomlReader::finish()
{
    findUnknown(m_table, {});
    return m_failure;
}

toml::node_view<const toml::node> TomlReader::find(const QString &key)
{
    m_askedFor.append(key);
    return m_table.at_path(key.toStdString());
}

void TomlReader::note(const toml::source_region &where, const QString &key, const QString &what)
{
    if (m_failure && m_failureLine <= where.begin.line)
        return;
    m_failureLine = where.begin.line;
    m_failure
        = Failure{Failure::Reason::BadSettings, QStringLiteral("%1:%2: key `%3` %4").arg(m_name, QString::number(m_failureLine), shown(key), what)};
}

void TomlReader::wrongType(const QString &key, const toml::node &node, const QString &expected)
{
    note(node.source(), key, QStringLiteral("is %1, expected %2").arg(typeName(node), expected));
}

void TomlReader::findUnknown(const toml::table &table, const QString &path)
{
    for (auto &&[key, node] : table) {
        const QString full = path + QString::fromStdString(std::string(key.str()));
        if (m_askedFor.contains(full))
            continue;
        if (node.is_table() && !siblings(full).isEmpty())
            findUnknown(*node.as_table(), full + u'.');
        else
            noteUnknown(key, node, full);
    }
}

void TomlReader::noteUnknown(const toml::key &key, const toml::node &node, const QString &path)
{
    if (!siblings(path).isEmpty())
        return note(key.source(), path, QStringLiteral("is %1, expected the section [%2]").arg(typeName(node), path));
    const QStringList known = siblings(parentOf(path));
    note(key.source(), path, QStringLiteral("is unknown; allowed here: %1").arg(known.join(QStringLiteral(", "))));
}

/// What may stand under a section: the next part of every known key that begins with it.
QStringList TomlReader::siblings(const QString &path) const
{
    QStringList found;
    const QString start = path.isEmpty() ? QString() : path + u'.';
    for (const QString &key : m_askedFor) {
        if (key.startsWith(start))
            found.append(key.mid(start.size()).section(u'.', 0, 0));
    }
    found.removeDuplicates();
    return found;
}

} // namespace Gatebook
