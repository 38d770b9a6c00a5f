// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/cues.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// One line for each wording of the cue: the files go through all alternatives, so that none is lost when they are sorted anew.
QStringList wordings(const QString &cue)
{
    QFile file(QFINDTESTDATA(QString("data/cues/"_L1 + cue + ".txt"_L1)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no wordings of %s", qPrintable(cue));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestCues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFurniture_data();
    void namesTheFurniture();
    void knowsEachWording_data();
    void knowsEachWording();
    void leavesSentencesAlone_data();
    void leavesSentencesAlone();
    void knowsLanguageNames();
    void knowsOffersOfLanguages();
    void knowsListsOfLanguages();
    void knowsLegalNotices();
    void knowsAppealsToSubscribe();
    void knowsSkipLinks();
    void knowsPictureCredits();
    void knowsAuthorBiographies();
};

void TestCues::namesTheFurniture_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<BlockRole>("role");
    QTest::newRow("DW") << u"DW recommends"_s << BlockRole::Related;
    QTest::newRow("with counter") << u"DW recommends1"_s << BlockRole::Related;
    QTest::newRow("German") << u"Die Redaktion empfiehlt"_s << BlockRole::Related;
    QTest::newRow("French with headline") << u"À lire aussi : Le pont est ouvert"_s << BlockRole::Related;
    QTest::newRow("Spanish") << u"Noticias relacionadas"_s << BlockRole::Related;
    QTest::newRow("capitals") << u"MORE: How the ferries came to the Sarn"_s << BlockRole::Related;
    QTest::newRow("Japanese with headline") << u"【関連記事】渡し船はどのようにサーン川に来たか"_s << BlockRole::Related;
    QTest::newRow("Russian") << u"Читайте также:"_s << BlockRole::Related;
    QTest::newRow("Chinese") << u"延伸閱讀"_s << BlockRole::Related;
    QTest::newRow("Arabic") << u"اقرأ أيضاً"_s << BlockRole::Related;
    QTest::newRow("comments") << u"Comments (12)"_s << BlockRole::Comment;
    QTest::newRow("sharing") << u"Share on Facebook"_s << BlockRole::Sharing;
    QTest::newRow("subscription") << u"Sign up for our newsletter"_s << BlockRole::Subscription;
    QTest::newRow("advertising") << u"Advertisement"_s << BlockRole::Advertising;
}

void TestCues::namesTheFurniture()
{
    QFETCH(QString, line);
    QFETCH(BlockRole, role);
    const std::optional<BlockRole> cue = furnitureCue(line);
    QVERIFY(cue.has_value());
    QCOMPARE(*cue, role);
}

void TestCues::knowsEachWording_data()
{
    QTest::addColumn<BlockRole>("role");
    for (const BlockRole role : {BlockRole::Advertising, BlockRole::Comment, BlockRole::Related, BlockRole::Sharing, BlockRole::Subscription})
        QTest::newRow(QByteArray(roleKey(role).data(), roleKey(role).size()).constData()) << role;
}

void TestCues::knowsEachWording()
{
    QFETCH(BlockRole, role);
    const QStringList lines = wordings(QString(roleKey(role)));
    QVERIFY(lines.size() > 30);
    for (const QString &line : lines) {
        for (const QString &written : {line, QString(u"» "_s + line), QString(line + u':'), QString(line + u" 3"_s), line.toUpper()}) {
            const bool changes = written == line.toUpper() && written.toLower() != line; // "ı" and "ß" have no capital of their own
            QVERIFY2(changes || furnitureCue(written) == role, qPrintable(written));
        }
    }
}

void TestCues::leavesSentencesAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("crosshead") << u"Obama vows to defeat the storm"_s;
    QTest::newRow("sentence that begins alike") << u"Shareholders met on Tuesday to decide about the harbour."_s;
    QTest::newRow("long") << u"Read more books, the mayor told the children, and then she read to them from her own for an hour and a half."_s;
}

void TestCues::leavesSentencesAlone()
{
    QFETCH(QString, line);
    QVERIFY(!furnitureCue(line).has_value());
}

void TestCues::knowsLanguageNames()
{
    QVERIFY(isLanguageName(u"Shqip"));
    QVERIFY(isLanguageName(u"DEUTSCH"));
    QVERIFY(isLanguageName(u"Albanian Shqip"));
    QVERIFY(isLanguageName(u"العربية"));
    QVERIFY(!isLanguageName(u"Elmar"));
    QVERIFY(!isLanguageName(u""));
}

void TestCues::knowsOffersOfLanguages()
{
    QVERIFY(isLanguageOffer(u"Portuguese Português para África"));
    QVERIFY(isLanguageOffer(u"Chinese (Simplified) 简"));
    QVERIFY(!isLanguageOffer(u"Elmar Courier"));
    QVERIFY(!isLanguageOffer(u"English is spoken on both banks of the Sarn, but not in the mills"));
}

void TestCues::knowsListsOfLanguages()
{
    QVERIFY(isLanguageList(u"English | Deutsch | Français | العربية"));
    QVERIFY(isLanguageList(u"English Deutsch Türkçe"));
    QVERIFY(!isLanguageList(u"English Deutsch"));
    QVERIFY(!isLanguageList(u"English, German and French were the languages that the envoys spoke among themselves."));
    QVERIFY(!isLanguageList(u""));
}

void TestCues::knowsLegalNotices()
{
    for (const QString &line : wordings(u"legal"_s))
        QVERIFY2(noticeCues(line, 10).legal, qPrintable(line));
    QVERIFY(noticeCues(u"© 2016 Elmar Courier", 10).legal);
    QVERIFY(noticeCues(u"Tous droits réservés", 10).legal);
    QVERIFY(!noticeCues(u"The mayor has no right to close the bridge.", 10).legal);
}

void TestCues::knowsAppealsToSubscribe()
{
    for (const QString &line : wordings(u"appeal"_s))
        QVERIFY2(noticeCues(line, 10).appeal, qPrintable(line));
    QVERIFY(!noticeCues(u"The town has no boats left.", 10).appeal);
}

void TestCues::knowsSkipLinks()
{
    for (const QString &line : wordings(u"skiplink"_s))
        QVERIFY2(isSkipLink(line), qPrintable(line));
    QVERIFY(isSkipLink(u"Choose from 30 Languages"));
    QVERIFY(isSkipLink(u"Zum Inhalt springen"));
    QVERIFY(!isSkipLink(u"Content creators leave the town"));
}

void TestCues::knowsPictureCredits()
{
    QVERIFY(noticeCues(u"Photo: Otto Lindqvist", 10).picture);
    QVERIFY(noticeCues(u"Foto: Reuters", 10).picture);
    QVERIFY(!noticeCues(u"The photo shows the harbour.", 10).picture);
}

void TestCues::knowsAuthorBiographies()
{
    QVERIFY(noticeCues(u"Leila Haddad is a reporter in Elmar.", 10).biography);
    QVERIFY(!noticeCues(u"Leila Haddad is the mayor of Elmar.", 10).biography);
}

QTEST_APPLESS_MAIN(TestCues)
#include "tst_cues.moc"
