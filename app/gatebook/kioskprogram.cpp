// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/kioskprogram.h"

#include "devices/keyboard/vietnameseinputmethod.h"
#include "devices/printer/cupsprinter.h"
#include "settings/calibrationfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtQml/QQmlError>

#include <cstdio>

namespace Gatebook {

namespace {

constexpr int TickMs = 100;

/// Where nobody said whom visitors can see, they see the reception desk: without a choice nobody could go on.
QList<Department> departmentsOf(const Settings &settings)
{
    if (!settings.departments.isEmpty())
        return settings.departments;
    return {{QStringLiteral("Lễ tân"), QStringLiteral("Reception"), {}, QStringLiteral("bell")}};
}

KioskFacts factsOf(const Settings &settings)
{
    return {settings.agency, settings.address, settings.receptionPhone, settings.timezone, settings.languages, departmentsOf(settings),
        settings.hosts, settings.install.ios, settings.install.android, settings.look, settings.signage.slideMs, settings.sound.speech,
        settings.signage.whoMayEnter};
}

std::unique_ptr<PassPrinter> printerOf(const PrinterSettings &printer, const CodeMaker &codes)
{
    if (printer.name.isEmpty())
        return nullptr;
    return std::make_unique<CupsPrinter>(printer.name, QSizeF(printer.widthMm, printer.heightMm), codes);
}

/// The session's rules, with what visitors are told about their data. Whatever is wrong with the site's own texts, the doctor says too.
SessionRules rulesOf(const Settings &settings)
{
    SessionRules rules = settings.session;
    const NoticesRead read = readNotices(settings);
    for (const QString &trouble : read.troubles)
        std::fprintf(stderr, "gatebook: notice: %s\n", qUtf8Printable(trouble));
    rules.notices = read.notices;
    return rules;
}

/// What is listened for, with the thresholds that were measured at this door. Where their file is broken, those of the settings hold; the doctor says
/// so too.
QList<AppSignature> calibrated(const KioskProgram::Plan &plan)
{
    QList<AppSignature> signatures = plan.settings.signatures;
    if (const auto calibration = readCalibration(calibrationPath(plan.bookPath)))
        apply(*calibration, signatures);
    else
        std::fprintf(stderr, "gatebook: not calibrated: %s\n", qUtf8Printable(calibration.failure().detail));
    return signatures;
}

} // namespace

KioskProgram::KioskProgram(const Plan &plan)
    : m_failure(plan.failure)
    , m_millimetresPerPixel(plan.settings.millimetresPerPixel)
    , m_firstPin(plan.bookPath, m_hasher, m_random)
    , m_tools(plan.settings, plan.bookPath, QFileInfo(plan.bookPath).absolutePath())
    , m_book(plan.bookPath, OpenMode::CreateIfMissing, m_random)
    , m_calibrations(calibrationPath(plan.bookPath))
    , m_listener(plan.source, plan.clock, PresenceTracker(calibrated(plan), plan.settings.presence, m_random.salt()), plan.settings.appCheck,
          plan.settings.radio.health)
    , m_session(rulesOf(plan.settings), m_listener, m_book, plan.clock, m_random)
    , m_codes(m_session)
    , m_printer(printerOf(plan.settings.printer, m_codeMaker))
    , m_tickets(m_session, m_printer.get(), plan.clock, plan.settings.agency, plan.settings.timezone)
    , m_voice(plan.settings.sound.volumePercent)
    , m_quietVoice(plan.settings.sound.quietVolumePercent)
    , m_hushed(m_voice, m_quietVoice, plan.settings.sound.quietHours, plan.settings.timezone, plan.clock)
    , m_cues(m_session, m_listener, m_hushed)
    , m_kiosk(
          factsOf(plan.settings), {m_session, m_listener, m_book, m_codeMaker, m_hasher, m_random, plan.clock, m_calibrations, m_codes, m_tickets})
    , m_lights(m_session, m_listener, *m_kiosk.light())
    , m_care(m_book, m_session, plan.clock, plan.settings.closingMinutes, plan.settings.timezone)
{
    VietnameseInputMethod::setRules(plan.settings.typing);
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings.append(warning.toString());
    });
    connect(&m_kiosk, &Kiosk::languageChanged, this, &KioskProgram::speak);
    connect(&m_tickets, &Ticketing::troubleChanged, this, [this] {
        if (m_tickets.trouble())
            std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(m_tickets.trouble()->detail));
    });
    if (plan.settings.sound.speech != Speech::Off) {
        m_kiosk.speech()->setSpeaker(&m_speaker);
        connect(this, &KioskProgram::firstFrame, &m_speaker, &SpdSpeaker::start);
    }
    connect(&m_care, &BookCare::opened, this, &KioskProgram::seeToFirstAccount);
    connect(m_kiosk.staff()->signIn(), &SignIn::pinChosen, this, &KioskProgram::seeToFirstAccount);
    if (!plan.settings.signage.slides.isEmpty())
        showSlides(plan.settings.signage.slides);
    connect(this, &KioskProgram::firstFrame, this, [this, settings = plan.settings, &clock = plan.clock] { makeDesk(settings, clock); });
    if (m_failure)
        m_session.bookLost(*m_failure); // the settings say where the book is
    else
        m_care.start();
}

