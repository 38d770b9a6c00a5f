// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/articledelegate.h"

#include "models/items/articlelistmodel.h"
#include "ui/kit/chip.h"
#include "ui/kit/dateformat.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr int paddingTop = 10;
constexpr int headlineHeight = 20; ///< one line
constexpr int headlineLines = 2;
constexpr int snippetGap = 4;
constexpr int snippetHeight = 20;
constexpr int metaGap = 8;
constexpr int metaHeight = 16;
constexpr int metaSpacing = 6;
constexpr int countGap = 3;
constexpr int dotStart = 6, dotTop = 17;
constexpr int narrowestSource = 32;

/// Lays things side by side in a line of a row, from either end, mirrored with the interface.
class MetaLine final
{
public:
    MetaLine(QPainter &painter, const QRect &line, Qt::LayoutDirection direction)
        : m_painter(painter), m_line(line), m_direction(direction), m_left(line.left()), m_right(line.right() + 1)
    {
    }

    [[nodiscard]] int room() const { return m_right - m_left; }

    QRect takeStart(int width)
    {
        const QRect rect(m_left, m_line.top(), width, m_line.height());
        m_left += width + px(metaSpacing);
        return QStyle::visualRect(m_direction, m_line, rect);
    }

    QRect takeEnd(int width)
    {
        m_right -= width;
        const QRect rect(m_right, m_line.top(), width, m_line.height());
        m_right -= px(metaSpacing);
        return QStyle::visualRect(m_direction, m_line, rect);
    }

    void startText(const QString &text, int width)
    {
        const QRect rect = takeStart(width);
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignAbsolute | (m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    }

    void endCount(QStringView icon, int count)
    {
        const int size = px(metrics::iconMeta);
        const QString text = QLocale().toString(count);
        const int width = m_painter.fontMetrics().horizontalAdvance(text);
        const QRect rect = takeEnd(size + px(countGap) + width);
        const QRect sign(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
        paintIcon(m_painter, QStyle::visualRect(m_direction, rect, sign), icon, {Tone::Muted, false, metrics::iconStrokeMeta});
        const QRect figure(rect.right() + 1 - width, rect.top(), width, rect.height());
        m_painter.drawText(QStyle::visualRect(m_direction, rect, figure), Qt::AlignCenter | Qt::TextSingleLine, text);
    }

private:
    QPainter &m_painter;
    QRect m_line;
    Qt::LayoutDirection m_direction;
    int m_left;
    int m_right;
};

QRect textBox(const QRect &row)
{
    const QRect inner = row.adjusted(px(metrics::articleRowInset), 0, -px(metrics::articleRowInset), 0);
    return inner.adjusted(px(metrics::articleRowStart), px(paddingTop), -px(metrics::articleRowEnd), 0);
}

QRect metaBox(const QRect &row, int rowHeight)
{
    QRect box = textBox(row);
    box.setTop(row.top() + rowHeight - px(metrics::articleRow) + px(paddingTop + headlineLines * headlineHeight + metaGap));
    box.setHeight(px(metaHeight));
    return box;
}

bool isSelected(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return index.isValid() && view && view->selectionModel() && view->selectionModel()->isSelected(index);
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Palette &palette = Palette::current();
    const QRectF card = QRectF(option.rect).adjusted(px(metrics::articleRowInset), 0, -px(metrics::articleRowInset), 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRounded(painter, card, px(metrics::radiusCard), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, card, px(metrics::radiusCard), palette[Tone::Hover]);
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    if (!selected && below.isValid() && !isSelected(option, below)) {
        const QRect text = textBox(option.rect);
        const QRect hairline(text.left(), option.rect.bottom(), text.width(), 1);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, hairline), palette[Tone::Hairline]);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, card, px(metrics::radiusCard), true);
}

void paintUnreadDot(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int size = px(metrics::unreadDot);
    const QRect dot(option.rect.left() + px(metrics::articleRowInset + dotStart), option.rect.top() + px(dotTop), size, size);
    paintRounded(painter, QRectF(QStyle::visualRect(option.direction, option.rect, dot)), size / 2.0, Palette::current()[Tone::Accent]);
}

void paintStar(QPainter &painter, const QRect &box, bool starred)
{
    const int size = px(metrics::iconMeta);
    QRect star(0, 0, size, size);
    star.moveCenter(box.center());
    paintIcon(painter, star, u"star", {starred ? Tone::Warning : Tone::Muted, starred, metrics::iconStrokeMeta});
}

/// Source, time and language stand at the start; counts and star at the end. The source gives way where it is narrow.
void paintMeta(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool unread = index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(ReadingState::Unread);
    const bool starred = index.data(ArticleListModel::StarredRole).toBool();
    painter.setFont(uiFont(uisize::meta));
    painter.setPen(Palette::current()[Tone::Muted]);
    MetaLine line(painter, box, option.direction);
    if (starred || option.state.testFlag(QStyle::State_MouseOver))
        paintStar(painter, line.takeEnd(px(metrics::iconMeta)), starred);
    const int events = index.data(ArticleListModel::EventCountRole).toInt();
    if (events > 0 || !unread)
        line.endCount(u"zap", events);
    const int mentions = index.data(ArticleListModel::MentionCountRole).toInt();
    if (mentions > 0 || !unread)
        line.endCount(u"tag", mentions);

    const QFontMetrics metrics = painter.fontMetrics();
    const QString source = index.data(ArticleListModel::SiteRole).toString();
    const QString time = shortDate(index.data(ArticleListModel::PublishedRole).toDateTime(), QDate::currentDate());
    const QString code = index.data(ArticleListModel::LanguageRole).toString().section(u'-', 0, 0).toUpper();
    const QString dot = u"·"_s;
    const QSize chip = code.isEmpty() ? QSize(0, 0) : codeChipSize(code);
    const int timeWidth = metrics.horizontalAdvance(time);
    if (!source.isEmpty()) {
        const int others = timeWidth + 1 + metrics.horizontalAdvance(dot) + chip.width() + 3 * px(metaSpacing);
        line.startText(source, qMin(metrics.horizontalAdvance(source) + 1, qMax(px(narrowestSource), line.room() - others)));
        if (!time.isEmpty())
            line.startText(dot, metrics.horizontalAdvance(dot));
    }
    if (!time.isEmpty())
        line.startText(time, qMin(timeWidth + 1, qMax(0, line.room())));
    if (!code.isEmpty() && line.room() >= chip.width()) {
        QRect place = line.takeStart(chip.width());
        place.setTop(place.top() + (place.height() - chip.height()) / 2);
        place.setHeight(chip.height());
        paintCodeChip(painter, place, code);
    }
}

} // namespace

