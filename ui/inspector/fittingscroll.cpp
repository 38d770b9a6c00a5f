// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/fittingscroll.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace galley {
namespace {

constexpr int shortest = 60;

} // namespace

FittingScroll::FittingScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    content->installEventFilter(this);
}

int FittingScroll::contentHeight() const
{
    const QLayout *layout = widget()->layout();
    const int width = viewport()->width();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
}

QSize FittingScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(shortest, contentHeight())};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return result;
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void FittingScroll::fit()
{
    const int height = contentHeight();
    if (height == maximumHeight())
        return;
    setMaximumHeight(height);
    updateGeometry();
}

} // namespace galley
