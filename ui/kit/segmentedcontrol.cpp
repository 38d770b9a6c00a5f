// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/segmentedcontrol.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace galley {
namespace {

using metrics::px;

constexpr int trough = 2; // of the control around its segments

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QStringView iconName, QWidget *parent)
        : QAbstractButton(parent), m_icon(iconName.toString())
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true); // a radio button for assistive technology
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = fontMetrics().horizontalAdvance(text()) + 2 * px(metrics::segmentPadding);
        if (!m_icon.isEmpty())
            width += px(metrics::iconTree) + iconGap;
        return {width, px(metrics::segmentHeight) - 2 * trough};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return sizeHint() - QSize(2 * px(metrics::segmentPadding) - 2 * metrics::space1, 0);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = Palette::current();
        QPainter painter(this);
        if (isChecked()) {
            paintRounded(painter, QRectF(rect()), px(metrics::radiusRow) - 1,
                         palette[palette.isDark() ? Tone::Pressed : Tone::Card], palette[Tone::HairlineStrong]);
        }
        const Tone tone = !isEnabled() ? Tone::Faint : isChecked() || underMouse() ? Tone::Text : Tone::TextSecondary;
        const int words = fontMetrics().horizontalAdvance(text());
        const int sign = m_icon.isEmpty() ? 0 : px(metrics::iconTree);
        const int gap = sign ? iconGap : 0;
        const int left = std::max(0, (width() - words - sign - gap) / 2);
        if (sign) {
            const QRect box(left, (height() - sign) / 2, sign, sign);
            paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon, {tone});
        }
        painter.setPen(palette[tone]);
        const QRect box(left + sign + gap, 0, words + 1, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    static constexpr int iconGap = 6;
    QString m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_segments(new QWidget(this)),
      m_combo(new QComboBox(this))
{
    m_row = new QHBoxLayout(m_segments);
    m_row->setContentsMargins(trough, trough, trough, trough);
    m_row->setSpacing(trough);
    m_combo->hide();
    setFont(uiFont(uisize::secondary));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const QSignalBlocker silence(m_combo);
        m_combo->setCurrentIndex(m_combo->findData(id));
        Q_EMIT chosen(id);
    });
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const int id = m_combo->itemData(index).toInt();
        if (id != current()) {
            m_group->button(id)->setChecked(true);
            Q_EMIT chosen(id);
        }
    });
}

void SegmentedControl::addSegment(int id, const QString &text, QStringView iconName)
{
    auto *segment = new Segment(text, iconName, m_segments);
    m_group->addButton(segment, id);
    m_row->addWidget(segment, 1);
    const QSignalBlocker silence(m_combo);
    m_combo->addItem(iconName.isEmpty() ? QIcon() : icon(iconName), text, id);
    m_combo->setCurrentIndex(m_combo->findData(current()));
    updateGeometry();
    fold();
}

void SegmentedControl::setSegmentText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    if (!segment)
        return;
    segment->setText(text);
    segment->updateGeometry();
    m_combo->setItemText(m_combo->findData(id), text);
    updateGeometry();
    fold();
}

void SegmentedControl::setSegmentToolTip(int id, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setToolTip(text);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        // An exclusive group refuses to have nothing checked.
        m_group->setExclusive(false);
        checked->setAutoExclusive(false);
        checked->setChecked(false);
        checked->setAutoExclusive(true);
        m_group->setExclusive(true);
    }
    const QSignalBlocker silence(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(id));
}

bool SegmentedControl::isFolded() const
{
    return m_segments->isHidden();
}

int SegmentedControl::segmentsWidth() const
{
    int width = 2 * trough;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons)
        width += button->minimumSizeHint().width() + trough;
    return width - trough;
}

QSize SegmentedControl::sizeHint() const
{
    int widest = 0;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {int(buttons.size()) * (widest + trough) + trough, px(metrics::segmentHeight)};
}

QSize SegmentedControl::minimumSizeHint() const
{
    return {std::min(segmentsWidth(), m_combo->minimumSizeHint().width()), px(metrics::segmentHeight)};
}

void SegmentedControl::resizeEvent(QResizeEvent *)
{
    fold();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fold();
    QWidget::changeEvent(event);
}

void SegmentedControl::fold()
{
    const bool fits = segmentsWidth() <= width();
    m_segments->setGeometry(rect());
    m_combo->setGeometry(rect());
    if (fits == m_segments->isVisibleTo(this) && fits != m_combo->isVisibleTo(this))
        return;
    const bool focused = (m_segments->isAncestorOf(focusWidget()) || m_combo->hasFocus()) && focusWidget() != nullptr;
    m_segments->setVisible(fits);
    m_combo->setVisible(!fits);
    if (focused && fits && m_group->checkedButton())
        m_group->checkedButton()->setFocus();
    else if (focused && !fits)
        m_combo->setFocus();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    if (isFolded())
        return;
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), px(metrics::radiusRow) + 1, Palette::current()[Tone::Control]);
}

} // namespace galley
