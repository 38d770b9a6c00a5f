// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/learneddialog.h"

#include "models/base/errortext.h"
#include "models/edit/edittext.h"
#include "models/items/memoryfollower.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int verdictWidth = 76, patternWidth = 120, pagesWidth = 72, sinceWidth = 78;

bool isAboutMemory(const EditRecord &record)
{
    return record.kind == EditKind::SwitchLearned || record.kind == EditKind::RemoveLearned || record.kind == EditKind::ForgetSite;
}

} // namespace

LearnedDialog::LearnedDialog(Library &library, Editor &editor, MemoryFollower &follower, QWidget *parent)
    : QDialog(parent),
      m_editor(editor),
      m_follower(follower),
      m_commands(editor),
      m_model(library),
      m_intro(new QLabel(this)),
      m_field(new SearchField(this)),
      m_list(new QTreeView(this)),
      m_empty(new EmptyState(u"history", this)),
      m_pages(new QStackedLayout),
      m_message(new ElidedLabel({}, this)),
      m_undo(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_forget(new QPushButton(this)),
      m_apply(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    build();
    connectEdits();
    retranslate();
    showList();
    m_list->setFocus();
}

void LearnedDialog::build()
{
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_list->setModel(&m_model);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(LearnedModel::TextColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(LearnedModel::VerdictColumn, verdictWidth), std::pair(LearnedModel::PatternColumn, patternWidth),
                                        std::pair(LearnedModel::PagesColumn, pagesWidth), std::pair(LearnedModel::SinceColumn, sinceWidth)})
        header->resizeSection(column, std::max(metrics::px(width), header->sectionSizeHint(column)));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *told = new QHBoxLayout;
    told->addWidget(m_message, 1);
    told->addWidget(m_undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addWidget(m_forget);
    row->addStretch(1);
    row->addWidget(m_apply);
    row->addWidget(m_close);
    for (QPushButton *button : {m_undo, m_remove, m_forget, m_apply, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(m_intro);
    column->addWidget(m_field);
    column->addLayout(m_pages, 1);
    column->addLayout(told);
    column->addLayout(row);
    m_undo->hide();
    resize(metrics::px(metrics::exportWidth), metrics::px(metrics::exportHeight));
}

void LearnedDialog::connectEdits()
{
    connect(m_field, &SearchField::textChanged, &m_model, &LearnedModel::setFilter);
    connect(&m_model, &LearnedModel::changed, this, &LearnedDialog::showList);
    connect(&m_model, &LearnedModel::failed, this, [this](const Error &error) { tell(errorText(error)); });
    connect(&m_model, &LearnedModel::switchRequested, this, [this](const LearnedRule &rule, bool enabled) { m_commands.setEnabled(rule, enabled); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        // The box that Space switches stands in the first column.
        if (index.isValid() && index.column() != LearnedModel::TextColumn)
            m_list->setCurrentIndex(index.siblingAtColumn(LearnedModel::TextColumn));
        m_site = m_model.siteAt(index);
        m_row = index.parent().isValid() ? index.row() : -1;
        updateButtons();
    });
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &LearnedDialog::removeChosen);
    auto *undoKey = new QShortcut(QKeySequence::Undo, this);
    connect(undoKey, &QShortcut::activated, this, &LearnedDialog::undo);
    connect(m_remove, &QPushButton::clicked, this, &LearnedDialog::removeChosen);
    connect(m_forget, &QPushButton::clicked, this, &LearnedDialog::forgetSite);
    connect(m_apply, &QPushButton::clicked, this, &LearnedDialog::applyToLibrary);
    connect(m_undo, &QPushButton::clicked, this, &LearnedDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_editor, &Editor::edited, this, [this](const EditRecord &record) { tell(editText(record), isAboutMemory(record)); });
    connect(&m_editor, &Editor::undone, this, [this](const EditRecord &record) {
        //: %1 says what was done and is now undone, e.g. Mention removed
        tell(tr("Undone: %1").arg(editText(record)));
    });
    connect(&m_editor, &Editor::failed, this, [this](const Error &error) { tell(errorText(error)); });
    connect(&m_follower, &MemoryFollower::started, this, &LearnedDialog::updateButtons);
    connect(&m_follower, &MemoryFollower::progressed, this, [this](int done, int total) {
        tell(tr("Applied to %1 of %2 articles").arg(locale().toString(done), locale().toString(total)));
    });
    connect(&m_follower, &MemoryFollower::finished, this, [this](const FollowedMemory &followed) {
        tell(tr("%Ln articles changed", nullptr, followed.changed));
        updateButtons();
    });
    connect(&m_follower, &MemoryFollower::failed, this, [this](const Error &error) {
        tell(errorText(error));
        updateButtons();
    });
}

QModelIndex LearnedDialog::current() const
{
    return m_list->currentIndex();
}

QString LearnedDialog::message() const
{
    return m_message->text();
}

void LearnedDialog::showList()
{
    const MemorySiteId site = m_site;
    const int row = m_row;
    m_list->expandAll();
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_list->setFirstColumnSpanned(i, {}, true);
    m_list->setCurrentIndex(m_model.indexOf(site, row));
    m_pages->setCurrentWidget(m_model.isRead() && m_model.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_field->setEnabled(!m_model.isEmpty());
    updateButtons();
}

void LearnedDialog::updateButtons()
{
    const bool hasSite = isValid(m_model.siteAt(current()));
    m_remove->setEnabled(m_model.ruleAt(current()).has_value());
    m_forget->setEnabled(hasSite);
    m_apply->setEnabled(hasSite && !m_follower.isRunning());
}

void LearnedDialog::removeChosen()
{
    if (const auto rule = m_model.ruleAt(current()))
        m_commands.remove({*rule});
}

void LearnedDialog::forgetSite()
{
    if (const MemorySiteId site = m_model.siteAt(current()); isValid(site))
        m_commands.forget(site, m_model.siteNameAt(current()));
}

void LearnedDialog::applyToLibrary()
{
    if (const MemorySiteId site = m_model.siteAt(current()); isValid(site))
        m_follower.start(site);
}

/// Only what this dialog has told of: the step before it may be of another kind.
void LearnedDialog::undo()
{
    if (m_undo->isVisible())
        m_editor.undo();
}

void LearnedDialog::tell(const QString &message, bool offersUndo)
{
    m_message->setText(message);
    if (!offersUndo && m_undo->hasFocus())
        m_list->setFocus();
    m_undo->setVisible(offersUndo);
}

void LearnedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LearnedDialog::retranslate()
{
    //: title of a dialog: what the program knows about sites from their pages and from what was hidden or shown
    setWindowTitle(tr("Learned from pages"));
    m_intro->setText(tr("What you hide or show is remembered for later pages of the same kind, and text that stands at the same place on several pages of a site is hidden."));
    m_field->setPlaceholder(tr("Find a site or a text"));
    m_empty->setSentence(tr("Nothing was learned yet. Hide or show a part of an article, or import several pages of one site."));
    m_list->setAccessibleName(windowTitle());
    //: button: takes back what was done last
    m_undo->setText(tr("Undo"));
    //: button: removes the chosen row of what was learned
    m_remove->setText(tr("Remove"));
    //: button: removes all that was learned about a site
    m_forget->setText(tr("Forget this site"));
    //: button: the articles of the site that are in the library get what was learned
    m_apply->setText(tr("Apply to the library"));
    m_apply->setToolTip(tr("Shows and hides alike in the articles of this site that are in the library already"));
    //: button of a dialog
    m_close->setText(tr("Close"));
    m_model.retranslate();
}

} // namespace galley
