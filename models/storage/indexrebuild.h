// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/searchindex.h"

#include <QList>

#include <optional>

namespace galley {

class Connection;

/// Why an index is made anew.
enum class RebuildReason { OlderTokenizer, Damage };

/// How far a new index has come.
struct RebuildProgress
{
    qint64 done = 0; ///< articles
    qint64 total = 0;
    bool isFinished = false;
};

/// Makes the index anew beside the one that answers, in steps of one transaction each. How far it came is kept in the library, so
/// it goes on after a kill; with the last step the new index takes the old one's place. Lives on the writer's thread.
class IndexRebuild final
{
public:
    explicit IndexRebuild(Connection &connection) : m_connection(connection) {}

    /// Why the index is to be made anew; nothing when it is as it should be.
    [[nodiscard]] Result<std::optional<RebuildReason>> reason() const;
    /// The next steps make the index anew. A damaged one is not written to any more.
    [[nodiscard]] Result<> request(bool isDamaged);
    /// Indexes the next articles. Finished at once when there is no reason.
    [[nodiscard]] Result<RebuildProgress> step(int articles);
    /// In a library without articles the old index is replaced at once; otherwise nothing happens. For the one who opens it.
    [[nodiscard]] Result<> renewWhenEmpty();

private:
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> addNext(const QList<ArticleId> &articles);
    [[nodiscard]] Result<> finish();

    Connection &m_connection;
};

inline constexpr qint64 rebuildWanted = 1;
inline constexpr qint64 rebuildDamaged = 2;

/// Settings of a library that speak of its index.
namespace indexsetting {
inline constexpr QStringView tokenizer = u"index.tokenizer";
inline constexpr QStringView next = u"index.next"; ///< the last article of article_index_next
inline constexpr QStringView nextTokenizer = u"index.next.tokenizer";
inline constexpr QStringView wanted = u"index.rebuild"; ///< 1: to be made anew, 2: because it is damaged
} // namespace indexsetting

/// Nothing when it is not set.
[[nodiscard]] Result<std::optional<qint64>> indexSetting(Connection &connection, QStringView name);
[[nodiscard]] Result<> setIndexSetting(Connection &connection, QStringView name, qint64 value);

} // namespace galley
