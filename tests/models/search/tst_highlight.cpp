// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/highlight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

Query query(const QString &text)
{
    const auto parsed = parseQuery(text);
    if (!parsed)
        qFatal("the test's query cannot be read: %s", qPrintable(text));
    return *parsed;
}

QStringList marked(const QString &text, const QList<Span> &spans)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(text.sliced(span.begin, span.length()));
    return parts;
}

const QString article = u"The US says it will intensify military cooperation with France.\nThe decision comes amid suggestions that the "
                        "Islamic State was behind the attack in Paris.\nObama vows to defeat the Islamic State. Élysée sources in Paris "
                        "said that oil prices would rise, as oil did before."_s;

} // namespace

class HighlightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsAreTheWordsAsWritten_data();
    void hitsAreTheWordsAsWritten();
    void overlappingHitsAreJoined();
    void headlineTermsMarkOnlyHeadlines();
    void filtersMarkNothing();
    void thousandsOfTermsAreFound();
    void snippetShowsMostTermsTogether();
    void snippetIsCutBetweenWords();
    void snippetOfTheWholeTextHasNoEllipsis();
    void snippetWithoutHitIsTheBeginning();
    void snippetIsOneLine();
    void snippetsOfOddTexts_data();
    void snippetsOfOddTexts();
};

void HighlightTest::hitsAreTheWordsAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("case and accents") << article << u"elysee PARIS"_s << QStringList{u"Paris"_s, u"Élysée"_s, u"Paris"_s};
    QTest::newRow("phrase") << article << u"\"islamic state\""_s << QStringList{u"Islamic State"_s, u"Islamic State"_s};
    QTest::newRow("prefix") << article << u"intens*"_s << QStringList{u"intensify"_s};
    QTest::newRow("phrase with prefix") << article << u"\"oil pri\"*"_s << QStringList{u"oil prices"_s};
    QTest::newRow("excluded word") << article << u"oil -paris"_s << QStringList{u"oil"_s, u"oil"_s};
    QTest::newRow("not a part of a word") << article << u"ill"_s << QStringList();
    QTest::newRow("Chinese") << u"他说美国将与法国合作"_s << u"美国"_s << QStringList{u"美国"_s};
    QTest::newRow("Arabic with harakat") << u"قال مُحَمَّد إن"_s << u"محمد"_s << QStringList{u"مُحَمَّد"_s};
    QTest::newRow("Hindi") << u"यह हिन्दी है"_s << u"हिन्दी"_s << QStringList{u"हिन्दी"_s};
    QTest::newRow("behind an emoji") << u"\U0001F600\U0001F600 Paris"_s << u"paris"_s << QStringList{u"Paris"_s};
    QTest::newRow("phrase at the very end") << u"a b c"_s << u"\"b c\""_s << QStringList{u"b c"_s};
    QTest::newRow("phrase beyond the end") << u"a b c"_s << u"\"c d\""_s << QStringList();
    QTest::newRow("no text") << QString() << u"a"_s << QStringList();
}

void HighlightTest::hitsAreTheWordsAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    QCOMPARE(marked(text, hits(text, query(search))), found);
}

void HighlightTest::overlappingHitsAreJoined()
{
    const QString text = u"a b c d"_s;
    QCOMPARE(marked(text, hits(text, query(u"\"a b\" \"b c\" b d"_s))), QStringList({u"a b c"_s, u"d"_s}));
}

void HighlightTest::headlineTermsMarkOnlyHeadlines()
{
    const Query search = query(u"headline:paris attack"_s);
    QCOMPARE(marked(u"Paris attack"_s, hits(u"Paris attack", search, TextPart::Headline)), QStringList({u"Paris"_s, u"attack"_s}));
    QCOMPARE(marked(u"Paris attack"_s, hits(u"Paris attack", search)), QStringList({u"attack"_s}));
}

void HighlightTest::filtersMarkNothing()
{
    QVERIFY(hits(article, query(u"lang:en entity:Paris"_s)).isEmpty());
    QVERIFY(hits(article, Query{}).isEmpty());
}

