// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/taggingview.h"

namespace galley {

class ReaderView;

/// The reader as tagging sees it.
class ReaderTagging final : public TaggingView
{
public:
    explicit ReaderTagging(ReaderView &view)
        : m_view(view)
    {
    }

    [[nodiscard]] Span selection() const override;
    [[nodiscard]] qsizetype caretPosition() const override;
    void selectSpan(Span span) override;
    void placeCaret(qsizetype offset) override;
    void growSelectionEnd() override;
    void growSelectionBegin() override;
    void shrinkSelectionEnd() override;
    void shrinkSelectionBegin() override;
    void scrollTo(Span span) override;

private:
    ReaderView &m_view;
};

} // namespace galley
