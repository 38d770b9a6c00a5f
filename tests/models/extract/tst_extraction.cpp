// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/extraction.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QByteArray load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExtraction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsThePageMetadata();
    void givesEachBlockItsRole_data();
    void givesEachBlockItsRole();
    void bodyIsTheArticleAlone();
    void nothingOfThePageIsLost();
    void blocksAreInOrderAndPartedByLineBreaks();
    void addressOfTheInputIsTheLastResort();
    void dumpGivesTheSameArticle();
    void subjectOfAnErrorIsTheFile();

private:
    Extraction m_page;
};

void TestExtraction::initTestCase()
{
    const Result<Extraction> page = extract({load(QFINDTESTDATA("data/bridge.html")), u"bridge.html"_s, {}, {}});
    QVERIFY(page.has_value());
    m_page = *page;
}

void TestExtraction::readsThePageMetadata()
{
    const ArticleMetadata &metadata = m_page.metadata;
    QCOMPARE(metadata.headline, u"Town opens bridge over the Elm"_s);
    QCOMPARE(metadata.standfirst, u"After nine years of work the river can be crossed on foot again."_s);
    QCOMPARE(metadata.byline, u"By Leila Haddad in Elmar"_s);
    QCOMPARE(metadata.authors, QStringList({u"Leila Haddad"_s}));
    QCOMPARE(metadata.site, u"Elmar Courier"_s);
    QCOMPARE(metadata.language, u"en"_s);
    QCOMPARE(metadata.languageOrigin, LanguageOrigin::Metadata);
    QCOMPARE(metadata.url, u"https://news.example.org/2016/03/03/bridge-over-the-elm"_s);
    QCOMPARE(metadata.published, QDateTime(QDate(2016, 3, 3), QTime(8, 30), Qt::UTC));
    QCOMPARE(metadata.modified, QDateTime(QDate(2016, 3, 3), QTime(10, 0), Qt::UTC));
    QCOMPARE(metadata.credit.initials, QStringList({u"lh"_s, u"ov"_s}));
    QCOMPARE(metadata.credit.agencies, QStringList({u"AFP"_s, u"dpa"_s}));
    QCOMPARE(m_page.mimeType, u"text/html"_s);
    QCOMPARE(m_page.charset, u"UTF-8"_s);
    QVERIFY(!m_page.isDoubtful());
}

void TestExtraction::givesEachBlockItsRole_data()
{
    QTest::addColumn<QString>("begins");
    QTest::addColumn<BlockRole>("role");
    QTest::newRow("skip link") << u"Skip to content"_s << BlockRole::Navigation;
    QTest::newRow("menu") << u"Sport"_s << BlockRole::Navigation;
    QTest::newRow("language menu") << u"Shqip"_s << BlockRole::LanguageMenu;
    QTest::newRow("headline") << u"Town opens bridge"_s << BlockRole::Headline;
    QTest::newRow("standfirst") << u"After nine years"_s << BlockRole::Standfirst;
    QTest::newRow("byline") << u"By Leila Haddad"_s << BlockRole::Byline;
    QTest::newRow("date") << u"3 March 2016"_s << BlockRole::Date;
    QTest::newRow("caption") << u"The new bridge on its first morning"_s << BlockRole::Caption;
    QTest::newRow("paragraph") << u"Hundreds of people"_s << BlockRole::Paragraph;
    QTest::newRow("crosshead") << u"A long wait"_s << BlockRole::Crosshead;
    QTest::newRow("teaser in the text") << u"Read more: How the flood"_s << BlockRole::Related;
    QTest::newRow("quote") << u"\"I walked round"_s << BlockRole::Quote;
    QTest::newRow("list item") << u"The bridge is 84 metres"_s << BlockRole::ListItem;
    QTest::newRow("table row") << u"2014\t1.2 million"_s << BlockRole::Table;
    QTest::newRow("last paragraph") << u"Cars will still"_s << BlockRole::Paragraph;
    QTest::newRow("credit line") << u"lh/ov"_s << BlockRole::CreditLine;
    QTest::newRow("recommendation") << u"DW recommends"_s << BlockRole::Related;
    QTest::newRow("recommended story") << u"The mill that nobody"_s << BlockRole::Related;
    QTest::newRow("comment") << u"Great news"_s << BlockRole::Comment;
    QTest::newRow("footer") << u"© 2016"_s << BlockRole::Legal;
}

