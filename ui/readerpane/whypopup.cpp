// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/whypopup.h"

#include "models/edit/roleorigintext.h"
#include "models/extract/reasontext.h"
#include "ui/reader/rolename.h"
#include "ui/readerpane/reasonbar.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace galley {

using metrics::px;

namespace {

constexpr int cardWidth = 340;
constexpr float percent = 100.0F; // cut off, so that only what is given is 100

QLabel *wrapped(QWidget *parent, qreal size)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(uiFont(size));
    return label;
}

} // namespace

WhyPopup::WhyPopup(QWidget *parent)
    : PopupFrame(parent)
    , m_role(wrapped(this, uisize::text))
    , m_state(new QLabel(this))
    , m_confidence(wrapped(this, uisize::secondary))
    , m_ground(wrapped(this, uisize::secondary))
    , m_site(wrapped(this, uisize::secondary))
    , m_turn(new QPushButton(this))
{
    m_role->setFont(uiFont(uisize::text, true));
    m_state->setFont(uiFont(uisize::secondary));
    for (QLabel *quiet : {m_state, m_confidence, m_ground})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(m_role, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *reasons = new QGridLayout;
    reasons->setHorizontalSpacing(metrics::space3);
    reasons->setVerticalSpacing(metrics::space2);
    reasons->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        m_rows[size_t(i)] = {new ReasonBar(this), wrapped(this, uisize::secondary)};
        reasons->addWidget(m_rows[size_t(i)].bar, i, 0, Qt::AlignTop);
        reasons->addWidget(m_rows[size_t(i)].sentence, i, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_turn);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addLayout(head);
    column->addWidget(m_confidence);
    column->addWidget(m_ground);
    column->addLayout(reasons);
    column->addWidget(m_site);
    column->addLayout(buttons);
    content()->addLayout(column);
    m_turn->setDefault(true);
    m_turn->setFixedHeight(px(metrics::buttonHeight));
    m_site->hide();
    const QMargins frame = content()->contentsMargins();
    setFixedWidth(px(cardWidth) + frame.left() + frame.right());
    connect(m_turn, &QPushButton::clicked, this, [this] {
        const bool content = !m_block.isContent();
        close();
        Q_EMIT contentRequested(content);
    });
    setFocusProxy(m_turn);
}

void WhyPopup::openAt(QWidget *view, const QRect &place, const Block &block)
{
    m_block = block;
    m_page.reset();
    m_waiting = true;
    setSiteSentence({});
    setLayoutDirection(view->window()->layoutDirection());
    const QRect shown = place.intersected(view->rect());
    const QRect at = shown.isEmpty() ? QRect(view->rect().center(), QSize(1, 1)) : shown;
    m_place = QRect(view->mapToGlobal(at.topLeft()), at.size());
    retranslate();
    fit();
}

/// Below the block or, where there is no room, above it; sentences that come later make it higher.
void WhyPopup::fit()
{
    auto *view = parentWidget();
    // A popup opens below a widget: this one stands where the block is and is never shown.
    QWidget anchor(view);
    anchor.setLayoutDirection(layoutDirection());
    anchor.setGeometry(QRect(view->mapFromGlobal(m_place.topLeft()), m_place.size()));
    openBelow(&anchor);
}

void WhyPopup::explain(const std::optional<PageExplanation> &page)
{
    m_waiting = false;
    m_page = page;
    retranslate();
    if (isVisible())
        fit();
}

void WhyPopup::setSiteSentence(const QString &sentence)
{
    say(m_site, sentence);
}

void WhyPopup::say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

QString WhyPopup::role() const
{
    return m_role->text();
}

QString WhyPopup::confidence() const
{
    return m_confidence->text();
}

QStringList WhyPopup::sentences() const
{
    QStringList shown;
    for (const QLabel *label : {m_ground, m_rows[0].sentence, m_rows[1].sentence, m_rows[2].sentence, m_site}) {
        if (!label->isHidden())
            shown.append(label->text());
    }
    return shown;
}

std::optional<ExplainedBlock> WhyPopup::judged() const
{
    return m_page && m_page->ground == PageExplanation::Ground::Judged ? m_page->at(m_block.span) : std::nullopt;
}

QString WhyPopup::groundSentence() const
{
    if (m_waiting)
        return tr("Reading the page again…");
    if (!m_page)
        return tr("The library cannot be read.");
    switch (m_page->ground) {
    case PageExplanation::Ground::NoSource:
        return tr("The article came without its page, so the reasons cannot be told.");
    case PageExplanation::Ground::Unreadable:
        return tr("The page that was kept with the article cannot be read, so the reasons cannot be told.");
    case PageExplanation::Ground::OtherText:
        return tr("An older version of Galley read this page, and saw another text. Read the article again to be told the reasons.");
    case PageExplanation::Ground::Judged:
        break;
    }
    const auto found = judged();
    if (!found)
        return tr("An older version of Galley read this page, and cut it in other places. Read the article again to be told the reasons.");
    if (isContent(found->block.role) != isContent(m_block.role))
        return tr("Read again today, this would be: %1.").arg(roleName(found->block.role));
    if (!isDecidedByVerdict(m_block.role))
        return tr("This part has a rule of its own. How much it is like the text of the article:");
    return {};
}

void WhyPopup::showReasons(const std::array<Reason, 3> &reasons)
{
    const float strongest = std::abs(reasons.front().weight);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool weighs = reasons[i].weight != 0.0F;
        const QString sentence = weighs ? reasonText(reasons[i]) : QString();
        say(m_rows[i].sentence, sentence);
        m_rows[i].bar->setVisible(weighs);
        m_rows[i].bar->setShare(weighs ? qreal(reasons[i].weight / strongest) : 0);
        //: tooltip of a small bar beside a reason: it is a reason to show this part of the page, as article
        const QString direction = reasons[i].weight < 0 ? tr("Speaks against the article") : tr("Speaks for the article");
        m_rows[i].bar->setToolTip(direction);
        m_rows[i].bar->setAccessibleName(direction);
    }
}

