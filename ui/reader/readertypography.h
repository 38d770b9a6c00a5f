// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QFont>
#include <QString>

#include <array>
#include <optional>

namespace galley {

/// How blocks of one role are set, in pixels at the zoom that it was made for. Vertical measures of marks are relative to the
/// baseline.
struct BlockStyle
{
    QFont font;
    Tone tone = Tone::Text;
    qreal em = 0;
    qreal lineHeight = 0;       ///< without the label row
    qreal labelRow = 0;         ///< above each line; 0 without labels
    qreal baseline = 0;         ///< from the line's top, label row included
    qreal textTop = 0;          ///< from the line's top to where highlights begin, clear of the labels
    qreal cap = 0;
    qreal tintBelow = 0;
    qreal underlineOffset = 0;
    qreal labelLift = 0; ///< from the cap to the label's baseline
    qreal indent = 0;    ///< at the start, of list items, quotes and furniture
    qreal gapBefore = 0;
    qreal gapAfter = 0;

    [[nodiscard]] qreal linePitch() const { return lineHeight + labelRow; }
};

/// The faces, sizes and line heights of one article: by its language, never by the interface's. Fonts are opened when a style is
/// asked for first: an article without captions needs none for captions, an empty page none at all. One thread.
class ReaderTypography final
{
public:
    /// \a zoom 0.8 to 2; \a labels: whether lines have a row for labels. \a latinFamily replaces Noto Serif if not empty.
    ReaderTypography(const QString &language, qreal zoom, bool labels, const QString &latinFamily = {});

    [[nodiscard]] const BlockStyle &style(BlockRole role) const;
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] bool hasLabels() const { return m_labels; }
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// Labels grow with the text but never shrink. \a word decides whether its script needs one pixel more.
    [[nodiscard]] const QFont &labelFont(QStringView word) const;
    /// The factor of labels and of the fixed pixels around them.
    [[nodiscard]] qreal labelScale() const;

    /// Takes the average width of a character from \a sample, some text of the article: what fonts say themselves is the
    /// average of all letters they have, a fifth too wide for English.
    void measure(const QString &sample);
    /// Width of the column: 34 em, kept within 62 and 70 characters (Chinese: 34) and within \a room.
    [[nodiscard]] qreal columnWidth(qreal room) const;
    /// A guess at the number of lines that \a length code units take.
    [[nodiscard]] int estimatedLines(const BlockStyle &style, qsizetype length, qreal width) const;

private:
    [[nodiscard]] BlockStyle makeStyle(BlockRole role) const;
    [[nodiscard]] BlockStyle textStyle(qreal size, bool bold, Tone tone) const;
    [[nodiscard]] qreal emOf(qreal size) const { return size * m_face.sizeFactor * m_zoom; }
    [[nodiscard]] BlockStyle furnitureStyle() const;
    void place(BlockStyle &style) const;

    ReadingFace m_face;
    qreal m_zoom = 1;
    bool m_labels = true;
    bool m_rightToLeft = false;
    qreal m_characterEms = 0.52; ///< average width of a character; replaced by measure()
    mutable std::optional<QFont> m_labelFont;
    mutable std::optional<QFont> m_tallLabelFont;
    mutable std::array<std::optional<BlockStyle>, blockRoleCount> m_styles;
};

} // namespace galley