void TestExtraction::givesEachBlockItsRole()
{
    QFETCH(QString, begins);
    QFETCH(BlockRole, role);
    const auto block = std::find_if(m_page.blocks.begin(), m_page.blocks.end(),
        [this, &begins](const Block &one) { return QStringView(m_page.pageText).sliced(one.span.begin, one.span.length()).startsWith(begins); });
    QVERIFY(block != m_page.blocks.end());
    QCOMPARE(roleKey(block->role), roleKey(role));
}

void TestExtraction::bodyIsTheArticleAlone()
{
    const QString body = bodyText(m_page.pageText, m_page.blocks);
    QVERIFY(body.startsWith(u"After nine years"_s));
    QVERIFY(body.endsWith(u"expects in two years."_s));
    for (const QString &furniture : {u"Read more"_s, u"DW recommends"_s, u"Great news"_s, u"Sport"_s, u"Lindqvist"_s, u"Haddad"_s})
        QVERIFY2(!body.contains(furniture), qPrintable(furniture));
}

void TestExtraction::nothingOfThePageIsLost()
{
    for (const QString &text : {u"Skip to content"_s, u"العربية"_s, u"DW recommends"_s, u"Great news"_s, u"All rights reserved"_s})
        QVERIFY2(m_page.pageText.contains(text), qPrintable(text));
    for (const QString &text : {u"hidden alternative"_s, u"script"_s, u"color"_s, u"saved from"_s})
        QVERIFY2(!m_page.pageText.contains(text), qPrintable(text));
}

void TestExtraction::blocksAreInOrderAndPartedByLineBreaks()
{
    qsizetype end = 0;
    for (const Block &block : m_page.blocks) {
        QVERIFY(!block.span.isEmpty());
        const QString between = m_page.pageText.sliced(end, block.span.begin - end);
        QCOMPARE(between, end == 0 ? QString() : u"\n\n"_s);
        QVERIFY(block.confidence > 0.0F && block.confidence <= 1.0F);
        end = block.span.end;
    }
    QCOMPARE(end, m_page.pageText.size());
}

void TestExtraction::addressOfTheInputIsTheLastResort()
{
    const QByteArray html = "<h1>Bridge</h1><p>The bridge is open again.</p>";
    const Result<Extraction> page = extract({html, u"a.html"_s, u"https://a.example/2016/03/03/bridge"_s, {}});
    QCOMPARE(page->metadata.url, u"https://a.example/2016/03/03/bridge"_s);
    QCOMPARE(page->metadata.published.date(), QDate(2016, 3, 3));
}

void TestExtraction::dumpGivesTheSameArticle()
{
    const Result<Extraction> dump = extract({load(QFINDTESTDATA("data/harbour.txt")), u"harbour.txt"_s, {}, {}});
    QVERIFY(dump.has_value());
    QCOMPARE(dump->mimeType, u"text/plain"_s);
    QCOMPARE(dump->metadata.language, u"en"_s);
    QCOMPARE(dump->metadata.languageOrigin, LanguageOrigin::Detector);
}

void TestExtraction::subjectOfAnErrorIsTheFile()
{
    const Result<Extraction> nothing = extract({QByteArray("<html><body></body></html>"), u"empty.html"_s, {}, {}});
    QVERIFY(!nothing.has_value());
    QCOMPARE(nothing.error(), (Error{ErrorCode::NoText, u"empty.html"_s, {}}));
}

QTEST_APPLESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
