// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/rolename.h"

#include <QCoreApplication>

#include <array>

namespace galley {

namespace {

constexpr auto context = "BlockRole";

/// In the order of BlockRole.
constexpr std::array<const char *, blockRoleCount> names = {
    //: Part of an article: its title
    QT_TRANSLATE_NOOP("BlockRole", "Headline"),
    //: Part of an article: the summary between the headline and the text
    QT_TRANSLATE_NOOP("BlockRole", "Standfirst"),
    //: Part of an article: the line that names its authors
    QT_TRANSLATE_NOOP("BlockRole", "Byline"),
    //: Part of an article: the place and day it was written, in front of the text
    QT_TRANSLATE_NOOP("BlockRole", "Dateline"),
    //: Part of an article: the day it was published
    QT_TRANSLATE_NOOP("BlockRole", "Date"),
    //: Part of an article
    QT_TRANSLATE_NOOP("BlockRole", "Paragraph"),
    //: Part of an article: a heading between two paragraphs
    QT_TRANSLATE_NOOP("BlockRole", "Crosshead"),
    //: Part of an article: one entry of a list
    QT_TRANSLATE_NOOP("BlockRole", "List item"),
    //: Part of an article: words of somebody else, set apart
    QT_TRANSLATE_NOOP("BlockRole", "Quote"),
    //: Part of an article: the words under a picture
    QT_TRANSLATE_NOOP("BlockRole", "Caption"),
    //: Part of an article: rows and columns
    QT_TRANSLATE_NOOP("BlockRole", "Table"),
    //: Part of an article: the last line, with initials and news agencies
    QT_TRANSLATE_NOOP("BlockRole", "Credit line"),
    //: Part of a web page that is not the article: its menus
    QT_TRANSLATE_NOOP("BlockRole", "Navigation"),
    //: Part of a web page that is not the article: where a reader chooses another language
    QT_TRANSLATE_NOOP("BlockRole", "Language menu"),
    //: Part of a web page that is not the article: links to other articles
    QT_TRANSLATE_NOOP("BlockRole", "Related links"),
    //: Part of a web page that is not the article
    QT_TRANSLATE_NOOP("BlockRole", "Advertising"),
    //: Part of a web page that is not the article: what readers wrote beneath it
    QT_TRANSLATE_NOOP("BlockRole", "Comment"),
    //: Part of a web page that is not the article: buttons that pass it on
    QT_TRANSLATE_NOOP("BlockRole", "Sharing"),
    //: Part of a web page that is not the article: copyright, imprint, conditions
    QT_TRANSLATE_NOOP("BlockRole", "Legal notice"),
    //: Part of a web page that is not the article: newsletters and paid offers
    QT_TRANSLATE_NOOP("BlockRole", "Subscription"),
    //: Part of a web page that is not the article: lines about the person who wrote it
    QT_TRANSLATE_NOOP("BlockRole", "About the author"),
    //: Part of a web page that is not the article and has no name of its own
    QT_TRANSLATE_NOOP("BlockRole", "Other"),
};

} // namespace

QString roleName(BlockRole role)
{
    return QCoreApplication::translate(context, names[static_cast<size_t>(role)]);
}

} // namespace galley
