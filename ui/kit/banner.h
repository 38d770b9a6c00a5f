// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace galley {

class ElidedLabel;

/// The "Check this page" line above an article: one sentence, "Show me" and "Looks right".
class Banner final : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setShowVisible(bool visible); ///< "Show me" has no sense where there is nothing to point at

Q_SIGNALS:
    void showRequested();
    void accepted(); ///< the page looks right

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_sentence;
    QPushButton *m_show;
    QPushButton *m_right;
};

} // namespace galley
