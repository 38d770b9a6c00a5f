// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Every role on one page, and the parts of the article in several languages.
#include "models/extract/html/pageroles.h"
#include "tests/models/extract/testpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

TestPage fullPage()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.header = "<div id='cookie-notice'><p>We use cookies to make this site work and to count its readers.</p><button>Accept all</button></div>"
                  "<p><a href='#content'>Skip to content</a></p>" + page.header
        + "<ul class='languages'><li><a href='/de'>Deutsch</a></li><li><a href='/fr'>Français</a></li><li><a href='/ar'>العربية</a></li><li><a href='/zh'>中文</a></li></ul>";
    page.opening += "<p class='byline'>By Leila Haddad and Marta Voss</p><time datetime='2024-06-12T18:40:00+02:00'>12 June 2024</time>"
                    "<div class='share-buttons'><a href='#'>Share on Facebook</a> <a href='#'>Send by e-mail</a></div>"
                    "<figure><img src='f.jpg'><figcaption>The oldest boat of the fleet at the quay in Elmar. Photo: Otto Lindqvist</figcaption></figure>";
    page.body = "<p class='dateline'>ELMAR, June 12 (AFP)</p>" + story.html(0, 2) + "<blockquote><p>" + story.paragraphs[2] + "</p></blockquote>"
        + "<h2>A timetable and its enemies</h2>" + story.html(3, 2)
        + "<div class='ad-slot'><p>Advertisement</p><p>Boots that never let the water in, now at half the price</p></div>"
        + "<p>Read more: How the ferries came to the Sarn</p>" + story.html(5, 2)
        + "<ul><li>A shift that begins before six is paid eleven per cent better from July on.</li><li>Nobody has to sleep in the wheelhouse any more, whatever the weather.</li></ul>"
        + "<table><tr><th>Line</th><th>Crossings a day</th></tr><tr><td>Elmar to Vessa</td><td>38</td></tr><tr><td>Elmar to Sarnmouth</td><td>12</td></tr></table>"
        + story.html(7) + "<p>lh/mv (AFP, dpa)</p>";
    page.closing = "<div class='author-bio'><p>Leila Haddad is a reporter in Elmar who has written about the river since 2009.</p></div>"
                   "<div class='newsletter-signup'><p>Sign up for our newsletter and get the news of the river every morning.</p></div>";
    page.sidebar += "<aside class='tides'><p>High water at Elmar: 4.12 and 16.40</p></aside>";
    page.after += "<section id='comments'><h3>Comments (2)</h3><div class='comment'><b>mooringline</b><p>High time that somebody said it. The night shifts were a shame for the whole town!</p><a href='#'>Reply</a></div>"
                  "<div class='comment'><b>eastbank</b><p>Nine days, and not a word from the mayor. I will remember that.</p><a href='#'>Reply</a></div></section>";
    return page;
}

} // namespace

class TestPageRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachRoleIsKnown_data();
    void eachRoleIsKnown();
    void everyRoleIsTested();
    void bodyIsWhole();
    void mostRolesNeedNoNames();
    void blocksCoverThePage();
    void openingIsKnownInOtherLanguages_data();
    void openingIsKnownInOtherLanguages();
    void endIsKnownInOtherLanguages_data();
    void endIsKnownInOtherLanguages();
    void lineOfDatelineAloneIsOne_data();
    void lineOfDatelineAloneIsOne();
    void cookieNoticeIsNoNavigation();
    void commentsBelongToTheirSection();
    void standfirstIsNotShownTwice();
    void textBetweenHeadlineAndBylineIsTheStandfirst();
    void paragraphsInAListAreParagraphs();
    void playerIsNoCaption();
    void tableThatLaysOutThePageIsNone();

private:
    Extraction m_page;
    Extraction m_byRule;
};

void TestPageRoles::initTestCase()
{
    const QByteArray html = fullPage().html();
    m_page = extracted(html);
    m_byRule = extractedByRule(html);
}

