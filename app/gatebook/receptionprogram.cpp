// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/receptionprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtQml/QQmlError>

#include <cstdio>

namespace Gatebook {

namespace {

constexpr int TickMs = 100;
constexpr qint64 RetryAfterMs = 10000;

std::unique_ptr<PassPrinter> passPrinterOf(const PrinterSettings &printer, const CodeMaker &codes)
{
    if (printer.name.isEmpty())
        return nullptr;
    return std::make_unique<CupsPrinter>(printer.name, QSizeF(printer.widthMm, printer.heightMm), codes);
}

QString folderToSaveIn(const QString &bookPath, OpenMode mode)
{
    return mode == OpenMode::ReadOnly ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(bookPath).absolutePath();
}

} // namespace

ReceptionProgram::ReceptionProgram(const Settings &settings, const QString &bookPath, OpenMode mode, const Clock &clock)
    : m_readOnly(mode == OpenMode::ReadOnly)
    , m_tools(settings, bookPath, folderToSaveIn(bookPath, mode))
    , m_firstPin(bookPath, m_hasher, m_random)
    , m_book(bookPath, mode, m_random)
    , m_passPrinter(passPrinterOf(settings.printer, m_codeMaker))
    , m_voice(settings.sound.volumePercent)
    , m_tickets(m_passPrinter.get(), clock, settings.agency, settings.timezone)
    , m_ticket(m_tickets, clock, settings.timezone)
    , m_desk(settings,
          {.tools = m_tools,
              .keeper = m_book,
              .hasher = m_hasher,
              .random = m_random,
              .clock = clock,
              .passes = m_passPrinter.get(),
              .ticket = m_passPrinter ? &m_ticket : nullptr,
              .readOnly = m_readOnly})
    , m_clock(clock)
    , m_language(settings.languages.contains(QStringLiteral("vi")) ? QStringLiteral("vi") : QStringLiteral("en"))
{
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings.append(warning.toString());
    });
    connect(screen().inside(), &InsideScreen::passIssued, &m_tickets, &Ticketing::show);
    connect(screen().inside(), &InsideScreen::passTaken, &m_tickets, &Ticketing::forget);
    connect(&m_tickets, &Ticketing::troubleChanged, this, [this] {
        if (m_tickets.trouble())
            std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(m_tickets.trouble()->detail));
    });
    if (!m_readOnly)
        screen().inside()->callWhileLocked();
    connect(screen().inside(), &InsideScreen::someoneWaits, this, [this] { m_voice.play(Cue::Attention); });
    if (!m_readOnly)
        connect(screen().signIn(), &SignIn::pinChosen, this, [this] { m_firstPin.see(m_book, this); });
    speak();
    openBook();
}

ReceptionProgram::~ReceptionProgram() = default;

void ReceptionProgram::openBook()
{
    m_retryAtMs = -1;
    m_book.open(this, [this](const Result<void> &opened) {
        if (opened && !m_readOnly)
            m_firstPin.see(m_book, this);
        screen().signIn()->refresh();
        if (opened)
            return;
        std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(opened.failure().detail));
        m_retryAtMs = m_clock.monotonicMs() + RetryAfterMs;
    });
}

bool ReceptionProgram::show(const QSize &windowed)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("reception"), QVariant::fromValue(&screen())}, {QStringLiteral("language"), m_language}});
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
    screen().tick();
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
