// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/reasontext.h"

#include <QCoreApplication>

#include <array>

namespace galley {

namespace {

constexpr auto context = "galley::Reason";

// Shares of confidence from which on each word is used.
constexpr float certain = 0.98F;
constexpr float quiteSure = 0.85F;
constexpr float rather = 0.65F;

struct Sentences
{
    const char *speaksFor;
    const char *speaksAgainst;
};

/// In the order of ReasonGroup.
constexpr std::array<Sentences, reasonGroupCount> sentences = {{
    //: Why a part of a web page is shown as part of the article
    {QT_TRANSLATE_NOOP("galley::Reason", "It is long enough and written in sentences."),
     //: Why a part of a web page is hidden
     QT_TRANSLATE_NOOP("galley::Reason", "It is short, or not written in the sentences of an article.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "Hardly any of its words are links."),
     QT_TRANSLATE_NOOP("galley::Reason", "It has as many links as menus and teasers have.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "Its words are none of those that announce menus, offers or comments."),
     QT_TRANSLATE_NOOP("galley::Reason", "Its words are like \"Read more\", a byline, a date or a picture credit.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "It stands in elements of the page that hold text."),
     QT_TRANSLATE_NOOP("galley::Reason", "It stands in elements of the page that rarely hold an article: a list, a form, a head or a foot.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "It stands in a container that is named like an article."),
     QT_TRANSLATE_NOOP("galley::Reason", "It stands in a container that is named like navigation, advertising or comments, or not like an article.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "Most of what stands in the same container is running text."),
     QT_TRANSLATE_NOOP("galley::Reason", "What stands in the same container is hardly running text.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "The blocks before and after it are like parts of an article."),
     QT_TRANSLATE_NOOP("galley::Reason", "The blocks before and after it are like page furniture.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "It stands where on a page the article stands."),
     QT_TRANSLATE_NOOP("galley::Reason", "It stands before the article begins or after it ends.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "Its words agree with the title and the description that the page declares."),
     QT_TRANSLATE_NOOP("galley::Reason", "Its words are not those that the page declares as its article.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "Blocks that are built like it elsewhere on the page are running text."),
     QT_TRANSLATE_NOOP("galley::Reason", "Blocks that are built like it elsewhere on the page are no running text.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "The article goes on here: no other one has begun before."),
     QT_TRANSLATE_NOOP("galley::Reason", "The article seems to have ended before, or another one to have begun.")},
    {QT_TRANSLATE_NOOP("galley::Reason", "The page as a whole is one that holds an article."),
     QT_TRANSLATE_NOOP("galley::Reason", "The page as a whole has little of an article.")},
}};

} // namespace

QString reasonText(const Reason &reason)
{
    const Sentences &both = sentences[static_cast<size_t>(reason.group)];
    return QCoreApplication::translate(context, reason.weight < 0 ? both.speaksAgainst : both.speaksFor);
}

QString confidenceText(float confidence)
{
    if (confidence >= certain) {
        //: How sure Galley is of what a part of a page is: nearly always right
        return QCoreApplication::translate(context, "Certain");
    }
    if (confidence >= quiteSure) {
        //: How sure Galley is of what a part of a page is
        return QCoreApplication::translate(context, "Quite sure");
    }
    if (confidence >= rather) {
        //: How sure Galley is of what a part of a page is
        return QCoreApplication::translate(context, "Rather sure");
    }
    //: How sure Galley is of what a part of a page is: it may well be wrong
    return QCoreApplication::translate(context, "Unsure");
}

} // namespace galley
