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

constexpr qint32 stateVersion = 2;

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
    m_sources.width = sourcesWidth;
    m_inspector.width = inspectorWidth;
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
    m_centre->addWidget(m_reading);
    m_splitter->addWidget(sources);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(inspector);
    for (int i = 0; i < m_splitter->count(); ++i) {
        m_splitter->setCollapsible(i, false);
        m_splitter->setStretchFactor(i, i == 1 ? 1 : 0);
    }
    m_reading->setCollapsible(0, false);
    m_reading->setCollapsible(1, false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_centre->installEventFilter(this);
    m_splitter->installEventFilter(this);
    m_reading->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, &PaneArrangement::keepWidths);
    connect(m_reading, &QSplitter::splitterMoved, this, [this, list] { m_listWidth = list->width(); });
}

bool PaneArrangement::isOverlay(Side side) const
{
    return sideOf(side).floating;
}

bool PaneArrangement::isShown(Side side) const
{
    const SidePane &pane = sideOf(side);
    return !isOut(side) && (pane.floating ? pane.open : pane.wanted);
}

bool PaneArrangement::isOut(Side side) const
{
    return side == Side::Inspector && isPageShown();
}

void PaneArrangement::setShown(Side side, bool shown)
{
    if (shown && isOut(side))
        showPanes();
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
    pane.frame->setVisible(pane.floating && pane.open && !isOut(side));
    if (!pane.floating)
        pane.pane->setVisible(pane.wanted && !isOut(side));
}

void PaneArrangement::arrange()
{
    apply(Side::Sources, width() < metrics::sourcesOverlayBelow);
    apply(Side::Inspector, width() < metrics::inspectorOverlayBelow);
    placeOverlays();
    placePanes();
}

void PaneArrangement::keepWidths()
{
    for (SidePane *pane : {&m_sources, &m_inspector}) {
        if (!pane->floating && pane->pane->isVisible())
            pane->width = pane->pane->width();
    }
}

/// What a splitter remembers does not survive that a pane is taken out of it: the widths are ours.
void PaneArrangement::placePanes()
{
    const auto widthOf = [](const SidePane &pane) { return pane.floating || pane.pane->isHidden() ? 0 : pane.width; };
    QList<int> sizes;
    for (int i = 0; i < m_splitter->count(); ++i) {
        const QWidget *widget = m_splitter->widget(i);
        if (widget == m_centre)
            sizes.append(qMax(0, m_splitter->width() - widthOf(m_sources) - widthOf(m_inspector) - (m_splitter->count() - 1) * m_splitter->handleWidth()));
        else
            sizes.append(widthOf(widget == m_sources.pane ? m_sources : m_inspector));
    }
    m_splitter->setSizes(sizes);
}

/// The list gives way before the reader's column gets narrow, unless the editor has said how wide it shall be.
void PaneArrangement::placeList()
{
    const int width = m_reading->width();
    int list = m_listWidth;
    if (list == 0)
        list = !m_sources.floating ? metrics::listWidth : qBound(metrics::listMinimum, width - m_reading->handleWidth() - metrics::readerPreferred + 1, metrics::listWidth);
    list = qMax(metrics::listMinimum, qMin(list, width - m_reading->handleWidth() - metrics::readerMinimum));
    m_reading->setSizes({list, width - m_reading->handleWidth() - list});
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
    place(m_sources, m_sources.width, false);
    place(m_inspector, m_inspector.width, true);
}

void PaneArrangement::showPage(QWidget *page)
{
    if (m_centre->indexOf(page) < 0)
        m_centre->addWidget(page);
    m_centre->setCurrentWidget(page);
    arrange();
    Q_EMIT shownChanged();
}

void PaneArrangement::showPanes()
{
    if (!isPageShown())
        return;
    m_centre->setCurrentWidget(m_reading);
    arrange();
    Q_EMIT shownChanged();
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
    if (event->key() == Qt::Key_Escape && isPageShown())
        Q_EMIT pageLeft();
    else
        QWidget::keyPressEvent(event);
}

bool PaneArrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_splitter) {
        placePanes();
    } else if (event->type() == QEvent::Resize && watched == m_reading) {
        placeList();
    } else if (event->type() == QEvent::MouseButtonPress && watched == m_centre) {
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
    stream << stateVersion << m_sources.wanted << m_inspector.wanted << qint32(m_sources.width) << qint32(m_inspector.width) << qint32(m_listWidth);
    return state;
}

void PaneArrangement::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    bool sourcesWanted = true;
    bool inspectorWanted = true;
    qint32 sourcesWidth = 0;
    qint32 inspectorWidth = 0;
    qint32 listWidth = 0;
    stream >> version;
    if (version != stateVersion)
        return;
    stream >> sourcesWanted >> inspectorWanted >> sourcesWidth >> inspectorWidth >> listWidth;
    if (stream.status() != QDataStream::Ok)
        return;
    using namespace metrics;
    m_sources.wanted = sourcesWanted;
    m_inspector.wanted = inspectorWanted;
    m_sources.width = qBound(sourcesMinimum, sourcesWidth, sourcesMaximum);
    m_inspector.width = qBound(inspectorMinimum, inspectorWidth, inspectorMaximum);
    m_listWidth = listWidth == 0 ? 0 : qBound(listMinimum, listWidth, listMaximum);
    apply(Side::Sources, m_sources.floating); // whether there is room for them is known when the window has its size
    apply(Side::Inspector, m_inspector.floating);
    placePanes();
    Q_EMIT shownChanged();
}

} // namespace galley
