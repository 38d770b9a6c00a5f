// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockverdict.h"

#include <QLatin1StringView>
#include <QList>

#include <vector>

namespace galley {

/// Why somebody should look at a page.
enum class DoubtReason : quint8 {
    NoHeadline,
    LittleText,    ///< the body has hardly any prose
    SeveralArticles, ///< bylines or dates stand all over the body, or it is longer than nearly all articles are
    TextOutside,   ///< more prose outside the body than in it
    MarkupLimits,  ///< the markup went beyond what is read whole
    Undecided,     ///< much of the prose is nearly as likely furniture as body
    RuleDisagrees, ///< the container rule finds another body than the classifier
    OtherDeclared, ///< the page declares another text of the article
};

inline constexpr int doubtReasonCount = static_cast<int>(DoubtReason::OtherDeclared) + 1;

[[nodiscard]] QLatin1StringView doubtReasonKey(DoubtReason reason);

/// What speaks for and against an extraction. Shares are 0 to 1; those that cannot be measured are 1.
struct DoubtEvidence
{
    bool hasHeadline = true;
    bool trimmed = false;          ///< the markup was
    double wordsInside = 0.0;      ///< prose in the body
    double wordsOutside = 0.0;     ///< other prose that is no known furniture
    double fewestWords = 0.0;      ///< that a body of this kind of source should have
    int headMatterInside = 0;      ///< bylines and dates within the body
    double expectedAgreement = 1.0; ///< F1 that the classifier expects of its own verdict
    double least = 0.0;            ///< of it, without doubt
    double ruleAgreement = 1.0;    ///< F1 of the words that both take
    double declaredShare = 1.0;    ///< of the declared text's words that are in the body

    bool operator==(const DoubtEvidence &) const = default;
};

/// The reasons to have somebody look at it, in the order of the enumeration; none for most pages.
[[nodiscard]] QList<DoubtReason> doubtsAbout(const DoubtEvidence &evidence);

/// F1 of two choices among the same blocks, weighted by the words of each. 1 when neither takes any.
[[nodiscard]] double choiceAgreement(const std::vector<bool> &a, const std::vector<bool> &b, const std::vector<int> &words);

} // namespace galley
