// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Text dumps of pages: what text browsers and crawlers make of menus, language lists, comments and the article between them.
#include "tests/models/extract/testpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr int allParagraphs = 10;

const QByteArray skipList = "1. Inhalt\n  2. Navigation\n  3. Weitere Inhalte\n  4. Metanavigation\n  5. Suche\n  6. Choose from 30 Languages\n\n";
const QByteArray menuList = "  • Home\n  • Town\n  • County\n      • North\n      • South\n  • Sport\n  • Culture\n\n";

/// The names that one site offers its thirty editions under.
const QByteArray thirtyLanguages = "  • Albanian Shqip\n  • Amharic አማርኛ\n  • Arabic العربية\n  • Bengali বাংলা\n  • Bosnian B/H/S\n  • Bulgarian Български\n  • Chinese (Simplified) 简\n  • Chinese (Traditional) 繁\n"
                                   "  • Croatian Hrvatski\n  • Dari دری\n  • English English\n  • French Français\n  • German Deutsch\n  • Greek Ελληνικά\n  • Hausa Hausa\n  • Hindi हिन्दी\n  • Indonesian Indonesia\n"
                                   "  • Kiswahili Kiswahili\n  • Macedonian Македонски\n  • Pashto پښتو\n  • Persian فارسی\n  • Polish Polski\n  • Portuguese Português para África\n  • Portuguese Português do Brasil\n"
                                   "  • Romanian Română\n  • Russian Русский\n  • Serbian Српски/Srpski\n  • Spanish Español\n  • Turkish Türkçe\n  • Ukrainian Українська\n  • Urdu اردو\n\n";

Extraction dumpOf(const QByteArray &text)
{
    return extracted(text, u"page.txt"_s);
}

QByteArray head(const FerryStory &story)
{
    return story.headline + "\n\n" + story.standfirst + "\n\n";
}

/// As a text browser prints it: lines of at most \a columns characters, indented by three.
QByteArray wrapped(const QByteArray &text, qsizetype columns)
{
    QByteArray result;
    for (const QByteArray &paragraph : text.split('\n')) {
        QByteArray line = "  ";
        for (const QByteArray &word : paragraph.split(' ')) {
            if (QString::fromUtf8(line + ' ' + word).size() > columns) {
                result += line + '\n';
                line = "  ";
            }
            line += ' ' + word;
        }
        result += paragraph.isEmpty() ? QByteArray("\n") : QByteArray(line + '\n');
    }
    return result;
}

int rolesIn(const Extraction &dump, BlockRole role)
{
    return static_cast<int>(std::count_if(dump.blocks.begin(), dump.blocks.end(), [role](const Block &block) { return block.role == role; }));
}

} // namespace

class TestDumpRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleIsFoundInEachLanguage_data();
    void articleIsFoundInEachLanguage();
    void skipListsAndMenusAreNavigation();
    void thirtyLanguagesAreAMenu();
    void languagesOnOneLineAreAMenu();
    void wrappedLinesAreOneParagraph_data();
    void wrappedLinesAreOneParagraph();
    void creditLineEndsTheArticle_data();
    void creditLineEndsTheArticle();
    void tailsAreRelated_data();
    void tailsAreRelated();
    void commentsAreHidden();
    void noticesAreNamed();
    void headMatterIsNamed();
    void crossheadsListsAndQuotesStay();
    void datelineAloneIsOne();
    void nulsAreReplaced();
};

void TestDumpRoles::articleIsFoundInEachLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"en", "de", "no", "fr", "zh", "ja", "ar", "hi"})
        QTest::newRow(language) << QByteArray(language);
}

void TestDumpRoles::articleIsFoundInEachLanguage()
{
    QFETCH(QByteArray, language);
    const FerryStory story = ferryStory(language);
    const Extraction dump = dumpOf(skipList + menuList + head(story) + story.text() + "  • Lighthouse keeper finds a whale\n  • The market clock runs backwards\n  • Fire engine sold for one crown\n");
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    QCOMPARE(leakedInto(bodyOf(dump), {u"Inhalt"_s, u"County"_s, u"Lighthouse"_s, u"market clock"_s}), QString());
    QCOMPARE(dump.metadata.headline, QString::fromUtf8(story.headline));
    QCOMPARE(roleOf(dump, QString::fromUtf8(story.standfirst)), key(BlockRole::Standfirst));
    QVERIFY(!dump.isDoubtful());
}

void TestDumpRoles::skipListsAndMenusAreNavigation()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf(skipList + menuList + head(story) + story.text());
    for (const QString &item : {u"1. Inhalt"_s, u"6. Choose from"_s, u"• Home"_s, u"• North"_s, u"• Culture"_s})
        QCOMPARE(roleOf(dump, item), key(BlockRole::Navigation));
    QCOMPARE(rolesIn(dump, BlockRole::Navigation), 13);
}

