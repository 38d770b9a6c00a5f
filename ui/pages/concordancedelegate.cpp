// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/concordancedelegate.h"

#include "models/items/concordancemodel.h"
#include "models/language/languages.h"
#include "ui/kit/dateformat.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QPainter>

#include <utility>

namespace galley {

using metrics::px;

namespace {

constexpr int articleWidth = 176;
constexpr int dateWidth = 88;
constexpr int narrowRow = 640; ///< below this the day is left out
constexpr int keywordGap = 6; ///< where a space stands beside the keyword
constexpr int nearGap = 1;    ///< where none does, as before a comma

QString textAt(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

/// Where the parts of a row stand, from left to right as the article reads from left to right.
struct RowParts
{
    QRect article;
    QRect context; ///< all of the line
    QRect date;    ///< empty where there is no room
};

RowParts partsOf(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect inner = row.adjusted(px(metrics::space3), 0, -px(metrics::space3), 0);
    const bool hasDate = row.width() >= px(narrowRow);
    const int end = hasDate ? px(dateWidth) : 0;
    const int start = px(hasDate ? articleWidth : articleWidth / 2);
    const QRect article(inner.left(), inner.top(), start, inner.height());
    const QRect context(article.right() + 1 + metrics::space3, inner.top(), inner.width() - start - end - 2 * metrics::space3, inner.height());
    const QRect date(inner.right() + 1 - end, inner.top(), end, inner.height());
    return {.article = QStyle::visualRect(direction, row, article), .context = QStyle::visualRect(direction, row, context),
            .date = QStyle::visualRect(direction, row, date)};
}

void paintQuiet(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment side)
{
    painter.setFont(uiFont(uisize::secondary));
    painter.setPen(Palette::current()[Tone::Muted]);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintContext(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const Palette &palette = Palette::current();
    const QString language = index.data(ConcordanceModel::LanguageRole).toString();
    const bool rightToLeft = isRightToLeft(language);
    const ReadingFace face = listFace(language);
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(face.font(readingsize::row, true));
    const QString keyword = painter.fontMetrics().elidedText(textAt(index, ConcordanceModel::HitColumn), Qt::ElideRight, rect.width() / 3);
    const int width = painter.fontMetrics().horizontalAdvance(keyword);
    const QRect middle(rect.center().x() - width / 2, rect.top(), width, rect.height());
    const int flags = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(palette[Tone::Text]);
    painter.drawText(middle.adjusted(-1, 0, 1, 0), flags | Qt::AlignHCenter, keyword);
    painter.setFont(face.font(readingsize::row));
    painter.setPen(palette[Tone::TextSecondary]);
    const QString left = textAt(index, ConcordanceModel::LeftColumn);
    const QString right = textAt(index, ConcordanceModel::RightColumn);
    int gapBefore = px(left.endsWith(u' ') ? keywordGap : nearGap);
    int gapBehind = px(right.startsWith(u' ') ? keywordGap : nearGap);
    if (rightToLeft)
        std::swap(gapBefore, gapBehind);
    QRect before(rect.left(), rect.top(), middle.left() - gapBefore - rect.left(), rect.height());
    QRect behind(middle.right() + 1 + gapBehind, rect.top(), rect.right() - middle.right() - gapBehind, rect.height());
    if (rightToLeft)
        std::swap(before, behind);
    // Each context hugs the keyword and loses words at its far end.
    const QFontMetrics metric = painter.fontMetrics();
    painter.drawText(before, flags | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                     metric.elidedText(left.trimmed(), Qt::ElideLeft, before.width()));
    painter.drawText(behind, flags | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     metric.elidedText(right.trimmed(), Qt::ElideRight, behind.width()));
}

} // namespace

QSize ConcordanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), px(metrics::entityTabRow)};
}

void ConcordanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    painter->save();
    const QRect row = option.rect.adjusted(metrics::articleRowInset, 0, -metrics::articleRowInset, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
    const RowParts parts = partsOf(row, option.direction);
    const bool mirrored = option.direction == Qt::RightToLeft;
    paintQuiet(*painter, parts.article, textAt(index, ConcordanceModel::ArticleColumn), mirrored ? Qt::AlignRight : Qt::AlignLeft);
    paintContext(*painter, parts.context, index);
    if (!parts.date.isEmpty()) {
        const QDateTime published = index.data(ConcordanceModel::PublishedRole).toDateTime();
        paintQuiet(*painter, parts.date, shortDate(published, QDate::currentDate()), mirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
    painter->restore();
}

} // namespace galley
