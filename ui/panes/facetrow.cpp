// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/facetrow.h"

#include "models/search/queryedit.h"
#include "ui/kit/flowlayout.h"
#include "ui/panes/facetpopup.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace galley {

using metrics::px;

namespace {

constexpr int widestChip = 140; ///< of its words

void addMissing(FacetList &list, const FacetList &earlier)
{
    for (const FacetEntry &entry : earlier.entries) {
        if (std::none_of(list.entries.cbegin(), list.entries.cend(), [&](const FacetEntry &known) { return known.key == entry.key; }))
            list.entries.append(entry);
    }
}

} // namespace

FacetRow::FacetRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(metrics::space1, this);
    row->setContentsMargins(metrics::space2, 0, metrics::space2, metrics::space1);
    for (int i = 0; i < facetKinds; ++i) {
        auto *chip = new QToolButton(this);
        chip->setAutoRaise(true);
        chip->setCheckable(true); // looks pressed while the query has a filter of this kind
        chip->setFont(uiFont(uisize::meta));
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        chip->setFixedHeight(px(metrics::chipHeight));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, kind = static_cast<FacetKind>(i)] { open(kind); });
        m_chips.at(static_cast<size_t>(i)) = chip;
        row->addWidget(chip);
    }
    retranslate();
}

FacetPopup *FacetRow::popup() const
{
    return m_popup;
}

QSet<QString> FacetRow::chosenKeys(FacetKind kind) const
{
    const QStringList typed = filterValues(m_query, facetField(kind));
    return {typed.cbegin(), typed.cend()};
}

FacetList FacetRow::knownList(FacetKind kind) const
{
    FacetList list = m_known.at(static_cast<size_t>(kind)).list;
    list.kind = kind;
    return list;
}

QString FacetRow::queryWithout(FacetKind kind) const
{
    QString query = m_query;
    const QStringList typed = filterValues(query, facetField(kind));
    for (const QString &key : typed)
        query = toggledFilter(query, facetField(kind), key);
    return query.simplified();
}

void FacetRow::setFacets(const Facets &facets)
{
    for (int i = 0; i < facetKinds; ++i) {
        Known &known = m_known.at(static_cast<size_t>(i));
        const auto kind = static_cast<FacetKind>(i);
        FacetList list = facetList(facets, kind);
        const QString base = queryWithout(kind);
        if (known.base == base && !chosenKeys(kind).isEmpty())
            addMissing(list, known.list);
        known = {base, list};
    }
    if (m_popup)
        m_popup->setFacet(knownList(m_popup->kind()), chosenKeys(m_popup->kind()));
}

void FacetRow::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    showChosen();
}

void FacetRow::open(FacetKind kind)
{
    showChosen(); // the click has switched the chip
    delete m_popup;
    m_popup = new FacetPopup(this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setFacet(knownList(kind), chosenKeys(kind));
    connect(m_popup, &FacetPopup::toggled, this, [this](FacetKind toggled, const QString &key) {
        m_query = toggledFilter(m_query, facetField(toggled), key);
        showChosen();
        m_popup->setFacet(knownList(toggled), chosenKeys(toggled));
        Q_EMIT queryChosen(m_query);
    });
    m_popup->openBelow(m_chips.at(static_cast<size_t>(kind)));
}

void FacetRow::showChosen()
{
    for (int i = 0; i < facetKinds; ++i) {
        const auto kind = static_cast<FacetKind>(i);
        const QStringList chosen = filterValues(m_query, facetField(kind));
        QToolButton *chip = m_chips.at(static_cast<size_t>(i));
        chip->setChecked(!chosen.isEmpty());
        QString text = facetName(kind);
        if (chosen.size() == 1)
            text = facetValueName(kind, chosen.first());
        else if (!chosen.isEmpty()) {
            //: a chip of the facets when several values are chosen: %1 is "Language", %2 how many
            text = tr("%1: %2").arg(text, locale().toString(chosen.size()));
        }
        chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, px(widestChip)));
        chip->setAccessibleName(chosen.isEmpty() ? facetName(kind) : QString(facetName(kind) + u", " + text));
        chip->setToolTip(chip->text() == text ? QString() : text);
    }
}

void FacetRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace galley
