// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/directkeeper.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakebook.h"
#include "fakes/fakecalibrationstore.h"
#include "fakes/fakeclock.h"
#include "fakes/fakepinhasher.h"
#include "fakes/fakeprinter.h"
#include "fakes/fakespeaker.h"
#include "fakes/seededrandom.h"
#include "flow/ports/codemaker.h"
#include "screens/kiosk.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// Every code is the same little chequered square: enough for a picture, and no reader is asked.
class ChequeredCodeMaker : public CodeMaker
{
public:
    [[nodiscard]] Result<CodeModules> qr(const QString &) const override
    {
        CodeModules modules{21, QBitArray(21 * 21)};
        for (int i = 0; i < modules.dark.size(); i += 2)
            modules.dark.setBit(i);
        return modules;
    }
};

/// The kiosk as the tests of QML see it: the real view models and the real session, over a book, a radio and a clock that a test rules.
class Bench : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Gatebook::Kiosk *kiosk READ kiosk CONSTANT)

public:
    Bench();
    ~Bench() override;

    [[nodiscard]] Kiosk *kiosk() const;

    /// A new kiosk, as after a start; items made with the old one must be gone.
    Q_INVOKABLE void reset();
    /// Lets this many milliseconds pass, in steps of 100, as the program does.
    Q_INVOKABLE void pass(int ms);
    /// The book does what was asked of it.
    Q_INVOKABLE void deliver();
    /// A phone with the app lies on the mark, for as long as it takes to be believed.
    Q_INVOKABLE void bringPhone();
    Q_INVOKABLE void goDeaf();
    /// What is being read aloud, "vi: …"; empty when nothing is.
    Q_INVOKABLE QString saying() const;
    /// Phones with the app send at these levels, four times a second.
    Q_INVOKABLE void phonesSend(const QList<int> &levelsDbm, int ms);
    /// Somebody of IT who may sign in with this PIN.
    Q_INVOKABLE void addIt(const QString &name, const QString &pin);
    /// What becomes of the last pass that was given to the printer, and how many were.
    Q_INVOKABLE void printerTakesIt();
    Q_INVOKABLE void printerRefuses();
    [[nodiscard]] Q_INVOKABLE int prints() const;
    /// How many thresholds were kept.
    [[nodiscard]] Q_INVOKABLE int keptThresholds() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace Gatebook
