// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace galley {

/// The words that a note is about on one line, behind a rule in the editor's colour. A click asks for their place.
class QuoteLink final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit QuoteLink(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace galley
