// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/domain/span.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <random>

namespace galley::bench {

/// Random numbers that are the same on every machine, unlike those of the standard library's distributions.
class Dice final
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    [[nodiscard]] int below(qsizetype count) { return int(m_engine() % quint64(count)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    [[nodiscard]] double unit() { return double(m_engine() >> 11U) * 0x1p-53; } ///< 0 up to, not including, 1
    [[nodiscard]] const QString &from(const QStringList &list) { return list[below(list.size())]; }

private:
    std::mt19937_64 m_engine;
};

/// A name in a paragraph, and which entity type of the news tagset it has.
struct CorpusName
{
    Span span; ///< in the paragraph
    QString type;
};

struct CorpusParagraph
{
    BlockRole role = BlockRole::Paragraph;
    QString text;
    QList<CorpusName> names;
};

/// An article that nobody wrote.
struct CorpusArticle
{
    int number = 0;
    QString headline;
    QString standfirst;
    QString author;
    QString city;
    QString site;
    QString language;
    QDateTime published;               ///< UTC
    QList<CorpusParagraph> paragraphs; ///< crossheads and quotes among them
};

/// Articles in an invented language: its words are made of syllables and drawn with the frequencies of Zipf and Mandelbrot,
/// sentences have the lengths of news, and people, places and organisations come again and again. Equal seeds make equal
/// articles.
class Corpus final
{
public:
    /// \a articles is how many there are to be between its first day and its last one.
    explicit Corpus(quint32 seed = 1, int articles = 10'000);

    /// \a words is about how long it is; 0 draws a usual length.
    [[nodiscard]] CorpusArticle article(int number, int words = 0) const;
    /// The word of a rank from 0, the most frequent one, to wordCount() - 1.
    [[nodiscard]] const QString &word(int rank) const { return m_words[rank]; }
    [[nodiscard]] int wordCount() const { return int(m_words.size()); }
    /// Some words that begin like a sentence or a title, without a stop.
    [[nodiscard]] QString phrase(Dice &dice, int words) const;
    [[nodiscard]] CorpusParagraph paragraph(Dice &dice, int words) const;
    /// Everybody and everything that is named in them, with its type; dates are not among them.
    [[nodiscard]] QList<std::pair<QString, QString>> names() const;

private:
    [[nodiscard]] const QString &draw(Dice &dice) const;
    void appendSentence(CorpusParagraph &paragraph, Dice &dice, int words) const;
    void appendName(CorpusParagraph &paragraph, Dice &dice) const;

    quint32 m_seed;
    int m_articles;
    QStringList m_words;
    QList<double> m_cumulative; ///< frequency of the words up to each rank
    QStringList m_people;
    QStringList m_places;
    QStringList m_organizations;
    QStringList m_sites;
};

} // namespace galley::bench
