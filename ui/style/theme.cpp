// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "ui/style/galleystyle.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

#include <memory>

namespace galley {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrastPalette(const QPalette &palette)
{
    constexpr qreal almostBlackOnWhite = 20.5;
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= almostBlackOnWhite
        && contrastRatio(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= almostBlackOnWhite;
}

ThemeSwitch::ThemeSwitch(QApplication &application) : m_system(application.palette())
{
    installApplicationFont(application);
    QApplication::setStyle(std::make_unique<GalleyStyle>().release()); // the application takes it
    application.installEventFilter(this);
}

void ThemeSwitch::apply(Theme theme, Contrast contrast)
{
    m_theme = theme;
    m_contrast = contrast;
    const bool dark = theme == Theme::System ? isDarkPalette(m_system) : theme == Theme::Dark;
    const bool high = contrast == Contrast::System ? isHighContrastPalette(m_system) : contrast == Contrast::High;
    const Palette &base = dark ? Palette::dark() : Palette::light();
    {
        const QScopedValueRollback guard(m_applying, true);
        Palette::setCurrent(high ? base.inHighContrast() : base);
        const QPalette palette = Palette::current().toQPalette();
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette); // they have one of their own, from the desktop
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
    Q_EMIT changed();
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        follow();
    return QObject::eventFilter(watched, event);
}

// Our own palette hides the desktop's: take it off for a moment to see what the desktop wants now.
void ThemeSwitch::follow()
{
    QPalette seen;
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        seen = QApplication::palette();
    }
    m_system = seen;
    apply(m_theme, m_contrast);
}

} // namespace galley
