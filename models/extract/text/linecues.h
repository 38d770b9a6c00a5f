// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/extract/text/cues.h"
#include "models/extract/text/textmeasures.h"

#include <QStringView>

#include <optional>

namespace galley {

/// What the wording of a block gives away. Found once for each block, since each cue is a search through some hundred phrases.
struct LineCues : NoticeCues
{
    std::optional<BlockRole> furniture = {}; ///< announced by a short line: "Read more", "Comments (12)"
    bool byline = false;
    bool date = false;
    bool credit = false;    ///< initials and agencies

    bool operator==(const LineCues &) const = default;
};

[[nodiscard]] LineCues lineCues(QStringView line, const TextMeasures &measures);

} // namespace galley
