// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/shortcuteditor.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commandmatch.h"
#include "ui/actions/keyrecorder.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, MenuColumn, KeysColumn };
constexpr int idRole = Qt::UserRole;

QString nativeText(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &sequence : keys)
        parts.append(sequence.toString(QKeySequence::NativeText));
    return parts.join(u", "_s);
}

// Names stand in sentences of either direction.
QString isolated(const QString &name)
{
    return u'\u2068' % name % u'\u2069';
}

} // namespace

ShortcutEditor::ShortcutEditor(ActionRegistry &registry, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_field(new SearchField(this)),
      m_list(new QTreeWidget(this)),
      m_recorder(new KeyRecorder(this)),
      m_sentence(new QLabel(this)),
      m_take(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_reset(new QPushButton(this)),
      m_resetAll(new QPushButton(this))
{
    m_list->setColumnCount(KeysColumn + 1);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();
    m_take->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_recorder, 1);
    for (QPushButton *button : {m_remove, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_sentence, 1);
    conflict->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addLayout(conflict);
    fill();
    connect(m_field, &SearchField::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, m_recorder, [this] { m_recorder->setFocus(); });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutEditor::record);
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::takeOver);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_registry.setShortcuts(selectedId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_registry.resetShortcuts(selectedId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_registry, &ActionRegistry::resetAllShortcuts);
    connect(&m_registry, &ActionRegistry::shortcutsChanged, this, &ShortcutEditor::refresh);
    retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutEditor::fill()
{
    QPixmap blank(metrics::icon, metrics::icon); // names without an icon stand in line with the others
    blank.fill(Qt::transparent);
    const QList<QAction *> actions = m_registry.actions();
    for (const QAction *action : actions) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, idRole, ActionRegistry::idOf(action));
        item->setIcon(NameColumn, action->icon().isNull() ? QIcon(blank) : action->icon());
    }
}

void ShortcutEditor::select(const QString &id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(NameColumn, idRole).toString() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

QString ShortcutEditor::selectedId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameColumn, idRole).toString() : QString();
}

QString ShortcutEditor::sentence() const
{
    return m_sentence->text();
}

void ShortcutEditor::filter(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString id = item->data(NameColumn, idRole).toString();
        const bool fits = commandMatch(typed, item->text(NameColumn), m_registry.englishName(id), id) > 0
            || item->text(KeysColumn).contains(typed, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void ShortcutEditor::showSelected()
{
    const QString id = selectedId();
    const bool any = !id.isEmpty();
    m_recorder->setEnabled(any);
    m_recorder->setKeys(any ? m_registry.action(id)->shortcut() : QKeySequence());
    m_remove->setEnabled(any && !m_registry.action(id)->shortcuts().isEmpty());
    m_reset->setEnabled(any && m_registry.isChanged(id));
    m_sentence->clear();
    m_sentence->hide();
    m_take->hide();
}

void ShortcutEditor::refresh(const QString &id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->data(NameColumn, idRole).toString() == id)
            item->setText(KeysColumn, nativeText(m_registry.action(id)->shortcuts()));
    }
    if (id == selectedId())
        showSelected();
}

void ShortcutEditor::record()
{
    const QString id = selectedId();
    const QStringList others = m_registry.conflicts(id, m_recorder->keys());
    m_sentence->setVisible(!others.isEmpty());
    m_take->setVisible(!others.isEmpty());
    if (others.isEmpty()) {
        m_registry.setShortcuts(id, {m_recorder->keys()});
        showSelected();
        return;
    }
    m_sentence->setText(tr("%1 already belongs to “%2”.")
                            .arg(isolated(m_recorder->keys().toString(QKeySequence::NativeText)),
                                 isolated(m_registry.plainName(others.constFirst()))));
}

void ShortcutEditor::takeOver()
{
    const QString id = selectedId();
    const QKeySequence keys = m_recorder->keys();
    const QStringList others = m_registry.conflicts(id, keys);
    for (const QString &other : others) {
        QList<QKeySequence> left = m_registry.action(other)->shortcuts();
        left.removeIf([&keys](const QKeySequence &each) {
            return each.matches(keys) != QKeySequence::NoMatch || keys.matches(each) != QKeySequence::NoMatch;
        });
        m_registry.setShortcuts(other, left);
    }
    m_registry.setShortcuts(id, {keys});
    showSelected();
}

void ShortcutEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShortcutEditor::retranslate()
{
    m_field->setPlaceholder(tr("Find an action or its keys"));
    //: column: what the action is called
    m_list->setHeaderLabels({tr("Action"),
                             //: column: the menu in which the action stands
                             tr("Menu"),
                             //: column: the shortcut of the action
                             tr("Keys")});
    //: button: takes keys away from another action and gives them to the chosen one
    m_take->setText(tr("Use them here"));
    //: button: the action has no shortcut any more
    m_remove->setText(tr("No keys"));
    //: button: the action gets back the shortcut that it came with
    m_reset->setText(tr("Reset"));
    //: button: all actions get back the shortcuts that they came with
    m_resetAll->setText(tr("Reset all"));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString id = item->data(NameColumn, idRole).toString();
        item->setText(NameColumn, m_registry.plainName(id));
        item->setText(MenuColumn, m_registry.menuName(id));
        item->setText(KeysColumn, nativeText(m_registry.action(id)->shortcuts()));
    }
}

} // namespace galley
