// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/domain/ids.h"
#include "models/search/engine/articleset.h"
#include "models/search/engine/labelcolumn.h"
#include "models/search/engine/nametable.h"

#include <QHash>

#include <optional>
#include <vector>

namespace galley {

/// What the arrays keep of an article.
struct ArticleValues
{
    qint64 id = 0;
    qint64 published = 0; ///< ms since the epoch, UTC; of the import when it is not dated
    bool isDated = true;
    QString language;
    QString site;
    QString host; ///< paddedHostWords() of the web address
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    bool doubtful = false;
    quint32 length = 0; ///< words in the index
    std::vector<qint64> entities;
    QStringList eventTypes;
};

/// An article in the arrays.
struct ArticlePlace
{
    ArticleIndex index = 0;
    qint64 id = 0;
};

/// Narrow columns of all articles, in memory: about 145 bytes an article. An article's index goes with its id; those that were
/// removed stay as dead rows until everything is loaded again. Reading is for any thread, as long as nobody changes it.
class ArticleArrays final
{
public:
    [[nodiscard]] quint32 size() const { return quint32(m_ids.size()); }
    [[nodiscard]] qint64 id(ArticleIndex index) const { return m_ids[index]; }
    [[nodiscard]] std::optional<ArticleIndex> indexOf(qint64 id) const;
    /// The same for ids that come one after the other: \a last is the one before, and is set. Without gaps the distance of the ids is the distance
    /// of the rows.
    [[nodiscard]] bool find(qint64 id, ArticlePlace &last) const
    {
        const qint64 guess = qint64(last.index) + (id - last.id);
        if (guess >= 0 && guess < qint64(size()) && m_ids[size_t(guess)] == id) {
            last = {ArticleIndex(guess), id};
            return true;
        }
        return search(id, last);
    }
    /// Says that id() of it will be asked for soon.
    void expect(ArticleIndex index) const { __builtin_prefetch(&m_ids[index]); }

    [[nodiscard]] const ArticleSet &alive() const { return m_alive; }
    [[nodiscard]] qint64 published(ArticleIndex index) const { return m_published[index]; }
    [[nodiscard]] bool isDated(ArticleIndex index) const { return (m_flags[index] & Dated) != 0; }
    [[nodiscard]] bool isStarred(ArticleIndex index) const { return (m_flags[index] & Starred) != 0; }
    [[nodiscard]] bool isDoubtful(ArticleIndex index) const { return (m_flags[index] & Doubtful) != 0; }
    [[nodiscard]] ReadingState state(ArticleIndex index) const { return static_cast<ReadingState>(m_flags[index] & StateMask); }
    [[nodiscard]] qint32 month(ArticleIndex index) const { return m_months[index]; } ///< since January of year 0
    [[nodiscard]] quint32 language(ArticleIndex index) const { return m_languages[index]; }
    [[nodiscard]] quint32 site(ArticleIndex index) const { return m_sites[index]; }
    [[nodiscard]] quint32 host(ArticleIndex index) const { return m_hosts[index]; }
    [[nodiscard]] quint32 length(ArticleIndex index) const { return m_lengths[index]; }
    [[nodiscard]] double averageLength() const;

    [[nodiscard]] const NameTable &languageNames() const { return m_languageNames; }
    [[nodiscard]] const NameTable &siteNames() const { return m_siteNames; }
    [[nodiscard]] const NameTable &hostNames() const { return m_hostNames; }
    [[nodiscard]] const NameTable &eventTypeNames() const { return m_eventTypeNames; }
    [[nodiscard]] const LabelColumn &entities() const { return m_entities; }
    [[nodiscard]] const LabelColumn &eventTypes() const { return m_eventTypes; }
    [[nodiscard]] quint32 entityCount() const { return quint32(m_entityIds.size()); }
    [[nodiscard]] EntityId entityId(quint32 code) const { return EntityId(m_entityIds[code]); }
    [[nodiscard]] std::optional<quint32> entityCode(EntityId entity) const;

    /// All rows, oldest first: by time, those of the same time by id.
    [[nodiscard]] const std::vector<ArticleIndex> &byTime() const { return m_byTime; }
    /// The latest time of all articles up to and including the one at \a index, and a few more, those aheadOfTime() left out; what
    /// bounds a stream by id.
    [[nodiscard]] qint64 latestThrough(ArticleIndex index) const { return m_latestThrough[index / timeBlock]; }
    /// A few articles that are far newer than those around them, with a time in the future perhaps.
    [[nodiscard]] const std::vector<ArticleIndex> &aheadOfTime() const { return m_ahead; }
    /// The earliest time of all articles from the one at \a index on, and a few more.
    [[nodiscard]] qint64 earliestFrom(ArticleIndex index) const { return m_earliestFrom[index / timeBlock]; }

    // Filling them at first: rows by ascending id, then the labels, then finish().
    void reserve(quint32 articles);
    void append(const ArticleValues &values); ///< without entities and types of events
    void setLength(ArticleIndex index, quint32 words);
    void setDated(ArticleIndex index, bool dated);
    void setHost(ArticleIndex index, const QString &host);
    void startEntity(qint64 id) { m_entityIds.push_back(id); }
    [[nodiscard]] LabelColumn &entitiesToFill() { return m_entities; }
    [[nodiscard]] LabelColumn &eventTypesToFill() { return m_eventTypes; }
    [[nodiscard]] NameTable &eventTypeNamesToFill() { return m_eventTypeNames; }
    void finish();

    /// Takes over what changed: rows as they are now, and articles that are gone. False when they do not fit in, because an id
    /// came between others; then they are to be loaded again.
    [[nodiscard]] bool apply(const std::vector<ArticleValues> &rows, const std::vector<qint64> &gone);
    /// So much has changed that loading again is worth it.
    [[nodiscard]] bool isWorn() const;
    [[nodiscard]] size_t byteCount() const;

private:
    enum Flag : quint8 { StateMask = 3, Starred = 4, Doubtful = 8, Dated = 16 };
    static constexpr ArticleIndex timeBlock = 256;

    [[nodiscard]] bool search(qint64 id, ArticlePlace &last) const;
    void put(ArticleIndex index, const ArticleValues &values);
    void putLabels(ArticleIndex index, const ArticleValues &values);
    [[nodiscard]] quint32 codeForEntity(qint64 id);
    [[nodiscard]] bool isBefore(ArticleIndex a, ArticleIndex b) const { return m_published[a] < m_published[b] || (m_published[a] == m_published[b] && a < b); }
    void placeInTime(std::vector<ArticleIndex> moved);
    void boundTimes();
    void findAhead();

    std::vector<qint64> m_ids;
    std::vector<qint64> m_published;
    std::vector<quint8> m_flags;
    std::vector<qint32> m_months;
    std::vector<quint32> m_languages;
    std::vector<quint32> m_sites;
    std::vector<quint32> m_hosts;
    std::vector<quint32> m_lengths;
    qint64 m_totalLength = 0;
    ArticleSet m_alive;
    NameTable m_languageNames;
    NameTable m_siteNames;
    NameTable m_hostNames;
    NameTable m_eventTypeNames;
    std::vector<qint64> m_entityIds; ///< by code; ascending but for those that came later
    quint32 m_sortedEntities = 0;    ///< how many of them are
    QHash<qint64, quint32> m_laterEntities;
    LabelColumn m_entities;
    LabelColumn m_eventTypes;
    std::vector<ArticleIndex> m_byTime;
    std::vector<qint64> m_latestThrough; ///< by block of rows
    std::vector<qint64> m_earliestFrom;
    std::vector<ArticleIndex> m_ahead;
};

} // namespace galley
