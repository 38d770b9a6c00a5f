// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagtypemodel.h"

#include "models/tagset/tagset.h"
#include "ui/kit/keycap.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/glyphs.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"
#include "ui/tagging/typematch.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

using metrics::px;

namespace {

constexpr int rowsInWidth = 8; // a hint only: the list gives the width

/// "CourtAction" as English reads it.
QString englishName(const QString &tagsetName)
{
    QString spaced;
    for (const QChar c : tagsetName) {
        if (c.isUpper() && !spaced.isEmpty() && spaced.back().isLower())
            spaced.append(u' ');
        spaced.append(c == u'_' ? u' ' : c);
    }
    return spaced;
}

} // namespace

TagTypeModel::TagTypeModel(const Tagset &tagset, const TagKeys &keys, QObject *parent)
    : QAbstractListModel(parent)
{
    const auto groupOf = [&tagset](const TagType &type) {
        const EventType *event = type.isEvent() ? tagset.eventType(type.name) : nullptr;
        return event ? event->group : QString();
    };
    QList<TagType> types;
    for (const TagKeys::Key &key : keys.keys())
        types.append(key.type);
    for (const EntityType &entity : tagset.entityTypes())
        types.append({TagType::Kind::Entity, entity.name});
    for (const EventType &event : tagset.eventTypes())
        types.append({TagType::Kind::Event, event.name});
    for (qsizetype i = 0; i < types.size(); ++i) {
        if (types.indexOf(types[i]) == i)
            m_all.append({types[i], groupOf(types[i]), keys.text(types[i])});
    }
    setFilter(Offer::All, {});
}

QString TagTypeModel::nameOf(const TagType &type)
{
    return type.isEvent() ? eventTypeName(type.name) : entityTypeName(type.name);
}

QString TagTypeModel::groupNameOf(const Entry &entry)
{
    return entry.type.isEvent() ? eventGroupName(entry.group) : QString();
}

void TagTypeModel::setFilter(Offer offer, const QString &typed)
{
    struct Fit
    {
        qsizetype index;
        int match;
        int uses;
    };
    QList<Fit> found;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Entry &entry = m_all[i];
        const bool offered = offer == Offer::All || entry.type.isEvent() == (offer == Offer::Events);
        const int match = offered ? typeMatch(typed, nameOf(entry.type), englishName(entry.type.name), groupNameOf(entry)) : 0;
        if (match > 0)
            found.append({i, match, uses(entry.type)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Fit &a, const Fit &b) { return a.match != b.match ? a.match > b.match : a.uses > b.uses; });
    beginResetModel();
    m_shown.clear();
    for (const Fit &fit : std::as_const(found))
        m_shown.append(fit.index);
    endResetModel();
}

TagType TagTypeModel::type(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_all[m_shown[row]].type : TagType();
}

int TagTypeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TagTypeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Entry &entry = m_all[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(entry.type);
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the list of types. %1 is a type of entity or event, %2 the key that tags it
        return entry.keys.isEmpty() ? nameOf(entry.type) : tr("%1, key %2").arg(nameOf(entry.type), entry.keys);
    case TypeRole:
        return entry.type.name;
    case KindRole:
        return entry.type.isEvent();
    case GroupRole:
        return entry.group;
    case GroupNameRole:
        return groupNameOf(entry);
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

void paintTypeSign(QPainter &painter, const QRectF &box, const TagType &type, QStringView eventGroup, const Palette &palette)
{
    if (type.isEvent()) {
        const qreal side = px(metrics::glyphBox);
        paintEventGlyph(painter, QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side)), eventGroup, palette.eventGroup(eventGroup).label);
        return;
    }
    const MarkColours colours = palette.entity(type.name);
    const qreal line = metrics::swatchLine;
    painter.fillRect(box, colours.tint);
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), colours.line);
}

void TagTypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    const QRect row = option.rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
    const auto flip = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int swatch = px(metrics::swatch);
    const QRect sign(row.left() + metrics::space2, row.center().y() + 1 - swatch / 2, swatch, swatch);
    const TagType type{index.data(TagTypeModel::KindRole).toBool() ? TagType::Kind::Event : TagType::Kind::Entity,
                       index.data(TagTypeModel::TypeRole).toString()};
    paintTypeSign(*painter, QRectF(flip(sign)), type, paletteGroup(index.data(TagTypeModel::GroupRole).toString()), palette);
    int end = row.right() - metrics::space2;
    if (const QString keys = index.data(TagTypeModel::KeysRole).toString(); !keys.isEmpty()) {
        const QSize cap = keyCapSize(keys);
        paintKeyCap(*painter, flip({QPoint(end - cap.width(), row.center().y() + 1 - cap.height() / 2), cap}), keys);
        end -= cap.width() + metrics::space2;
    }
    const QFontMetrics letters(option.font);
    const QString name = index.data().toString();
    const int left = sign.right() + 1 + metrics::space2;
    const int width = std::min(letters.horizontalAdvance(name) + 1, end - left);
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(palette[Tone::Text]);
    painter->drawText(flip({left, row.top(), width, row.height()}), start, letters.elidedText(name, Qt::ElideRight, width));
    const QString group = index.data(TagTypeModel::GroupNameRole).toString();
    const QFont small = uiFont(uisize::secondary);
    const int groupLeft = left + width + metrics::space2;
    if (group.isEmpty() || groupLeft + QFontMetrics(small).horizontalAdvance(group) > end)
        return;
    painter->setFont(small);
    painter->setPen(palette[Tone::Muted]);
    painter->drawText(flip({groupLeft, row.top(), end - groupLeft, row.height()}), start, group);
}

QSize TagTypeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {rowsInWidth * px(metrics::completionRow), px(metrics::completionRow)};
}

} // namespace galley
