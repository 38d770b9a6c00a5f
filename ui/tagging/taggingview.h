// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

namespace galley {

/// What tagging needs of the view that shows the article. Spans are UTF-16 of the page text.
class TaggingView
{
public:
    virtual ~TaggingView() = default;

    /// Empty at the caret when nothing is selected.
    [[nodiscard]] virtual Span selection() const = 0;
    [[nodiscard]] virtual qsizetype caretPosition() const = 0;
    virtual void selectSpan(Span span) = 0;
    virtual void placeCaret(qsizetype offset) = 0; ///< without a selection
    // By a word, never beyond the block.
    virtual void growSelectionEnd() = 0;
    virtual void growSelectionBegin() = 0;
    virtual void shrinkSelectionEnd() = 0;
    virtual void shrinkSelectionBegin() = 0;
    virtual void scrollTo(Span span) = 0;

protected:
    TaggingView() = default;
    TaggingView(const TaggingView &) = default;
    TaggingView &operator=(const TaggingView &) = default;
};

} // namespace galley