void WhyPopup::retranslate()
{
    m_role->setText(roleName(m_block.effectiveRole()));
    //: beside the name of a part of the page: it is part of the article, or it is hidden
    m_state->setText(m_block.isContent() ? tr("shown") : tr("page furniture"));
    if (m_block.editorRole) {
        //: why a part of the page is shown or hidden: the editor turned it; %1 is what Galley took it for, e.g. Navigation
        m_confidence->setText(tr("You chose this. Galley took it for: %1").arg(roleName(m_block.role)));
    } else if (m_block.siteRole) {
        //: stands behind a sentence on what the other pages of the site told; %1 is what Galley took it for, e.g. Paragraph
        m_confidence->setText(roleOriginText(m_block) + u' ' + tr("By itself Galley took it for: %1").arg(roleName(m_block.role)));
    } else {
        //: %1 says how sure Galley is, e.g. Quite sure; %2 is the same in per cent
        m_confidence->setText(tr("%1 · %2 %").arg(confidenceText(m_block.confidence), locale().toString(static_cast<int>(m_block.confidence * percent))));
    }
    say(m_ground, groundSentence());
    const auto found = judged();
    showReasons(found ? found->verdict.reasons : std::array<Reason, 3>());
    //: button: this part of the page belongs to the article, or does not
    m_turn->setText(m_block.isContent() ? tr("Hide it") : tr("Show it"));
    setAccessibleName(tr("Why this is shown or hidden"));
    setAccessibleDescription(m_role->text() + u". " + m_confidence->text());
}

void WhyPopup::showEvent(QShowEvent *event)
{
    PopupFrame::showEvent(event);
    m_turn->setFocus(Qt::PopupFocusReason);
}

void WhyPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

} // namespace galley
