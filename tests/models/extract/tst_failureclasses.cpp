// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The ways in which extractors are known to fail on news pages, each on pages of our own: docs/extraction.md lists them.
#include "tests/models/extract/testpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr int allParagraphs = 10;

QStringList paragraphsOf(const FerryStory &story)
{
    QStringList texts;
    for (const QByteArray &paragraph : story.paragraphs)
        texts.append(QString::fromUtf8(paragraph));
    return texts;
}

QByteArray linkedData(const QByteArray &headline, const QByteArray &body)
{
    return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + headline + "\",\"articleBody\":\""
        + QByteArray(body).replace('"', "\\\"") + "\"}</script>";
}

void addLanguages()
{
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"en", "de", "no", "fr", "zh", "ja", "ar", "hi"})
        QTest::newRow(language) << QByteArray(language);
}

} // namespace

class TestFailureClasses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainPageIsWholeInEachLanguage_data();
    void plainPageIsWholeInEachLanguage();
    void secondArticleIsLeftOut_data();
    void secondArticleIsLeftOut();
    void cardsWithLeadsInsideTheContainerAreRelated();
    void factBoxBesideTheTextIsNoBody();
    void offersOfSubscriptionAreNoBody_data();
    void offersOfSubscriptionAreNoBody();
    void rulesOfTheCommentsAreNoBody();
    void boilerplateBehindTheArticleIsNoBody_data();
    void boilerplateBehindTheArticleIsNoBody();
    void linesBetweenParagraphsAreRelated_data();
    void linesBetweenParagraphsAreRelated();
    void teaserUnderAHeadingAtTheEndIsNoBody();
    void boxOfStoriesKeepsTheParagraphsBehindIt();
    void postsOfALiveBlogStay();
    void cardGluedToAWordKeepsTheParagraph();
    void headMatterInsideTheBodyIsNoBody();
    void bodyInSiblingContainersIsWhole_data();
    void bodyInSiblingContainersIsWhole();
    void listsAndTablesStay();
    void postsOfOthersStay();
    void leadOutsideTheContainerStays_data();
    void leadOutsideTheContainerStays();
    void slideshowBesideTheArticleIsNotTheArticle();
    void bodyThatOnlyAScriptShowsIsDoubtful_data();
    void bodyThatOnlyAScriptShowsIsDoubtful();
    void brokenMarkupKeepsTheText_data();
    void brokenMarkupKeepsTheText();
};

void TestFailureClasses::plainPageIsWholeInEachLanguage_data()
{
    addLanguages();
}

void TestFailureClasses::plainPageIsWholeInEachLanguage()
{
    QFETCH(QByteArray, language);
    const FerryStory story = ferryStory(language);
    const QByteArray html = TestPage(story).html();
    for (const Extraction &page : {extracted(html), extracted(withoutNames(html)), extractedByRule(html)}) {
        QCOMPARE(missingIn(bodyOf(page), paragraphsOf(story)), QString());
        QCOMPARE(leakedInto(bodyOf(page), {u"Most read"_s, u"Vessa plans"_s, u"Moles have"_s, u"All rights"_s, u"Weather"_s}), QString());
        QVERIFY(page.metadata.language.startsWith(QString::fromLatin1(language)));
    }
}

void TestFailureClasses::secondArticleIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    const QByteArray byline = "<p class='byline'>By Otto Lindqvist</p><time>11 June 2024</time>";
    QTest::newRow("article of its own") << QByteArray("en") << QByteArray("</div></article><article class='story'><h1>%1</h1>" + byline + "<div class='story-body'>")
                                        << QByteArray("</div></article><article><div>");
    QTest::newRow("in the same article") << QByteArray("en") << QByteArray("</div><div class='story-body'><h1>%1</h1>" + byline) << QByteArray("</div><div>");
    QTest::newRow("under a link") << QByteArray("en") << QByteArray("</div></article><article class='story next'><h2><a href='/next'>%1</a></h2>" + byline + "<div class='story-body'>")
                                  << QByteArray("</div></article><article><div>");
    QTest::newRow("German") << QByteArray("de") << QByteArray("</div></article><article><h1>%1</h1><p>Von Otto Lindqvist</p><time>11. Juni 2024</time><div>")
                            << QByteArray("</div></article><article><div>");
    QTest::newRow("Norwegian") << QByteArray("no") << QByteArray("</div></article><article><h1>%1</h1><p>Av Otto Lindqvist</p><time>11. juni 2024</time><div>")
                               << QByteArray("</div></article><article><div>");
    QTest::newRow("Chinese") << QByteArray("zh") << QByteArray("</div></article><article><h1>%1</h1><p>2024年6月11日</p><div>") << QByteArray("</div></article><article><div>");
}

