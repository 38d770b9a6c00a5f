// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/domain/span.h"
#include "models/extract/html/dom.h"
#include "models/extract/text/textmeasures.h"

#include <QString>

#include <vector>

namespace galley {

/// A leaf block of the page: text that no other block element parts. What later steps find out about it is added here.
struct PageBlock
{
    Span span;
    int node = 0;             ///< innermost block element around the text
    Tag tag = Tag::Other;     ///< of that element
    TextMeasures measures;
    double linkDensity = 0.0; ///< share of its characters inside links
    double boldDensity = 0.0; ///< share inside <b> and <strong>
};

struct PageText
{
    QString text;
    std::vector<PageBlock> blocks;
};

/// Writes the page's text and its leaf blocks: white space collapsed as browsers do, except in <pre>; blank lines between blocks; a line
/// break for one <br>, a new block for two; the rows of data tables as one block each, their cells parted by tabs. Leaves out scripts,
/// styles, controls and comments, control characters and soft hyphens.
[[nodiscard]] PageText pageText(const Dom &dom);

} // namespace galley
