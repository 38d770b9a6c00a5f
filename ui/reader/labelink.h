// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/readertypography.h"

#include <QHash>
#include <QStaticText>
#include <QString>

namespace galley {

/// The words of mark labels, measured and shaped once: a few dozen different ones stand over thousands of marks.
class LabelInk final
{
public:
    explicit LabelInk(const ReaderTypography &typography);

    [[nodiscard]] qreal width(const QString &word) const;
    [[nodiscard]] QString elided(const QString &word, qreal width) const;
    /// Draws the word with its baseline starting at \a at, in the painter's pen.
    void draw(QPainter &painter, QPointF at, const QString &word) const;
    [[nodiscard]] qreal scale() const { return m_typography.labelScale(); }
    /// Height of the middle of the label row over the label's baseline.
    [[nodiscard]] qreal middle() const;

private:
    struct Word
    {
        QFont font = {};
        QStaticText text = {};
        qreal width = 0;
        qreal ascent = 0;
    };
    [[nodiscard]] const Word &shaped(const QString &word) const;

    const ReaderTypography &m_typography;
    mutable QHash<QString, Word> m_words;
};

} // namespace galley