void TestDumpRoles::thirtyLanguagesAreAMenu()
{
    const FerryStory story = ferryStory("de");
    for (const QByteArray &menu : {thirtyLanguages, QByteArray(thirtyLanguages).replace("  • ", "")}) {
        const Extraction dump = dumpOf(skipList + menu + head(story) + story.text());
        QCOMPARE(rolesIn(dump, BlockRole::LanguageMenu), 31);
        QCOMPARE(dump.metadata.headline, QString::fromUtf8(story.headline));
        QCOMPARE(dump.metadata.language, u"de"_s);
        QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    }
}

void TestDumpRoles::languagesOnOneLineAreAMenu()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf("English | Deutsch | Français | Русский | العربية | 中文\n\n" + head(story) + story.text());
    QCOMPARE(roleOf(dump, u"English | Deutsch"), key(BlockRole::LanguageMenu));
    const Extraction latin = dumpOf("English Deutsch Français Español Türkçe\n\n" + head(story) + story.text());
    QCOMPARE(roleOf(latin, u"English Deutsch"), key(BlockRole::LanguageMenu));
}

void TestDumpRoles::wrappedLinesAreOneParagraph_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("columns");
    QTest::newRow("English, 72") << QByteArray("en") << 72;
    QTest::newRow("English, 80") << QByteArray("en") << 80;
    QTest::newRow("German, 100") << QByteArray("de") << 100;
    QTest::newRow("French, 80") << QByteArray("fr") << 80;
    QTest::newRow("Arabic, 80") << QByteArray("ar") << 80;
    QTest::newRow("Hindi, 80") << QByteArray("hi") << 80;
}

void TestDumpRoles::wrappedLinesAreOneParagraph()
{
    QFETCH(QByteArray, language);
    QFETCH(int, columns);
    const FerryStory story = ferryStory(language);
    const Extraction dump = dumpOf(wrapped(menuList + head(story) + story.text(), columns));
    QCOMPARE(rolesIn(dump, BlockRole::Paragraph), allParagraphs);
    QCOMPARE(dump.metadata.headline, QString::fromUtf8(story.headline));
}

void TestDumpRoles::creditLineEndsTheArticle_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("agencies");
    QTest::newRow("initials and agencies") << QByteArray("blc/sgb (AFP, dpa)") << QStringList({u"AFP"_s, u"dpa"_s});
    QTest::newRow("initials") << QByteArray("jm/cmk") << QStringList();
    QTest::newRow("agencies") << QByteArray("(Reuters, AP)") << QStringList({u"Reuters"_s, u"AP"_s});
    QTest::newRow("written out") << QByteArray("Reporting by Leila Haddad in Elmar; Editing by Otto Lindqvist (Reuters)") << QStringList({u"Reuters"_s});
    QTest::newRow("German") << QByteArray("mit Material von dpa und AFP") << QStringList({u"dpa"_s, u"AFP"_s});
    QTest::newRow("French") << QByteArray("Avec AFP") << QStringList({u"AFP"_s});
    QTest::newRow("Spanish") << QByteArray("Con información de EFE") << QStringList({u"EFE"_s});
}

void TestDumpRoles::creditLineEndsTheArticle()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, agencies);
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf(head(story) + story.text() + line + "\n\nDW recommends1\n\n  • Lighthouse keeper finds a whale\n");
    QCOMPARE(roleOf(dump, QString::fromUtf8(line)), key(BlockRole::CreditLine));
    QCOMPARE(dump.metadata.credit.agencies, agencies);
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    QVERIFY(!bodyOf(dump).contains(QString::fromUtf8(line)));
}

void TestDumpRoles::tailsAreRelated_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("DW, with counter") << QByteArray("DW recommends1\n\nLighthouse keeper finds a whale on the steps\n\nWhen the door was opened on Sunday, the lowest step was gone. (10.06.2024)\n");
    QTest::newRow("German") << QByteArray("Die Redaktion empfiehlt\n\nLeuchtturm vor dem Verkauf\n\nDer Turm steht seit 1822 an der Mündung. (10.06.2024)\n");
    QTest::newRow("list") << QByteArray("Related articles\n\n  • Lighthouse keeper finds a whale\n  • The market clock runs backwards\n");
    QTest::newRow("most read") << QByteArray("Most read\n\n  1. Lighthouse keeper finds a whale\n  2. The market clock runs backwards\n");
}

