// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/phrasestream.h"

#include <algorithm>
#include <limits>

namespace galley {

Result<> WordStream::open(IndexSegments &segments, std::vector<FoundWord> &lists)
{
    for (FoundWord &list : lists) {
        const auto last = list.cursor.lastLeaf();
        if (!last)
            return failure(last.error());
        m_leafCount += 1 + *last - list.cursor.leaf().number();
        m_parts.push_back(std::make_unique<ArticleCursor>(segments, list.segment, list.cursor));
    }
    return {};
}

bool WordStream::seekInAll(qint64 article)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max(); // in a damaged list at most
    for (;;) {
        m_at = nullptr;
        m_nextElsewhere = never;
        for (auto &part : m_parts) {
            if (!part->seek(article)) {
                m_error = part->error();
                if (m_error)
                    return false;
                part.reset();
            } else if (!m_at || part->article() < m_at->article()) { // of the same article the newest tells
                m_nextElsewhere = m_at ? m_at->article() : never;
                m_at = part.get();
            } else {
                m_nextElsewhere = std::min(m_nextElsewhere, part->article());
            }
        }
        std::erase(m_parts, nullptr);
        if (!m_at || m_at->article() == never)
            return false;
        m_article = m_at->article();
        if (m_at->isThere())
            return true;
        article = m_article + 1;
    }
}

Result<> PhraseStream::add(IndexSegments &segments, std::vector<FoundWord> &lists)
{
    Member member{WordStream(), int(m_members.size())};
    return member.stream.open(segments, lists).map([&] {
        const auto isLonger = [](int leaves, const Member &other) { return leaves < other.stream.leafCount(); };
        m_members.insert(std::upper_bound(m_members.begin(), m_members.end(), member.stream.leafCount(), isLonger), std::move(member));
    });
}

/// The words in the order of their lists' lengths: the longest are only read where the others stand one behind the other.
bool PhraseStream::seek(qint64 article)
{
    for (size_t met = 0; met < m_members.size();) {
        Member &member = m_members[met];
        if (!member.stream.seek(article)) {
            m_error = member.stream.error();
            return false;
        }
        if (met == 0) {
            article = member.stream.article();
            if (m_members.size() > 1)
                collectBegins(member);
            ++met;
        } else if (member.stream.article() != article) {
            article = member.stream.article();
            met = 0;
        } else if (isBeside(member)) {
            ++met;
        } else {
            ++article;
            met = 0;
        }
    }
    m_article = article;
    return !m_members.empty();
}

/// Where phrases begin if all words are where the first one looked at says.
void PhraseStream::collectBegins(const Member &first)
{
    m_begins.clear();
    wordplaces::visitWhile(first.stream.positions(), [&](WordPlace place) {
        m_begins.push_back(place - first.place);
        return true;
    });
}

/// Keeps the beginnings of phrases that have the word where it belongs; false when there are none.
bool PhraseStream::isBeside(const Member &member)
{
    size_t next = 0;
    size_t kept = 0;
    wordplaces::visitWhile(member.stream.positions(), [&](WordPlace place) {
        while (next < m_begins.size() && m_begins[next] < place - member.place)
            ++next;
        if (next < m_begins.size() && m_begins[next] == place - member.place)
            m_begins[kept++] = m_begins[next++];
        return next < m_begins.size();
    });
    m_begins.resize(kept);
    return kept > 0;
}

WordHit PhraseStream::hit() const
{
    WordHit hit{m_article, 0, 0};
    if (m_members.size() == 1)
        wordplaces::count(m_members.front().stream.positions(), hit);
    else
        std::for_each(m_begins.cbegin(), m_begins.cend(), [&hit](WordPlace begin) { ++(wordplaces::isInHeadline(begin) ? hit.headline : hit.body); });
    return hit;
}

} // namespace galley