void ArticleDelegate::setSnippetsShown(bool shown)
{
    m_snippets = shown;
}

void ArticleDelegate::setLatinFamily(const QString &family)
{
    m_latinFamily = family;
    forgetLayouts();
}

void ArticleDelegate::forgetLayouts()
{
    m_layouts.clear();
}

int ArticleDelegate::rowHeight() const
{
    return px(metrics::articleRow + (m_snippets ? snippetGap + snippetHeight : 0));
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

QRect ArticleDelegate::starRect(const QRect &row, Qt::LayoutDirection direction) const
{
    const QRect meta = metaBox(row, rowHeight());
    const int size = px(metrics::iconMeta);
    const QRect star(meta.right() + 1 - size, meta.top(), size, meta.height());
    // The finger is larger than the sign.
    return QStyle::visualRect(direction, row, star.adjusted(-metrics::space1, -metrics::space2, metrics::space3, metrics::space2));
}

const ArticleDelegate::Layout &ArticleDelegate::layout(const QModelIndex &index, qreal width) const
{
    const QString language = index.data(ArticleListModel::LanguageRole).toString();
    QString headline = index.data(ArticleListModel::HeadlineRole).toString();
    headline.replace(u'\n', u' '); // one for one: the hits are counted in it
    const bool nameless = headline.trimmed().isEmpty();
    if (nameless) {
        //: in place of the headline of an article that has none
        headline = tr("Without a headline");
    }
    const auto hits = [&index](int role) { return index.data(role).value<QList<Span>>(); };
    RowText::Source title{headline, nameless ? QString() : language, nameless ? QList<Span>() : hits(ArticleListModel::HeadlineHitsRole)};
    RowText::Source words;
    if (m_snippets)
        words = {index.data(ArticleListModel::SnippetRole).toString(), language, hits(ArticleListModel::SnippetHitsRole)};
    const qint64 id = index.data(ArticleListModel::IdRole).toLongLong();
    if (const Layout *known = m_layouts.object(id); known && known->headlineSource == title && known->snippetSource == words && qFuzzyCompare(known->width, width))
        return *known;
    auto made = std::make_unique<Layout>(Layout{title, words, width, RowText::headline(title, width, m_latinFamily),
                                                words.text.isEmpty() ? RowText() : RowText::snippet(words, width, m_latinFamily)});
    const Layout &result = *made;
    m_layouts.insert(id, made.release()); // the cache owns it
    return result;
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    if (index.data(ArticleListModel::HeadlineRole).isValid()) { // nothing has been read of it yet otherwise
        const Palette &palette = Palette::current();
        const bool unread = index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(ReadingState::Unread);
        const bool strong = unread || option.state.testFlag(QStyle::State_Selected);
        if (unread)
            paintUnreadDot(*painter, option);
        QRect box = textBox(option.rect);
        const Layout &texts = layout(index, box.width());
        box.setHeight(px(headlineLines * headlineHeight));
        const QRect headline = QStyle::visualRect(option.direction, option.rect, box);
        texts.headline.paint(*painter, headline, px(headlineHeight), option.direction, palette[strong ? Tone::Text : Tone::TextSecondary]);
        if (m_snippets) {
            const QRect words(headline.left(), headline.bottom() + 1 + px(snippetGap), headline.width(), px(snippetHeight));
            texts.snippet.paint(*painter, words, px(snippetHeight), option.direction, palette[Tone::TextSecondary]);
        }
        paintMeta(*painter, QStyle::visualRect(option.direction, option.rect, metaBox(option.rect, rowHeight())), option, index);
    }
    painter->restore();
}

} // namespace galley
