// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/ranking.h"

#include "models/storage/sqlite/rankfunction.h"

#include <cmath>
#include <numeric>

namespace galley {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr double headlineWeight = 5;
constexpr double leastWeight = 1e-6; ///< of a phrase that more than half of the articles have

constexpr size_t sortedAtOnce = 1 << 15; ///< between two looks at the cancel token

struct BetterFirst
{
    const ArticleArrays &arrays;

    bool operator()(const RankedArticle &x, const RankedArticle &y) const
    {
        if (x.score != y.score)
            return x.score > y.score;
        return std::pair(arrays.published(x.index), x.index) > std::pair(arrays.published(y.index), y.index);
    }
};

class Bm25 final : public PhraseCounter
{
public:
    Bm25(const ArticleArrays &arrays, const ArticleSet &found, bool isOneWord)
        : m_arrays(arrays), m_found(found), m_isOneWord(isOneWord), m_lengthFactor(b / arrays.averageLength())
    {
        m_ranked.reserve(found.count());
    }

    [[nodiscard]] bool needsCounts() const override { return !m_isOneWord; }

    void start(std::span<const qint64> articlesOfPhrase) override
    {
        const double all = m_arrays.alive().count();
        for (const qint64 count : articlesOfPhrase)
            m_weights.push_back(std::max(leastWeight, std::log((all - double(count) + 0.5) / (double(count) + 0.5))));
        if (articlesOfPhrase.size() == 1)
            m_weights.front() = 1;
    }

    bool wants(qint64 article) override { return m_arrays.find(article, m_index) && m_found.contains(m_index); }

    void count(qint64, std::span<const int> headline, std::span<const int> body) override
    {
        const double length = k1 * (1 - b + m_lengthFactor * m_arrays.length(m_index));
        if (m_isOneWord) {
            m_ranked.push_back({scoreOf(headlineWeight * total(headline) + total(body), length), m_index});
            return;
        }
        double score = 0;
        for (size_t i = 0; i < m_weights.size(); ++i)
            score += m_weights[i] * scoreOf(headlineWeight * headline[i] + body[i], length);
        m_ranked.push_back({score, m_index});
    }

    [[nodiscard]] std::vector<RankedArticle> take() { return std::move(m_ranked); }

private:
    static double total(std::span<const int> counts) { return std::accumulate(counts.begin(), counts.end(), 0); }
    static double scoreOf(double frequency, double length) { return frequency * (k1 + 1) / (frequency + length); }

    const ArticleArrays &m_arrays;
    const ArticleSet &m_found;
    bool m_isOneWord;
    double m_lengthFactor;
    std::vector<double> m_weights;
    std::vector<RankedArticle> m_ranked;
    ArticleIndex m_index = 0;
};

} // namespace

Result<std::vector<RankedArticle>> rank(const ArticleArrays &arrays, Connection &connection, const SearchPlan &plan, const ArticleSet &found,
                                        Unranked unranked)
{
    std::vector<RankedArticle> ranked;
    if (!plan.ranked.isEmpty()) {
        Bm25 scores(arrays, found, plan.isOneWord);
        if (const auto counted = countPhrases(connection, plan.ranked, scores); !counted)
            return failure(counted.error());
        ranked = scores.take();
    }
    if (unranked == Unranked::Last && ranked.size() < found.count()) {
        ArticleSet rest = found;
        for (const RankedArticle &article : ranked)
            rest.remove(article.index);
        rest.forEach([&](ArticleIndex index) { ranked.push_back({0, index}); });
    }
    return ranked;
}

void sortBest(const ArticleArrays &arrays, std::vector<RankedArticle> &articles, size_t count)
{
    const auto end = articles.begin() + qptrdiff(std::min(count, articles.size()));
    std::partial_sort(articles.begin(), end, articles.end(), BetterFirst{arrays});
}

Result<> sortAll(const ArticleArrays &arrays, std::vector<RankedArticle> &articles, const CancelToken &cancel)
{
    const size_t size = articles.size();
    const auto at = [&](size_t index) { return articles.begin() + qptrdiff(std::min(index, size)); };
    for (size_t begin = 0; begin < size; begin += sortedAtOnce) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        std::sort(at(begin), at(begin + sortedAtOnce), BetterFirst{arrays});
    }
    for (size_t run = sortedAtOnce; run < size; run *= 2) {
        for (size_t begin = 0; begin + run < size; begin += 2 * run) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            std::inplace_merge(at(begin), at(begin + run), at(begin + 2 * run), BetterFirst{arrays});
        }
    }
    return {};
}

} // namespace galley
