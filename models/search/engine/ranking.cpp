// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/ranking.h"

#include "models/storage/sqlite/rankfunction.h"

#include <cmath>
#include <numeric>
#include <utility>

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

/// What the articles have in common.
class Okapi final
{
public:
    explicit Okapi(const ArticleArrays &arrays) : m_arrays(arrays), m_lengthFactor(b / arrays.averageLength()), m_all(arrays.alive().count()) {}

    [[nodiscard]] double weightOf(qint64 articlesWithIt) const
    {
        return std::max(leastWeight, std::log((m_all - double(articlesWithIt) + 0.5) / (double(articlesWithIt) + 0.5)));
    }
    [[nodiscard]] double lengthOf(ArticleIndex index) const { return k1 * (1 - b + m_lengthFactor * m_arrays.length(index)); }
    [[nodiscard]] static double scoreOf(double frequency, double length) { return frequency * (k1 + 1) / (frequency + length); }

private:
    const ArticleArrays &m_arrays;
    double m_lengthFactor;
    double m_all;
};

/// Counts by the lists of the index.
class WordScores final
{
public:
    WordScores(const ArticleArrays &arrays, const ArticleSet &found) : m_okapi(arrays), m_found(found), m_frequencies(arrays.size()) {}

    /// One word's part; \a isOnly spares what would tell it from others.
    Result<> add(WordSets &sets, const RankedWords &words, bool isOnly)
    {
        m_articles.clear();
        const auto counted = sets.count(words, [this](ArticleIndex index, int headline, int body) {
            float &frequency = m_frequencies[index];
            if (frequency == 0)
                m_articles.push_back(index);
            frequency += float(headlineWeight * headline + body);
        });
        if (!counted)
            return counted;
        if (!isOnly && m_scores.empty()) {
            m_scores.resize(m_frequencies.size());
            m_isScored = ArticleSet(quint32(m_frequencies.size()));
        }
        const double weight = isOnly ? 1 : m_okapi.weightOf(qint64(m_articles.size()));
        for (const ArticleIndex index : m_articles) {
            const double frequency = std::exchange(m_frequencies[index], 0.0F);
            if (!m_found.contains(index))
                continue;
            const double score = weight * Okapi::scoreOf(frequency, m_okapi.lengthOf(index));
            if (isOnly) {
                m_ranked.push_back({score, index});
            } else {
                m_scores[index] += score;
                m_isScored.insert(index);
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<RankedArticle> take()
    {
        m_isScored.forEach([this](ArticleIndex index) { m_ranked.push_back({m_scores[index], index}); });
        return std::move(m_ranked);
    }

private:
    Okapi m_okapi;
    const ArticleSet &m_found;
    std::vector<float> m_frequencies;
    std::vector<ArticleIndex> m_articles; ///< with the word
    std::vector<double> m_scores;
    ArticleSet m_isScored;
    std::vector<RankedArticle> m_ranked;
};

/// Counts by FTS5.
class Bm25 final : public PhraseCounter
{
public:
    Bm25(const ArticleArrays &arrays, const ArticleSet &found, bool isOneWord)
        : m_arrays(arrays), m_okapi(arrays), m_found(found), m_isOneWord(isOneWord)
    {
        m_ranked.reserve(found.count());
    }

    [[nodiscard]] bool needsCounts() const override { return !m_isOneWord; }

    void start(std::span<const qint64> articlesOfPhrase) override
    {
        for (const qint64 count : articlesOfPhrase)
            m_weights.push_back(m_okapi.weightOf(count));
        if (articlesOfPhrase.size() == 1)
            m_weights.front() = 1;
    }

    bool wants(qint64 article) override { return m_arrays.find(article, m_at) && m_found.contains(m_at.index); }

    void count(qint64, std::span<const int> headline, std::span<const int> body) override
    {
        const double length = m_okapi.lengthOf(m_at.index);
        if (m_isOneWord) {
            m_ranked.push_back({Okapi::scoreOf(headlineWeight * total(headline) + total(body), length), m_at.index});
            return;
        }
        double score = 0;
        for (size_t i = 0; i < m_weights.size(); ++i)
            score += m_weights[i] * Okapi::scoreOf(headlineWeight * headline[i] + body[i], length);
        m_ranked.push_back({score, m_at.index});
    }

    [[nodiscard]] std::vector<RankedArticle> take() { return std::move(m_ranked); }

private:
    static double total(std::span<const int> counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

    const ArticleArrays &m_arrays;
    Okapi m_okapi;
    const ArticleSet &m_found;
    bool m_isOneWord;
    std::vector<double> m_weights;
    std::vector<RankedArticle> m_ranked;
    ArticlePlace m_at;
};

Result<std::vector<RankedArticle>> scoresOf(const ArticleArrays &arrays, Connection &connection, WordSets &words, const SearchPlan &plan, const ArticleSet &found)
{
    if (plan.ranked.isEmpty())
        return std::vector<RankedArticle>();
    if (plan.rankedWords.empty()) {
        Bm25 scores(arrays, found, plan.isOneWord);
        return countPhrases(connection, plan.ranked, scores).map([&] { return scores.take(); });
    }
    WordScores scores(arrays, found);
    for (const RankedWords &ranked : plan.rankedWords) {
        if (const auto added = scores.add(words, ranked, plan.rankedWords.size() == 1); !added)
            return failure(added.error());
    }
    return scores.take();
}

} // namespace

Result<std::vector<RankedArticle>> rank(const ArticleArrays &arrays, Connection &connection, WordSets &words, const SearchPlan &plan, const ArticleSet &found,
                                        Unranked unranked)
{
    auto scored = scoresOf(arrays, connection, words, plan, found);
    if (!scored)
        return scored;
    std::vector<RankedArticle> ranked = std::move(*scored);
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
