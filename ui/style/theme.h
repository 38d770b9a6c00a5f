// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace galley {

enum class Theme { System, Light, Dark };
enum class Contrast { System, Normal, High };

/// Whether text is lighter than what it stands on. Qt 6.4 has no other way to know.
[[nodiscard]] bool isDarkPalette(const QPalette &palette);
/// Whether the desktop uses pure black and white, as high contrast themes do.
[[nodiscard]] bool isHighContrastPalette(const QPalette &palette);

/// Sets palette and style of the application and follows the desktop while the theme is System. One per application,
/// GUI thread; make it before the first widget.
class ThemeSwitch final : public QObject
{
    Q_OBJECT
public:
    /// Installs GalleyStyle and the application's font.
    explicit ThemeSwitch(QApplication &application);

    void apply(Theme theme, Contrast contrast = Contrast::System);
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The palette in use is another one.
    void changed();

private:
    void follow();

    QPalette m_system;
    Theme m_theme = Theme::System;
    Contrast m_contrast = Contrast::System;
    bool m_applying = false;
};

} // namespace galley
