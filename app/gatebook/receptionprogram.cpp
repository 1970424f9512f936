// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/receptionprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtQml/QQmlError>

#include <cstdio>

namespace Gatebook {

namespace {

constexpr int TickMs = 100;
constexpr qint64 RetryAfterMs = 10000;

std::unique_ptr<CupsSheets> sheetPrinterOf(const PrinterSettings &printer)
{
    return printer.sheets.isEmpty() ? nullptr : std::make_unique<CupsSheets>(printer.sheets);
}

std::unique_ptr<PassPrinter> passPrinterOf(const PrinterSettings &printer, const CodeMaker &codes)
{
    if (printer.name.isEmpty())
        return nullptr;
    return std::make_unique<CupsPrinter>(printer.name, QSizeF(printer.widthMm, printer.heightMm), codes);
}

QStringList departmentNames(const Settings &settings)
{
    QStringList out;
    for (const Department &department : settings.departments)
        out.append(department.name);
    return out;
}

} // namespace

ReceptionProgram::ReceptionProgram(const Settings &settings, const QString &bookPath, const Clock &clock)
    : m_store(QFileInfo(bookPath).absolutePath())
    , m_machine(bookPath)
    , m_firstPin(bookPath, m_hasher, m_random)
    , m_book(bookPath, OpenMode::MustExist, m_random)
    , m_printer(sheetPrinterOf(settings.printer))
    , m_passPrinter(passPrinterOf(settings.printer, m_codeMaker))
    , m_voice(settings.sound.volumePercent)
    , m_inside(m_book, clock, m_random, settings.timezone, settings.session.buildDateMs)
    , m_entry(entryParts(settings, clock))
    , m_log(m_book, clock, settings.timezone, departmentNames(settings))
    , m_figures(m_book, clock, settings.timezone, m_store)
    , m_rollCall(m_book, clock, settings.timezone, settings.agency, m_store, m_paper, m_printer.get())
    , m_health({nullptr, nullptr, nullptr, m_book, m_machine, clock, settings.session.buildDateMs, settings.timezone})
    , m_screen({m_book, m_hasher, clock, m_inside, m_entry, m_log, m_figures, m_rollCall, m_health, settings.agency, settings.timezone})
    , m_clock(clock)
    , m_language(settings.languages.contains(QStringLiteral("vi")) ? QStringLiteral("vi") : QStringLiteral("en"))
{
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings.append(warning.toString());
    });
    connect(&m_inside, &InsideScreen::someoneWaits, this, [this] { m_voice.play(Cue::Attention); });
    connect(m_screen.signIn(), &SignIn::pinChosen, this, [this] { m_firstPin.see(m_book, this); });
    speak();
    openBook();
}

ReceptionProgram::~ReceptionProgram() = default;

EntryScreen::Parts ReceptionProgram::entryParts(const Settings &settings, const Clock &clock)
{
    const SessionRules &rules = settings.session;
    return {m_book, clock, m_random, m_passPrinter.get(), {rules.site, rules.entrance, rules.entry.policy, settings.timezone}, settings.agency,
        departmentNames(settings), rules.buildDateMs};
}

void ReceptionProgram::openBook()
{
    m_retryAtMs = -1;
    m_book.open(this, [this](const Result<void> &opened) {
        if (opened)
            m_firstPin.see(m_book, this);
        m_screen.signIn()->refresh();
        if (opened)
            return;
        std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(opened.failure().detail));
        m_retryAtMs = m_clock.monotonicMs() + RetryAfterMs;
    });
}

bool ReceptionProgram::show(const QSize &windowed)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("reception"), QVariant::fromValue(&m_screen)}, {QStringLiteral("language"), m_language}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/reception/ReceptionWindow.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window) {
        for (const QString &warning : std::as_const(m_warnings))
            std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(warning));
        return false;
    }
    if (windowed.isEmpty()) {
        m_window->showMaximized();
    } else {
        m_window->resize(windowed);
        m_window->show();
    }
    return true;
}

void ReceptionProgram::tick()
{
    m_screen.tick();
    if (m_retryAtMs >= 0 && m_clock.monotonicMs() >= m_retryAtMs)
        openBook();
}

void ReceptionProgram::tickByItself()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ReceptionProgram::tick);
    timer->start(TickMs);
}

void ReceptionProgram::speak()
{
    if (m_translator.load(QStringLiteral(":/i18n/gatebook_") + m_language)) // the sources are English
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace Gatebook
