// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/extract/testpage.h"

#include "models/domain/article.h"
#include "models/extract/classify/blockclassifier.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QByteArray joined(const QList<QByteArray> &paragraphs, qsizetype first, qsizetype count, const QByteArray &before, const QByteArray &behind)
{
    QByteArray all;
    for (const QByteArray &paragraph : paragraphs.mid(first, count))
        all += before + paragraph + behind;
    return all;
}

const QByteArray menu = "<header class='site-header'><a class='logo' href='/'>Elmar Courier</a><nav class='main-nav'><ul>"
                        "<li><a href='/town'>Town</a></li><li><a href='/county'>County</a></li><li><a href='/world'>World</a></li>"
                        "<li><a href='/business'>Business</a></li><li><a href='/sport'>Sport</a></li><li><a href='/culture'>Culture</a></li>"
                        "<li><a href='/weather'>Weather</a></li><li><a href='/letters'>Letters</a></li></ul></nav>"
                        "<form class='search'><input name='q'><button>Search</button></form></header>";
const QByteArray mostRead = "<aside class='sidebar'><h3>Most read</h3><ol>"
                            "<li><a href='/1'>Lighthouse keeper finds a whale on the steps</a></li>"
                            "<li><a href='/2'>Why the market clock runs backwards on Sundays</a></li>"
                            "<li><a href='/3'>Council sells the old fire engine for one crown</a></li>"
                            "<li><a href='/4'>Three schools share a single chemistry teacher</a></li></ol></aside>";
const QByteArray teasers = "<section class='related-stories'><h2>More from the county</h2>"
                           "<div class='teaser'><h3><a href='/5'>Vessa plans a second railway station</a></h3><p>Trains could stop by the hospital from 2027.</p></div>"
                           "<div class='teaser'><h3><a href='/6'>Farmers fear for the eastern dyke</a></h3><p>Moles have dug through forty metres of it.</p></div>"
                           "</section>";
const QByteArray imprint = "<footer class='site-footer'><ul><li><a href='/about'>About us</a></li><li><a href='/contact'>Contact</a></li>"
                           "<li><a href='/privacy'>Privacy policy</a></li></ul><p>© 2024 Elmar Courier. All rights reserved.</p></footer>";

} // namespace

QByteArray FerryStory::html(qsizetype first, qsizetype count) const
{
    return joined(paragraphs, first, count, "<p>", "</p>\n");
}

QByteArray FerryStory::text(qsizetype first, qsizetype count) const
{
    return joined(paragraphs, first, count, {}, "\n\n");
}

FerryStory ferryStory(const QByteArray &language)
{
    QFile file(QFINDTESTDATA(QString("data/texts/"_L1 + QString::fromLatin1(language) + ".txt"_L1)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no story in %s", language.constData());
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QByteArray headline = lines.takeFirst();
    const QByteArray standfirst = lines.takeFirst();
    return {language, headline, standfirst, lines};
}

TestPage::TestPage(const FerryStory &story)
    : language(story.language)
    , headline(story.headline)
    , description(story.standfirst)
    , header(menu)
    , opening("<h1>" + story.headline + "</h1><p class='standfirst'>" + story.standfirst + "</p>")
    , body(story.html())
    , sidebar(mostRead)
    , after(teasers)
    , footer(imprint)
{
}

QByteArray TestPage::html() const
{
    return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='utf-8'><title>" + headline + " | Elmar Courier</title>"
        "<meta name='description' content='" + QByteArray(description).replace('\'', "&#39;") + "'><meta property='og:site_name' content='Elmar Courier'>"
        "<style>p { margin: 1em }</style><script>window.data = {\"a\": \"<p>not text</p>\"};</script>" + head + "</head>\n<body>" + header
        + "<main><article class='story'>" + opening + "<div class='story-body'>" + body + "</div>" + closing + "</article>" + sidebar + after + "</main>" + footer
        + "</body></html>";
}

QByteArray withoutNames(QByteArray html)
{
    static const QRegularExpression names(u"\\s(?:class|id)='[^']*'"_s);
    return QString::fromUtf8(html).remove(names).toUtf8();
}

Extraction extracted(const QByteArray &source, const QString &fileName)
{
    return extract({.bytes = source, .fileName = fileName, .url = {}, .mimeType = {}}).value();
}

Extraction extractedByRule(const QByteArray &source, const QString &fileName)
{
    return extractWith({}, {.bytes = source, .fileName = fileName, .url = {}, .mimeType = {}}).value();
}

QString bodyOf(const Extraction &extraction)
{
    return bodyText(extraction.pageText, extraction.blocks);
}

QString contentOf(const Extraction &extraction)
{
    return contentText(extraction.pageText, extraction.blocks);
}

QString key(BlockRole role)
{
    return roleKey(role);
}

QString roleOf(const Extraction &extraction, QStringView begins)
{
    for (const Block &block : extraction.blocks) {
        if (QStringView(extraction.pageText).sliced(block.span.begin, block.span.length()).startsWith(begins))
            return key(block.role);
    }
    return u"none"_s;
}

int paragraphsIn(const QString &body, const FerryStory &story)
{
    int found = 0;
    for (const QByteArray &paragraph : story.paragraphs)
        found += body.contains(QString::fromUtf8(paragraph)) ? 1 : 0;
    return found;
}

QString missingIn(const QString &body, const QStringList &texts)
{
    QStringList missing;
    for (const QString &text : texts) {
        if (!body.contains(text))
            missing.append(text);
    }
    return missing.join(u" | "_s);
}

QString leakedInto(const QString &body, const QStringList &texts)
{
    QStringList leaked;
    for (const QString &text : texts) {
        if (body.contains(text))
            leaked.append(text);
    }
    return leaked.join(u" | "_s);
}

} // namespace galley
