// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/queryfield.h"

#include "models/base/whenready.h"
#include "ui/kit/searchfield.h"
#include "ui/panes/completionpopup.h"
#include "ui/panes/recentsearches.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int valueDelay = 120; // ms

FieldRange range(Span span, FieldRange::Kind kind)
{
    return {static_cast<int>(span.begin), static_cast<int>(span.length()), kind};
}

void appendFilters(const QueryNode &node, QList<FieldRange> &ranges)
{
    if (node.kind == QueryNode::Kind::Filter) {
        ranges.append(range(node.span, FieldRange::Kind::Understood));
        return; // with all that stands in an event's parentheses
    }
    for (const QueryNode &child : node.children)
        appendFilters(child, ranges);
}

} // namespace

QueryField::QueryField(QWidget *parent) : QWidget(parent), m_field(new SearchField(this)), m_save(new QAction(icon(u"folder-search"), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->edit()->addAction(m_save, QLineEdit::TrailingPosition);
    m_save->setVisible(false);
    m_valueTimer.setSingleShot(true);
    m_valueTimer.setInterval(valueDelay);
    connect(&m_valueTimer, &QTimer::timeout, this, &QueryField::askLibrary);
    m_field->edit()->installEventFilter(this); // after the field's own, so it is asked first
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveRequested(text().simplified()); });
    connect(m_field, &SearchField::escapePressed, this, &QueryField::escaped);
    connect(m_field, &SearchField::textChanged, this, [this](const QString &text) {
        m_faulty = false;
        m_save->setVisible(!text.trimmed().isEmpty());
        if (m_field->edit()->hasFocus())
            showCompletions();
        Q_EMIT queryChanged(text);
    });
    retranslate();
}

QueryField::~QueryField()
{
    if (m_popup)
        m_popup->deleteLater();
}

QString QueryField::text() const
{
    return m_field->text();
}

void QueryField::setText(const QString &text)
{
    m_field->setText(text);
    hideCompletions();
}

void QueryField::setPlaceholder(const QString &text)
{
    m_field->setPlaceholder(text);
}

void QueryField::setShortcutText(const QString &keys)
{
    m_field->setShortcutText(keys);
}

void QueryField::setUnderstood(const Query &query)
{
    QList<FieldRange> ranges;
    appendFilters(query.root, ranges);
    m_faulty = false;
    m_field->setRanges(ranges);
    m_field->edit()->setAccessibleDescription({});
}

void QueryField::setFaulty(const QueryError &error)
{
    // A fault at the very end has no width of its own: the last letter stands for it.
    Span span = error.span;
    const qsizetype length = text().size();
    span.end = qMin(qMax(span.end, span.begin + 1), length);
    span.begin = qBound<qsizetype>(0, span.begin, qMax<qsizetype>(0, span.end - 1));
    m_faulty = true;
    m_save->setVisible(false);
    m_field->setRanges({range(span, FieldRange::Kind::Faulty)});
}

void QueryField::focusAll()
{
    if (m_field->edit()->hasFocus())
        showCompletions();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

void QueryField::keep()
{
    if (!m_faulty)
        rememberSearch(text());
}

bool QueryField::areCompletionsShown() const
{
    return m_popup && m_popup->isVisible();
}

void QueryField::showCompletions()
{
    wishForValues();
    const auto found = queryCompletions(text(), m_field->edit()->cursorPosition(),
                                        {.counts = m_counts, .recent = recentSearches(), .libraryValues = m_values, .today = QDate::currentDate()});
    if (found.isEmpty() || !isVisible()) {
        hideCompletions();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(m_field);
        connect(m_popup, &CompletionPopup::taken, this, &QueryField::take);
    }
    m_popup->present(found);
}

void QueryField::wishForValues()
{
    const QueryPlace place = placeAt(text(), m_field->edit()->cursorPosition());
    const std::optional<FilterField> field = m_finder ? libraryFieldAt(place) : std::nullopt;
    const std::optional<Wish> wish = field ? std::optional(Wish{*field, place.typed}) : std::nullopt;
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_values.clear();
    if (wish)
        m_valueTimer.start();
    else
        m_valueTimer.stop();
}

void QueryField::askLibrary()
{
    if (!m_wish || !m_field->edit()->hasFocus())
        return;
    whenReady(m_finder(m_wish->field, m_wish->typed), this, [this, wish = *m_wish](const Result<QList<LibraryValue>> &values) {
        if (m_wish != wish || !values || values->isEmpty())
            return; // somebody typed on; without values the rest still completes
        m_values = *values;
        if (m_field->edit()->hasFocus() && !(areCompletionsShown() && m_popup->currentRow() >= 0))
            showCompletions();
    });
}

void QueryField::hideCompletions()
{
    if (m_popup)
        m_popup->hide();
}

void QueryField::take(const QueryCompletion &completion)
{
    const QueryCompletion chosen = completion; // the list it stands in changes with the text
    if (chosen.kind == QueryCompletion::Kind::ClearRecent) {
        forgetAllSearches();
        showCompletions();
        return;
    }
    m_field->edit()->setFocus();
    m_field->setText(chosen.query);
    m_field->edit()->setCursorPosition(chosen.cursor);
    if (chosen.kind == QueryCompletion::Kind::Field)
        showCompletions();
    else
        hideCompletions();
}

/// Takes the earlier search that is chosen out of the history and chooses the one that moves up, or the one above.
void QueryField::forgetRow()
{
    const int row = m_popup->currentRow();
    forgetSearch(m_popup->completions().at(row).query);
    showCompletions();
    for (const int next : {row, row - 1}) {
        if (areCompletionsShown() && m_popup->completions().value(next).kind == QueryCompletion::Kind::Recent) {
            m_popup->setCurrentRow(next);
            return;
        }
    }
}

void QueryField::moveRow(int step)
{
    m_popup->setCurrentRow(qBound(-1, m_popup->currentRow() + step, static_cast<int>(m_popup->completions().size()) - 1));
}

bool QueryField::handleKey(int key)
{
    const bool shown = areCompletionsShown();
    switch (key) {
    case Qt::Key_Down:
        if (shown)
            moveRow(1);
        else
            Q_EMIT leftDownwards();
        return true;
    case Qt::Key_Up:
        if (shown)
            moveRow(-1);
        return shown;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (shown && m_popup->currentRow() >= 0) {
            take(m_popup->completions().at(m_popup->currentRow()));
            return true;
        }
        hideCompletions();
        if (key == Qt::Key_Tab)
            return false;
        keep();
        Q_EMIT entered();
        return true;
    case Qt::Key_Delete:
        if (!shown || m_popup->currentRow() < 0 || m_popup->completions().at(m_popup->currentRow()).kind != QueryCompletion::Kind::Recent)
            return false;
        forgetRow();
        return true;
    case Qt::Key_Escape:
        hideCompletions();
        return shown;
    default:
        return false;
    }
}

bool QueryField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && handleKey(key->key()))
            return true;
        break;
    }
    case QEvent::FocusIn: {
        // Only where somebody means to search: not when the window comes to the front or Tab passes by.
        const Qt::FocusReason reason = dynamic_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason)
            showCompletions();
        break;
    }
    case QEvent::FocusOut:
        hideCompletions();
        keep();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void QueryField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QueryField::retranslate()
{
    //: tooltip of the sign at the end of the search field: keeps the query under a name
    m_save->setText(tr("Save search"));
    m_save->setToolTip(m_save->text());
}

} // namespace galley
