// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace galley {

/// A rounded card whose sections stand one below the other with hairlines between them.
class Card final : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// A new section with the card's margins; the caller fills it.
    QVBoxLayout *addSection();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_sections;
};

} // namespace galley
