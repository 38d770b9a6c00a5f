// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/panesplitter.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QPainter>
#include <QRegion>
#include <QSplitterHandle>

namespace galley {
namespace {

class ThinHandle final : public QSplitterHandle
{
public:
    ThinHandle(Qt::Orientation orientation, QSplitter *parent) : QSplitterHandle(orientation, parent) {}

protected:
    // QSplitter lays handles out by their contents and raises them over the panes, so the margins are grip that hides
    // nothing: only the hairline is painted, the mouse is caught on the whole.
    void resizeEvent(QResizeEvent *event) override
    {
        constexpr int grip = (metrics::splitterGrip - metrics::splitterWidth) / 2;
        if (orientation() == Qt::Horizontal)
            setContentsMargins(grip, 0, grip, 0);
        else
            setContentsMargins(0, grip, 0, grip);
        setAttribute(Qt::WA_MouseNoMask);
        setMask(QRegion(contentsRect()));
        QWidget::resizeEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(contentsRect(), Palette::current()[Tone::Hairline]);
    }
};

} // namespace

PaneSplitter::PaneSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(metrics::splitterWidth);
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new ThinHandle(orientation(), this);
}

void PaneSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refresh(); // it does not mirror by itself
}

} // namespace galley
