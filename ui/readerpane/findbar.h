// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace galley {

class ActionRegistry;
class IconButton;
class SearchField;

/// Find in the article: a field, "3 of 12", next and previous. Finds nothing itself.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const ActionRegistry &registry, QWidget *parent = nullptr);

    /// Shows the bar and puts the keyboard into its field. \a words, when there are any, become its text.
    void open(const QString &words);
    [[nodiscard]] QString text() const;
    /// \a current is an index, -1 when none is ringed.
    void setCount(qsizetype hits, int current);
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();

    SearchField *m_field;
    QLabel *m_count;
    IconButton *m_close;
    qsizetype m_hits = 0;
    int m_current = -1;
};

} // namespace galley
