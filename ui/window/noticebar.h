// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace galley {

class IconButton;

/// A sentence over all panes about the library as a whole: that it can only be read, that it is damaged.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void present(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    IconButton *m_close;
};

} // namespace galley
