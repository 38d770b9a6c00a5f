// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/language/worddivision.h"
#include "ui/tagging/taggingview.h"

#include <QString>

namespace galley {

/// A view without pixels: a caret and a selection over a text.
class PlainView final : public TaggingView
{
public:
    QString text;
    Span selected;
    Span scrolledTo;

    [[nodiscard]] Span selection() const override { return selected; }
    [[nodiscard]] qsizetype caretPosition() const override { return selected.end; }
    void selectSpan(Span span) override { selected = span; }
    void placeCaret(qsizetype offset) override { selected = {offset, offset}; }
    void scrollTo(Span span) override { scrolledTo = span; }

    void growSelectionEnd() override
    {
        for (const Span word : words(text)) {
            if (word.end > selected.end) {
                selected.end = word.end;
                return;
            }
        }
    }
    void growSelectionBegin() override
    {
        const QList<Span> all = words(text);
        for (auto word = all.crbegin(); word != all.crend(); ++word) {
            if (word->begin < selected.begin) {
                selected.begin = word->begin;
                return;
            }
        }
    }
    void shrinkSelectionEnd() override
    {
        const QList<Span> all = words(text);
        for (auto word = all.crbegin(); word != all.crend(); ++word) {
            if (word->end < selected.end && word->end > selected.begin) {
                selected.end = word->end;
                return;
            }
        }
    }
    void shrinkSelectionBegin() override
    {
        for (const Span word : words(text)) {
            if (word.begin > selected.begin && word.begin < selected.end) {
                selected.begin = word.begin;
                return;
            }
        }
    }

    void select(const QString &part, qsizetype from = 0)
    {
        const qsizetype at = text.indexOf(part, from);
        selected = {at, at + part.size()};
    }
};

} // namespace galley
