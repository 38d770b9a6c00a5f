// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/article.h"
#include "models/storage/sitejudgement.h"
#include "models/storage/sitekey.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <vector>

namespace galley {

class Connection;

enum class MemorySiteId : qint64 {};

/// What the memory knows about a page that is about to be kept, to be remembered with it.
struct SiteRecall
{
    struct Seen
    {
        quint64 mark = 0;
        BlockRole role = BlockRole::Other; ///< the extractor's
        bool counts = true;                ///< on an article more than before
    };

    MemorySiteId site = {};
    std::vector<Seen> seen; ///< each mark once
    bool isCopy = false;    ///< the same article under another address: not counted
};

/// One line of what was learned, for people to look at.
struct LearnedRule
{
    MemorySiteId site = {};
    SiteKey siteName;
    QString pattern;
    SiteRule rule;   ///< place 0: the row about repeated text
    QString example; ///< the beginning of the text
    int pages = 0;   ///< on which it has decided; of the row about repeated text, how many texts are known
    QDateTime made;  ///< UTC; invalid for repeated text
    bool enabled = true;

    [[nodiscard]] bool isRepetition() const { return rule.place == 0; }
    bool operator==(const LearnedRule &) const = default;
};

/// What was learned about sites: which text stands at the same place on several pages, and what an editor has shown and hidden. Lives on the thread that owns the
/// connection; the caller opens the transaction. Texts of the library stay in the library.
class SiteMemory final
{
public:
    explicit SiteMemory(Connection &connection) : m_connection(connection) {}

    /// Of a site that may be new; 0 for an empty key.
    [[nodiscard]] Result<MemorySiteId> site(const SiteKey &key);
    [[nodiscard]] Result<MemorySiteId> siteOf(VersionId version) const; ///< 0 when unknown
    [[nodiscard]] Result<SiteKey> key(MemorySiteId site) const;

    // Importing
    /// Gives the blocks of a page of \a site the memory's roles. \a counted are marks of the same article that were counted with an older version.
    [[nodiscard]] Result<SiteRecall> recall(MemorySiteId site, const QString &url, QStringView pageText, QList<Block> &blocks, const QSet<quint64> &counted = {});
    /// Counts the page, which is kept as \a version. Returns versions in which a text turned out to be repeated by that.
    [[nodiscard]] Result<QSet<VersionId>> remember(const SiteRecall &recall, VersionId version);
    /// Gives an article of the library the roles that the memory has for it by now; search follows. Whether it changed.
    [[nodiscard]] Result<bool> follow(ArticleId article);
    /// The same for the article whose current version this is.
    [[nodiscard]] Result<std::optional<ArticleId>> followVersion(VersionId version);
    /// Forgets single sightings of the site when there are too many.
    [[nodiscard]] Result<> prune(MemorySiteId site);

    // Learning from an editor
    /// Keeps or takes back the rule that follows from the editor's decision on these blocks. \a article is as it was before, \a roles are what the editor says.
    [[nodiscard]] Result<> learn(const Article &article, const QList<std::pair<int, std::optional<BlockRole>>> &roles, bool content);
    [[nodiscard]] Result<> setEnabled(const LearnedRule &rule, bool enabled);
    [[nodiscard]] Result<> remove(const LearnedRule &rule);
    [[nodiscard]] Result<> forget(MemorySiteId site);

    /// By site, newest first within.
    [[nodiscard]] Result<QList<LearnedRule>> learned() const;
    /// Articles of the site in the library; of one pattern unless it is empty.
    [[nodiscard]] Result<QList<ArticleId>> articles(MemorySiteId site, const QString &pattern = {}) const;

private:
    struct Sighting
    {
        int pages = 0;
        BlockRole role = BlockRole::Other;
        VersionId first = {};
        VersionId second = {};
    };
    struct PatternRules
    {
        SiteRules rules;
        bool repetition = true; ///< hides
    };

    [[nodiscard]] Result<PatternRules> rules(MemorySiteId site, const QString &pattern);
    [[nodiscard]] Result<Sighting> sighting(MemorySiteId site, quint64 mark) const;
    [[nodiscard]] Result<> countUse(MemorySiteId site, const QString &pattern, const QList<SiteRule> &decided);
    [[nodiscard]] Result<> keep(MemorySiteId site, const QString &pattern, const SiteRule &rule, const QString &example);

    Connection &m_connection;
    QHash<std::pair<qint64, QString>, PatternRules> m_rules; ///< read once for a batch
};

/// Marks of the blocks that are counted, of an article in the library.
[[nodiscard]] QSet<quint64> countedMarks(const Article &article);

} // namespace galley
