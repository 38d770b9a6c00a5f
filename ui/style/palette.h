// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QPalette>
#include <QString>

#include <array>

namespace galley {

/// What a colour is for. The values stand in resources/style/palette.json under the same names in lower camel case.
enum class Tone {
    Paper, List, Sources, Inspector, Card, Popup, Field,
    Control, Hover, Pressed, Hairline, HairlineStrong,
    Text, TextSecondary, Muted, Faint,
    Accent, AccentTint, AccentTintStrong, AccentFill, OnAccent,
    RowSelectedUnfocused, Selection, Hit, HitCurrent,
    Danger, DangerTint, Warning, WarningTint, Ok, OkTint,
    FocusRing, Shadow, Scrim
};
inline constexpr int toneCount = int(Tone::Scrim) + 1;

/// The colours of one entity type or event group. An event group's tintStrong is its tint.
struct MarkColours
{
    QColor tint;       ///< behind the words
    QColor tintStrong; ///< the same under the pointer and in the focused event
    QColor line;       ///< underline or outline, 3:1 on every surface
    QColor label;      ///< words in this colour, 4.5:1 on every surface

    bool operator==(const MarkColours &) const = default;
};

/// The name by which palette and glyphs know an event group: the tagset's "Relations_between_actors" is "Actors",
/// a group that is not known is "Other".
[[nodiscard]] QStringView paletteGroup(QStringView tagsetGroup);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor &a, const QColor &b);

/// Every colour that Galley paints with: two instances, read once from palette.json. GUI thread.
class Palette final
{
public:
    [[nodiscard]] static const Palette &light();
    [[nodiscard]] static const Palette &dark();
    /// The one in use. A widget reads it while painting and keeps no colour.
    [[nodiscard]] static const Palette &current();
    static void setCurrent(const Palette &palette);

    /// Reads one theme ("light", "dark") of the JSON form. Colours that it lacks are invalid.
    [[nodiscard]] static Palette fromJson(const QByteArray &json, QStringView theme);

    /// This palette with tints off and lines, labels and hairlines in the text's colour.
    [[nodiscard]] Palette inHighContrast() const;

    [[nodiscard]] QColor operator[](Tone tone) const { return m_tones[size_t(tone)]; }
    /// A type that the file does not list gets a hue of its own, always the same, at the same lightness.
    [[nodiscard]] MarkColours entity(QStringView type) const;
    [[nodiscard]] MarkColours eventGroup(QStringView group) const;
    /// "Pers" for Person; the name itself for a type that the file does not list.
    [[nodiscard]] QString shortName(QStringView entityType) const;
    /// Gives a type another \a hue (OKLCH degrees); lightness stays as for the others.
    void setEntityHue(const QString &type, int hue);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    /// All roles of all three colour groups.
    [[nodiscard]] QPalette toQPalette() const;

private:
    struct Entry
    {
        QString name;
        QString shortName;
        MarkColours colours;
    };
    [[nodiscard]] MarkColours coloursOfHue(int hue) const;

    std::array<QColor, toneCount> m_tones;
    QList<Entry> m_entities;
    QList<Entry> m_groups;
    mutable QHash<QString, MarkColours> m_freeTypes; // filled when first asked for
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace galley
