// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/index/segmentwords.h"
#include "models/storage/index/wordplaces.h"

#include <memory>

namespace galley {

/// The articles of a word over all segments of article_index, ascending.
class WordStream final
{
public:
    /// The word was found in \a lists, newest segment first. Both outlive this.
    [[nodiscard]] Result<> open(IndexSegments &segments, std::vector<FoundWord> &lists);
    /// About as long as it takes to read all of it.
    [[nodiscard]] int leafCount() const { return m_leafCount; }
    /// To the first article that is not before \a article, which is no less than 0; false when there is none, and when a list cannot be read: then
    /// there is an error(). Never goes back.
    bool seek(qint64 article)
    {
        // Segments written one after the other hold articles that came one after the other.
        if (m_at && m_at->seek(article) && m_at->article() < m_nextElsewhere && m_at->isThere()) {
            m_article = m_at->article();
            return true;
        }
        return seekInAll(article);
    }
    [[nodiscard]] qint64 article() const { return m_article; }
    [[nodiscard]] std::span<const quint8> positions() const { return m_at->positions(); } ///< until the next move
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    bool seekInAll(qint64 article);

    std::vector<std::unique_ptr<ArticleCursor>> m_parts; ///< newest first; those that are read to the end are taken out
    ArticleCursor *m_at = nullptr;
    qint64 m_article = -1;
    qint64 m_nextElsewhere = -1; ///< the least article at which one of the others stands
    int m_leafCount = 0;
    std::optional<Error> m_error;
};

/// The articles in which some words stand one behind the other; those of a single word as well.
class PhraseStream final
{
public:
    /// The next word of the phrase; \sa WordStream::open()
    [[nodiscard]] Result<> add(IndexSegments &segments, std::vector<FoundWord> &lists);
    /// Of the shortest list.
    [[nodiscard]] int leafCount() const { return m_members.empty() ? 0 : m_members.front().stream.leafCount(); }
    /// As WordStream::seek().
    bool seek(qint64 article);
    [[nodiscard]] qint64 article() const { return m_article; }
    /// The article, and how often the phrase stands there.
    [[nodiscard]] WordHit hit() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    struct Member
    {
        WordStream stream;
        int place = 0; ///< of the word in the phrase
    };

    void collectBegins(const Member &first);
    bool isBeside(const Member &member);

    std::vector<Member> m_members; ///< shortest list first
    qint64 m_article = -1;
    std::vector<WordPlace> m_begins; ///< of phrases, as far as words were looked at
    std::optional<Error> m_error;
};

} // namespace galley
