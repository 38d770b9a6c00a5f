// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/corpuspage.h"

#include "tests/bench/corpus.h"

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int leastBytes = 30'000;
constexpr int mostBytes = 80'000;

/// Writes one page; the names of its classes begin as the site's do.
class PageWriter final
{
public:
    PageWriter(const Corpus &corpus, const CorpusArticle &article)
        : m_corpus(corpus)
        , m_article(article)
        , m_dice(quint64(article.number) * 2 + 1)
        , m_prefix(article.site.left(3).toLower())
    {
    }

    [[nodiscard]] QByteArray write()
    {
        const int size = m_dice.between(leastBytes, mostBytes);
        head();
        navigation();
        story();
        teasers();
        if (m_dice.oneIn(3))
            comments();
        footer();
        scripts(size);
        return m_page.toUtf8();
    }

private:
    void head();
    void navigation();
    void story();
    void storyText();
    void teasers();
    void comments();
    void footer();
    void scripts(int size);
    void links(const QString &kind, int count, int words);
    [[nodiscard]] QString cls(QLatin1StringView name) const { return " class=\""_L1 % m_prefix % u'-' % name % "\""_L1; }
    [[nodiscard]] QString url() const { return "https://www."_L1 % m_prefix % ".example/news/"_L1 % QString::number(m_article.number); }

    const Corpus &m_corpus;
    const CorpusArticle &m_article;
    Dice m_dice;
    QString m_prefix;
    QString m_page;
};

void PageWriter::head()
{
    const QString published = m_article.published.toString(Qt::ISODate);
    m_page += "<!DOCTYPE html>\n<html lang=\""_L1 % m_article.language % "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_L1 % m_article.headline % " | "_L1
        % m_article.site % "</title>\n<link rel=\"canonical\" href=\""_L1 % url() % "\">\n<meta name=\"description\" content=\""_L1 % m_article.standfirst
        % "\">\n<meta property=\"og:title\" content=\""_L1 % m_article.headline % "\">\n<meta property=\"og:site_name\" content=\""_L1 % m_article.site
        % "\">\n<meta property=\"article:published_time\" content=\""_L1 % published % "\">\n"_L1;
    if (m_dice.oneIn(2)) {
        m_page += "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\""_L1 % m_article.headline
            % "\",\"datePublished\":\""_L1 % published % "\",\"author\":{\"@type\":\"Person\",\"name\":\""_L1 % m_article.author % "\"}}</script>\n"_L1;
    }
    m_page += "<style>"_L1;
    for (int i = 0; i < 40; ++i)
        m_page += u'.' % m_prefix % u'-' % m_corpus.word(m_dice.below(2000)) % "{margin:0 0 "_L1 % QString::number(m_dice.below(40)) % "px;padding:0;color:#333}"_L1;
    m_page += "</style>\n</head>\n"_L1;
}

