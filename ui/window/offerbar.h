// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace galley {

class IconButton;

/// A quiet sentence over all panes that offers to do something for the library, with a button that does it and a cross that declines.
class OfferBar final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferBar(QWidget *parent = nullptr);

    void present(const QString &sentence, const QString &button);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_accept;
    IconButton *m_decline;
};

} // namespace galley
