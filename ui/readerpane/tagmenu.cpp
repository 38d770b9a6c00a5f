// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/tagmenu.h"

#include "models/tagset/tagset.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/tagging/tagkeys.h"
#include "ui/tagging/tagtypemodel.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>

#include <memory>

namespace galley {

namespace {

/// The sign of a type, read from the palette each time it is painted.
class TypeSignEngine final : public QIconEngine
{
public:
    TypeSignEngine(const TagType &type, const QString &group)
        : m_type(type)
        , m_group(group)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), metrics::px(metrics::swatch));
        paintTypeSign(*painter, QRectF(QRectF(rect).center() - QPointF(side, side) / 2, QSizeF(side, side)), m_type, m_group, Palette::current());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return std::make_unique<TypeSignEngine>(*this).release(); }

private:
    TagType m_type;
    QString m_group;
};

} // namespace

void fillTagMenu(QMenu &menu, const Tagset &tagset, const TagKeys &keys, const std::function<void(const TagType &)> &chosen,
                 const std::function<void()> &more)
{
    bool wasEvent = false;
    for (const TagKeys::Key &key : keys.keys()) {
        const TagType type = key.type;
        const EventType *event = type.isEvent() ? tagset.eventType(type.name) : nullptr;
        if (type.isEvent() && !wasEvent)
            menu.addSeparator();
        wasEvent = type.isEvent();
        const QString group = event ? paletteGroup(event->group).toString() : QString();
        const QIcon sign(std::make_unique<TypeSignEngine>(type, group).release());
        const QString name = type.isEvent() ? eventTypeName(type.name) : entityTypeName(type.name);
        // The tab puts the key where shortcuts stand; it is no shortcut of the action, since it works in Tag mode only.
        menu.addAction(sign, QString(name + QChar(u'\t') + keys.text(type)), &menu, [chosen, type] { chosen(type); });
    }
    menu.addSeparator();
    //: last entry of the menu "Tag as": opens the list of all types
    menu.addAction(QCoreApplication::translate("galley::TagMenu", "More…"), &menu, more);
}

} // namespace galley
