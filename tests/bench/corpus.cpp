// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/corpus.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int vocabularySize = 30'000;
constexpr double rankShift = 2.7; // of Mandelbrot's law
constexpr int peopleCount = 3000;
constexpr int placeCount = 400;
constexpr int organizationCount = 300;
constexpr int siteCount = 40;
constexpr qint64 firstDay = 1'577'836'800'000; // 2020-01-01
constexpr int days = 1461;
constexpr qint64 lateness = 2; // days that an article may come before or after its turn
constexpr qint64 msPerMinute = 60'000;
constexpr int minutesPerDay = 1440;

/// Frequent words are short.
int syllablesOf(int rank, Dice &dice)
{
    if (rank < 60)
        return 1;
    return rank < 2000 ? dice.between(1, 3) : dice.between(2, 5);
}

QString makeWord(int syllables, Dice &dice)
{
    static const QStringList onsets{u"b"_s, u"br"_s, u"d"_s, u"f"_s, u"g"_s, u"h"_s, u"k"_s, u"l"_s, u"m"_s, u"n"_s, u"p"_s, u"pr"_s, u"r"_s, u"s"_s, u"st"_s, u"t"_s, u"tr"_s, u"v"_s, u""_s};
    static const QStringList nuclei{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"ai"_s, u"ea"_s, u"ou"_s, u"é"_s};
    static const QStringList codas{u""_s, u""_s, u""_s, u"n"_s, u"r"_s, u"s"_s, u"t"_s, u"l"_s, u"nd"_s, u"ng"_s};
    QString word;
    for (int i = 0; i < syllables; ++i)
        word += dice.from(onsets) % dice.from(nuclei) % dice.from(codas);
    return word;
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() % word.mid(1));
}

QStringList makeNames(int count, int words, const QString &ending, Dice &dice)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        QStringList parts;
        for (int part = 0; part < words; ++part)
            parts.append(capitalised(makeWord(dice.between(2, 3), dice)));
        names.append(parts.join(u' ') % ending);
    }
    return names;
}

/// The first ones come far more often than the last ones.
const QString &drawUnevenly(const QStringList &list, Dice &dice)
{
    const double share = dice.unit();
    return list[qsizetype(share * share * share * double(list.size()))];
}

QString drawLanguage(Dice &dice)
{
    static const QStringList languages{u"en"_s, u"en"_s, u"en"_s, u"en"_s, u"de"_s, u"de"_s, u"fr"_s, u"es"_s, u"tr"_s, u"pl"_s};
    return dice.from(languages);
}

int usualLength(Dice &dice)
{
    // Most are between 250 and 700 words, one in eight is long.
    return dice.oneIn(8) ? dice.between(900, 2200) : dice.between(250, 700);
}

} // namespace

Corpus::Corpus(quint32 seed, int articles)
    : m_seed(seed)
    , m_articles(articles)
{
    Dice dice(seed);
    QSet<QString> known;
    double total = 0;
    while (m_words.size() < vocabularySize) {
        const int rank = int(m_words.size());
        const QString word = makeWord(syllablesOf(rank, dice), dice);
        if (known.contains(word))
            continue;
        known.insert(word);
        m_words.append(word);
        total += 1 / (rank + rankShift);
        m_cumulative.append(total);
    }
    m_people = makeNames(peopleCount, 2, QString(), dice);
    m_places = makeNames(placeCount, 1, QString(), dice);
    m_organizations = makeNames(organizationCount, 1, u" Council"_s, dice);
    m_sites = makeNames(siteCount, 1, u" Courier"_s, dice);
}

const QString &Corpus::draw(Dice &dice) const
{
    const double wanted = dice.unit() * m_cumulative.last();
    const auto found = std::upper_bound(m_cumulative.cbegin(), m_cumulative.cend(), wanted);
    return m_words[std::min(found - m_cumulative.cbegin(), m_words.size() - 1)];
}

void Corpus::appendName(CorpusParagraph &paragraph, Dice &dice) const
{
    const int kind = dice.below(10);
    const qsizetype begin = paragraph.text.size();
    QString type;
    if (kind < 4) {
        paragraph.text += drawUnevenly(m_people, dice);
        type = u"Person"_s;
    } else if (kind < 7) {
        paragraph.text += drawUnevenly(m_places, dice);
        type = u"GPE"_s;
    } else if (kind < 9) {
        paragraph.text += drawUnevenly(m_organizations, dice);
        type = u"Organization"_s;
    } else {
        paragraph.text += QString::number(dice.between(2, 30)) % " March "_L1 % QString::number(dice.between(2010, 2023));
        type = u"Time"_s;
    }
    paragraph.names.append({{begin, paragraph.text.size()}, type});
}

void Corpus::appendSentence(CorpusParagraph &paragraph, Dice &dice, int words) const
{
    if (!paragraph.text.isEmpty())
        paragraph.text += u' ';
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            paragraph.text += i % 9 == 8 ? u", "_s : u" "_s;
        if (dice.oneIn(14))
            appendName(paragraph, dice);
        else
            paragraph.text += i == 0 ? capitalised(draw(dice)) : draw(dice);
    }
    paragraph.text += dice.oneIn(25) ? u'?' : u'.';
}

CorpusParagraph Corpus::paragraph(Dice &dice, int words) const
{
    CorpusParagraph paragraph;
    while (words > 0) {
        const int length = std::min(words, dice.between(8, 28));
        appendSentence(paragraph, dice, length);
        words -= length;
    }
    return paragraph;
}

QString Corpus::phrase(Dice &dice, int words) const
{
    QStringList parts{capitalised(draw(dice))};
    while (parts.size() < words)
        parts.append(dice.oneIn(6) ? drawUnevenly(m_places, dice) : draw(dice));
    return parts.join(u' ');
}

QList<std::pair<QString, QString>> Corpus::names() const
{
    QList<std::pair<QString, QString>> names;
    for (const auto &[list, type] : {std::pair(&m_people, u"Person"_s), std::pair(&m_places, u"GPE"_s), std::pair(&m_organizations, u"Organization"_s)}) {
        for (const QString &name : *list)
            names.append({name, type});
    }
    return names;
}

CorpusArticle Corpus::article(int number, int words) const
{
    Dice dice((quint64(m_seed) << 32U) + quint64(number));
    CorpusArticle article;
    article.number = number;
    article.language = drawLanguage(dice);
    article.site = drawUnevenly(m_sites, dice);
    article.author = drawUnevenly(m_people, dice);
    article.city = drawUnevenly(m_places, dice);
    // They come in the order of their time, but for some days.
    const qint64 due = qint64(number % m_articles) * days * minutesPerDay / m_articles;
    const qint64 minute = due + dice.below(2 * lateness * minutesPerDay) - lateness * minutesPerDay;
    article.published = QDateTime::fromMSecsSinceEpoch(firstDay + minute * msPerMinute, Qt::UTC);
    article.headline = phrase(dice, dice.between(6, 12));
    article.standfirst = paragraph(dice, dice.between(15, 30)).text;
    for (int left = words > 0 ? words : usualLength(dice); left > 0;) {
        if (!article.paragraphs.isEmpty() && dice.oneIn(6))
            article.paragraphs.append({.role = BlockRole::Crosshead, .text = phrase(dice, dice.between(2, 5)), .names = {}});
        const int length = std::min(left, dice.between(25, 90));
        article.paragraphs.append(paragraph(dice, length));
        if (dice.oneIn(12))
            article.paragraphs.last().role = BlockRole::Quote;
        left -= length;
    }
    return article;
}

} // namespace galley::bench
