// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeprinter.h"
#include "fakes/visibleitem.h"
#include "layoutcheck.h"
#include "pages.h"
#include "screens/insidescreen.h"
#include "screens/ticketscreen.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

#include <algorithm>

using namespace Gatebook;

namespace {

constexpr qreal DeskTarget = 54;     ///< pixels at 4.06 to the millimetre: a desk with a mouse
constexpr qreal KioskTarget = 81;    ///< 20 mm: a finger
constexpr qreal KioskCapital = 21.9; ///< 5.4 mm: read standing

/// Under the head of the kiosk's staff screen, standing and lying.
bool isKiosks(QSize size)
{
    return size == QSize(992, 1550) || size == QSize(1832, 800);
}

/// A printer at the desk, which passes go to.
struct Printing {
    explicit Printing(Desk &desk)
        : tickets(&printer, desk.clock, QStringLiteral("Sở TTTT"), Desk::Zone)
        , screen(tickets, desk.clock, Desk::Zone)
    {
    }
    FakePrinter printer;
    Ticketing tickets;
    TicketScreen screen;
};

/// As a finger would, where a page is longer than its place.
void scrollTo(const QQuickItem *item)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        const qreal below = parent->mapRectFromItem(item, item->boundingRect()).bottom() - parent->height();
        if (below > 0)
            parent->setProperty("contentY", parent->property("contentY").toReal() + below);
    }
}

/// A page of the receptionist in a window of its own, as its rail's right side or as a standing screen.
class PageStage
{
public:
    PageStage(const PageScene &scene, const QString &language, QSize size)
        : m_scene(scene)
    {
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                m_warnings.append(error.toString());
        });
        if (m_translator.load(QStringLiteral(":/i18n/gatebook_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        m_models = scene.bring(m_desk);
        if (auto *inside = qobject_cast<InsideScreen *>(m_models.get()))
            QObject::connect(inside, &InsideScreen::passIssued, &m_printing.tickets, &Ticketing::show);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(m_models.get())}, {QStringLiteral("width"), size.width()},
            {QStringLiteral("height"), size.height()}, {QStringLiteral("contrast"), scene.contrast}, {QStringLiteral("touched"), isKiosks(size)},
            {QStringLiteral("language"), language},
            {QStringLiteral("ticket"), QVariant::fromValue(scene.printerRefuses ? &m_printing.screen : nullptr)}});
        m_engine.loadData(windowOf(scene), QUrl(QStringLiteral("qrc:/qt/qml/Gatebook/Ui/PageWindow.qml")));
        m_desk.deliver();
    }
    ~PageStage() { QCoreApplication::removeTranslator(&m_translator); }

    [[nodiscard]] QQuickWindow *window() const
    {
        return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    /// "paper.state": of what a property is.
    [[nodiscard]] QVariant of(const QByteArray &property) const
    {
        const QObject *object = m_models.get();
        const QList<QByteArray> steps = property.split('.');
        for (const QByteArray &step : steps.first(steps.size() - 1))
            object = object->property(step).value<QObject *>();
        return object->property(steps.last());
    }

    [[nodiscard]] QString press()
    {
        for (const QString &name : std::as_const(m_scene.presses)) {
            (void)settled(); // before that nothing has its place
            QQuickItem *button = visibleItem(window()->contentItem(), name);
            if (!button)
                return name;
            scrollTo(button);
            QTest::mouseClick(window(), Qt::LeftButton, {}, button->mapToScene(button->boundingRect().center()).toPoint());
            m_desk.deliver();
        }
        if (m_scene.printerRefuses)
            m_printing.printer.refuse();
        return {};
    }
    [[nodiscard]] QImage settled()
    {
        QImage last;
        const auto rests = [&] {
            const QImage now = window()->grabWindow();
            const bool same = now == last;
            last = now;
            return same;
        };
        return QTest::qWaitFor(rests, 10000) ? last : QImage();
    }

private:
    static QByteArray windowOf(const PageScene &scene)
    {
        return QStringLiteral("import QtQuick\nimport Gatebook.Ui\nimport Gatebook.Screens\nWindow { id: window; required property %1 model\n"
                              "required property bool contrast\nrequired property bool touched\nrequired property string language\nproperty "
                              "TicketScreen ticket: null\nvisible: "
                              "true; color: Theme.colour.paper\n"
                              "Binding { target: Theme; property: \"highContrast\"; value: window.contrast }\n"
                              "Binding { target: Theme; property: \"atKiosk\"; value: window.touched }\n"
                              "Binding { target: Theme; property: \"language\"; value: window.language }\n"
                              "%2 { x: window.touched ? 0 : 24; y: window.touched ? 0 : 28; width: parent.width - (window.touched ? 0 : 56); height: "
                              "parent.height - (window.touched ? 0 : 64); %3: window.model; %4 } }")
            .arg(scene.model, scene.page, scene.property, scene.printerRefuses ? QStringLiteral("ticket: window.ticket") : QString())
            .toUtf8();
    }

    PageScene m_scene;
    Desk m_desk;
    Printing m_printing{m_desk};
    std::unique_ptr<QObject> m_models;
    QTranslator m_translator;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine;
};

} // namespace

