// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/linkeddata.h"

#include "models/extract/text/dates.h"
#include "models/extract/text/entities.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostScripts = 24;
constexpr qsizetype longestScript = 1024 * 1024;
constexpr int mostObjects = 4000; ///< looked at in one script
constexpr qsizetype mostAuthors = 30;
constexpr qsizetype mostSteps = 12; ///< of a path through the site
constexpr int deepestList = 4;     ///< of lists of authors within each other

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

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return withoutEntities(value.toString());
    if (value.isArray())
        return textOf(value.toArray().first());
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    return textOf(object.value(object.contains("@value"_L1) ? "@value"_L1 : "@id"_L1));
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

/// "name", else "givenName" and "familyName".
QString personName(const QJsonObject &person)
{
    const QString name = nameOf(person);
    if (!name.isEmpty())
        return name;
    return QString(textOf(person.value("givenName"_L1)) + u' ' + textOf(person.value("familyName"_L1))).trimmed();
}

void addAuthors(const QJsonValue &value, const PeopleById &people, QStringList &names, int depth = 0)
{
    if (names.size() >= mostAuthors || depth > deepestList)
        return;
    if (value.isArray()) {
        for (const QJsonValue &author : value.toArray())
            addAuthors(author, people, names, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString types = typesOf(object);
    if (types.contains("Organization"_L1) || types.contains("Corporation"_L1))
        return;
    if (object.contains("@list"_L1) || object.value("name"_L1).isArray())
        return addAuthors(object.value(object.contains("@list"_L1) ? "@list"_L1 : "name"_L1), people, names, depth + 1);
    QString name = value.isObject() ? personName(object) : textOf(value);
    if (name.isEmpty() || people.contains(name))
        name = people.value(name.isEmpty() ? object.value("@id"_L1).toString() : name);
    if (!name.isEmpty())
        names.append(name);
}

QStringList authorsOf(const QJsonValue &value, const PeopleById &people)
{
    QStringList names;
    addAuthors(value, people, names);
    return names;
}

/// The names of a BreadcrumbList's steps, in order.
QStringList pathOf(const QJsonObject &object)
{
    QStringList names;
    const QJsonArray steps = object.value("itemListElement"_L1).toArray();
    for (const QJsonValue &step : steps) {
        QString name = nameOf(step);
        if (name.isEmpty())
            name = nameOf(step.toObject().value("item"_L1));
        if (!name.isEmpty() && !name.contains("://"_L1) && names.size() < mostSteps)
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
    article.section = textOf(object.value("articleSection"_L1));
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
        for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemReviewed"_L1, "breadcrumb"_L1}) {
            if (object.value(key).isObject() || object.value(key).isArray())
                open.push_back(object.value(key));
        }
    }
    return objects;
}

void collect(const QJsonDocument &document, LinkedData &data)
{
    static const QRegularExpression article(u"Article|Posting|Report|Review|LiveBlog|NewsStory"_s);
    static const QRegularExpression page(u"WebPage|VideoObject|CreativeWork|Recipe"_s);
    const QList<QJsonObject> objects = objectsOf(document);
    PeopleById people;
    for (const QJsonObject &object : objects) {
        if (typesOf(object).contains("Person"_L1))
            people.insert(object.value("@id"_L1).toString(), personName(object));
    }
    for (const QJsonObject &object : objects) {
        const QString types = typesOf(object);
        if (data.path.isEmpty() && types.contains("BreadcrumbList"_L1))
            data.path = pathOf(object);
        const bool isArticle = types.contains(article);
        if (!isArticle && !types.contains(page))
            continue;
        if (LinkedArticle found = read(object, isArticle, people); saysSomething(found))
            data.articles.append(std::move(found));
    }
}

} // namespace

LinkedData linkedData(const QList<QByteArray> &scripts)
{
    LinkedData data;
    for (const QByteArray &script : scripts.first(std::min(scripts.size(), mostScripts))) {
        if (script.size() > longestScript)
            continue;
        const QByteArray json = repairedJson(script);
        QJsonDocument document = QJsonDocument::fromJson(json);
        if (document.isNull() && json.contains("&quot;")) // written as if scripts knew entities
            document = QJsonDocument::fromJson(withoutEntities(QString::fromUtf8(json)).toUtf8());
        if (!document.isNull())
            collect(document, data);
    }
    std::stable_sort(data.articles.begin(), data.articles.end(), [](const LinkedArticle &a, const LinkedArticle &b) { return a.isArticle && !b.isArticle; });
    return data;
}

QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts)
{
    return linkedData(scripts).articles;
}

} // namespace galley