void TestFailureClasses::secondArticleIsLeftOut()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    const FerryStory story = ferryStory(language);
    const FerryStory second = ferryStory(QByteArray(language + "-second"));
    TestPage page(story);
    page.body += QByteArray(before).replace("%1", second.headline) + "<p>" + second.standfirst + "</p>" + second.html() + behind;
    const Extraction extraction = extracted(page.html());
    QCOMPARE(missingIn(bodyOf(extraction), paragraphsOf(story)), QString());
    QCOMPARE(leakedInto(bodyOf(extraction), paragraphsOf(second)), QString());
    QCOMPARE(extraction.metadata.headline, QString::fromUtf8(story.headline));
}

void TestFailureClasses::cardsWithLeadsInsideTheContainerAreRelated()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    const QByteArray cards = "<div class='popular-now'><h3>Popular now</h3>"
                             "<div class='card'><h4><a href='/5'>Vessa plans another railway station</a></h4><p>Trains could stop by the hospital from 2027, if the county pays for the second platform and the hill holds.</p></div>"
                             "<div class='card'><h4><a href='/6'>Moles worry the dyke wardens</a></h4><p>They have dug through forty metres of the eastern dyke, and nobody knows how to make them stop before autumn.</p></div>"
                             "<div class='card'><h4><a href='/7'>A clock that runs backwards</a></h4><p>Every Sunday the market clock of Elmar loses an hour, and the clockmaker says that it is not his fault at all.</p></div></div>";
    page.body = story.html(0, 5) + cards + story.html(5) + cards;
    QCOMPARE(paragraphsIn(bodyOf(extracted(withoutNames(page.html()))), story), allParagraphs);
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QCOMPARE(leakedInto(bodyOf(extraction), {u"Popular now"_s, u"another railway station"_s, u"Moles worry"_s, u"Trains could stop"_s, u"They have dug"_s, u"Every Sunday"_s}), QString());
    QCOMPARE(roleOf(extraction, u"They have dug through"), key(BlockRole::Related));
}

void TestFailureClasses::factBoxBesideTheTextIsNoBody()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 4) + "<aside class='fact-box'><h3>The ferries of the Sarn</h3><ul><li>Founded in 1887 by two brothers who did not speak to each other</li>"
                                   "<li>Seven boats on three lines, the oldest of 1931</li><li>Two million passengers a year</li></ul></aside>" + story.html(4);
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QCOMPARE(leakedInto(bodyOf(extraction), {u"Founded in 1887"_s, u"Seven boats"_s}), QString());
}

