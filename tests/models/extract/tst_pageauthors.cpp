// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageauthors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

PageAuthors authorsIn(const QByteArray &html, const QString &textByline = {}, const QString &pageText = {})
{
    return authorsOf(pageMetadata(*Dom::parse(html)), textByline, pageText);
}

QByteArray linked(const QByteArray &author)
{
    return "<script type=application/ld+json>{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Bridge opens again\",\"author\":" + author + "}</script>";
}

} // namespace

class TestPageAuthors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorsAreFoundInEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<MetadataOrigin>("origin");
        const QStringList leila = {u"Leila Haddad"_s};
        const QStringList both = {u"Leila Haddad"_s, u"Otto Lindqvist"_s};
        QTest::newRow("JSON-LD") << linked("{\"@type\":\"Person\",\"name\":\"Leila Haddad\"}") << leila << MetadataOrigin::LinkedData;
        QTest::newRow("lists in lists") << linked("[[{\"name\":\"Leila Haddad\"}],{\"@list\":[\"Otto Lindqvist\"]}]") << both << MetadataOrigin::LinkedData;
        QTest::newRow("given and family name") << linked("{\"givenName\":\"Leila\",\"familyName\":\"Haddad\"}") << leila << MetadataOrigin::LinkedData;
        QTest::newRow("organisation") << linked("{\"@type\":\"NewsMediaOrganization\",\"name\":\"Harbour Post\"}") << QStringList() << MetadataOrigin::Unknown;
        QTest::newRow("family name first") << QByteArray("<meta name=citation_author content='Haddad, Leila'>") << leila << MetadataOrigin::MetaElement;
        QTest::newRow("the publisher as author") << QByteArray("<meta name=author content='Harbour Press'><meta name=article:author content='Leila Haddad'>") << leila
                                                 << MetadataOrigin::OpenGraph;
        QTest::newRow("two of microdata") << QByteArray("<p><span itemprop=author>Leila Haddad</span>, <span itemprop=author>Otto Lindqvist</span>") << both
                                          << MetadataOrigin::Microdata;
        QTest::newRow("visiting card") << QByteArray("<p class='byline'>Posted on <b>3 March</b> by <a class=fn href=/x>leila_h</a>") << QStringList{u"leila_h"_s}
                                       << MetadataOrigin::BylineElement;
        QTest::newRow("only a label") << QByteArray("<p class=author>Published by</p><p class=author-name>Leila Haddad</p>") << leila << MetadataOrigin::BylineElement;
        QTest::newRow("link to a profile") << QByteArray("<h1>Bridge</h1><a href=/staff/leila-haddad>Leila Haddad</a>") << leila << MetadataOrigin::BylineElement;
        QTest::newRow("author of a comment") << QByteArray("<div class=comment-author>Leila Haddad</div>") << QStringList() << MetadataOrigin::Unknown;
        QTest::newRow("nothing") << QByteArray("<p>x") << QStringList() << MetadataOrigin::Unknown;
    }

    void authorsAreFoundInEveryPlace()
    {
        QFETCH(QByteArray, html);
        const PageAuthors authors = authorsIn(html);
        QTEST(authors.people, "people");
        QTEST(authors.origin, "origin");
    }

    void thePublicationIsNobody()
    {
        const QByteArray canonical = "<link rel=canonical href=https://www.harbourpost.example/a>";
        QCOMPARE(authorsIn(canonical + "<meta name=author content='The Harbour Post'>", u"Von Leila Haddad"_s).people, QStringList{u"Leila Haddad"_s});
        QCOMPARE(authorsIn("<meta name=copyright content='Elmar Rundfunk'><meta name=author content='Elmar Rundfunk'>", u"By Leila Haddad"_s).people,
            QStringList{u"Leila Haddad"_s});
    }

    void somebodysOwnSiteHasItsAuthorsName()
    {
        QCOMPARE(authorsIn("<meta property=og:site_name content='Leila Haddad'><meta name=author content='Leila Haddad'>").people, QStringList{u"Leila Haddad"_s});
    }

    void whatThePageShowsCompletesTheDeclaration()
    {
        const QByteArray declared = "<meta name=author content='Leila Haddad'>";
        const PageAuthors both = authorsIn(declared, u"By Leila Haddad and Otto Lindqvist"_s, u"By Leila Haddad and Otto Lindqvist"_s);
        QCOMPARE(both.people, QStringList({u"Leila Haddad"_s, u"Otto Lindqvist"_s}));
        QCOMPARE(both.origin, MetadataOrigin::Text);
        // Declared and shown: a second name in another place does not replace it.
        QCOMPARE(authorsIn(declared, u"By Otto Lindqvist"_s, u"By Otto Lindqvist. Photo: Leila Haddad"_s).people, QStringList{u"Leila Haddad"_s});
        // Declared and nowhere to be seen: whoever manages the site.
        QCOMPARE(authorsIn(declared, u"By Otto Lindqvist"_s, u"By Otto Lindqvist"_s).people, QStringList{u"Otto Lindqvist"_s});
    }
};

QTEST_APPLESS_MAIN(TestPageAuthors)
#include "tst_pageauthors.moc"
