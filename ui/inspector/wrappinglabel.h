// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/palette.h"

#include <QTextLayout>
#include <QWidget>

namespace galley {

/// A label of several lines whose words break where one alone is too long for its column. It stands at the interface's start
/// edge.
class WrappingLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setTone(Tone tone);
    /// Of the first line; further lines are as high as the font.
    void setLineHeight(int pixels);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    QString m_text;
    Tone m_tone = Tone::Text;
    int m_firstLine = 0;
};

} // namespace galley
