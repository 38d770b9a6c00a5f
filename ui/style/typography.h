// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringList>
#include <QStringView>

class QApplication;

namespace galley {

/// Scripts that are set differently. Naskh is Arabic, Persian, Dari, Pashto; Nastaliq is Urdu.
enum class ReadingScript { Latin, Naskh, Nastaliq, Indic, Ethiopic, Han };

/// By the language of a BCP 47 tag, an explicit script subtag first ("sr-Latn"); unknown languages are Latin.
[[nodiscard]] ReadingScript readingScript(QStringView languageTag);

/// Heights of one line in pixels at 100 % zoom, without and with the row of labels above it.
struct LineHeights
{
    qreal plain = 0;
    qreal labelled = 0;
};

/// How articles of a language are set: chosen by the article's language, never by the interface's.
struct ReadingFace
{
    ReadingScript script = ReadingScript::Latin;
    QStringList families;
    qreal sizeFactor = 1;     ///< on every size below
    LineHeights paragraph;    ///< 16 px; standfirst and crosshead use it too
    LineHeights headline;     ///< 25 px
    int charactersPerLine = 0;
    qreal wordSpacing = 0;    ///< of a space, to be added in paragraphs
    qreal capHeight = 0;      ///< em above the baseline where letters end
    qreal labelAboveCap = 0;  ///< px from there to the label's baseline
    qreal underlineOffset = 0;///< em below the baseline

    /// A font of this face; \a size is the Latin size in px, \a zoom 0.8 to 2.
    [[nodiscard]] QFont font(qreal size, bool bold = false, qreal zoom = 1) const;
};

/// Sizes of the reading face, px at 100 % in Latin.
namespace readingsize {
inline constexpr qreal paragraph = 16, standfirst = 17, crosshead = 17, headline = 25;
inline constexpr qreal listHeadline = 14.5, card = 14, entityName = 30, row = 13;
} // namespace readingsize

/// The face of an article in \a languageTag; \a latinFamily replaces Noto Serif when the editor chose another.
[[nodiscard]] ReadingFace readingFace(QStringView languageTag, const QString &latinFamily = {});
/// The same for lists, cards and keyword lines, where Nastaliq is too tall: Urdu is set in Naskh there.
[[nodiscard]] ReadingFace listFace(QStringView languageTag, const QString &latinFamily = {});

/// Sizes of the interface, px when the application's font has 13.
namespace uisize {
inline constexpr qreal text = 13, secondary = 12, meta = 11.5, section = 11, chip = 10, label = 10, labelTall = 11;
inline constexpr qreal empty = 15, endonym = 15;
} // namespace uisize

/// Makes Noto Sans, else the desktop's font, the application's font in the desktop's size at the user's UI scale.
/// Call once, before the first widget.
void installApplicationFont(QApplication &application);

/// The application's font in another size: \a px is meant for a 13 px application font and scales with it.
[[nodiscard]] QFont uiFont(qreal px = uisize::text, bool bold = false);
[[nodiscard]] QFont chipFont(); ///< language codes and key caps
/// Labels over marks. \a interfaceLanguage is the language of the label's word; some scripts need one pixel more.
[[nodiscard]] QFont labelFont(QStringView interfaceLanguage = {});
/// A UI face that has the script of \a languageTag, for endonyms.
[[nodiscard]] QFont endonymFont(QStringView languageTag, qreal px = uisize::endonym);

} // namespace galley
