// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace galley {

class LanguageCell;

/// The cells of the language menu: four columns of eight, filled downwards in the menu's order. Those that do not fit the
/// filter go and the others close up.
class LanguageCells final : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageCells(QWidget *parent = nullptr);

    void setCurrent(const QString &tag); ///< the one with the check
    void setFilter(const QString &typed);
    /// Moves the highlight by cells as they are seen: \a columns to the right, \a rows down.
    void moveBy(int columns, int rows);
    void chooseHighlighted();
    [[nodiscard]] QString highlighted() const; ///< tag, empty when no cell fits
    [[nodiscard]] QStringList shownTags() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &tag);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void highlight(int index, bool byKey);

    QList<LanguageCell *> m_cells;
    QList<LanguageCell *> m_shown;
    int m_highlighted = -1; ///< in m_shown
    QString m_current;
};

} // namespace galley
