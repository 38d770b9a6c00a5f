// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inspectortabs.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace galley {
namespace {

using metrics::px;

constexpr int padding = 7;
constexpr int gap = 6;
constexpr int tabGap = 2;

/// A radio button for assistive technology, as the tabs are one choice.
class Tab final : public QAbstractButton
{
public:
    Tab(QStringView iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(iconName.toString())
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFont(uiFont(uisize::secondary));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    }

    void setCount(int count)
    {
        if (m_count == count)
            return;
        m_count = count;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = isChecked() ? gap + fontMetrics().horizontalAdvance(text()) + 1 : 0;
        return {iconRoom() + words + countRoom(), px(metrics::iconButton)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int words = isChecked() ? gap + fontMetrics().horizontalAdvance(u'…') : 0;
        return {iconRoom() + words, px(metrics::iconButton)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = Palette::current();
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintRounded(painter, QRectF(rect()), px(metrics::radiusRow), palette[isChecked() ? Tone::Control : Tone::Hover]);
        const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        const Tone tone = isChecked() || underMouse() ? Tone::Text : Tone::Muted;
        const int side = px(metrics::icon);
        paintIcon(painter, QRectF(visual({padding, (height() - side) / 2, side, side})), m_icon, {tone});
        if (!isChecked())
            return;
        const int start = padding + side + gap;
        const int count = width() - start - padding >= countRoom() + px(metrics::icon) ? countRoom() : 0;
        const int room = width() - start - padding - count;
        painter.setPen(palette[tone]);
        painter.drawText(visual({start, 0, room, height()}), Qt::AlignCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, room));
        if (count == 0)
            return;
        painter.setFont(uiFont(uisize::meta));
        painter.setPen(palette[Tone::Muted]);
        painter.drawText(visual({width() - padding - count + 2 * gap, 0, count - 2 * gap, height()}), Qt::AlignCenter | Qt::TextSingleLine, countText());
    }

private:
    [[nodiscard]] int iconRoom() const { return 2 * padding + px(metrics::icon); }
    [[nodiscard]] QString countText() const { return QLocale().toString(m_count); }
    [[nodiscard]] int countRoom() const
    {
        return isChecked() && m_count > 0 ? 2 * gap + QFontMetrics(uiFont(uisize::meta)).horizontalAdvance(countText()) + 1 : 0;
    }

    QString m_icon;
    int m_count = 0;
};

} // namespace

InspectorTabs::InspectorTabs(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tabGap);
    row->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && std::exchange(m_last, id) != id)
            Q_EMIT currentChanged(id);
    });
}

void InspectorTabs::addTab(int id, QStringView iconName)
{
    auto *tab = new Tab(iconName, this);
    m_group->addButton(tab, id);
    if (auto *row = qobject_cast<QHBoxLayout *>(layout()))
        row->insertWidget(row->count() - 1, tab);
}

void InspectorTabs::setName(int id, const QString &name)
{
    QAbstractButton *tab = m_group->button(id);
    tab->setText(name);
    tab->setToolTip(name);
    tab->setAccessibleName(name);
    tab->updateGeometry();
}

void InspectorTabs::setCount(int id, int count)
{
    if (auto *tab = dynamic_cast<Tab *>(m_group->button(id)))
        tab->setCount(count);
}

int InspectorTabs::current() const
{
    return m_group->checkedId();
}

void InspectorTabs::setCurrent(int id)
{
    if (QAbstractButton *tab = m_group->button(id))
        tab->setChecked(true);
}

} // namespace galley
