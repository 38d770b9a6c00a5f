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

    [[nodiscard]] BlockRole effectiveRole() const { return editorRole.value_or(role); }
    [[nodiscard]] bool isContent() const { return galley::isContent(effectiveRole()); }

    bool operator==(const Block &) const = default;
};

} // namespace galley
