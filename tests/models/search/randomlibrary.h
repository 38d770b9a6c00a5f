// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"
#include "tests/support/temporarylibrary.h"

#include <QRandomGenerator>

#include <functional>

namespace galley {

/// What fills a role, as the naive evaluation sees it.
struct KnownFiller
{
    QString role;
    int mention = -1; ///< index into KnownArticle::mentions
    int event = -1;   ///< index into KnownArticle::events
};

struct KnownMention
{
    QStringList words; ///< folded
    QString type;
    QString subtype;
    int entity = -1; ///< index of the library's entities
};

struct KnownEvent
{
    QString type;
    Realis realis = Realis::Actual;
    Tense tense = Tense::Unspecified;
    bool negated = false;
    Certainty certainty = Certainty::Confirmed;
    QList<KnownFiller> fillers;
};

/// An article as it is kept in memory beside the library.
struct KnownArticle
{
    ArticleId id = {};
    QStringList headline; ///< folded words
    QStringList body;
    ArticleMetadata metadata;
    qint64 sortTime = 0;
    qint64 added = 0;
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    bool doubtful = false;
    QStringList collections;
    QList<QStringList> notes; ///< folded words
    QList<KnownMention> mentions;
    QList<KnownEvent> events;
};

/// A small library of made-up words with annotations; the same seed makes the same one.
class RandomLibrary final
{
public:
    RandomLibrary(quint32 seed, int articles);

    [[nodiscard]] Library &library() { return *m_library; }
    [[nodiscard]] const QList<KnownArticle> &articles() const { return m_articles; }
    [[nodiscard]] const QList<Entity> &entities() const { return m_entities; }

private:
    void addEntities();
    void addArticle(int number);
    void annotate(KnownArticle &article, const NewVersion &version, VersionId id, Connection &connection);
    [[nodiscard]] QStringList randomWords(int count);
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] QString oneOf(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }

    QRandomGenerator m_random;
    TemporaryLibrary m_library;
    QList<Entity> m_entities;
    QList<KnownArticle> m_articles;
};

/// The words of the library, folded. Some are forms of one another in English, no others have a stem in common.
[[nodiscard]] const QStringList &madeUpWords();
/// The words that are forms of one another, each list with all forms of one word.
[[nodiscard]] const QList<QStringList> &madeUpForms();
[[nodiscard]] const QStringList &madeUpSites();
[[nodiscard]] const QStringList &madeUpAuthors();
[[nodiscard]] const QStringList &madeUpAgencies();
[[nodiscard]] const QStringList &madeUpCollections();

/// A query and whether an article is an answer to it, both made by the same hand, without parser or SQL.
struct RandomQuery
{
    QString text;
    std::function<bool(const KnownArticle &)> holds;
};

/// Any query of the grammar, about what the library has.
[[nodiscard]] RandomQuery randomQuery(QRandomGenerator &random, const RandomLibrary &library, int depth);

} // namespace galley