void TestFailureClasses::offersOfSubscriptionAreNoBody_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QString>("begins");
    QTest::newRow("English") << QByteArray("en")
                             << QByteArray("<div class='paywall'><h3>This article is for subscribers</h3><p>Subscribe now and read all articles of the Courier for one crown a week. Cancel at any time.</p><p>Already a subscriber? Log in</p></div>")
                             << u"Subscribe now and"_s;
    QTest::newRow("English without names") << QByteArray("en") << QByteArray("<p>Create a free account and read three articles a month. Registration takes less than a minute.</p><p>Already registered? Log in here.</p>")
                                           << u"Create a free account"_s;
    QTest::newRow("German") << QByteArray("de") << QByteArray("<div><p>Jetzt weiterlesen mit dem Digitalabo. Im ersten Monat gratis, danach 9,90 im Monat, jederzeit kündbar.</p><p>Sie haben schon ein Abo? Hier anmelden.</p></div>")
                            << u"Jetzt weiterlesen"_s;
    QTest::newRow("French") << QByteArray("fr") << QByteArray("<div><p>Cet article est réservé aux abonnés. Abonnez-vous à partir d'un euro le premier mois, sans engagement.</p></div>") << u"Cet article est réservé"_s;
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("<div><p>この記事は会員限定です。会員登録すると続きをお読みいただけます。</p><p>ログインして読む</p></div>") << u"この記事は会員限定"_s;
    QTest::newRow("Chinese") << QByteArray("zh") << QByteArray("<div><p>本文仅限订阅用户阅读。立即订阅,畅读全部内容。</p><p>已有账号?请登录</p></div>") << u"本文仅限订阅"_s;
    QTest::newRow("Arabic") << QByteArray("ar") << QByteArray("<div><p>هذا المحتوى للمشتركين فقط. اشترك الآن لقراءة المقال كاملاً.</p><p>لديك حساب؟ سجّل الدخول</p></div>") << u"هذا المحتوى"_s;
    QTest::newRow("Hindi") << QByteArray("hi") << QByteArray("<div><p>यह लेख केवल सदस्यों के लिए है। पूरा पढ़ने के लिए अभी सदस्यता लें।</p><p>पहले से सदस्य हैं? लॉग इन करें</p></div>") << u"यह लेख केवल"_s;
}

void TestFailureClasses::offersOfSubscriptionAreNoBody()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, offer);
    QFETCH(QString, begins);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.body += offer;
    const Extraction extraction = extracted(page.html());
    QCOMPARE(missingIn(bodyOf(extraction), paragraphsOf(story)), QString());
    QVERIFY(!bodyOf(extraction).contains(begins));
    QCOMPARE(roleOf(extraction, begins), key(BlockRole::Subscription));
}

void TestFailureClasses::rulesOfTheCommentsAreNoBody()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body += "<div id='comment-rules'><h3>Join the conversation</h3><p>Please keep your comments respectful and on topic. We review comments before they appear, and we remove insults, threats and advertising.</p>"
                 "<p>Commenting is open until Friday evening. By posting you agree to our community guidelines.</p></div>";
    for (const QByteArray &html : {page.html(), withoutNames(page.html())}) {
        const Extraction extraction = extracted(html);
        QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
        QCOMPARE(leakedInto(bodyOf(extraction), {u"Please keep your comments"_s, u"Commenting is open"_s}), QString());
        QCOMPARE(roleOf(extraction, u"Please keep your comments"), key(BlockRole::Comment));
    }
}

void TestFailureClasses::boilerplateBehindTheArticleIsNoBody_data()
{
    QTest::addColumn<QByteArray>("boilerplate");
    QTest::addColumn<QString>("begins");
    QTest::newRow("rights") << QByteArray("<p>© 2024 Elmar Courier. This material may not be published, broadcast, rewritten or redistributed without permission.</p>") << u"© 2024 Elmar Courier. This"_s;
    QTest::newRow("company") << QByteArray("<h3>About Sarn Line</h3><p>Sarn Line is a leading provider of ferry services on the lower Sarn, with seven boats and three hundred employees. For more information visit www.sarnline.example.</p>")
                             << u"Sarn Line is a leading"_s;
    QTest::newRow("contact") << QByteArray("<p>Media contact: Sarn Line, press office, 4 Quay Street, Elmar. Phone 555 0100, press@sarnline.example</p>") << u"Media contact:"_s;
    QTest::newRow("licence") << QByteArray("<p>This article was first published by the Elmar Courier and is republished here under a Creative Commons licence. Read the original article.</p>")
                             << u"This article was first"_s;
}

void TestFailureClasses::boilerplateBehindTheArticleIsNoBody()
{
    QFETCH(QByteArray, boilerplate);
    QFETCH(QString, begins);
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body += boilerplate;
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QVERIFY(!bodyOf(extraction).contains(begins));
}

