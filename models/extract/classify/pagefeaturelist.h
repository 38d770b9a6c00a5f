// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockverdict.h"

#include <QLatin1StringView>

#include <array>

namespace galley {

/// One neighbour: how long, how much linked, prose, heading, with the same parent.
#define GALLEY_NEIGHBOUR(X, n) \
    X(n##Words, Neighbours) X(n##Links, Neighbours) X(n##Prose, Neighbours) X(n##Heading, Neighbours) X(n##Sibling, Neighbours)

/// One container around the block, each with more blocks than the one inside.
#define GALLEY_CONTAINER(X, n) X(n##Prose, Container) X(n##Links, Container) X(n##Density, Container) X(n##Blocks, Container) X(n##Words, Container)

/// The features of a block of a page, in the order of their columns, and what kind of evidence each is. Quantities are logarithms in hundredths, shares are
/// thousandths, the rest counts and flags; see featurematrix.h.
#define GALLEY_PAGE_FEATURES(X) \
    X(Words, Text) X(Characters, Text) X(Sentences, Text) X(SentenceLength, Text) X(EndsSentence, Text) X(Commas, Text) X(Capitals, Text) \
    X(Digits, Text) X(Letters, Text) X(Separators, Text) X(Quotes, Text) X(EndsColon, Text) X(EndsQuestion, Text) X(StartsLower, Text) X(StartsDigit, Text) \
    X(Scripts, Text) X(Bold, Text) X(ProseWords, Text) X(Links, Links) \
    X(CueRelated, Wording) X(CueAdvertising, Wording) X(CueComment, Wording) X(CueSharing, Wording) X(CueSubscription, Wording) X(CueLegal, Wording) \
    X(CueAppeal, Wording) X(CuePicture, Wording) X(CueBiography, Wording) X(CueByline, Wording) X(CueDate, Wording) X(CueCredit, Wording) \
    X(TagP, Element) X(TagHeading, Element) X(TagItem, Element) X(TagDiv, Element) X(TagCell, Element) X(TagQuote, Element) X(TagPre, Element) \
    X(TagCaption, Element) X(InArticle, Element) X(InMain, Element) X(InNav, Element) X(InFooter, Element) X(InAside, Element) X(InHeader, Element) \
    X(InForm, Element) X(InFigure, Element) X(InItem, Element) X(InTable, Element) X(InQuote, Element) X(InSection, Element) X(Depth, Element) \
    X(ArticleBodyProperty, Element) X(Hidden, Element) \
    X(OwnBodyName, Names) X(OwnFurnitureName, Names) X(ParentBodyName, Names) X(ParentFurnitureName, Names) X(GrandFurnitureName, Names) \
    X(FurnitureNames, Names) X(BodyNames, Names) X(FurnitureDistance, Names) X(BodyDistance, Names) X(PartCaption, Names) X(PartByline, Names) \
    X(PartStandfirst, Names) X(PartOther, Names) X(RoleRelated, Names) X(RoleComment, Names) X(RoleAny, Names) X(BelievedRole, Names) \
    GALLEY_CONTAINER(X, First) GALLEY_CONTAINER(X, Second) GALLEY_CONTAINER(X, Third) GALLEY_CONTAINER(X, Fourth) \
    X(InContainer, Container) X(ContainerDistance, Container) X(ContainerProse, Container) X(ContainerLinks, Container) X(InProseContainer, Container) \
    X(ProseContainerDistance, Container) X(RuleBody, Container) X(RuleFirst, Container) X(RuleLast, Container) X(RuleShare, Container) \
    X(SameContainerName, Container) \
    X(PathProse, Template) X(PathBlocks, Template) X(PathLinks, Template) X(NameProse, Template) X(NameBlocks, Template) X(Repeated, Template) \
    GALLEY_NEIGHBOUR(X, Before3) GALLEY_NEIGHBOUR(X, Before2) GALLEY_NEIGHBOUR(X, Before1) GALLEY_NEIGHBOUR(X, After1) GALLEY_NEIGHBOUR(X, After2) \
    GALLEY_NEIGHBOUR(X, After3) X(AroundProse, Neighbours) X(AroundLinks, Neighbours) X(ProseBefore, Neighbours) X(ProseAfter, Neighbours) \
    X(HeadingBefore, Neighbours) X(HeadingAfter, Neighbours) \
    X(Place, Position) X(WordsBefore, Position) X(ProseShareBefore, Position) X(AfterFirstProse, Position) X(AfterLastProse, Position) \
    X(AfterHeadline, Position) X(AfterFirstHeading, Position) X(FromEnd, Position) \
    X(TitleShare, Declared) X(TitleCover, Declared) X(DescriptionShare, Declared) X(DescriptionCover, Declared) X(LinkedShare, Declared) \
    X(LinkedWords, Declared) X(LinkedCovers, Declared) X(TopicShare, Template) X(LeadShare, SecondArticle) X(LeadAhead, SecondArticle) \
    X(ArticleNumber, SecondArticle) X(ArticleProse, SecondArticle) X(ArticleHasHeadline, SecondArticle) X(HeadingsSince, SecondArticle) \
    X(LinkedHeadingsSince, SecondArticle) X(BylinesSince, SecondArticle) X(DatesSince, SecondArticle) X(RelatedCuesSince, SecondArticle) \
    X(AfterRelatedCue, SecondArticle) X(AfterCommentCue, SecondArticle) X(LinksSinceProse, SecondArticle) X(FirstHeadingsBefore, SecondArticle) \
    X(PageWords, Page) X(PageProse, Page) X(PageBlocks, Page) X(PageArticles, Page) X(PageLinks, Page) X(PageIdeographs, Page) X(PageFirstHeadings, Page)

enum class PageFeature : quint8 {
#define GALLEY_ENUMERATOR(name, group) name,
    GALLEY_PAGE_FEATURES(GALLEY_ENUMERATOR)
#undef GALLEY_ENUMERATOR
};

struct FeatureName
{
    QLatin1StringView name;
    ReasonGroup group;
};

inline constexpr std::array pageFeatureNames = std::to_array<FeatureName>({
#define GALLEY_NAME(name, group) {QLatin1StringView(#name), ReasonGroup::group},
    GALLEY_PAGE_FEATURES(GALLEY_NAME)
#undef GALLEY_NAME
});

} // namespace galley
