// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/growingtext.h"

#include "ui/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include <cmath>

namespace galley {
namespace {

constexpr int narrowest = 40;

} // namespace

GrowingText::GrowingText(QWidget *parent)
    : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added)
            align();
    });
    align();
    fit();
}

void GrowingText::setText(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void GrowingText::setTextDirection(Qt::LayoutDirection direction)
{
    m_direction = direction;
    align();
}

void GrowingText::setTone(QPalette::ColorRole role)
{
    m_role = role;
    QPalette colours;
    colours.setResolveMask(0);
    colours.setColor(QPalette::Text, palette().color(role));
    if (colours.color(QPalette::Text) != palette().color(QPalette::Text))
        setPalette(colours);
}

void GrowingText::align()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::LayoutDirection own = document()->isEmpty() ? layoutDirection()
                                                          : toPlainText().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const Qt::LayoutDirection wanted = m_direction == Qt::LayoutDirectionAuto ? own : m_direction;
    const Qt::Alignment alignment = start | Qt::AlignAbsolute;
    if (option.textDirection() == wanted && option.alignment() == alignment)
        return;
    option.setTextDirection(wanted);
    option.setAlignment(alignment);
    document()->setDefaultTextOption(option);
}

void GrowingText::fit()
{
    const int wanted = int(std::ceil(document()->size().height()));
    if (wanted != minimumHeight() || wanted != maximumHeight()) {
        setFixedHeight(wanted);
        updateGeometry();
    }
}

QSize GrowingText::sizeHint() const
{
    return {metrics::px(metrics::inspectorMinimum) / 2, int(std::ceil(document()->size().height()))};
}

QSize GrowingText::minimumSizeHint() const
{
    return {narrowest, fontMetrics().height()};
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReadOnly() && enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT committed();
    else if (!isReadOnly() && event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QTextEdit::keyPressEvent(event);
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (!isReadOnly() && event->reason() != Qt::PopupFocusReason)
        Q_EMIT committed();
}

void GrowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        setTone(m_role);
}

// It never scrolls by itself; what is around it does.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace galley
