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
    QString section;
    QString body; ///< articleBody: precise, but often cut short
    QDateTime published; ///< in the zone that is written
    QDateTime modified;
    bool isArticle = false; ///< an article or posting, not just a page

    bool operator==(const LinkedArticle &) const = default;
};

/// What the JSON-LD scripts of a page say.
struct LinkedData
{
    QList<LinkedArticle> articles; ///< the likeliest first
    QStringList path;              ///< of the page through the site: "Home", "Politics", the headline

    bool operator==(const LinkedData &) const = default;
};

/// The articles in the JSON-LD scripts of a page and the path to it. Takes what publishers write: line breaks in strings, comments
/// and CDATA around, entities in text. Bounded; what is no JSON is left out.
[[nodiscard]] LinkedData linkedData(const QList<QByteArray> &scripts);
/// The articles alone.
[[nodiscard]] QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts);

} // namespace galley
