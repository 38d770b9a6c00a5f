// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/mentiontext.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

QString mentionText(const QString &pageText, const EntityMention &mention)
{
    QStringList parts;
    for (const Span fragment : mention.fragments)
        parts.append(pageText.mid(fragment.begin, fragment.length()));
    return parts.join(u' ');
}

Result<qint64> mentionTextId(Connection &connection, const QString &text)
{
    const auto known = connection.scalar(u"SELECT id FROM mention_text WHERE text = ?"_s, text);
    if (!known || *known > 0)
        return known;
    return connection.insert(u"INSERT INTO mention_text (text, words) VALUES (?, ?)"_s, text, paddedWords(text));
}

} // namespace galley
