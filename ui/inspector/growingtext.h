// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace galley {

/// Plain text without a frame that is as high as it needs to be; words that are too long break. It stands at the interface's
/// start edge in its own direction. Read only it can still be selected and copied, by mouse and keyboard.
class GrowingText final : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// Keeps the cursor when the text is the same.
    void setText(const QString &text);
    /// Turns the text around where numbers and addresses must stay left to right.
    void setTextDirection(Qt::LayoutDirection direction);
    void setTone(QPalette::ColorRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(); ///< Ctrl+Enter, or the focus went away
    void cancelled(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void align();
    void fit();

    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    QPalette::ColorRole m_role = QPalette::Text;
};

} // namespace galley
