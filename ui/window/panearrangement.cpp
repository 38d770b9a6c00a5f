// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/panearrangement.h"

#include "ui/kit/panesplitter.h"
#include "ui/style/metrics.h"
#include "ui/window/overlayframe.h"

#include <QHBoxLayout>
#include <QIODevice>
#include <QDataStream>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStyle>

namespace galley {

namespace {

constexpr qint32 stateVersion = 1;

} // namespace

PaneArrangement::PaneArrangement(QWidget *sources, QWidget *list, QWidget *reader, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new PaneSplitter(Qt::Horizontal, this))
    , m_centre(new QStackedWidget)
    , m_reading(new PaneSplitter(Qt::Horizontal))
{
    using namespace metrics;
    m_sources.pane = sources;
    m_inspector.pane = inspector;
    m_sources.frame = new OverlayFrame(false, this);
    m_inspector.frame = new OverlayFrame(true, this);
    m_sources.frame->hide();
    m_inspector.frame->hide();
    sources->setMinimumWidth(sourcesMinimum);
    sources->setMaximumWidth(sourcesMaximum);
    list->setMinimumWidth(listMinimum);
    list->setMaximumWidth(listMaximum);
    inspector->setMinimumWidth(inspectorMinimum);
    inspector->setMaximumWidth(inspectorMaximum);

    m_reading->addWidget(list);
    m_reading->addWidget(reader);
    m_reading->setStretchFactor(0, 0);
    m_reading->setStretchFactor(1, 1);
    m_reading->setSizes({listWidth, readerMinimum * 2});
    m_centre->addWidget(m_reading);
    m_splitter->addWidget(sources);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(inspector);
    for (int i = 0; i < m_splitter->count(); ++i) {
        m_splitter->setCollapsible(i, false);
        m_splitter->setStretchFactor(i, i == 1 ? 1 : 0);
    }
    m_splitter->setSizes({sourcesWidth, listWidth + readerMinimum, inspectorWidth});
    m_reading->setCollapsible(0, false);
    m_reading->setCollapsible(1, false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_centre->installEventFilter(this);
}

bool PaneArrangement::isOverlay(Side side) const
{
    return sideOf(side).floating;
}

bool PaneArrangement::isShown(Side side) const
{
    const SidePane &pane = sideOf(side);
    return pane.floating ? pane.open : pane.wanted;
}

void PaneArrangement::setShown(Side side, bool shown)
{
    if (isShown(side) == shown)
        return;
    SidePane &pane = sideOf(side);
    if (pane.floating) {
        pane.open = shown;
        if (shown)
            sideOf(side == Side::Sources ? Side::Inspector : Side::Sources).open = false; // one at a time over the article
    } else {
        pane.wanted = shown;
    }
    arrange();
    Q_EMIT shownChanged();
}

void PaneArrangement::apply(Side side, bool floating)
{
    SidePane &pane = sideOf(side);
    if (floating != pane.floating) {
        pane.floating = floating;
        pane.open = false;
        if (floating)
            pane.frame->take(pane.pane);
        else
            m_splitter->insertWidget(side == Side::Sources ? 0 : m_splitter->count(), pane.pane);
    }
    pane.frame->setVisible(pane.floating && pane.open);
    if (!pane.floating)
        pane.pane->setVisible(pane.wanted);
}

void PaneArrangement::arrange()
{
    apply(Side::Sources, width() < metrics::sourcesOverlayBelow);
    apply(Side::Inspector, width() < metrics::inspectorOverlayBelow);
    placeOverlays();
}

void PaneArrangement::placeOverlays()
{
    const auto place = [this](const SidePane &pane, int width, bool atEnd) {
        if (!pane.floating)
            return;
        const int outer = qMin(width + overlayShadow, this->width());
        const QRect logical(atEnd ? this->width() - outer : 0, 0, outer, height());
        pane.frame->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        pane.frame->raise();
    };
    place(m_sources, metrics::sourcesWidth, false);
    place(m_inspector, metrics::inspectorWidth, true);
}

void PaneArrangement::showPage(QWidget *page)
{
    if (m_centre->indexOf(page) < 0)
        m_centre->addWidget(page);
    m_centre->setCurrentWidget(page);
}

void PaneArrangement::showPanes()
{
    m_centre->setCurrentWidget(m_reading);
}

bool PaneArrangement::isPageShown() const
{
    return m_centre->currentWidget() != m_reading;
}

void PaneArrangement::resizeEvent(QResizeEvent *event)
{
    const bool before[] = {isShown(Side::Sources), isShown(Side::Inspector)};
    arrange();
    QWidget::resizeEvent(event);
    if (before[0] != isShown(Side::Sources) || before[1] != isShown(Side::Inspector))
        Q_EMIT shownChanged();
}

void PaneArrangement::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeOverlays();
    QWidget::changeEvent(event);
}

void PaneArrangement::keyPressEvent(QKeyEvent *event)
{
    for (const Side side : {Side::Sources, Side::Inspector}) {
        if (event->key() == Qt::Key_Escape && isOverlay(side) && isShown(side)) {
            setShown(side, false);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

bool PaneArrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        for (const Side side : {Side::Sources, Side::Inspector}) {
            if (isOverlay(side))
                setShown(side, false);
        }
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray PaneArrangement::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_sources.wanted << m_inspector.wanted << m_splitter->saveState() << m_reading->saveState();
    return state;
}

void PaneArrangement::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray outer;
    QByteArray inner;
    stream >> version;
    if (version != stateVersion)
        return;
    stream >> m_sources.wanted >> m_inspector.wanted >> outer >> inner;
    m_splitter->restoreState(outer);
    m_reading->restoreState(inner);
    arrange();
    Q_EMIT shownChanged();
}

} // namespace galley
