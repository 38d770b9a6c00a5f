// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/domain/span.h"

#include <QList>

#include <optional>

namespace galley {

/// A range of the page text with a role. The blocks of a version are in order and do not overlap; the text between two
/// blocks is line breaks.
struct Block
{
    Span span;
    BlockRole role = BlockRole::Other;        ///< the extractor's verdict
    std::optional<BlockRole> editorRole = {}; ///< the editor's, which wins
    float confidence = 1.0F;                  ///< of the extractor, 0 to 1
    std::optional<BlockRole> siteRole = {};   ///< the site memory's, which wins over the extractor's
    int seenOn = 0;    ///< with a siteRole: on how many other pages of the site it was seen; 0 when an editor's rule decided
    quint32 place = 0; ///< where on the pages of its site it stands, as a hash; 0 when nobody knows

    [[nodiscard]] BlockRole effectiveRole() const { return editorRole.value_or(learnedRole()); }
    /// Without what the editor said about this very block.
    [[nodiscard]] BlockRole learnedRole() const { return siteRole.value_or(role); }
    [[nodiscard]] bool isContent() const { return galley::isContent(effectiveRole()); }

    bool operator==(const Block &) const = default;
};

/// Who decided on a block's role.
enum class RoleOrigin : quint8 {
    Extractor,
    Repetition, ///< the site memory: the same text stands there on other pages
    Rule,       ///< the site memory: an editor decided so on another page of the site
    Editor,     ///< on this very block
};

[[nodiscard]] inline RoleOrigin roleOrigin(const Block &block)
{
    if (block.editorRole)
        return RoleOrigin::Editor;
    if (!block.siteRole)
        return RoleOrigin::Extractor;
    return block.seenOn > 0 ? RoleOrigin::Repetition : RoleOrigin::Rule;
}

} // namespace galley
