// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagkeys.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>

namespace galley {

/// The types of a tagset that fit what was typed: best first, then those used most, then in the order of keys and tagset.
class TagTypeModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TypeRole = Qt::UserRole, KindRole, GroupRole, GroupNameRole, KeysRole };
    enum class Offer : quint8 { All, Entities, Events };

    TagTypeModel(const Tagset &tagset, const TagKeys &keys, QObject *parent = nullptr);

    void setFilter(Offer offer, const QString &typed);
    [[nodiscard]] TagType type(int row) const;
    [[nodiscard]] int uses(const TagType &type) const { return m_uses.value(type.id()); }
    void addUse(const TagType &type) { ++m_uses[type.id()]; }
    [[nodiscard]] const QHash<QString, int> &allUses() const { return m_uses; }
    void setAllUses(const QHash<QString, int> &uses) { m_uses = uses; } ///< by TagType::id()

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        TagType type;
        QString group; ///< of an event, as the tagset writes it
        QString keys;
    };
    [[nodiscard]] static QString nameOf(const TagType &type);
    [[nodiscard]] static QString groupNameOf(const Entry &entry);

    QList<Entry> m_all;
    QList<qsizetype> m_shown; ///< indices in m_all
    QHash<QString, int> m_uses;
};

/// Rows of 32 px: swatch or glyph, name, group in grey, key at the end.
class TagTypeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class Palette;

/// The sign of a type in \a box: a tint with its underline for an entity type, the group's glyph for an event type.
void paintTypeSign(QPainter &painter, const QRectF &box, const TagType &type, QStringView eventGroup, const Palette &palette);

} // namespace galley