/// The receptionist's pages, in pictures beside those of the gallery.
class Pages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.mkpath(QStringLiteral("."))); }
    void everyPageIsWhole_data();
    void everyPageIsWhole();
    void touchesReachTheBook_data();
    void touchesReachTheBook();

private:
    QDir m_folder{QStringLiteral(GATEBOOK_GALLERY)};
};

void Pages::everyPageIsWhole_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QList<PageScene> scenes = allPages();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            // Beside the rail of a desk's screen, standing, and under the head of the kiosk's staff screen.
            for (const QSize size : {QSize(1592, 1080), QSize(1080, 1800), QSize(1832, 800), QSize(992, 1550)}) {
                if (size.height() < 1000 && scenes[i].page == QLatin1StringView("FiguresPage") && !scenes[i].presses.isEmpty())
                    continue; // what is pressed may lie below
                if (isKiosks(size) && scenes[i].deskOnly)
                    continue;
                const QString name = QStringLiteral("%1-%2-%3x%4").arg(scenes[i].name, language).arg(size.width()).arg(size.height());
                QTest::newRow(qPrintable(name)) << int(i) << language << size;
            }
        }
    }
}

void Pages::everyPageIsWhole()
{
    QFETCH(const int, scene);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|Icon|Error|icon")));
    PageStage stage(allPages().at(scene), language, size);
    QVERIFY2(stage.window(), qPrintable(stage.warnings().join(u'\n')));
    QCOMPARE(stage.press(), QString());
    const QImage picture = stage.settled();
    QVERIFY2(!picture.isNull(), "something on the page never rests");
    QVERIFY(picture.save(m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QCOMPARE(stage.warnings(), QStringList());
    const QStringList faults = isKiosks(size) ? layoutFaults(stage.window()->contentItem(), KioskTarget, KioskCapital)
                                              : layoutFaults(stage.window()->contentItem(), DeskTarget);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void Pages::touchesReachTheBook_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("presses");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("after");
    const auto row = [](const char *page, const char *presses, const char *property, const QVariant &before, const QVariant &after) {
        QTest::addRow("%s: %s", page, presses) << QString::fromLatin1(page) << QString::fromLatin1(presses).split(u' ') << QByteArray(property)
                                               << before << after;
    };
    row("figures-week", "range_month", "rangeDays", 7, 30);
    row("figures-week", "range_today", "rangeDays", 7, 1);
    row("figures-week", "entrance_1", "entrance", QString(), QStringLiteral("Cổng chính"));
    row("figures-week", "entrance_1 entrance_all", "entrance", QString(), QString());
    row("figures-week", "saveTables", "saving", 0, 2);
    row("figures-week", "figuresPaper", "paper.state", 0, 2);
    row("figures-week", "figuresPaper saveTables", "paper.state", 0, 0); // one thing is said at a time
    row("figures-week", "saveTables figuresPaper", "saving", 0, 0);
    row("log-first", "correct department_1 correctionReason_1 correctionSave", "corrected", false, true);
    row("log-first", "correct department_1 correctionReason_1 correctionCancel", "corrected", false, false);
    row("log-first", "correct department_1 correctionSave", "corrected", false, false);
    row("rollcall", "person_4", "here", 4, 5);
    row("rollcall", "person_0", "here", 4, 3);
    row("rollcall", "rollCallMissing", "onlyMissing", false, true);
    row("rollcall", "rollCallPaper", "paper.state", 0, 2);
    row("rollcall", "rollCallAnew rollCallSure", "here", 4, 0);
    row("rollcall", "rollCallAnew rollCallKeep", "here", 4, 4);
    row("rollcall", "rollCallEnd rollCallSure", "state", 2, 0);
    row("rollcall", "rollCallEnd rollCallKeep", "state", 2, 2);
    row("rollcall", "rollCallEnd rollCallSure rollCallAnew", "state", 2, 2);
}

void Pages::touchesReachTheBook()
{
    QFETCH(const QString, page);
    QFETCH(const QStringList, presses);
    QFETCH(const QByteArray, property);
    QFETCH(const QVariant, before);
    QFETCH(const QVariant, after);
    const QList<PageScene> scenes = allPages();
    auto scene = *std::find_if(scenes.cbegin(), scenes.cend(), [&](const PageScene &one) { return one.name == page; });
    scene.presses = presses;
    PageStage stage(scene, QStringLiteral("vi"), QSize(1592, 1080));
    QVERIFY(stage.window());
    QVERIFY(!stage.settled().isNull());
    const auto now = [&] {
        const QVariant value = stage.of(property.constData()); // an enum counts
        return value.canConvert<int>() && before.metaType() == QMetaType::fromType<int>() ? QVariant(value.toInt()) : value;
    };
    QCOMPARE(now(), before);
    QCOMPARE(stage.press(), QString());
    QCOMPARE(now(), after);
    QCOMPARE(stage.warnings(), QStringList());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Pages pages;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&pages, argc, argv);
}

#include "tst_pages.moc"
