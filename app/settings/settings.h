// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/appchecker.h"
#include "flow/approach/presencetracker.h"
#include "flow/session/sessionrules.h"
#include "settings/codesettings.h"
#include "settings/noticesettings.h"
#include "settings/printersettings.h"
#include "settings/radiosettings.h"
#include "settings/screensettings.h"
#include "visit/host.h"
#include "visit/result.h"
#include "visit/vietnamesetyping.h"

namespace Gatebook {

/// What a store link is made of.
struct InstallLinks {
    QString ios;     ///< App Store
    QString android; ///< Google Play
    QString any;     ///< a page that sends each phone to its store

    bool operator==(const InstallLinks &) const = default;
};

/// gatebook.toml, typed. Every key has a default, so that no file at all is a valid file.
struct Settings {
    SessionRules session; ///< site, entrance, entry, timings
    QString agency;       ///< head of every screen
    QString address;
    QString receptionPhone;                                                  ///< shown when out of service
    QByteArray timezone = "Asia/Ho_Chi_Minh";                                ///< IANA
    int closingMinutes = 23 * 60;                                            ///< after midnight, in the site's zone
    QStringList languages = QStringLiteral("vi en zh ko ja km").split(u' '); ///< by their codes; the first one is the visitors' until they choose;
    QList<Department> departments;
    QList<Host> hosts; ///< people that can be chosen by name
    PresenceRules presence;
    AppCheckRules appCheck;
    QList<AppSignature> signatures; ///< from the signature files; thresholds overridden by `near_dbm` of the settings
    InstallLinks install;
    QString bookPath; ///< empty: /var/lib/gatebook/gatebook.db
    RadioSettings radio;
    CodeSettings codes;
    PrinterSettings printer;
    SoundSettings sound;
    ScreenLook look;
    SignageSettings signage;
    NoticeSettings notice;
    double millimetresPerPixel = 0; ///< 0: from the screen
    TypingRules typing;             ///< how the on-screen keyboard writes Vietnamese

    bool operator==(const Settings &) const = default;
};

/// Reads a settings file. `path` empty: the default place, where a missing file means defaults; a named file must exist.
/// BadSettings names file, line, key and the allowed range.
Result<Settings> readSettings(const QString &path);
/// The same from text; `name` stands for the file in messages.
Result<Settings> parseSettings(const QByteArray &toml, const QString &name);
/// Every key of a settings file in dotted form, without those of [signature.NAME] and of the elements of [[department]] and [[host]].
[[nodiscard]] QStringList settingsKeys();
/// The languages the screens speak, by their codes.
[[nodiscard]] const QStringList &spokenLanguages();

/// Reads one signature file (resources/signatures/*.toml).
Result<QList<AppSignature>> parseSignatures(const QByteArray &toml, const QString &name);
/// All signature files: those built in, and those of `localFolder`, which replace built-in ones of the same file name. In order of file names.
Result<QList<AppSignature>> readSignatures(const QString &localFolder = QStringLiteral("/etc/gatebook/signatures"));

} // namespace Gatebook
