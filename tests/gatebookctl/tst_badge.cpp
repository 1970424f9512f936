// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcommand.h"

#include "codeframes/photograph.h"
#include "devices/zxing/codepicture.h"
#include "devices/zxing/codereader.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Gatebook;

class TestCtlBadge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        QVERIFY(m_fixture->open());
    }

    void thePictureOpensTheGate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("svg") << QStringLiteral("sơn.svg");
        QTest::newRow("png") << QStringLiteral("son.PNG");
    }
    void thePictureOpensTheGate()
    {
        QFETCH(QString, file);
        const QString path = m_fixture->path(file);
        const Ran ran = make(QStringLiteral("Lê  Văn Sơn"), path, {QStringLiteral("--department"), QStringLiteral("Phòng Tư pháp")});
        QVERIFY2(ran.exit == 0, ran.err);
        QFile picture(path);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QCOMPARE(picture.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const QByteArray drawn = picture.readAll();
        const auto text = readCode(drawn);
        QVERIFY2(text, why(text));
        QCOMPARE(readCodes(photographed(pictureOf(drawn))), QStringList(*text));
        QVERIFY(!ran.out.contains(text->toUtf8()));
        const auto badge = m_fixture->open()->badgeByToken(badgeTokenFromQr(*text).value());
        QVERIFY2(badge, why(badge));
        QCOMPARE(badge->name, QStringLiteral("Lê Văn Sơn"));
        QCOMPARE(badge->department, QStringLiteral("Phòng Tư pháp"));
        QVERIFY(badge->issuedAtMs > BookFixture::FirstMs);
    }

    void anAccountsBadgeBearsItsName()
    {
        QVERIFY(m_fixture->open()->addStaff({QStringLiteral("Lan"), StaffRole::Receptionist, "hash"}));
        const QString path = m_fixture->path(QStringLiteral("lan.svg"));
        const Ran ran = runOn(*m_fixture, words("badge --account Lan --output") + QStringList{path});
        QVERIFY2(ran.exit == 0, ran.err);
        QFile picture(path);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const auto text = readCode(picture.readAll());
        QVERIFY2(text, why(text));
        const auto badge = m_fixture->open()->badgeByToken(badgeTokenFromQr(*text).value());
        QVERIFY2(badge, why(badge));
        QCOMPARE(badge->name, QStringLiteral("Lan"));
    }

    void everyBadgeHasATokenOfItsOwn()
    {
        QStringList texts;
        for (int i = 0; i < 3; ++i) {
            const QString path = m_fixture->path(QStringLiteral("b%1.png").arg(i));
            QCOMPARE(make(QStringLiteral("An"), path).exit, 0);
            QFile picture(path);
            QVERIFY(picture.open(QIODevice::ReadOnly));
            texts.append(readCode(picture.readAll()).value());
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void badgesAreListedAndRevoked()
    {
        QCOMPARE(make(QStringLiteral("An"), m_fixture->path(QStringLiteral("a.svg"))).exit, 0);
        const Ran made = make(QStringLiteral("Bình"), m_fixture->path(QStringLiteral("b.svg")), words("--json --department IT"));
        QCOMPARE(made.json()[u"id"].toInt(), 2);
        QCOMPARE(made.json()[u"file"].toString(), m_fixture->path(QStringLiteral("b.svg")));
        QCOMPARE(runOn(*m_fixture, words("badge revoke 1 --json")).json()[u"done"].toString(), QStringLiteral("revoked"));
        const QJsonArray badges = runOn(*m_fixture, words("badge list --json")).json()[u"badges"].toArray();
        QCOMPARE(badges.size(), 2);
        QVERIFY(badges[0][u"revoked_at"].isString());
        QVERIFY(badges[1][u"revoked_at"].isNull());
        QCOMPARE(badges[1][u"name"].toString(), QStringLiteral("Bình"));
        QCOMPARE(badges[1][u"department"].toString(), QStringLiteral("IT"));
        const QByteArray list = runOn(*m_fixture, words("badge list")).out;
        QVERIFY2(list.startsWith("1\tAn\t\t") && list.contains("\trevoked\n2\tBình\tIT\t"), list);
    }

    void noBadgesYetSaysHow()
    {
        const Ran ran = runOn(*m_fixture, words("badge list"));
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("no badges yet"), ran.out);
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no name") << words("badge --output a.svg") << 2 << QByteArray("--name");
        QTest::newRow("a name of spaces") << QStringList{QStringLiteral("badge"), QStringLiteral("--name"), QStringLiteral("  "),
            QStringLiteral("--output"), QStringLiteral("a.svg")}
                                          << 2 << QByteArray("--name is empty");
        QTest::newRow("no output") << words("badge --name An") << 2 << QByteArray("--output");
        QTest::newRow("no picture's name") << words("badge --name An --output a.pdf") << 2 << QByteArray(".svg or .png");
        QTest::newRow("name and account") << words("badge --name An --account An --output a.svg") << 2 << QByteArray("either");
        QTest::newRow("no such account") << words("badge --account An --output a.svg") << 1 << QByteArray("no account \"An\"");
        QTest::newRow("nothing") << words("badge") << 2 << QByteArray("--help");
        QTest::newRow("no such folder") << words("badge --name An --output /nowhere/a.svg") << 1 << QByteArray("/nowhere/a.svg");
        QTest::newRow("no such badge") << words("badge revoke 9") << 1 << QByteArray("no badge 9");
        QTest::newRow("no number") << words("badge revoke An") << 2 << QByteArray("An");
        QTest::newRow("revoke what?") << words("badge revoke") << 2 << QByteArray("ID");
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        const Ran ran = runOn(*m_fixture, arguments);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.contains(says), ran.err);
        QVERIFY(m_fixture->open()->badges()->isEmpty());
    }

    // The book, the key and the settings of the test are all there is: no half picture either.
    void withoutABookThereIsNoPicture()
    {
        const BookFixture none;
        const Ran ran = runOn(none,
            {QStringLiteral("badge"), QStringLiteral("--name"), QStringLiteral("An"), QStringLiteral("--output"),
                none.path(QStringLiteral("a.svg"))});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(QDir(none.folder()).entryList(QDir::Files), QStringList{QStringLiteral("empty.toml")});
    }

private:
    Ran make(const QString &name, const QString &file, const QStringList &more = {})
    {
        return runOn(*m_fixture, QStringList{QStringLiteral("badge"), QStringLiteral("--name"), name, QStringLiteral("--output"), file} + more);
    }

    std::unique_ptr<BookFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCtlBadge)
#include "tst_badge.moc"
