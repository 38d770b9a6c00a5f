// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace galley {

/// What kind of evidence a feature of the block classifier is.
enum class ReasonGroup : quint8 {
    Text,       ///< how long it is, whether it is written in sentences
    Links,      ///< how much of it is linked
    Wording,    ///< words such as "Read more", a byline, a date, a picture credit
    Element,    ///< the element that it stands in, and those around
    Names,      ///< class and id names
    Container,  ///< what else is in the same container
    Neighbours, ///< the blocks before and after
    Position,   ///< where on the page it stands
    Declared,   ///< what the page declares: title, description, text for search engines
    Template,   ///< blocks built alike elsewhere on the page
    SecondArticle, ///< whether the article has ended before
    Page,       ///< what kind of page it is
};

inline constexpr int reasonGroupCount = static_cast<int>(ReasonGroup::Page) + 1;

/// One reason for a verdict.
struct Reason
{
    ReasonGroup group = ReasonGroup::Page;
    float weight = 0.0F; ///< what it adds to the log-odds of being body; below 0 it speaks against

    bool operator==(const Reason &) const = default;
};

/// What the classifier says about a block.
struct BlockVerdict
{
    float body = 0.0F; ///< probability that it belongs to the body of the article
    std::array<Reason, 3> reasons = {}; ///< the strongest first; only when they were asked for

    bool operator==(const BlockVerdict &) const = default;
};

} // namespace galley