void PageWriter::links(const QString &kind, int count, int words)
{
    m_page += "<ul"_L1 % cls("list"_L1) % ">\n"_L1;
    for (int i = 0; i < count; ++i) {
        m_page += "  <li"_L1 % cls("item"_L1) % "><a href=\"/"_L1 % kind % u'/' % QString::number(m_dice.below(100'000)) % "\" data-track=\""_L1 % kind % "\">"_L1
            % m_corpus.phrase(m_dice, words) % "</a></li>\n"_L1;
    }
    m_page += "</ul>\n"_L1;
}

void PageWriter::navigation()
{
    m_page += "<body"_L1 % cls("page"_L1) % ">\n<a href=\"#main\""_L1 % cls("skip"_L1) % ">Skip to content</a>\n<header"_L1 % cls("header"_L1) % "><a href=\"/\">"_L1
        % m_article.site % "</a>\n<nav"_L1 % cls("menu"_L1) % ">\n"_L1;
    links(u"section"_s, m_dice.between(20, 45), 1);
    m_page += "</nav></header>\n<div"_L1 % cls("crumbs"_L1) % "><a href=\"/\">Home</a> &rsaquo; <a href=\"/news\">News</a></div>\n"_L1;
}

void PageWriter::story()
{
    m_page += "<main id=\"main\"><article"_L1 % cls("story"_L1) % ">\n<h1"_L1 % cls("title"_L1) % u'>' % m_article.headline % "</h1>\n<p"_L1 % cls("lead"_L1) % u'>'
        % m_article.standfirst % "</p>\n<div"_L1 % cls("byline"_L1) % ">By <a rel=\"author\" href=\"/authors/1\">"_L1 % m_article.author % "</a> <time datetime=\""_L1
        % m_article.published.toString(Qt::ISODate) % "\">"_L1 % m_article.published.toString(u"d MMMM yyyy, HH:mm"_s) % "</time></div>\n<div"_L1
        % cls("share"_L1) % "><a href=\"#f\">Share</a> <a href=\"#t\">Tweet</a> <a href=\"#m\">E-mail</a></div>\n<figure><img src=\"/i/"_L1
        % QString::number(m_article.number) % ".jpg\" alt=\"\"><figcaption>"_L1 % m_corpus.phrase(m_dice, 9) % ". Photo: "_L1 % m_article.site
        % "</figcaption></figure>\n<div"_L1 % cls("body"_L1) % ">\n"_L1;
    storyText();
    m_page += "</div>\n</article>\n"_L1;
}

void PageWriter::storyText()
{
    int count = 0;
    for (const CorpusParagraph &paragraph : m_article.paragraphs) {
        const QString tag = paragraph.role == BlockRole::Crosshead ? u"h2"_s : paragraph.role == BlockRole::Quote ? u"blockquote"_s : u"p"_s;
        QString text = paragraph.text;
        if (!paragraph.names.isEmpty() && m_dice.oneIn(4)) {
            const Span name = paragraph.names.first().span;
            text = text.left(name.begin) % "<a href=\"/topics/x\">"_L1 % text.mid(name.begin, name.length()) % "</a>"_L1 % text.mid(name.end);
        }
        m_page += u'<' % tag % u'>' % text % "</"_L1 % tag % ">\n"_L1;
        if (++count % 5 == 0)
            m_page += "<div"_L1 % cls("ad"_L1) % "><span>Advertisement</span><ins data-slot=\"728\"></ins></div>\n"_L1;
        if (count == 3)
            m_page += "<aside"_L1 % cls("inline"_L1) % "><strong>Read more:</strong> <a href=\"/n/7\">"_L1 % m_corpus.phrase(m_dice, 8) % "</a></aside>\n"_L1;
    }
}

void PageWriter::teasers()
{
    m_page += "<section"_L1 % cls("related"_L1) % "><h3>Related stories</h3>\n"_L1;
    links(u"related"_s, m_dice.between(4, 8), 9);
    m_page += "</section></main>\n<aside"_L1 % cls("popular"_L1) % "><h3>Most read</h3>\n"_L1;
    const int count = m_dice.between(10, 24);
    for (int i = 0; i < count; ++i) {
        m_page += "<div"_L1 % cls("teaser"_L1) % "><a href=\"/n/"_L1 % QString::number(m_dice.below(100'000)) % "\"><img src=\"/t/"_L1 % QString::number(i)
            % ".jpg\" alt=\"\" loading=\"lazy\" width=\"320\" height=\"180\"><h4>"_L1 % m_corpus.phrase(m_dice, 9) % "</h4></a><p>"_L1
            % m_corpus.paragraph(m_dice, 18).text % "</p></div>\n"_L1;
    }
    m_page += "</aside>\n"_L1;
}

void PageWriter::comments()
{
    const int count = m_dice.between(2, 9);
    m_page += "<section"_L1 % cls("comments"_L1) % "><h3>Comments ("_L1 % QString::number(count) % ")</h3>\n"_L1;
    for (int i = 0; i < count; ++i) {
        m_page += "<div"_L1 % cls("comment"_L1) % "><b>"_L1 % m_corpus.word(m_dice.below(5000)) % "</b> <span>"_L1 % QString::number(m_dice.between(2, 23))
            % " hours ago</span><p>"_L1 % m_corpus.paragraph(m_dice, m_dice.between(8, 40)).text % "</p><a href=\"#r\">Reply</a></div>\n"_L1;
    }
    m_page += "</section>\n"_L1;
}

void PageWriter::footer()
{
    m_page += "<footer"_L1 % cls("footer"_L1) % ">\n"_L1;
    links(u"about"_s, m_dice.between(20, 50), 2);
    m_page += "<form action=\"/newsletter\"><label>Subscribe to our newsletter</label><input type=\"email\"><button>Subscribe</button></form>\n<p>&copy; 2024 "_L1
        % m_article.site % ". All rights reserved.</p></footer>\n"_L1;
}

void PageWriter::scripts(int size)
{
    while (m_page.size() < size - 200) {
        m_page += "<script>window.__state=window.__state||{};"_L1;
        for (int i = 0; i < 60 && m_page.size() < size - 200; ++i)
            m_page += "__state[\""_L1 % m_corpus.word(m_dice.below(m_corpus.wordCount())) % "\"]={id:"_L1 % QString::number(m_dice.below(1'000'000)) % ",ok:true};"_L1;
        m_page += "</script>\n"_L1;
    }
    m_page += "</body>\n</html>\n"_L1;
}

} // namespace

QByteArray htmlPage(const Corpus &corpus, const CorpusArticle &article)
{
    return PageWriter(corpus, article).write();
}

} // namespace galley::bench
