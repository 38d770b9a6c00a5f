// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/extract/html/dom.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace galley {

/// What an element's tag, role, class and id say about what is inside. Publishers name things alike, but not reliably: a hint, never
/// the only reason.
struct ElementHints
{
    std::optional<BlockRole> furniture = {}; ///< "related-stories" is Related, <nav> Navigation
    std::optional<BlockRole> part = {};      ///< a part of the article: Headline, Standfirst, Byline, Date, Caption
    bool body = false;                       ///< "article-body", <article>, <main>, itemprop=articleBody
    bool hidden = false;                     ///< not shown when the page opens
};

[[nodiscard]] ElementHints elementHints(const Dom &dom, int node);

/// The same, found once for all elements that have a tag and a list of attributes in common.
class ElementVocabulary final
{
public:
    explicit ElementVocabulary(const Dom &dom);

    [[nodiscard]] const ElementHints &hints(int node);

    /// The same number for all elements that have a tag and a list of attributes in common.
    [[nodiscard]] static quint64 kindOf(const DomNode &element);

private:
    const Dom &m_dom;
    std::unordered_map<quint64, ElementHints> m_known;
};

/// The hints of one class or id attribute: "c-article__body js-main" is words in kebab, snake or camel case.
[[nodiscard]] ElementHints nameHints(std::string_view names);

} // namespace galley
