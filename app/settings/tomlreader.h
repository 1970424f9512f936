// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QStringList>

#include <toml++/toml.h>

#include <functional>

namespace Gatebook {

/// Parses TOML; BadSettings "FILE:LINE: why" when it is none. The library's exceptions stay in here.
Result<toml::table> parseToml(const QByteArray &toml, const QString &name);

/// Takes typed values out of a table. A key that is not there leaves its value as it is; a wrong type or a value out of range is noted, and so is, at
/// finish(), every key that nobody asked for. Keys are dotted: "session.idle_warning_after_s".
class TomlReader
{
public:
    /// `name` stands for the file in messages. The table must outlive the reader.
    TomlReader(const toml::table &table, QString name);

    void text(const QString &key, QString &value, int longest = 200);
    void flag(const QString &key, bool &value);
    void number(const QString &key, double &value, double least, double most);
    /// A number, which is both ends, or a list of the two: [low, high].
    void range(const QString &key, double &low, double &high, double least, double most);
    void whole(const QString &key, qint64 &value, qint64 least, qint64 most);
    void whole(const QString &key, int &value, int least, int most);
    /// A whole number of seconds, kept in milliseconds. `least` and `most` are seconds.
    void seconds(const QString &key, qint64 &valueMs, qint64 least, qint64 most);
    void word(const QString &key, QString &value, const QStringList &allowed);
    /// At least one of the allowed words, none twice.
    void words(const QString &key, QStringList &value, const QStringList &allowed);
    /// An array of tables, [[key]]: calls `take` with a reader of each. Keys in messages are "key.x".
    void each(const QString &key, qsizetype most, const std::function<void(TomlReader &)> &take);

    /// Whether the table itself says anything of the key.
    [[nodiscard]] bool has(const QString &key) const;
    /// Notes a problem of our own with a key: "FILE:LINE: key `x.y` WHAT".
    void refuse(const QString &key, const QString &what);

    /// The problem that stands first in the file, unknown keys included, or nothing.
    [[nodiscard]] std::optional<Failure> finish();
    /// Every key that was asked for so far, in that order.
    [[nodiscard]] const QStringList &askedFor() const { return m_askedFor; }

private:
    [[nodiscard]] toml::node_view<const toml::node> find(const QString &key);
    [[nodiscard]] QString shown(const QString &key) const { return m_prefix + key; }
    void note(const toml::source_region &where, const QString &key, const QString &what);
    void wrongType(const QString &key, const toml::node &node, const QString &expected);
    void findUnknown(const toml::table &table, const QString &path);
    void noteUnknown(const toml::key &key, const toml::node &node, const QString &path);
    [[nodiscard]] QStringList siblings(const QString &path) const;

    const toml::table &m_table;
    QString m_name;
    QString m_prefix; ///< of an element of an array of tables
    QStringList m_askedFor;
    std::optional<Failure> m_failure;
    quint32 m_failureLine = 0;
};

} // namespace Gatebook