void TestPageRoles::eachRoleIsKnown_data()
{
    QTest::addColumn<QString>("begins");
    QTest::addColumn<BlockRole>("role");
    QTest::newRow("headline") << u"Ferry crews on the lower Sarn"_s << BlockRole::Headline;
    QTest::newRow("standfirst") << u"The boats will run again"_s << BlockRole::Standfirst;
    QTest::newRow("byline") << u"By Leila Haddad and"_s << BlockRole::Byline;
    QTest::newRow("dateline") << u"ELMAR, June 12"_s << BlockRole::Dateline;
    QTest::newRow("date") << u"12 June 2024"_s << BlockRole::Date;
    QTest::newRow("paragraph") << u"The crews of the ferries"_s << BlockRole::Paragraph;
    QTest::newRow("last paragraph") << u"The first boat, the company"_s << BlockRole::Paragraph;
    QTest::newRow("crosshead") << u"A timetable and its enemies"_s << BlockRole::Crosshead;
    QTest::newRow("list item") << u"A shift that begins"_s << BlockRole::ListItem;
    QTest::newRow("quote") << u"\"We did not get all"_s << BlockRole::Quote;
    QTest::newRow("caption") << u"The oldest boat of the fleet"_s << BlockRole::Caption;
    QTest::newRow("table") << u"Elmar to Vessa\t38"_s << BlockRole::Table;
    QTest::newRow("credit line") << u"lh/mv (AFP, dpa)"_s << BlockRole::CreditLine;
    QTest::newRow("navigation") << u"Business"_s << BlockRole::Navigation;
    QTest::newRow("skip link") << u"Skip to content"_s << BlockRole::Navigation;
    QTest::newRow("footer") << u"About us"_s << BlockRole::Navigation;
    QTest::newRow("language menu") << u"Français"_s << BlockRole::LanguageMenu;
    QTest::newRow("related") << u"Vessa plans a second"_s << BlockRole::Related;
    QTest::newRow("teaser's lead") << u"Trains could stop"_s << BlockRole::Related;
    QTest::newRow("teaser in the text") << u"Read more: How the ferries"_s << BlockRole::Related;
    QTest::newRow("advertising") << u"Boots that never"_s << BlockRole::Advertising;
    QTest::newRow("comment") << u"High time that somebody"_s << BlockRole::Comment;
    QTest::newRow("commenter") << u"mooringline"_s << BlockRole::Comment;
    QTest::newRow("sharing") << u"Share on Facebook"_s << BlockRole::Sharing;
    QTest::newRow("legal") << u"© 2024 Elmar Courier"_s << BlockRole::Legal;
    QTest::newRow("subscription") << u"Sign up for our newsletter"_s << BlockRole::Subscription;
    QTest::newRow("author's biography") << u"Leila Haddad is a reporter"_s << BlockRole::AuthorBiography;
    QTest::newRow("list beside the article") << u"Lighthouse keeper finds"_s << BlockRole::Related;
    QTest::newRow("other") << u"High water at Elmar"_s << BlockRole::Other;
}

void TestPageRoles::eachRoleIsKnown()
{
    QFETCH(QString, begins);
    QFETCH(BlockRole, role);
    for (const Extraction *page : {&m_page, &m_byRule}) {
        QCOMPARE(roleOf(*page, begins), key(role));
    }
}

void TestPageRoles::everyRoleIsTested()
{
    for (int role = 0; role < blockRoleCount; ++role) {
        const bool there = std::any_of(m_page.blocks.begin(), m_page.blocks.end(), [role](const Block &block) { return static_cast<int>(block.role) == role; });
        QVERIFY2(there, roleKey(static_cast<BlockRole>(role)).data());
    }
}

void TestPageRoles::bodyIsWhole()
{
    for (const Extraction *page : {&m_page, &m_byRule}) {
        QCOMPARE(paragraphsIn(bodyOf(*page), ferryStory("en")), 10);
        QCOMPARE(leakedInto(bodyOf(*page), {u"cookies"_s, u"Boots that"_s, u"Read more"_s, u"lh/mv"_s, u"By Leila"_s, u"ELMAR"_s, u"High time"_s, u"Sign up"_s, u"oldest boat of the fleet at"_s}),
            QString());
    }
}

void TestPageRoles::mostRolesNeedNoNames()
{
    const Extraction page = extracted(withoutNames(fullPage().html()));
    QCOMPARE(paragraphsIn(bodyOf(page), ferryStory("en")), 10);
    QCOMPARE(roleOf(page, u"Ferry crews on the lower Sarn"), key(BlockRole::Headline));
    QCOMPARE(roleOf(page, u"The boats will run"), key(BlockRole::Standfirst));
    QCOMPARE(roleOf(page, u"By Leila Haddad and"), key(BlockRole::Byline));
    QCOMPARE(roleOf(page, u"ELMAR, June 12"), key(BlockRole::Dateline));
    QCOMPARE(roleOf(page, u"12 June 2024"), key(BlockRole::Date));
    QCOMPARE(roleOf(page, u"The oldest boat of the fleet at"), key(BlockRole::Caption));
    QCOMPARE(roleOf(page, u"lh/mv (AFP, dpa)"), key(BlockRole::CreditLine));
    QCOMPARE(roleOf(page, u"Français"), key(BlockRole::LanguageMenu));
    QCOMPARE(roleOf(page, u"Read more: How"), key(BlockRole::Related));
    QCOMPARE(roleOf(page, u"Sign up for our"), key(BlockRole::Subscription));
    QCOMPARE(roleOf(page, u"We use cookies"), key(BlockRole::Legal));
}

