// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/linkeddata.h"

#include "models/extract/text/dates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostScripts = 24;
constexpr qsizetype longestScript = 1024 * 1024;
constexpr int mostObjects = 4000; ///< looked at in one script
constexpr qsizetype mostAuthors = 30;

/// Control characters are not allowed in JSON strings, but are there; outside of strings they are white space anyway.
QByteArray repairedJson(QByteArray json)
{
    std::replace_if(json.begin(), json.end(), [](char c) { return c >= 0 && c < 0x20; }, ' ');
    json = json.trimmed();
    for (const char *opening : {"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"}) {
        if (json.startsWith(opening))
            json = json.sliced(static_cast<qsizetype>(qstrlen(opening))).trimmed();
    }
    for (const char *closing : {"-->", "]]>", "//]]>", "//", "/*]]>*/", ";"}) {
        if (json.endsWith(closing))
            json = json.chopped(static_cast<qsizetype>(qstrlen(closing))).trimmed();
    }
    const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    json.truncate(end + 1);
    return json;
}

/// The few entities that are written into JSON by mistake.
QString withoutEntities(QString text)
{
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 9> entities = {{{"&quot;"_L1, u'"'}, {"&#34;"_L1, u'"'}, {"&#39;"_L1, u'\''},
        {"&#039;"_L1, u'\''}, {"&apos;"_L1, u'\''}, {"&rsquo;"_L1, u'’'}, {"&#8217;"_L1, u'’'}, {"&nbsp;"_L1, u' '}, {"&amp;"_L1, u'&'}}};
    if (text.contains(u'&')) {
        for (const auto &[entity, character] : entities)
            text.replace(entity, QString(QChar(character)));
    }
    return text.simplified();
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return withoutEntities(value.toString());
    if (value.isArray())
        return textOf(value.toArray().first());
    return value.isObject() ? textOf(value.toObject().value("@id"_L1)) : QString();
}

QString nameOf(const QJsonValue &value)
{
    if (value.isObject())
        return textOf(value.toObject().value("name"_L1));
    return value.isArray() ? nameOf(value.toArray().first()) : textOf(value);
}

QString typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    if (!type.isArray())
        return type.toString();
    QString types;
    for (const QJsonValue &one : type.toArray())
        types += QString(one.toString() + u' ');
    return types;
}

/// Names of the people that a document describes, by their "@id"; articles often only point there.
using PeopleById = QHash<QString, QString>;

QStringList authorsOf(const QJsonValue &value, const PeopleById &people)
{
    QStringList names;
    const QJsonArray authors = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &author : authors) {
        if (author.isObject() && typesOf(author.toObject()).contains("Organization"_L1))
            continue;
        QString name = nameOf(author);
        if (name.isEmpty())
            name = people.value(author.toObject().value("@id"_L1).toString());
        if (!name.isEmpty() && names.size() < mostAuthors)
            names.append(name);
    }
    return names;
}

LinkedArticle read(const QJsonObject &object, bool isArticle, const PeopleById &people)
{
    LinkedArticle article;
    article.isArticle = isArticle;
    article.headline = textOf(object.value("headline"_L1));
    article.authors = authorsOf(object.value("author"_L1), people);
    if (article.authors.isEmpty())
        article.authors = authorsOf(object.value("creator"_L1), people);
    article.publisher = nameOf(object.value("publisher"_L1));
    article.url = textOf(object.value("url"_L1));
    if (article.url.isEmpty())
        article.url = textOf(object.value("mainEntityOfPage"_L1));
    article.language = textOf(object.value("inLanguage"_L1));
    article.description = textOf(object.value("description"_L1));
    article.body = textOf(object.value("articleBody"_L1));
    article.published = parseTimeStamp(textOf(object.value("datePublished"_L1)));
    article.modified = parseTimeStamp(textOf(object.value("dateModified"_L1)));
    return article;
}

/// Whether there is anything in it beyond an empty frame.
bool saysSomething(const LinkedArticle &article)
{
    return !article.headline.isEmpty() || !article.authors.isEmpty() || article.published.isValid();
}

/// The objects of a document level by level, so that the page's own come before what they mention.
QList<QJsonObject> objectsOf(const QJsonDocument &document)
{
    QList<QJsonObject> objects;
    std::vector<QJsonValue> open = {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
    for (size_t next = 0; next < open.size() && next < static_cast<size_t>(mostObjects); ++next) {
        const QJsonValue value = open[next];
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                open.push_back(item);
            continue;
        }
        const QJsonObject object = value.toObject();
        objects.append(object);
        for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemReviewed"_L1}) {
            if (object.value(key).isObject() || object.value(key).isArray())
                open.push_back(object.value(key));
        }
    }
    return objects;
}

void collect(const QJsonDocument &document, QList<LinkedArticle> &articles)
{
    static const QRegularExpression article(u"Article|Posting|Report|Review|LiveBlog|NewsStory"_s);
    static const QRegularExpression page(u"WebPage|VideoObject|CreativeWork|Recipe"_s);
    const QList<QJsonObject> objects = objectsOf(document);
    PeopleById people;
    for (const QJsonObject &object : objects) {
        if (typesOf(object).contains("Person"_L1))
            people.insert(object.value("@id"_L1).toString(), textOf(object.value("name"_L1)));
    }
    for (const QJsonObject &object : objects) {
        const QString types = typesOf(object);
        const bool isArticle = types.contains(article);
        if (!isArticle && !types.contains(page))
            continue;
        if (LinkedArticle found = read(object, isArticle, people); saysSomething(found))
            articles.append(std::move(found));
    }
}

} // namespace

QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts)
{
    QList<LinkedArticle> articles;
    for (const QByteArray &script : scripts.first(std::min(scripts.size(), mostScripts))) {
        if (script.size() > longestScript)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(repairedJson(script));
        if (!document.isNull())
            collect(document, articles);
    }
    std::stable_sort(articles.begin(), articles.end(), [](const LinkedArticle &a, const LinkedArticle &b) { return a.isArticle && !b.isArticle; });
    return articles;
}

} // namespace galley
