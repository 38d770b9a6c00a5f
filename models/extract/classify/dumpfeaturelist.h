// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/pagefeaturelist.h"

namespace galley {

/// One neighbour: how long, prose, ends a sentence, has a bullet, announces furniture.
#define GALLEY_LINE_NEIGHBOUR(X, n) \
    X(n##Words, Neighbours) X(n##Prose, Neighbours) X(n##Ends, Neighbours) X(n##Bullet, Neighbours) X(n##Cue, Neighbours)

/// The features of a paragraph of a text dump, as GALLEY_PAGE_FEATURES.
#define GALLEY_DUMP_FEATURES(X) \
    X(Words, Text) X(Characters, Text) X(Sentences, Text) X(SentenceLength, Text) X(EndsSentence, Text) X(Commas, Text) X(Capitals, Text) \
    X(Digits, Text) X(Letters, Text) X(Separators, Text) X(Quotes, Text) X(EndsColon, Text) X(EndsQuestion, Text) X(StartsLower, Text) X(StartsDigit, Text) \
    X(Scripts, Text) X(Brackets, Text) X(Value, Text) \
    X(Bullet, Element) X(Numbered, Element) X(Indent, Element) X(AfterBlank, Element) X(BeforeBlank, Element) X(Lines, Element) \
    X(CueRelated, Wording) X(CueAdvertising, Wording) X(CueComment, Wording) X(CueSharing, Wording) X(CueSubscription, Wording) X(CueLegal, Wording) \
    X(CueAppeal, Wording) X(CuePicture, Wording) X(CueBiography, Wording) X(CueByline, Wording) X(CueDate, Wording) X(CueCredit, Wording) \
    X(CueSkip, Wording) X(CueLanguage, Wording) \
    X(RuleBody, Container) X(RuleRun, Container) X(RuleBegin, Container) X(RuleEnd, Container) X(RuleShare, Container) \
    X(LayoutProse, Template) X(LayoutBlocks, Template) X(Repeated, Template) X(TopicShare, Template) \
    GALLEY_LINE_NEIGHBOUR(X, Before4) GALLEY_LINE_NEIGHBOUR(X, Before3) GALLEY_LINE_NEIGHBOUR(X, Before2) GALLEY_LINE_NEIGHBOUR(X, Before1) \
    GALLEY_LINE_NEIGHBOUR(X, After1) GALLEY_LINE_NEIGHBOUR(X, After2) GALLEY_LINE_NEIGHBOUR(X, After3) GALLEY_LINE_NEIGHBOUR(X, After4) \
    X(NearProse, Neighbours) X(AroundProse, Neighbours) X(WideProse, Neighbours) X(ProseBefore, Neighbours) X(ProseAfter, Neighbours) \
    X(ShortRun, Neighbours) X(BulletRun, Neighbours) \
    X(Place, Position) X(WordsBefore, Position) X(ProseShareBefore, Position) X(AfterFirstProse, Position) X(AfterLastProse, Position) X(FromEnd, Position) \
    X(AfterRelatedCue, SecondArticle) X(AfterCommentCue, SecondArticle) X(AfterAnyCue, SecondArticle) X(RelatedCuesSince, SecondArticle) \
    X(BylinesSince, SecondArticle) X(DatesSince, SecondArticle) X(ShortSinceProse, SecondArticle) \
    X(PageWords, Page) X(PageProse, Page) X(PageBlocks, Page) X(PageBullets, Page) X(PageIdeographs, Page) X(PageWrapped, Page)

enum class DumpFeature : quint8 {
#define GALLEY_ENUMERATOR(name, group) name,
    GALLEY_DUMP_FEATURES(GALLEY_ENUMERATOR)
#undef GALLEY_ENUMERATOR
};

inline constexpr std::array dumpFeatureNames = std::to_array<FeatureName>({
#define GALLEY_NAME(name, group) {QLatin1StringView(#name), ReasonGroup::group},
    GALLEY_DUMP_FEATURES(GALLEY_NAME)
#undef GALLEY_NAME
});

} // namespace galley
