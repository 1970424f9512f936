// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "stage.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QMetaProperty>
#include <QtCore/QSet>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

/// What this visitor says of themselves; nothing else on the screens looks like any of it.
const QStringList Said = QStringLiteral("Zyxwvut|Qoppa|0987123654|Whoami").split(u'|');

QString saidIn(const QString &text)
{
    for (const QString &one : Said) {
        if (text.contains(one, Qt::CaseInsensitive))
            return one;
    }
    return {};
}

/// Every object of the window and of the view models, once: what they own, and what is drawn.
class Walk
{
public:
    void through(QObject *object)
    {
        if (!object || m_seen.contains(object))
            return;
        m_seen.insert(object);
        readProperties(object);
        if (const auto *model = qobject_cast<QAbstractItemModel *>(object))
            readRows(*model);
        if (const auto *item = qobject_cast<QQuickItem *>(object)) {
            for (QQuickItem *child : item->childItems())
                through(child);
        }
        if (const auto *window = qobject_cast<QQuickWindow *>(object))
            through(window->contentItem());
        for (QObject *child : object->children())
            through(child);
    }

    [[nodiscard]] const QStringList &traces() const { return m_traces; }
    [[nodiscard]] qsizetype objects() const { return m_seen.size(); }

private:
    void readProperties(const QObject *object)
    {
        const QMetaObject *type = object->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            const int kind = property.metaType().id();
            if (kind == QMetaType::QString || kind == QMetaType::QStringList || kind == QMetaType::QVariant || kind == QMetaType::QUrl)
                note(property.read(object), QLatin1StringView(type->className()), QLatin1StringView(property.name()));
        }
    }
    void readRows(const QAbstractItemModel &model)
    {
        const QHash<int, QByteArray> roles = model.roleNames();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (auto role = roles.cbegin(); role != roles.cend(); ++role)
                note(model.index(row, 0).data(role.key()), QLatin1StringView(model.metaObject()->className()), QLatin1StringView(role.value()));
        }
    }
    void note(const QVariant &value, QLatin1StringView owner, QLatin1StringView name)
    {
        const QString found = saidIn(value.toStringList().join(u' ') + value.toString());
        if (!found.isEmpty())
            m_traces.append(QStringLiteral("%1.%2 holds %3").arg(owner, name, found));
    }

    QSet<QObject *> m_seen;
    QStringList m_traces;
};

/// A visitor who says all there is to say, up to the last step of the form.
void sayEverything(StagedKiosk &kiosk)
{
    SessionScreen &screen = *kiosk.kiosk.session();
    screen.setLanguage(kiosk.language);
    screen.checkIn();
    screen.setName(QStringLiteral("Zyxwvut Văn Hà"));
    screen.next();
    screen.setOrganisation(QStringLiteral("Qoppa"));
    screen.next();
    screen.setPhone(QStringLiteral("0987123654"));
    screen.next();
    screen.setDepartment(StagedKiosk::facts().departments.first().name);
    screen.setHostPerson(QStringLiteral("Whoami"));
    kiosk.deliver();
}

} // namespace

class Traces : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfAVisitorStays_data();
    void nothingOfAVisitorStays();
};

void Traces::nothingOfAVisitorStays_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("starting over") << 0;
    QTest::newRow("gone away in the form") << 1;
    QTest::newRow("let in, and the pass was shown long enough") << 2;
    QTest::newRow("asked to see the receptionist") << 3;
    QTest::newRow("the book was lost") << 4;
}

void Traces::nothingOfAVisitorStays()
{
    QFETCH(const int, way);
    StagedKiosk *kiosk = nullptr;
    Scene scene{QStringLiteral("traces"), QStringLiteral("screen_hostpurpose"), EntryPolicy::Require, [&](StagedKiosk &staged) {
                    kiosk = &staged;
                    sayEverything(staged);
                }};
    Stage stage(scene, QStringLiteral("vi"), QSize(1080, 1920));
    QVERIFY(stage.window());
    QVERIFY(!stage.settled().isNull());
    const auto walked = [&] {
        Walk walk;
        walk.through(stage.window());
        walk.through(&kiosk->kiosk);
        return walk;
    };
    QVERIFY2(walked().traces().size() >= Said.size(), "what is said is not found even before it is wiped");

    SessionScreen &screen = *kiosk->kiosk.session();
    if (way == 0)
        screen.startOver();
    if (way == 2 || way == 3) {
        screen.next();
        way == 2 ? screen.sayNoSmartphone() : screen.decline();
        kiosk->deliver();
        QVERIFY(!stage.settled().isNull());
        QVERIFY(walked().traces().size() > 0);
    }
    if (way == 4)
        kiosk->session.bookLost({Failure::Reason::DiskFull, QStringLiteral("full")});
    if (way != 0 && way != 4)
        kiosk->pass(120000);
    kiosk->deliver();
    QCOMPARE(screen.step(), way == 4 ? SessionScreen::OutOfService : SessionScreen::Attract);
    QVERIFY(!stage.settled().isNull());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Walk after = walked();
    QVERIFY(after.objects() > 200);
    QCOMPARE(after.traces(), QStringList());
}

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Traces traces;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&traces, argc, argv);
}

#include "tst_traces.moc"
