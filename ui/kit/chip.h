// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QString>

class QPainter;

namespace galley {

/// A filler of a slot, 22 px: tinted and underlined in the colour of its entity type or event group, or dotted while it is
/// only offered. A click activates it, a right click or the menu key asks for its menu.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Filler, Offered };

    explicit Chip(Kind kind, QWidget *parent = nullptr);

    void setEntityType(const QString &type);
    void setEventGroup(const QString &group);
    /// The key that takes an offered filler ("1"); empty for none.
    void setKey(const QString &key);
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int keyWidth() const;

    Kind m_kind;
    QString m_entityType;
    QString m_eventGroup;
    QString m_key;
};

/// A language's code ("EN") in a thin frame, for rows: its size and its picture.
[[nodiscard]] QSize codeChipSize(const QString &code);
void paintCodeChip(QPainter &painter, const QRect &rect, const QString &code);

} // namespace galley
