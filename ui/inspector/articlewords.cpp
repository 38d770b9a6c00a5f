// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/articlewords.h"

#include "models/items/openarticle.h"
#include "ui/style/typography.h"

namespace galley {

QString wordsOf(const OpenArticle &open, Span span)
{
    return open.words(span).simplified();
}

QFont articleFont(const OpenArticle &open, qreal size)
{
    return listFace(open.article().metadata.language).font(size);
}

} // namespace galley
