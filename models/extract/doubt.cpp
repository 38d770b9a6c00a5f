// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/doubt.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, doubtReasonCount> keys = {"noHeadline"_L1, "littleText"_L1, "severalArticles"_L1, "textOutside"_L1, "markupLimits"_L1, "undecided"_L1,
    "ruleDisagrees"_L1, "otherDeclared"_L1};

// Measured on pages with known articles, each judged by tables that never saw its site; docs/extraction.md has the figures.
constexpr double leastRuleAgreement = 0.6;
constexpr double mostWords = 6000;   ///< 1.6 % of pages have more
constexpr int mostHeadMatter = 2;
constexpr double leastDeclaredShare = 0.6;

} // namespace

QLatin1StringView doubtReasonKey(DoubtReason reason)
{
    return keys[static_cast<size_t>(reason)];
}

QList<DoubtReason> doubtsAbout(const DoubtEvidence &evidence)
{
    QList<DoubtReason> reasons;
    const auto note = [&reasons](bool doubtful, DoubtReason reason) {
        if (doubtful)
            reasons.append(reason);
    };
    note(!evidence.hasHeadline, DoubtReason::NoHeadline);
    note(evidence.wordsInside < evidence.fewestWords, DoubtReason::LittleText);
    note(evidence.wordsInside > mostWords || evidence.headMatterInside > mostHeadMatter, DoubtReason::SeveralArticles);
    note(evidence.wordsOutside > evidence.wordsInside, DoubtReason::TextOutside);
    note(evidence.trimmed, DoubtReason::MarkupLimits);
    note(evidence.expectedAgreement < evidence.least, DoubtReason::Undecided);
    note(evidence.ruleAgreement < leastRuleAgreement, DoubtReason::RuleDisagrees);
    note(evidence.declaredShare < leastDeclaredShare, DoubtReason::OtherDeclared);
    return reasons;
}

double choiceAgreement(const std::vector<bool> &a, const std::vector<bool> &b, const std::vector<int> &words)
{
    double both = 0.0;
    double taken = 0.0;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool inA = i < a.size() && a[i];
        const bool inB = i < b.size() && b[i];
        both += inA && inB ? words[i] : 0;
        taken += (inA ? words[i] : 0) + (inB ? words[i] : 0);
    }
    return taken > 0.0 ? 2.0 * both / taken : 1.0;
}

} // namespace galley
