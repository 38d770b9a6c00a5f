// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/commandpalette.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commandmodel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

using metrics::px;

namespace {
constexpr int shownRows = 10;
}

CommandPalette::CommandPalette(const ActionRegistry &registry, QWidget *parent)
    : PopupFrame(parent), m_model(new CommandModel(registry, this)), m_field(new SearchField(this)), m_nothing(new QLabel(this)), m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    setSurface(m_list, Tone::Popup);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    head->addWidget(m_field);
    content()->addLayout(head);
    content()->addWidget(new Hairline);
    content()->addSpacing(metrics::space2);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    content()->addWidget(m_nothing, 1);
    content()->addWidget(m_list, 1);
    content()->addSpacing(metrics::space2);
    const int headHeight = px(metrics::fieldHeight) + 2 * metrics::space3 + 1;
    setCardSize({px(metrics::commandPaletteWidth), headHeight + 2 * metrics::space2 + shownRows * px(metrics::commandPaletteRow) + 2});
    m_field->edit()->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, this, &CommandPalette::setFilter);
    connect(m_field, &SearchField::escapePressed, this, &CommandPalette::close);
    connect(m_field, &SearchField::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::openIn(const QWidget *window)
{
    setLayoutDirection(window->layoutDirection());
    m_field->setText(QString());
    setFilter(QString());
    openOver(window, px(metrics::commandPaletteTop));
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setFilter(const QString &typed)
{
    m_model->setFilter(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row, 0).data(CommandModel::IdRole).toString());
    return ids;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_field->edit()) {
        const int key = dynamic_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        int row = m_list->currentIndex().row();
        if (key == Qt::Key_Down)
            row = row + 1 < rows ? row + 1 : 0;
        else if (key == Qt::Key_Up)
            row = row > 0 ? row - 1 : rows - 1;
        else if (key == Qt::Key_PageDown)
            row = std::min(rows - 1, row + shownRows);
        else if (key == Qt::Key_PageUp)
            row = std::max(0, row - shownRows);
        else
            return PopupFrame::eventFilter(watched, event);
        m_list->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex &index)
{
    QAction *action = index.isValid() ? m_model->action(index.row()) : nullptr;
    close();
    // Later, when the focus is back where the action expects it.
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    //: placeholder in the command palette
    m_field->setPlaceholder(tr("Find a command"));
    setWindowTitle(tr("Command palette"));
    m_list->setAccessibleName(tr("Commands"));
    //: in the command palette, in place of its rows
    m_nothing->setText(tr("No command has this name, or it cannot be used now"));
}

} // namespace galley
