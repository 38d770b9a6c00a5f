// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

class QPainter;

namespace galley {

/// A shortcut as key caps show it: "Ctrl+K". Empty for none.
[[nodiscard]] QString keyCapText(const QKeySequence &keys);
/// The size that a key cap with \a text takes, and its picture: 10 px letters in a thin rounded frame.
[[nodiscard]] QSize keyCapSize(const QString &text);
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text);

/// The keys of a shortcut as they are printed on a keyboard; never mirrored.
class KeyCap final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace galley
