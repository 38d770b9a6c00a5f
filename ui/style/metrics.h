// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Every measure of the window, in device-independent pixels at 100 %.
namespace galley::metrics {

// Spacing: these five and no others.
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24;

// The grid of the window.
inline constexpr int sourcesWidth = 220, sourcesMinimum = 180, sourcesMaximum = 320;
inline constexpr int listWidth = 320, listMinimum = 260, listMaximum = 480;
inline constexpr int readerMinimum = 480;
inline constexpr int inspectorWidth = 300, inspectorMinimum = 260, inspectorMaximum = 420;
inline constexpr int inspectorMargin = 14;
inline constexpr int inspectorOverlayBelow = 1320; ///< window width under which the inspector floats over the reader
inline constexpr int sourcesOverlayBelow = 1025; ///< at 1024 list and reader share the window
inline constexpr int readerPreferred = 724;      ///< below that the list shrinks first
inline constexpr int splitterWidth = 1, splitterGrip = 7;
inline constexpr int headerHeight = 48, headerMargin = 12;
inline constexpr int statusHeight = 26;

// Radii.
inline constexpr qreal radiusMark = 3;
inline constexpr qreal radiusRow = 6; ///< tree rows and buttons
inline constexpr qreal radiusCard = 8; ///< list rows, cards, fields
inline constexpr qreal radiusPopup = 10;

// Controls.
inline constexpr int iconButton = 28;
inline constexpr int icon = 16, iconTree = 14, iconMeta = 12, iconEmpty = 48;
inline constexpr qreal iconStroke = 1.75, iconStrokeMeta = 2;
inline constexpr int fieldHeight = 30;
inline constexpr int buttonHeight = 28, buttonPadding = 10;
inline constexpr int segmentHeight = 26, segmentPadding = 8;
inline constexpr int chipHeight = 22;
inline constexpr int keyCapHeight = 17;
inline constexpr int checkBox = 14;
inline constexpr int progressWidth = 96, progressHeight = 3;
inline constexpr int scrollBar = 10, scrollThumb = 6;
inline constexpr int menuRowHeight = 28;
inline constexpr int tabHeight = 30;
inline constexpr int popupShadow = 24;
inline constexpr int bannerHeight = 40;
inline constexpr int toastHeight = 36, toastLift = 24, toastMilliseconds = 5000;
inline constexpr int jobResultMilliseconds = 10000;
inline constexpr int fadeMilliseconds = 120;
inline constexpr qreal focusRingWidth = 2, focusRingGap = 1;

// Rows.
inline constexpr int treeRow = 28;
inline constexpr int articleRow = 88, articleRowInset = 6, articleRowStart = 18, articleRowEnd = 12;
inline constexpr int unreadDot = 6;
inline constexpr int entityRow = 52, entityTabRow = 32, eventRow = 28;
inline constexpr int completionRow = 32, completionRows = 10, searchPopupWidth = 560;
inline constexpr int reviewRow = 38;
inline constexpr int listCaption = 30;
inline constexpr int roleColumn = 78;
inline constexpr int swatch = 12, swatchLine = 2;

// Popups, dialogs.
inline constexpr int languageGridWidth = 900, languageGridHeight = 510, languageCell = 48;
inline constexpr int commandPaletteWidth = 560, commandPaletteTop = 96, commandPaletteRow = 36;
inline constexpr int exportWidth = 720, exportHeight = 520, exportFormats = 220;
inline constexpr int profileSide = 252;
inline constexpr int tagStripHeight = 36;

// The reader's column.
inline constexpr int readerCharacters = 66, readerCharactersMinimum = 62, readerCharactersMaximum = 70;
inline constexpr int readerCharactersHan = 34;
inline constexpr int readerMargin = 28, wireGutter = 13;
inline constexpr int paragraphGap = 12, crossheadGap = 18;
inline constexpr int zoomMinimum = 80, zoomMaximum = 200, zoomStep = 10;
inline constexpr qreal wordSpacing = 0.09; ///< of a space, in paragraphs
inline constexpr int furnitureRowHeight = 16, furnitureRule = 2;
inline constexpr int noteTick = 2, caretWidth = 2;
inline constexpr int markFlashMilliseconds = 600;

// Marks, relative to the baseline; em is the font's pixel size.
inline constexpr qreal capHeight = 0.735, capHeightArabic = 0.80; ///< em
inline constexpr qreal tintAboveCap = 3, tintBelow = 0.27 /* em */, tintSide = 1.5;
inline constexpr qreal underlineWidth = 1.5, underlineDrop = 1.5;
inline constexpr qreal underlineOffset = 0.20, underlineOffsetArabic = 0.36; ///< em
inline constexpr qreal labelAboveCap = 6.5, labelAboveCapArabic = 8.5;
inline constexpr qreal labelSlack = 10; ///< a full type name may be this much wider than its mention
inline constexpr qreal labelBack = 7, labelForward = 9, labelGap = 5, roleLabelForward = 70;
inline constexpr qreal depthStep = 3, depthGrow = 1.5;
inline constexpr int depthMaximum = 3;
inline constexpr qreal pillWidth = 1.25, pillFocusedWidth = 2, pillRadius = 7.5, pillSide = 2.8;
inline constexpr qreal wireWidth = 1.3, wireRadius = 6, wireKnockOut = 4, wireArrow = 5;
inline constexpr qreal dotWidth = 1.9, dotPitch = 3.6;
inline constexpr qreal hitRing = 1.2;
inline constexpr qreal glyphBox = 10, glyphSize = 8.5;

/// The user's scale of the interface, 0.9 to 1.5; 1 until set. GUI thread.
[[nodiscard]] qreal uiScale();
void setUiScale(qreal scale);
/// A measure in pixels at the user's scale.
[[nodiscard]] int px(qreal measure);

} // namespace galley::metrics
