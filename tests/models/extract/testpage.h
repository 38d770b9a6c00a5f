// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/extraction.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace galley {

/// The article about the ferry strike that the tests share, told in several languages (data/texts): a headline, a standfirst and ten paragraphs.
struct FerryStory
{
    QByteArray language;
    QByteArray headline;
    QByteArray standfirst;
    QList<QByteArray> paragraphs;

    /// As <p> elements, from the paragraph \a first on.
    [[nodiscard]] QByteArray html(qsizetype first = 0, qsizetype count = -1) const;
    /// As lines with blank lines between.
    [[nodiscard]] QByteArray text(qsizetype first = 0, qsizetype count = -1) const;
};

/// Fails the test when there is none in this language.
[[nodiscard]] FerryStory ferryStory(const QByteArray &language);

/// A page as news sites build them: head with metadata, header with menu, article, sidebar, teasers, footer. Every part can be replaced.
struct TestPage
{
    explicit TestPage(const FerryStory &story);

    QByteArray language;
    QByteArray headline;
    QByteArray description;
    QByteArray head;     ///< further elements of the head
    QByteArray header;   ///< what stands above the article
    QByteArray opening;  ///< headline, standfirst, byline and date
    QByteArray body;     ///< of the article
    QByteArray closing;  ///< inside the article's element, behind its body
    QByteArray sidebar;
    QByteArray after;    ///< inside the main element, behind the article
    QByteArray footer;

    [[nodiscard]] QByteArray html() const;
};

/// Class and id names taken out, as on sites that generate theirs.
[[nodiscard]] QByteArray withoutNames(QByteArray html);

[[nodiscard]] Extraction extracted(const QByteArray &source, const QString &fileName = QStringLiteral("page.html"));
/// By the rule alone, as if the program had been built without its tables.
[[nodiscard]] Extraction extractedByRule(const QByteArray &source, const QString &fileName = QStringLiteral("page.html"));

[[nodiscard]] QString bodyOf(const Extraction &extraction);
/// The text of the blocks that are shown.
[[nodiscard]] QString contentOf(const Extraction &extraction);
/// The key of the role of the first block that begins with the words; "none" when there is no such block.
[[nodiscard]] QString roleOf(const Extraction &extraction, QStringView begins);
[[nodiscard]] QString key(BlockRole role);
/// Of the story's paragraphs, how many are in the body.
[[nodiscard]] int paragraphsIn(const QString &body, const FerryStory &story);
/// Those of the texts that are not in the body, joined: for a message.
[[nodiscard]] QString missingIn(const QString &body, const QStringList &texts);
/// Those of the texts that are in the body although they should not, joined.
[[nodiscard]] QString leakedInto(const QString &body, const QStringList &texts);

} // namespace galley
