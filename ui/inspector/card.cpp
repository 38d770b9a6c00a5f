// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/card.h"

#include "ui/kit/hairline.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QPainter>
#include <QVBoxLayout>

namespace galley {
namespace {

constexpr int sectionMargin = 10; // above and below a hairline

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QVBoxLayout(this))
{
    m_sections->setContentsMargins(1, 1, 1, 1);
    m_sections->setSpacing(0);
}

QVBoxLayout *Card::addSection()
{
    if (m_sections->count() > 0)
        m_sections->addWidget(new Hairline(Qt::Horizontal, this));
    auto *section = new QVBoxLayout;
    section->setContentsMargins(metrics::space3 - 1, sectionMargin, metrics::space3 - 1, sectionMargin);
    section->setSpacing(metrics::space2);
    m_sections->addLayout(section);
    return section;
}

void Card::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), metrics::px(metrics::radiusCard), palette[Tone::Card], palette[Tone::Hairline]);
}

} // namespace galley
