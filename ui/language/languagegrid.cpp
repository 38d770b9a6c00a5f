// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languagegrid.h"

#include "ui/kit/hairline.h"
#include "ui/kit/keycap.h"
#include "ui/kit/searchfield.h"
#include "ui/language/languagecells.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr qreal titleSize = 15;
constexpr int headHeight = 55;
constexpr int footHeight = 40;
constexpr int fieldWidth = 244;

class InfoSign final : public QWidget
{
public:
    explicit InfoSign(QWidget *parent) : QWidget(parent) { setFixedSize(px(metrics::iconTree), px(metrics::iconTree)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()), u"info");
    }
};

std::optional<std::pair<int, int>> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return std::pair(-1, 0);
    case Qt::Key_Right:
        return std::pair(1, 0);
    case Qt::Key_Up:
        return std::pair(0, -1);
    case Qt::Key_Down:
        return std::pair(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

LanguageGrid::LanguageGrid(Purpose purpose, QWidget *parent)
    : PopupFrame(parent),
      m_purpose(purpose),
      m_title(new QLabel(this)),
      m_field(new SearchField(this)),
      m_cells(new LanguageCells(this)),
      m_note(new QLabel(this))
{
    layOut();
    m_field->edit()->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, m_cells, &LanguageCells::setFilter);
    connect(m_field, &SearchField::escapePressed, this, &LanguageGrid::close);
    connect(m_field, &SearchField::returnPressed, m_cells, &LanguageCells::chooseHighlighted);
    connect(m_cells, &LanguageCells::chosen, this, [this](const QString &tag) {
        close();
        Q_EMIT chosen(tag);
    });
    retranslate();
}

void LanguageGrid::layOut()
{
    m_title->setFont(uiFont(titleSize, true));
    m_field->setFixedWidth(px(fieldWidth));
    m_note->setFont(uiFont(uisize::secondary));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    head->setSpacing(0);
    head->addSpacing(metrics::space2);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_field);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(px(headHeight) + metrics::space2);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space2 - 1);
    middle->addWidget(m_cells);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space6, 0, metrics::space6, 0);
    foot->setSpacing(metrics::space2);
    foot->addWidget(new InfoSign(this));
    foot->addWidget(m_note, 1);
    foot->addWidget(new KeyCap(u"↑ ↓ ← →"_s));
    foot->addWidget(new KeyCap(keyCapText(QKeySequence(Qt::Key_Enter))));
    auto *footBox = new QWidget(this);
    footBox->setLayout(foot);
    footBox->setFixedHeight(px(footHeight));
    content()->addWidget(headBox);
    content()->addLayout(middle, 1);
    content()->addWidget(new Hairline);
    content()->addWidget(footBox);
    setCardSize({px(metrics::languageGridWidth), px(metrics::languageGridHeight)});
}

void LanguageGrid::openIn(const QWidget *window, const QString &current)
{
    setLayoutDirection(window->layoutDirection());
    m_field->setText(QString());
    m_cells->setFilter(QString());
    m_cells->setCurrent(current);
    openOver(window);
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
}

void LanguageGrid::setFilter(const QString &typed)
{
    m_field->setText(typed);
}

QString LanguageGrid::highlighted() const
{
    return m_cells->highlighted();
}

QStringList LanguageGrid::shownTags() const
{
    return m_cells->shownTags();
}

bool LanguageGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_field->edit()) {
        if (const auto step = stepOf(dynamic_cast<QKeyEvent *>(event)->key())) {
            m_cells->moveBy(step->first, step->second);
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

void LanguageGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

void LanguageGrid::retranslate()
{
    const bool interface = m_purpose == Purpose::Interface;
    //: title of the language menu; it has 31 entries, Chinese is counted once
    m_title->setText(interface ? tr("Choose from 30 Languages") : tr("Language of the article"));
    setWindowTitle(m_title->text());
    //: placeholder of the field that filters the language menu
    m_field->setPlaceholder(tr("Find a language"));
    m_note->setText(interface ? tr("Changes the interface at once. Articles keep their own language and direction.")
                              : tr("Changes how this article is set and searched. Its text stays as it is."));
    m_cells->retranslate();
}

} // namespace galley
