// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/labelcolumn.h"

namespace galley {

void LabelColumn::reserve(size_t labels, size_t entries)
{
    m_articlesBegin.reserve(labels + 1);
    m_articles.reserve(entries);
}

void LabelColumn::finish(quint32 articles)
{
    m_begin.assign(articles, 0);
    m_count.assign(articles, 0);
    m_isChanged = ArticleSet(articles);
    m_articles.shrink_to_fit();
    m_articlesBegin.shrink_to_fit();
    for (const ArticleIndex article : m_articles)
        ++m_count[article];
    quint32 end = 0;
    for (quint32 i = 0; i < articles; ++i) {
        m_begin[i] = end;
        end += m_count[i];
    }
    m_labels.resize(m_articles.size());
    std::vector<quint32> next = m_begin;
    for (size_t label = 0; label + 1 < m_articlesBegin.size(); ++label) {
        for (quint32 i = m_articlesBegin[label]; i < m_articlesBegin[label + 1]; ++i)
            m_labels[next[m_articles[i]]++] = quint32(label);
    }
}

void LabelColumn::setLabels(ArticleIndex article, const std::vector<quint32> &labels)
{
    if (article >= m_begin.size()) {
        m_begin.resize(article + 1, 0);
        m_count.resize(article + 1, 0);
        m_isChanged.resize(article + 1);
    }
    if (!m_isChanged.contains(article)) {
        m_isChanged.insert(article);
        m_changed.push_back(article);
    }
    if (labels.size() > m_count[article]) { // else it finds room where it was
        m_begin[article] = quint32(m_labels.size());
        m_labels.resize(m_labels.size() + labels.size());
    }
    m_count[article] = quint32(labels.size());
    std::copy(labels.cbegin(), labels.cend(), m_labels.begin() + m_begin[article]);
}

void LabelColumn::insertArticlesWith(quint32 label, ArticleSet &into) const
{
    if (label + 1 < m_articlesBegin.size()) {
        for (quint32 i = m_articlesBegin[label]; i < m_articlesBegin[label + 1]; ++i) {
            if (!m_isChanged.contains(m_articles[i]))
                into.insert(m_articles[i]);
        }
    }
    for (const ArticleIndex article : m_changed) {
        const auto labels = labelsOf(article);
        if (std::find(labels.begin(), labels.end(), label) != labels.end())
            into.insert(article);
    }
}

size_t LabelColumn::byteCount() const
{
    return (m_begin.capacity() + m_count.capacity() + m_labels.capacity() + m_articlesBegin.capacity() + m_articles.capacity() + m_changed.capacity())
        * sizeof(quint32) + m_isChanged.byteCount();
}

} // namespace galley
