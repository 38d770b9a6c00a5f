// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <QString>

namespace galley {

/// The line above the headline: publication, date, language and reading time, as far as they are known. In the language of the
/// interface; GUI thread.
[[nodiscard]] QString sourceLineText(const ArticleMetadata &metadata, qsizetype words);

/// What a language is called in the language of the interface; the tag itself when nobody knows.
[[nodiscard]] QString languageDisplayName(const QString &tag);

} // namespace galley