void TestDumpRoles::tailsAreRelated()
{
    QFETCH(QByteArray, tail);
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf(head(story) + story.text() + tail);
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    for (const QByteArray &line : tail.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        QVERIFY2(roleOf(dump, text) == key(BlockRole::Related), qPrintable(text));
    }
}

void TestDumpRoles::commentsAreHidden()
{
    const FerryStory story = ferryStory("en");
    QByteArray comments = "Comments (3)\n\n";
    for (const char *name : {"mooringline", "eastbank", "sarn_rower"})
        comments += QByteArray(name) + "\n\n2 hours ago\n\nHigh time that somebody said it. The night shifts were a shame for the whole town, and I told the mayor so.\n\nReply\n\n";
    const Extraction dump = dumpOf(head(story) + story.text() + comments);
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    QVERIFY(!contentOf(dump).contains(u"High time"));
    for (const QString &line : {u"Comments (3)"_s, u"mooringline"_s, u"High time"_s, u"Reply"_s})
        QVERIFY2(roleOf(dump, line) == key(BlockRole::Comment), qPrintable(line));
}

void TestDumpRoles::noticesAreNamed()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf("We use cookies to make this site work. Privacy policy\n\n" + head(story) + story.text(0, 5) + "Advertisement\n\n" + story.text(5)
        + "Share on Facebook\n\nSign up for our newsletter\n\nLeila Haddad is a reporter in Elmar who writes about the river.\n\n© 2024 Elmar Courier. All rights reserved.\n");
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
    QCOMPARE(roleOf(dump, u"We use cookies"), key(BlockRole::Legal));
    QCOMPARE(roleOf(dump, u"Advertisement"), key(BlockRole::Advertising));
    QCOMPARE(roleOf(dump, u"Share on"), key(BlockRole::Sharing));
    QCOMPARE(roleOf(dump, u"Sign up"), key(BlockRole::Subscription));
    QCOMPARE(roleOf(dump, u"Leila Haddad is a"), key(BlockRole::AuthorBiography));
    QCOMPARE(roleOf(dump, u"© 2024"), key(BlockRole::Legal));
}

void TestDumpRoles::headMatterIsNamed()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf("Home › County › Ferries\n\n" + story.headline + "\n\nBy Leila Haddad and Otto Lindqvist\n\nPublished 12 June 2024, 6:40 pm\n\nPhoto: Marta Voss\n\n" + story.text());
    QCOMPARE(dump.metadata.headline, QString::fromUtf8(story.headline));
    QCOMPARE(dump.metadata.authors, QStringList({u"Leila Haddad"_s, u"Otto Lindqvist"_s}));
    QCOMPARE(dump.metadata.published.date(), QDate(2024, 6, 12));
    QCOMPARE(roleOf(dump, u"By Leila"), key(BlockRole::Byline));
    QCOMPARE(roleOf(dump, u"Published 12"), key(BlockRole::Date));
    QCOMPARE(roleOf(dump, u"Photo: Marta"), key(BlockRole::Caption));
}

void TestDumpRoles::crossheadsListsAndQuotesStay()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf(head(story) + story.text(0, 4) + "A timetable and its enemies\n\n" + story.text(4, 3)
        + "  • A shift that begins before six is paid eleven per cent better from July on.\n  • Nobody has to sleep in the wheelhouse any more, whatever the weather.\n\n" + story.text(7));
    QCOMPARE(roleOf(dump, u"A timetable and"), key(BlockRole::Crosshead));
    QCOMPARE(roleOf(dump, u"• Nobody has"), key(BlockRole::ListItem));
    QCOMPARE(paragraphsIn(bodyOf(dump), story), allParagraphs);
}

void TestDumpRoles::datelineAloneIsOne()
{
    const FerryStory story = ferryStory("en");
    const Extraction dump = dumpOf(head(story) + "ELMAR, June 12 (AFP) -\n\n" + story.text());
    QCOMPARE(roleOf(dump, u"ELMAR, June 12"), key(BlockRole::Dateline));
    QCOMPARE(dump.metadata.dateline, u"ELMAR, June 12 (AFP)"_s);
}

void TestDumpRoles::nulsAreReplaced()
{
    const FerryStory story = ferryStory("en");
    const QByteArray text = head(story) + story.text();
    QByteArray damaged = text;
    for (qsizetype i = 40; i < damaged.size(); i += 25)
        damaged[i] = '\0';
    const Extraction dump = dumpOf(damaged);
    QVERIFY(!dump.pageText.contains(QChar(u'\0')));
    QCOMPARE(dump.pageText.count(QChar(0xfffd)), damaged.count('\0'));
    QCOMPARE(dump.pageText.size(), QString::fromUtf8(text).size());
}

QTEST_APPLESS_MAIN(TestDumpRoles)
#include "tst_dumproles.moc"
