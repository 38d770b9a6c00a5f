// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/popupframe.h"

#include <QStringList>

class QLabel;

namespace galley {

class LanguageCells;
class SearchField;

/// "Choose from 30 Languages": the menu's languages at a glance. Type to filter, arrows and Enter or a click choose.
class LanguageGrid final : public PopupFrame
{
    Q_OBJECT
public:
    enum class Purpose { Interface, Article };

    explicit LanguageGrid(Purpose purpose, QWidget *parent = nullptr);

    /// Opens centred over \a window with \a current checked.
    void openIn(const QWidget *window, const QString &current);
    void setFilter(const QString &typed);
    [[nodiscard]] QString highlighted() const;
    [[nodiscard]] QStringList shownTags() const;

Q_SIGNALS:
    /// A tag of the menu. The grid has closed.
    void chosen(const QString &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();

    Purpose m_purpose;
    QLabel *m_title;
    SearchField *m_field;
    LanguageCells *m_cells;
    QLabel *m_note;
};

} // namespace galley