void TestFailureClasses::linesBetweenParagraphsAreRelated_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("English") << QByteArray("en") << QByteArray("Read more: How the ferries came to the Sarn");
    QTest::newRow("English, capitals") << QByteArray("en") << QByteArray("MORE: How the ferries came to the Sarn");
    QTest::newRow("English, related") << QByteArray("en") << QByteArray("RELATED: How the ferries came to the Sarn");
    QTest::newRow("German") << QByteArray("de") << QByteArray("Mehr zum Thema: Wie die Fähren an die Sarn kamen");
    QTest::newRow("Norwegian") << QByteArray("no") << QByteArray("Les også: Slik kom fergene til Sarn");
    QTest::newRow("French") << QByteArray("fr") << QByteArray("À lire aussi : Comment les ferries sont venus sur la Sarn");
    QTest::newRow("Chinese") << QByteArray("zh") << QByteArray("延伸阅读：渡轮是怎样来到萨恩河的");
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("【関連記事】渡し船はどのようにサーン川に来たか");
    QTest::newRow("Arabic") << QByteArray("ar") << QByteArray("اقرأ أيضا: كيف جاءت العبّارات إلى نهر سارن");
    QTest::newRow("Hindi") << QByteArray("hi") << QByteArray("यह भी पढ़ें: सार्न नदी पर नावें कैसे आईं");
}

void TestFailureClasses::linesBetweenParagraphsAreRelated()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, line);
    const FerryStory story = ferryStory(language);
    for (const QByteArray &markup : {QByteArray("<p>" + line + "</p>"), QByteArray("<p><a href='/history'>" + line + "</a></p>"), QByteArray("<p><strong>" + line + "</strong></p>")}) {
        TestPage page(story);
        page.body = story.html(0, 3) + markup + story.html(3);
        const Extraction extraction = extracted(page.html());
        QCOMPARE(missingIn(bodyOf(extraction), paragraphsOf(story)), QString());
        QCOMPARE(roleOf(extraction, QString::fromUtf8(line)), key(BlockRole::Related));
    }
}

void TestFailureClasses::teaserUnderAHeadingAtTheEndIsNoBody()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body += "<h2>Up next</h2><h3>The lighthouse and the whale</h3><p>All boats of the fleet carry a lamp, but the next article is about the one on land that never goes out.</p>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QCOMPARE(leakedInto(bodyOf(extraction), {u"Up next"_s, u"The lighthouse and"_s, u"All boats of the fleet"_s}), QString());
}

void TestFailureClasses::boxOfStoriesKeepsTheParagraphsBehindIt()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 8) + "<div><h3>Related</h3><h4><a href='/8'>The lighthouse and the whale</a></h4></div>" + story.html(8);
    for (const QByteArray &html : {page.html(), withoutNames(page.html())}) {
        const Extraction extraction = extracted(html);
        QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
        QVERIFY(!bodyOf(extraction).contains(u"The lighthouse and"));
    }
}

/// They look like second articles: each has a headline, a time and a text of its own.
void TestFailureClasses::postsOfALiveBlogStay()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 2);
    for (qsizetype i = 2; i < story.paragraphs.size(); ++i)
        page.body += "<article class='post'><h2>" + story.paragraphs[i].left(28) + "</h2><time>12 June 2024, 1" + QByteArray::number(i % 10) + ".40</time><p>" + story.paragraphs[i] + "</p></article>";
    QCOMPARE(paragraphsIn(bodyOf(extracted(page.html())), story), allParagraphs);
}

void TestFailureClasses::cardGluedToAWordKeepsTheParagraph()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 4) + "<p>The mayor of Vessa, <a href='/voss'>Marta Voss<span class='card'><b>Marta Voss</b><i>Vessa mayor opens railway station</i></span></a>, said that her town had been forgotten for nine days.</p>"
        + story.html(4);
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QVERIFY(bodyOf(extraction).contains(u"The mayor of Vessa"));
    QVERIFY(bodyOf(extraction).contains(u"had been forgotten for nine days."));
}