void TestPageRoles::blocksCoverThePage()
{
    qsizetype end = 0;
    for (const Block &block : m_page.blocks) {
        QVERIFY(QStringView(m_page.pageText).sliced(end, block.span.begin - end).trimmed().isEmpty());
        end = block.span.end;
    }
    QCOMPARE(end, m_page.pageText.size());
}

void TestPageRoles::openingIsKnownInOtherLanguages_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("byline");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("German") << QByteArray("de") << QByteArray("Von Leila Haddad, Elmar") << QByteArray("12. Juni 2024");
    QTest::newRow("Norwegian") << QByteArray("no") << QByteArray("Av Leila Haddad") << QByteArray("Publisert 12. juni 2024");
    QTest::newRow("French") << QByteArray("fr") << QByteArray("Par Leila Haddad") << QByteArray("Publié le 12 juin 2024");
    QTest::newRow("Chinese") << QByteArray("zh") << QByteArray("记者：李娜") << QByteArray("2024年6月12日 18:40");
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("文／田中花子") << QByteArray("2024年6月12日");
    QTest::newRow("Arabic") << QByteArray("ar") << QByteArray("بقلم ليلى حداد") << QByteArray("نشر في 12/06/2024");
    QTest::newRow("Hindi") << QByteArray("hi") << QByteArray("By Leila Haddad") << QByteArray("12.06.2024");
}

void TestPageRoles::openingIsKnownInOtherLanguages()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, byline);
    QFETCH(QByteArray, date);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.opening += "<p>" + byline + "</p><p>" + date + "</p>";
    const Extraction extraction = extracted(withoutNames(page.html()));
    QCOMPARE(roleOf(extraction, QString::fromUtf8(story.headline)), key(BlockRole::Headline));
    QCOMPARE(roleOf(extraction, QString::fromUtf8(story.standfirst)), key(BlockRole::Standfirst));
    QCOMPARE(roleOf(extraction, QString::fromUtf8(byline)), key(BlockRole::Byline));
    QCOMPARE(roleOf(extraction, QString::fromUtf8(date)), key(BlockRole::Date));
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), 10);
    QCOMPARE(extraction.metadata.headline, QString::fromUtf8(story.headline));
    QVERIFY(!extraction.isDoubtful());
}

void TestPageRoles::endIsKnownInOtherLanguages_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("credit");
    QTest::addColumn<QByteArray>("related");
    QTest::newRow("German") << QByteArray("de") << QByteArray("lh/mv (AFP, dpa)") << QByteArray("Lesen Sie auch: Wie die Fähren an die Sarn kamen");
    QTest::newRow("Norwegian") << QByteArray("no") << QByteArray("(NTB)") << QByteArray("Les også: Slik kom fergene til Sarn");
    QTest::newRow("French") << QByteArray("fr") << QByteArray("Avec AFP") << QByteArray("À lire aussi : Comment les ferries sont venus");
    QTest::newRow("Chinese") << QByteArray("zh") << QByteArray("(Xinhua)") << QByteArray("相关阅读：渡轮的历史");
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("(Kyodo)") << QByteArray("関連記事");
    QTest::newRow("Arabic") << QByteArray("ar") << QByteArray("(AFP)") << QByteArray("اقرأ أيضاً: تاريخ العبّارات");
    QTest::newRow("Hindi") << QByteArray("hi") << QByteArray("(PTI)") << QByteArray("यह भी पढ़ें: नावों का इतिहास");
}

void TestPageRoles::endIsKnownInOtherLanguages()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, credit);
    QFETCH(QByteArray, related);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.body = story.html(0, 4) + "<p>" + related + "</p>" + story.html(4) + "<p>" + credit + "</p>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(roleOf(extraction, QString::fromUtf8(related)), key(BlockRole::Related));
    QCOMPARE(roleOf(extraction, QString::fromUtf8(credit)), key(BlockRole::CreditLine));
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), 10);
}

void TestPageRoles::lineOfDatelineAloneIsOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("dateline");
    QTest::newRow("place, date, agency") << QByteArray("<p>ELMAR, June 12 (AFP) —</p>") << u"ELMAR, June 12 (AFP)"_s;
    QTest::newRow("named") << QByteArray("<p class='dateline'>Vessa</p>") << u"Vessa"_s;
    QTest::newRow("agency") << QByteArray("<p>Elmar (dpa) -</p>") << u"Elmar (dpa)"_s;
}

