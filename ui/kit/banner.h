// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace galley {

/// The "Check this page" line above an article: one sentence, which wraps where it is narrow, "Why?" and "Looks right".
class Banner final : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void whyRequested(); ///< show the doubtful place and explain it
    void accepted(); ///< the page looks right

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_why;
    QPushButton *m_right;
};

} // namespace galley
