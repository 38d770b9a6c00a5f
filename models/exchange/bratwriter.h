// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/exportedarticle.h"
#include "models/exchange/lossreport.h"

#include <QByteArray>

namespace galley {

/// The two files of an article in brat standoff: UTF-8, LF, no BOM, offsets in code points over the .txt.
struct BratDocument
{
    QByteArray text;        ///< .txt: the page text, furniture included
    QByteArray annotations; ///< .ann
    LossReport losses;
};

/// Writes the current version with the annotations of all annotators. What is absent in brat means: no Subtype said, Tense
/// Unspecified, Certainty Confirmed, not Negated. Realis stands on every event and Mention on every mention. Entities with a
/// Wikidata id are N lines; mentions of one entity are "Same", events of one happening "SameEvent". Any thread.
[[nodiscard]] BratDocument writeBrat(const ExportedArticle &article);

} // namespace galley