void TestFailureClasses::headMatterInsideTheBodyIsNoBody()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.opening.clear();
    page.body = "<h1>" + story.headline + "</h1><p>" + story.standfirst + "</p><p>By Leila Haddad</p><p>June 12, 2024 6:40 pm</p><p>1 / 7</p><p>Tags: ferries, strike, Elmar</p>" + story.html(0, 5)
        + "<p>2 / 7</p>" + story.html(5) + "<p>Tags: <a href='/t/1'>ferries</a>, <a href='/t/2'>strike</a></p>";
    for (const QByteArray &html : {page.html(), withoutNames(page.html())}) {
        const Extraction extraction = extracted(html);
        QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
        QCOMPARE(leakedInto(bodyOf(extraction), {QString::fromUtf8(story.headline), u"By Leila"_s, u"June 12"_s, u"1 / 7"_s, u"2 / 7"_s, u"Tags:"_s}), QString());
        QCOMPARE(extraction.metadata.headline, QString::fromUtf8(story.headline));
        QCOMPARE(extraction.metadata.authors, QStringList({u"Leila Haddad"_s}));
        QCOMPARE(extraction.metadata.published.date(), QDate(2024, 6, 12));
    }
}

void TestFailureClasses::bodyInSiblingContainersIsWhole_data()
{
    addLanguages();
}

void TestFailureClasses::bodyInSiblingContainersIsWhole()
{
    QFETCH(QByteArray, language);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.body.clear();
    for (qsizetype i = 0; i < story.paragraphs.size(); i += 2)
        page.body += "<div class='chunk'><div class='col'>" + story.html(i, 2) + "</div></div><div class='ad-slot'><span>Advertisement</span><p>Boots that never let the water in, now at half the price.</p></div>";
    for (const QByteArray &html : {page.html(), withoutNames(page.html())}) {
        const Extraction extraction = extracted(html);
        QCOMPARE(missingIn(bodyOf(extraction), paragraphsOf(story)), QString());
        QVERIFY(!bodyOf(extraction).contains(u"Advertisement"));
    }
    QVERIFY(!bodyOf(extracted(page.html())).contains(u"Boots that never"));
}

void TestFailureClasses::listsAndTablesStay()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 4) + "<h2>What changes</h2><ul><li>Shifts before six o'clock</li><li>Two crossings less in the night</li><li>One third of the ticket's price back</li></ul>" + story.html(4, 4)
        + "<table><tr><th>Boat</th><th>Built</th></tr><tr><td>Heron</td><td>1931</td></tr><tr><td>Otter</td><td>1958</td></tr></table>" + story.html(8);
    for (const QByteArray &html : {page.html(), withoutNames(page.html())}) {
        const Extraction extraction = extracted(html);
        QCOMPARE(missingIn(bodyOf(extraction), {u"Shifts before six"_s, u"Two crossings less"_s, u"One third of the ticket"_s, u"Heron\t1931"_s, u"Otter\t1958"_s, u"What changes"_s}), QString());
        QCOMPARE(roleOf(extraction, u"Two crossings less"), key(BlockRole::ListItem));
        QCOMPARE(roleOf(extraction, u"Otter"), key(BlockRole::Table));
    }
}

void TestFailureClasses::postsOfOthersStay()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = story.html(0, 5) + "<blockquote class='twitter-tweet'><p>Nine days without a boat, and I have learned to row. Thank you for nothing, and for my shoulders.</p>— Marta Voss (@martavoss) <a href='#'>June 12, 2024</a></blockquote>"
        + story.html(5);
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QVERIFY(bodyOf(extraction).contains(u"I have learned to row"));
    QCOMPARE(roleOf(extraction, u"Nine days without a boat"), key(BlockRole::Quote));
}

void TestFailureClasses::leadOutsideTheContainerStays_data()
{
    addLanguages();
}

