// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/palette.h"

#include "ui/style/oklch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal readableContrast = 4.5;
constexpr double lightnessStep = 0.004;

// In the order of Tone.
constexpr std::array<QLatin1StringView, toneCount> toneNames{
    "paper"_L1, "list"_L1, "sources"_L1, "inspector"_L1, "card"_L1, "popup"_L1, "field"_L1,
    "control"_L1, "hover"_L1, "pressed"_L1, "hairline"_L1, "hairlineStrong"_L1,
    "text"_L1, "textSecondary"_L1, "muted"_L1, "faint"_L1,
    "accent"_L1, "accentTint"_L1, "accentTintStrong"_L1, "accentFill"_L1, "onAccent"_L1,
    "rowSelectedUnfocused"_L1, "selection"_L1, "hit"_L1, "hitCurrent"_L1,
    "danger"_L1, "dangerTint"_L1, "warning"_L1, "warningTint"_L1, "ok"_L1, "okTint"_L1,
    "focusRing"_L1, "shadow"_L1, "scrim"_L1};

QColor colourOf(const QJsonObject &object, QLatin1StringView key)
{
    return QColor(object.value(key).toString());
}

MarkColours markColoursOf(const QJsonObject &object)
{
    MarkColours colours;
    colours.tint = colourOf(object, "tint"_L1);
    colours.tintStrong = object.contains("tintStrong"_L1) ? colourOf(object, "tintStrong"_L1) : colours.tint;
    colours.line = colourOf(object, "line"_L1);
    colours.label = colourOf(object, "label"_L1);
    return colours;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.03928F ? qreal(channel) / 12.92 : std::pow((qreal(channel) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// FNV-1a: the same on every machine and in every run, which qHash is not.
uint stableHash(QStringView text)
{
    uint hash = 2166136261U;
    for (QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

const QByteArray &paletteFile()
{
    static const QByteArray json = [] {
        QFile file(u":/style/palette.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The build lacks the resource style/palette.json");
        return file.readAll();
    }();
    return json;
}

Palette &currentPalette()
{
    static Palette palette = Palette::light();
    return palette;
}

} // namespace

QStringView paletteGroup(QStringView tagsetGroup)
{
    static constexpr std::array<QStringView, 8> known{u"Conflict", u"Life", u"Statement", u"Actors",
                                                      u"Justice", u"Politics", u"Business", u"Other"};
    if (tagsetGroup == u"Relations_between_actors")
        return known[3];
    const auto found = std::find(known.begin(), known.end(), tagsetGroup);
    return found == known.end() ? known.back() : *found;
}

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Palette &Palette::light()
{
    static const Palette palette = fromJson(paletteFile(), u"light");
    return palette;
}

const Palette &Palette::dark()
{
    static const Palette palette = fromJson(paletteFile(), u"dark");
    return palette;
}

const Palette &Palette::current()
{
    return currentPalette();
}

void Palette::setCurrent(const Palette &palette)
{
    currentPalette() = palette;
}

Palette Palette::fromJson(const QByteArray &json, QStringView theme)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject source = root.value("themes"_L1).toObject().value(theme).toObject();
    Palette palette;
    palette.m_dark = theme == u"dark";
    const QJsonObject tokens = source.value("tokens"_L1).toObject();
    for (int i = 0; i < toneCount; ++i)
        palette.m_tones[size_t(i)] = colourOf(tokens, toneNames[size_t(i)]);
    const auto read = [&source](QLatin1StringView section) {
        QList<Entry> entries;
        const QJsonObject object = source.value(section).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonObject entry = it.value().toObject();
            entries.append({it.key(), entry.value("short"_L1).toString(it.key()), markColoursOf(entry)});
        }
        return entries;
    };
    palette.m_entities = read("entities"_L1);
    palette.m_groups = read("eventGroups"_L1);
    return palette;
}

Palette Palette::inHighContrast() const
{
    Palette palette = *this;
    palette.m_highContrast = true;
    const QColor text = m_dark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor ground = m_dark ? QColor(Qt::black) : QColor(Qt::white);
    for (Tone tone : {Tone::Text, Tone::TextSecondary, Tone::Muted, Tone::Hairline, Tone::HairlineStrong,
                      Tone::FocusRing})
        palette.m_tones[size_t(tone)] = text;
    for (Tone tone : {Tone::Paper, Tone::List, Tone::Sources, Tone::Inspector, Tone::Card, Tone::Popup, Tone::Field})
        palette.m_tones[size_t(tone)] = ground;
    palette.m_tones[size_t(Tone::Faint)] = m_dark ? QColor(0xA6, 0xA6, 0xA6) : QColor(0x59, 0x59, 0x59); // 7:1
    const MarkColours plain{Qt::transparent, Qt::transparent, text, text};
    for (QList<Entry> *entries : {&palette.m_entities, &palette.m_groups}) {
        for (Entry &entry : *entries)
            entry.colours = plain;
    }
    palette.m_freeTypes.clear();
    return palette;
}

MarkColours Palette::entity(QStringView type) const
{
    for (const Entry &entry : m_entities) {
        if (entry.name == type)
            return entry.colours;
    }
    const QString name = type.toString();
    auto found = m_freeTypes.find(name);
    if (found == m_freeTypes.end()) {
        // 29 and 360 have no common factor: every step of 29° is another hue.
        found = m_freeTypes.insert(name, coloursOfHue(int(stableHash(type) % 360U * 29U % 360U)));
    }
    return *found;
}

MarkColours Palette::eventGroup(QStringView group) const
{
    const QStringView known = paletteGroup(group);
    for (const Entry &entry : m_groups) {
        if (entry.name == known)
            return entry.colours;
    }
    return coloursOfHue(0);
}

QString Palette::shortName(QStringView entityType) const
{
    for (const Entry &entry : m_entities) {
        if (entry.name == entityType)
            return entry.shortName;
    }
    return entityType.toString();
}

void Palette::setEntityHue(const QString &type, int hue)
{
    const MarkColours colours = coloursOfHue(hue);
    for (Entry &entry : m_entities) {
        if (entry.name == type) {
            entry.colours = colours;
            return;
        }
    }
    m_freeTypes.insert(type, colours);
}

MarkColours Palette::coloursOfHue(int hue) const
{
    if (m_entities.isEmpty() || m_highContrast)
        return {Qt::transparent, Qt::transparent, (*this)[Tone::Text], (*this)[Tone::Text]};
    // Person is as light and as colourful as any; only its hue is exchanged.
    const auto model = std::find_if(m_entities.begin(), m_entities.end(),
                                    [](const Entry &entry) { return entry.name == "Person"_L1; });
    const MarkColours &from = (model == m_entities.end() ? m_entities.begin() : model)->colours;
    const auto turned = [hue](const QColor &colour) {
        Oklch value = toOklch(colour);
        value.hue = hue;
        return value;
    };
    MarkColours colours{fromOklch(turned(from.tint)), fromOklch(turned(from.tintStrong)), fromOklch(turned(from.line)), {}};
    const std::array surfaces{colours.tint, (*this)[Tone::Paper], (*this)[Tone::Sources], (*this)[Tone::AccentTint],
                              (*this)[Tone::RowSelectedUnfocused]};
    Oklch label = turned(from.label);
    const auto isReadable = [&surfaces](const QColor &colour) {
        return std::all_of(surfaces.begin(), surfaces.end(), [&colour](const QColor &surface) {
            return contrastRatio(colour, surface) >= readableContrast;
        });
    };
    while (!isReadable(fromOklch(label)) && label.lightness > 0 && label.lightness < 1)
        label.lightness += m_dark ? lightnessStep : -lightnessStep;
    colours.label = fromOklch(label);
    return colours;
}

QPalette Palette::toQPalette() const
{
    const Palette &self = *this;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, self[Tone::Sources]);
    set(QPalette::WindowText, self[Tone::Text]);
    set(QPalette::Base, self[Tone::List]);
    set(QPalette::AlternateBase, self[Tone::List]);
    set(QPalette::Text, self[Tone::Text]);
    set(QPalette::PlaceholderText, self[Tone::Muted]);
    set(QPalette::Button, self[Tone::Control]);
    set(QPalette::ButtonText, self[Tone::Text]);
    set(QPalette::BrightText, self[Tone::OnAccent]);
    set(QPalette::Highlight, self[Tone::AccentTint]);
    set(QPalette::HighlightedText, self[Tone::Text]);
    set(QPalette::Link, self[Tone::Accent]);
    set(QPalette::LinkVisited, self[Tone::Accent]);
    set(QPalette::ToolTipBase, self[Tone::Popup]);
    set(QPalette::ToolTipText, self[Tone::Text]);
    set(QPalette::Light, self[Tone::Card]);
    set(QPalette::Midlight, self[Tone::Hover]);
    set(QPalette::Mid, self[Tone::Hairline]);
    set(QPalette::Dark, self[Tone::HairlineStrong]);
    set(QPalette::Shadow, self[Tone::Shadow]);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                                     QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, self[Tone::Faint]);
    return palette;
}

} // namespace galley
