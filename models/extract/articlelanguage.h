// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <QStringView>

namespace galley {

/// An article's language and where it is known from.
struct ArticleLanguage
{
    QString tag; ///< BCP 47, empty when unknown
    LanguageOrigin origin = LanguageOrigin::Unknown;

    bool operator==(const ArticleLanguage &) const = default;
};

/// Settles the language: what the page declares, else the path of its address ("/fa-af/"), else the detector, else unknown. A
/// declaration in another script than the text is a template's default and does not count; an address does not count against the detector.
[[nodiscard]] ArticleLanguage articleLanguage(QStringView declared, QStringView url, QStringView text);

} // namespace galley
