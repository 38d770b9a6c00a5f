// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languagecells.h"

#include "models/language/languages.h"
#include "ui/language/languagecell.h"
#include "ui/language/languagenames.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace galley {
namespace {
constexpr int columns = 4;
constexpr int rows = 8;
constexpr int rowGap = 2;
constexpr int columnGap = metrics::space1;
} // namespace

LanguageCells::LanguageCells(QWidget *parent) : QWidget(parent)
{
    for (const Language &language : languages()) {
        auto *cell = new LanguageCell(language, this);
        m_cells.append(cell);
        connect(cell, &LanguageCell::clicked, this, [this, cell] { Q_EMIT chosen(QString(cell->language().tag)); });
    }
    m_shown = m_cells;
    setMinimumHeight(rows * metrics::px(metrics::languageCell) + (rows - 1) * rowGap);
}

void LanguageCells::setCurrent(const QString &tag)
{
    m_current = tag;
    int at = -1;
    for (LanguageCell *cell : std::as_const(m_cells)) {
        const bool current = cell->language().tag == tag;
        cell->setCurrent(current);
        if (current)
            at = int(m_shown.indexOf(cell));
    }
    highlight(at < 0 ? 0 : at, false);
}

void LanguageCells::setFilter(const QString &typed)
{
    m_shown.clear();
    QList<LanguageCell *> inside; // after those that begin with what was typed
    for (LanguageCell *cell : std::as_const(m_cells)) {
        const LanguageMatch match = languageMatch(cell->language(), typed);
        cell->setVisible(match != LanguageMatch::None);
        cell->setHighlighted(false, false);
        if (match != LanguageMatch::None)
            (match == LanguageMatch::AtStart ? m_shown : inside).append(cell);
    }
    m_shown += inside;
    int current = 0;
    for (int i = 0; i < m_shown.size() && typed.isEmpty(); ++i) {
        if (m_shown[i]->language().tag == m_current)
            current = i;
    }
    arrange();
    m_highlighted = -1;
    highlight(current, false);
}

void LanguageCells::moveBy(int byColumns, int byRows)
{
    if (m_shown.isEmpty())
        return;
    if (m_highlighted < 0) {
        highlight(0, true);
        return;
    }
    const int towards = layoutDirection() == Qt::RightToLeft ? -byColumns : byColumns;
    const int column = m_highlighted / rows + towards;
    const int last = int(m_shown.size()) - 1;
    if (column < 0 || column > last / rows)
        return;
    // Down from the last cell of a column goes on at the top of the next one.
    const int wanted = towards != 0 ? column * rows + m_highlighted % rows : m_highlighted + byRows;
    highlight(std::clamp(wanted, 0, last), true);
}

void LanguageCells::chooseHighlighted()
{
    if (m_highlighted >= 0)
        Q_EMIT chosen(highlighted());
}

QString LanguageCells::highlighted() const
{
    return m_highlighted < 0 ? QString() : QString(m_shown[m_highlighted]->language().tag);
}

QStringList LanguageCells::shownTags() const
{
    QStringList tags;
    for (const LanguageCell *cell : m_shown)
        tags.append(QString(cell->language().tag));
    return tags;
}

void LanguageCells::highlight(int index, bool byKey)
{
    if (m_highlighted >= 0)
        m_shown[m_highlighted]->setHighlighted(false, false);
    m_highlighted = index >= 0 && index < m_shown.size() ? index : -1;
    if (m_highlighted >= 0)
        m_shown[m_highlighted]->setHighlighted(true, byKey);
}

void LanguageCells::retranslate()
{
    for (LanguageCell *cell : std::as_const(m_cells))
        cell->retranslate();
}

void LanguageCells::resizeEvent(QResizeEvent *)
{
    arrange();
}

void LanguageCells::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void LanguageCells::arrange()
{
    const int cellWidth = (width() - (columns - 1) * columnGap) / columns;
    const int cellHeight = metrics::px(metrics::languageCell);
    for (int i = 0; i < m_shown.size(); ++i) {
        const QRect logical((i / rows) * (cellWidth + columnGap), (i % rows) * (cellHeight + rowGap), cellWidth, cellHeight);
        m_shown[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    }
}

} // namespace galley
