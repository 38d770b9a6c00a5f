// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// What one JSON-LD object about an article says (schema.org).
struct LinkedArticle
{
    QString headline;
    QStringList authors; ///< persons and things of no type; organisations are left out
    QString publisher;
    QString url;
    QString language;
    QString description;
    QString body; ///< articleBody: precise, but often cut short
    QDateTime published; ///< in the zone that is written
    QDateTime modified;
    bool isArticle = false; ///< an article or posting, not just a page

    bool operator==(const LinkedArticle &) const = default;
};

/// The articles in the JSON-LD scripts of a page, the likeliest first. Takes what publishers write: line breaks in strings, comments
/// and CDATA around, entities in text. Bounded; what is no JSON is left out.
[[nodiscard]] QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts);

} // namespace galley
