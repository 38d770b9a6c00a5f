// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/blockclassifier.h"
#include "models/extract/extraction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

Extraction extractionOf(const QByteArray &bytes, const QString &fileName = u"page.html"_s)
{
    return *extractWith({}, {.bytes = bytes, .fileName = fileName, .url = {}, .mimeType = {}});
}

/// The place of the block that begins with \a text; 0 when there is none.
quint32 placeOf(const Extraction &page, const QString &text)
{
    for (const Block &block : page.blocks) {
        if (QStringView(page.pageText).mid(block.span.begin).startsWith(text))
            return block.place;
    }
    return 0;
}

} // namespace

class TestBlockPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siblingsShareAPlace()
    {
        const Extraction page = extractionOf("<body><div class='story'><p>First one.</p><p>Second one.</p></div><div class='box'><p>Third one.</p></div>");
        QVERIFY(placeOf(page, u"First"_s) != 0);
        QCOMPARE(placeOf(page, u"First"_s), placeOf(page, u"Second"_s));
        QVERIFY(placeOf(page, u"First"_s) != placeOf(page, u"Third"_s));
    }

    void aPlaceIsTheSameOnAnotherPage()
    {
        const Extraction one = extractionOf("<body class='single postid-17'><article class='post-17 tag-ships'><div class='story s1' id='a-17'><p class='odd'>Ships sail.</p></div>");
        const Extraction other = extractionOf("<body class='single postid-99'><article class='post-99 tag-trains'><p>Before.</p><div id='a-99' class='s2 story'>"
                                              "<p class='even'>Trains run.</p></div>");
        QCOMPARE(placeOf(one, u"Ships"_s), placeOf(other, u"Trains"_s));
    }

    void anotherElementIsAnotherPlace_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("tag") << QByteArray("<body><div class='story'><blockquote>Ships sail.</blockquote></div>");
        QTest::newRow("class") << QByteArray("<body><div class='teaser'><p>Ships sail.</p></div>");
        QTest::newRow("further in") << QByteArray("<body><div class='story'><section><p>Ships sail.</p></section></div>");
    }

    void anotherElementIsAnotherPlace()
    {
        QFETCH(QByteArray, html);
        const Extraction page = extractionOf("<body><div class='story'><p>Ships sail.</p></div>");
        const Extraction other = extractionOf(html);
        QVERIFY(placeOf(other, u"Ships"_s) != 0);
        QVERIFY(placeOf(page, u"Ships"_s) != placeOf(other, u"Ships"_s));
    }

    void aLineOfADumpStandsBetweenItsNeighbours()
    {
        const Extraction one = extractionOf("Home\n\nSubscribe to our letter.\n\nSport\n\nShips sail again from Monday.", u"a.txt"_s);
        const Extraction same = extractionOf("Another headline\n\nHome\n\nSubscribe to our letter.\n\nSport\n\nTrains run.", u"a.txt"_s);
        const Extraction elsewhere = extractionOf("Home\n\nTrains run.\n\nSubscribe to our letter.\n\nSport", u"a.txt"_s);
        QCOMPARE(placeOf(one, u"Subscribe"_s), placeOf(same, u"Subscribe"_s));
        QVERIFY(placeOf(one, u"Subscribe"_s) != placeOf(elsewhere, u"Subscribe"_s));
    }

    void deepAndLongMarkupHasPlaces()
    {
        const QByteArray deep = QByteArray("<div class='x'>").repeated(100'000) + "<p>Deep down.</p>";
        QVERIFY(placeOf(extractionOf(deep), u"Deep"_s) != 0);
        const QByteArray named = "<div class='" + QByteArray("name ").repeated(200'000) + "'><p>Well named.</p></div>";
        QVERIFY(placeOf(extractionOf(named), u"Well"_s) != 0);
    }
};

QTEST_GUILESS_MAIN(TestBlockPlace)
#include "tst_blockplace.moc"
