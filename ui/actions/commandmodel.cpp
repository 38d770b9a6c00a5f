// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/commandmodel.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commandmatch.h"
#include "ui/kit/keycap.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QAction>
#include <QIcon>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace galley {

using metrics::px;

CommandModel::CommandModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent), m_registry(registry)
{
}

void CommandModel::setFilter(const QString &typed)
{
    QList<std::pair<int, QAction *>> found;
    const QList<QAction *> actions = m_registry.actions();
    for (QAction *action : actions) {
        const QString id = ActionRegistry::idOf(action);
        const int fit = action->isEnabled() ? commandMatch(typed, action->text(), m_registry.englishName(id), id) : 0;
        if (fit > 0)
            found.append({fit, action});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &each : std::as_const(found))
        m_shown.append(each.second);
    endResetModel();
}

QAction *CommandModel::action(int row) const
{
    return m_shown.value(row);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const QAction *shown = index.isValid() ? action(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown->text();
    case Qt::DecorationRole:
        return shown->icon();
    case IdRole:
        return ActionRegistry::idOf(shown);
    case PathRole:
        return m_registry.menuName(ActionRegistry::idOf(shown));
    case KeysRole:
        return keyCapText(shown->shortcut());
    default:
        return {};
    }
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    const QRect row = option.rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
    const auto flip = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int sign = px(metrics::icon);
    const int left = row.left() + metrics::space3;
    index.data(Qt::DecorationRole).value<QIcon>()
        .paint(painter, flip({left, row.center().y() + 1 - sign / 2, sign, sign}));
    int end = row.right() - metrics::space2;
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const QSize cap = keyCapSize(keys);
        paintKeyCap(*painter, flip({QPoint(end - cap.width(), row.center().y() + 1 - cap.height() / 2), cap}), keys);
        end -= cap.width() + metrics::space2;
    }
    const QString name = index.data().toString();
    const QString path = index.data(CommandModel::PathRole).toString();
    const QFontMetrics letters(option.font);
    const int nameLeft = left + sign + metrics::space3;
    const int nameWidth = std::min(letters.horizontalAdvance(name) + 1, end - nameLeft);
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(palette[Tone::Text]);
    painter->drawText(flip({nameLeft, row.top(), nameWidth, row.height()}), start,
                      letters.elidedText(name, Qt::ElideRight, nameWidth));
    const int pathLeft = nameLeft + nameWidth + metrics::space3;
    if (pathLeft + letters.horizontalAdvance(path) > end)
        return;
    painter->setPen(palette[Tone::Muted]);
    painter->drawText(flip({pathLeft, row.top(), end - pathLeft, row.height()}), start, path);
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(metrics::commandPaletteWidth) / 2, px(metrics::commandPaletteRow)};
}

} // namespace galley