void TestPageRoles::lineOfDatelineAloneIsOne()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, dateline);
    TestPage page(ferryStory("en"));
    page.body = "<div>" + line + "</div>" + page.body;
    const Extraction extraction = extracted(page.html());
    QCOMPARE(roleOf(extraction, dateline), key(BlockRole::Dateline));
    QCOMPARE(extraction.metadata.dateline, dateline);
    QCOMPARE(paragraphsIn(bodyOf(extraction), ferryStory("en")), 10);
}

void TestPageRoles::cookieNoticeIsNoNavigation()
{
    TestPage page(ferryStory("en"));
    page.footer += "<div class='cookie-consent'><p>This site stores cookies on your device. You can change that at any time.</p><button>Accept</button><p>Manage choices</p></div>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(roleOf(extraction, u"This site stores cookies"), key(BlockRole::Legal));
    QCOMPARE(roleOf(extraction, u"Manage choices"), key(BlockRole::Legal));
}

void TestPageRoles::commentsBelongToTheirSection()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.after = "<section id='comments'><h3>47 comments</h3>";
    for (int i = 0; i < 47; ++i)
        page.after += "<div class='comment'><b>reader" + QByteArray::number(i) + "</b><span>" + QByteArray::number(i + 1) + " hours ago</span><p>I crossed the river " + QByteArray::number(i)
            + " times in my life, and never once did a crew let me stand in the rain for it, which is more than can be said of the trains.</p><a href='#'>Reply</a></div>";
    page.after += "</section>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), 10);
    QVERIFY(!contentOf(extraction).contains(u"I crossed the river"));
    QCOMPARE(roleOf(extraction, u"I crossed the river 46"), key(BlockRole::Comment));
    QCOMPARE(roleOf(extraction, u"reader3"), key(BlockRole::Comment));
}

void TestPageRoles::standfirstIsNotShownTwice()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = "<p>" + story.standfirst + "</p>" + page.body;
    QCOMPARE(bodyOf(extracted(page.html())).count(QString::fromUtf8(story.standfirst)), 1);
}

void TestPageRoles::textBetweenHeadlineAndBylineIsTheStandfirst()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.description = "News from the county";
    page.opening = "<h1>" + story.headline + "</h1><p>" + story.standfirst + "</p><p>By Leila Haddad</p><p>12 June 2024</p>";
    QCOMPARE(roleOf(extracted(page.html()), u"The boats will run"), key(BlockRole::Standfirst));
    page.opening = "<h1>" + story.headline + "</h1><p>By Leila Haddad</p><p>12 June 2024</p><p>" + story.standfirst + "</p>";
    QCOMPARE(roleOf(extracted(page.html()), u"The boats will run"), key(BlockRole::Paragraph));
}

void TestPageRoles::paragraphsInAListAreParagraphs()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body.clear();
    for (qsizetype i = 0; i < story.paragraphs.size(); ++i)
        page.body += "<ul><li><p>" + story.paragraphs[i] + "</p></li></ul>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), 10);
    QCOMPARE(roleOf(extraction, u"The crews of the ferries"), key(BlockRole::Paragraph));
}

void TestPageRoles::playerIsNoCaption()
{
    TestPage page(ferryStory("en"));
    page.opening += "<figure><p>Log in to listen to this article</p></figure>";
    QCOMPARE(roleOf(extracted(page.html()), u"Log in to listen"), key(BlockRole::Subscription));
}

/// Old pages set all their columns in the cells of a table.
void TestPageRoles::tableThatLaysOutThePageIsNone()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.header = "<table><tr><td>" + page.header + "</td></tr><tr><td>";
    page.body = story.html(0, 5) + "<p>Read more: How the ferries came to the Sarn</p>" + story.html(5);
    page.footer = "</td><td><h3>Most read</h3><p><a href='/1'>The whale on the steps</a></p><p>Advertisement<br>Boots at half the price</p></td></tr></table>" + page.footer;
    const Extraction extraction = extracted(withoutNames(page.html()));
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), 10);
    QCOMPARE(leakedInto(bodyOf(extraction), {u"Read more"_s, u"Most read"_s, u"The whale on"_s, u"Boots at half"_s}), QString());
    QCOMPARE(roleOf(extraction, u"The crews of the ferries"), key(BlockRole::Paragraph));
}

QTEST_APPLESS_MAIN(TestPageRoles)
#include "tst_pageroles.moc"
