// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"

#include <QHash>
#include <QString>

#include <optional>

namespace galley {

/// What an editor decided about a place on a site's pages of one pattern.
struct SiteRule
{
    quint32 place = 0;
    quint64 text = 0; ///< textHash() of the block; 0: whatever stands at the place
    bool shown = false;

    bool operator==(const SiteRule &) const = default;
};

/// The rules of one pattern.
class SiteRules final
{
public:
    void add(const SiteRule &rule) { m_rules.insert({rule.place, rule.text}, rule.shown); }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    /// The one about this text, else the one about all that stands at the place.
    [[nodiscard]] std::optional<SiteRule> find(quint32 place, quint64 text) const;

private:
    QHash<std::pair<quint32, quint64>, bool> m_rules;
};

/// On how many other pages a block was seen, and what it was taken for.
struct Repetition
{
    int otherPages = 0;
    BlockRole role = BlockRole::Other; ///< of furniture

    bool operator==(const Repetition &) const = default;
};

/// From this many other pages on, repeated text is furniture.
inline constexpr int furnitureFromOtherPages = 2;

[[nodiscard]] quint64 textHash(QStringView text);
/// Of the block's place and text; what sightings are counted by.
[[nodiscard]] quint64 blockMark(const Block &block, QStringView pageText);

/// Gives each block the site memory's role, or takes it away. \a repetitions has one entry for each block; an empty list counts nothing.
///
/// Rules come before repetition. Repetition hides body text only (bylines, dates and captions repeat by rights), crossheads only with what stands below them, and
/// nothing when it would take more than half of the body: that is another copy of the article. A rule about a place hides nothing when it would take that much.
/// Returns the rules that decided.
QList<SiteRule> judgeBySite(QList<Block> &blocks, QStringView pageText, const SiteRules &rules, const QList<Repetition> &repetitions);

/// The rule that follows from an editor's having made \a block content or furniture: about whatever stands at its place when the place has nothing of the other kind, else
/// about the text. Nothing when the block has no place.
[[nodiscard]] std::optional<SiteRule> ruleFrom(const QList<Block> &blocks, QStringView pageText, int block, bool content);

} // namespace galley