void HighlightTest::thousandsOfTermsAreFound()
{
    QString search;
    QString text;
    for (int i = 0; i < 900; ++i) {
        search += u"w%1 "_s.arg(i);
        text += u"w%1 x "_s.arg(i);
    }
    QCOMPARE(hits(text.repeated(20), query(search)).size(), 900 * 20);
}

void HighlightTest::snippetShowsMostTermsTogether()
{
    const Snippet found = snippet(article, query(u"paris oil prices"_s), 90);
    QCOMPARE(marked(found.text, found.marks), QStringList({u"Paris"_s, u"oil"_s, u"prices"_s, u"oil"_s}));
    QVERIFY2(found.text.size() <= 92, qPrintable(found.text));
}

void HighlightTest::snippetIsCutBetweenWords()
{
    const Snippet found = snippet(article, query(u"obama"_s), 40);
    QVERIFY(found.text.startsWith(u'…') && found.text.endsWith(u'…'));
    const QString inner = found.text.sliced(1, found.text.size() - 2);
    const qsizetype at = QString(article).replace(u'\n', u' ').indexOf(inner);
    QVERIFY2(at > 0, qPrintable(inner));
    QVERIFY(!article[at - 1].isLetterOrNumber());
    QVERIFY(!article[at + inner.size()].isLetterOrNumber());
    QCOMPARE(marked(found.text, found.marks), QStringList({u"Obama"_s}));
}

void HighlightTest::snippetOfTheWholeTextHasNoEllipsis()
{
    const Snippet found = snippet(u"Obama vows.", query(u"vows"_s), 200);
    QCOMPARE(found, (Snippet{u"Obama vows."_s, {{6, 10}}}));
}

void HighlightTest::snippetWithoutHitIsTheBeginning()
{
    const Snippet found = snippet(article, query(u"zinc"_s), 30);
    QCOMPARE(found, (Snippet{u"The US says it will intensify…"_s, {}}));
}

void HighlightTest::snippetIsOneLine()
{
    const Snippet found = snippet(u"\n\n one\n\n\t two \u2028 three\n", query(u"two three"_s), 100);
    QCOMPARE(found, (Snippet{u"one two three"_s, {{4, 7}, {8, 13}}}));
}

void HighlightTest::snippetsOfOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");

    QTest::newRow("empty") << QString() << u"a"_s;
    QTest::newRow("only emoji") << u"\U0001F600"_s.repeated(500) << u"a"_s;
    QTest::newRow("one endless word") << QString(100'000, u'x') << u"x*"_s;
    QTest::newRow("hit behind an endless word") << QString(QString(100'000, u'x') + u" paris") << u"paris"_s;
    QTest::newRow("a phrase longer than the snippet") << u"one two three four five six seven eight nine ten"_s << u"\"one two three four five six seven eight nine ten\""_s;
    QTest::newRow("Chinese without a space") << u"美国将与法国合作"_s.repeated(200) << u"法国"_s;
    QTest::newRow("only line breaks") << QString(500, u'\n') << u"a"_s;
    QTest::newRow("half surrogate pairs") << QString(500, QChar(0xD800)) << u"a"_s;
}

void HighlightTest::snippetsOfOddTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, search);
    constexpr int target = 20;
    for (const int length : {-1, 0, 1, target}) {
        const Snippet found = snippet(text, query(search), length);
        QVERIFY(found.text.size() <= 2 * target + 2);
        for (const Span mark : found.marks) {
            QVERIFY(mark.begin >= 0 && mark.begin < mark.end && mark.end <= found.text.size());
        }
        for (qsizetype i = 0; i < found.text.size() && !text.startsWith(QChar(0xD800)); ++i) {
            if (found.text[i].isHighSurrogate())
                QVERIFY(i + 1 < found.text.size() && found.text[i + 1].isLowSurrogate());
        }
    }
}

QTEST_GUILESS_MAIN(HighlightTest)
#include "tst_highlight.moc"