KioskProgram::~KioskProgram() = default;

void KioskProgram::seeToFirstAccount()
{
    m_firstPin.see(m_book, this);
}

void KioskProgram::makeDesk(const Settings &settings, const Clock &clock)
{
    m_desk = std::make_unique<DeskScreens>(settings,
        DeskScreens::Parts{m_tools, m_book, m_hasher, m_random, clock, m_printer.get(), m_kiosk.ticket(), m_kiosk.staff()->signIn(), m_kiosk.radio(),
            &m_codes, m_slides.get()});
    m_kiosk.staff()->setDesk(m_desk->screen());
}

bool KioskProgram::show(const QSize &windowed)
{
    speak(m_session.language());
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties(
        {{QStringLiteral("kiosk"), QVariant::fromValue(&m_kiosk)}, {QStringLiteral("millimetresPerPixel"), m_millimetresPerPixel}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return false;
    connect(
        m_window, &QQuickWindow::frameSwapped, this, &KioskProgram::firstFrame, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (windowed.isEmpty()) {
        m_window->setCursor(Qt::BlankCursor); // who touches has no use for an arrow
        m_window->showFullScreen();
    } else {
        m_window->resize(windowed);
        m_window->show();
    }
    m_window->requestActivate();
    return true;
}

void KioskProgram::showSlides(const QString &folder)
{
    m_slides = std::make_unique<WatchedSlides>(folder);
    connect(m_slides.get(), &SlideFolder::changed, this, [this] {
        const QStringList troubles = m_slides->troubles();
        for (const QString &trouble : troubles)
            std::fprintf(stderr, "gatebook: slides: %s\n", qUtf8Printable(trouble));
    });
    m_kiosk.slides()->setFolder(m_slides.get());
    connect(this, &KioskProgram::firstFrame, m_slides.get(), &WatchedSlides::start); // the first frame waits for no picture
}

void KioskProgram::tick()
{
    m_listener.tick();
    m_session.tick();
    m_kiosk.tick();
    if (!m_failure)
        m_care.tick();
}

void KioskProgram::tickByItself()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &KioskProgram::tick);
    timer->start(TickMs);
}

void KioskProgram::listen()
{
    m_listener.start();
}

void KioskProgram::readCodes(const QList<CodeSource *> &sources, CameraView *view)
{
    m_kiosk.scan()->setView(view);
    for (CodeSource *source : sources)
        m_codes.add(*source);
}

void KioskProgram::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/gatebook_") + language)) // the sources are English
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

} // namespace Gatebook
