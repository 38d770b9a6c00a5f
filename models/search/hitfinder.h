// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/highlight.h"

#include <QHash>

namespace galley {

/// A hit and the term that it is of.
struct TermHit
{
    Span span;
    qsizetype term = 0;
};

/// The words of a text with their spans, and where terms stand among them. The text must outlive it.
class HitFinder final
{
public:
    explicit HitFinder(QStringView text);

    /// In the order of their begin. Several terms may hit the same place. A plain word is hit by its forms as well.
    [[nodiscard]] QList<TermHit> find(const QList<const TextTerm *> &terms) const;
    [[nodiscard]] const QList<Span> &words() const { return m_words; }

private:
    [[nodiscard]] QStringView folded(qsizetype word) const;
    [[nodiscard]] bool matches(const TextTerm &term, qsizetype word) const;

    QStringView m_text;
    QString m_folded; ///< all words, one after the other
    QList<qsizetype> m_ends;
    QList<Span> m_words;
};

} // namespace galley
