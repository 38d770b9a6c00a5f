// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace galley {

/// What the first two members of each line of Galley JSONL say.
inline constexpr QLatin1StringView articleFormat{"galley-article"};
inline constexpr int articleFormatVersion = 1;

/// The text of the fragments, joined by one space: how the exchange formats quote a mention.
[[nodiscard]] inline QString quotedText(QStringView pageText, const QList<Span> &fragments)
{
    QString quoted;
    for (qsizetype i = 0; i < fragments.size(); ++i) {
        if (i > 0)
            quoted += u' ';
        quoted += pageText.sliced(fragments[i].begin, fragments[i].length());
    }
    return quoted;
}

} // namespace galley