void TestFailureClasses::leadOutsideTheContainerStays()
{
    QFETCH(QByteArray, language);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.opening = "<h1>" + story.headline + "</h1><div class='intro'>" + story.html(0, 1) + "</div><figure><img src='f.jpg'></figure><div class='ad-slot'>Advertisement</div>";
    page.description.clear();
    page.body = story.html(1);
    for (const QByteArray &html : {page.html(), withoutNames(page.html())})
        QCOMPARE(missingIn(bodyOf(extracted(html)), paragraphsOf(story)), QString());
}

void TestFailureClasses::slideshowBesideTheArticleIsNotTheArticle()
{
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.after = "<div class='slideshow gallery'>";
    for (int i = 1; i <= 12; ++i)
        page.after += "<div class='slide'><span>" + QByteArray::number(i) + " / 12</span><h3>Boat number " + QByteArray::number(i)
            + "</h3><p>This boat was built in " + QByteArray::number(1920 + i) + " by the wharf at Sarnmouth, and it still carries the bell that the founder gave it.</p></div>";
    page.after += "</div>";
    const Extraction extraction = extracted(page.html());
    QCOMPARE(paragraphsIn(bodyOf(extraction), story), allParagraphs);
    QVERIFY(!bodyOf(extraction).contains(u"by the wharf at Sarnmouth"));
}

void TestFailureClasses::bodyThatOnlyAScriptShowsIsDoubtful_data()
{
    addLanguages();
}

void TestFailureClasses::bodyThatOnlyAScriptShowsIsDoubtful()
{
    QFETCH(QByteArray, language);
    const FerryStory story = ferryStory(language);
    TestPage page(story);
    page.head = linkedData(story.headline, story.text().replace("\n\n", " "));
    page.body = "<div id='app'></div>";
    const Extraction extraction = extracted(page.html());
    QVERIFY(extraction.isDoubtful());
    page.body = story.html();
    QVERIFY(!extracted(page.html()).isDoubtful());
    page.body = story.html(0, 2); // the rest comes when somebody scrolls
    QVERIFY(extracted(page.html()).isDoubtful());
}

void TestFailureClasses::brokenMarkupKeepsTheText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("unclosed table") << QByteArray("<table><tr><td>") << QByteArray();
    QTest::newRow("form around all") << QByteArray("<form action='/' method='post'><input type='hidden' name='state' value='x'>") << QByteArray("</form>");
    QTest::newRow("crossed formatting") << QByteArray("<b><i><p>Crossed</b></i>") << QByteArray("</b></i></u>");
    QTest::newRow("drawing") << QByteArray("<svg viewBox='0 0 1 1'><title>Icon</title><path d='M0 0'/></svg>") << QByteArray();
    QTest::newRow("unknown elements") << QByteArray("<amp-story-x><my-widget data-x='1'>") << QByteArray("</my-widget></amp-story-x>");
    QTest::newRow("template") << QByteArray("<template><p>Never shown</p></template>") << QByteArray();
    QTest::newRow("second body") << QByteArray("</body></html><html><body class='second'>") << QByteArray("</body></html>");
    QTest::newRow("odd address") << QByteArray("<base href='http://['><a href='http://%zz:99999/'>x</a><a href='javascript:void(0)'>y</a>") << QByteArray();
    QTest::newRow("unclosed comment behind") << QByteArray() << QByteArray("<!-- never closed ");
    QTest::newRow("names out of range") << QByteArray("<p>&#x110000;&#0;&#xD800;&nosuch;</p>") << QByteArray();
}

void TestFailureClasses::brokenMarkupKeepsTheText()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    const FerryStory story = ferryStory("en");
    TestPage page(story);
    page.body = before + page.body + behind;
    const Extraction extraction = extracted(page.html());
    QCOMPARE(missingIn(bodyOf(extraction), paragraphsOf(story)), QString());
    QVERIFY(!contentOf(extraction).contains(u"Never shown"));
}

QTEST_APPLESS_MAIN(TestFailureClasses)
#include "tst_failureclasses.moc"
