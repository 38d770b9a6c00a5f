// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagemetadata.h"

namespace galley {

/// Completes the metadata with what the elements of the page's body say: headings, times, bylines, microdata, the canonical address,
/// the language of the document. What is there already stays.
void takeElements(const Dom &dom, PageMetadata &metadata);

/// Fills a field that is empty and notes where from.
template<typename Value>
void fill(PageMetadata &metadata, MetadataField field, Value &member, const Value &value, MetadataOrigin origin)
{
    if constexpr (std::is_same_v<Value, QDateTime>) {
        if (member.isValid() || !value.isValid())
            return;
    } else {
        if (!member.isEmpty() || value.isEmpty())
            return;
    }
    member = value;
    metadata.origins[field] = origin;
}

} // namespace galley
