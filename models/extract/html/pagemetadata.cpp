// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagemetadata.h"

#include "models/extract/html/linkeddata.h"
#include "models/extract/html/pageelements.h"
#include "models/extract/text/dates.h"
#include "models/extract/text/entities.h"
#include "models/extract/text/textmeasures.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace galley {

namespace {

constexpr qsizetype longestSection = 60;
constexpr double sameText = 0.75; ///< of a step of the path and the headline

using MetaValues = QHash<QString, QString>; ///< name or property in lower case; the first value counts

constexpr std::array headlineKeys = {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "dcterms.title"_L1, "sailthru.title"_L1, "parsely-title"_L1};
constexpr std::array descriptionKeys = {"og:description"_L1, "description"_L1, "twitter:description"_L1, "dc.description"_L1};
/// "author" is last but for guesses: templates write the publisher there.
constexpr std::array authorKeys = {"article:author"_L1, "article:author_name"_L1, "citation_author"_L1, "author"_L1, "dc.creator"_L1, "dcterms.creator"_L1,
    "parsely-author"_L1, "sailthru.author"_L1, "byl"_L1, "byline"_L1, "dc.contributor"_L1, "cxenseparse:author"_L1, "article_author"_L1};
constexpr std::array organisationKeys = {"publisher"_L1, "copyright"_L1, "dc.publisher"_L1, "dcterms.publisher"_L1, "article:publisher_name"_L1,
    "dc.rights"_L1, "application-name"_L1, "og:site_name"_L1};
constexpr std::array siteKeys = {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "article:publisher_name"_L1};
constexpr std::array sectionKeys = {"article:section"_L1, "og:article:section"_L1, "section"_L1, "parsely-section"_L1, "cxenseparse:category"_L1,
    "cse_section"_L1, "news_section"_L1, "dc.subject.section"_L1};
constexpr std::array languageKeys = {"content-language"_L1, "dc.language"_L1, "dcterms.language"_L1, "og:locale"_L1, "language"_L1};
constexpr std::array publishedKeys = {"article:published_time"_L1, "datepublished"_L1, "og:published_time"_L1, "article:published"_L1, "date"_L1,
    "dc.date"_L1, "dc.date.issued"_L1, "dcterms.created"_L1, "dcterms.date"_L1, "pubdate"_L1, "publishdate"_L1, "publish-date"_L1, "parsely-pub-date"_L1,
    "sailthru.date"_L1, "cxenseparse:recs:publishtime"_L1, "publication_date"_L1, "article.published"_L1, "published_time"_L1, "og:article:published_time"_L1,
    "published"_L1, "published-date"_L1, "publishing_date"_L1, "publication-date"_L1, "date_published"_L1, "dcterms.issued"_L1, "dc.date.created"_L1,
    "article.created"_L1, "release_date"_L1, "creation_date"_L1};
constexpr std::array modifiedKeys = {"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1, "dcterms.modified"_L1, "last-modified"_L1,
    "article:updated"_L1};

MetaValues metaValues(const Dom &dom)
{
    MetaValues values;
    for (int i = 0; i < dom.size(); ++i) {
        if (dom[i].tag != Tag::Meta)
            continue;
        QString content = dom.attributeText(i, "content");
        if (content.isEmpty())
            content = dom.attributeText(i, "value");
        for (const std::string_view key : {"property"sv, "name"sv, "itemprop"sv, "http-equiv"sv}) {
            const QString name = dom.attributeText(i, key).toLower();
            if (!name.isEmpty() && !content.isEmpty() && !values.contains(name))
                values.insert(name, content);
        }
    }
    return values;
}

MetadataOrigin originOfKey(QLatin1StringView key)
{
    return key.startsWith("og:"_L1) || key.startsWith("article:"_L1) ? MetadataOrigin::OpenGraph : MetadataOrigin::MetaElement;
}

template<size_t size>
FoundText firstOf(const MetaValues &values, const std::array<QLatin1StringView, size> &keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString value = withoutEntities(values.value(key)); !value.isEmpty())
            return {value, originOfKey(key)};
    }
    return {};
}

template<size_t size>
QList<FoundTime> timesOf(const MetaValues &values, const std::array<QLatin1StringView, size> &keys)
{
    QList<FoundTime> times;
    for (const QLatin1StringView key : keys) {
        const QString value = values.value(key);
        QDateTime time = parseTimeStamp(value);
        if (!time.isValid())
            time = parseWrittenDate(value);
        if (time.isValid())
            times.append({time, originOfKey(key)});
    }
    return times;
}

/// The step behind the home page, if the path has one besides the headline.
QString sectionOfPath(const QStringList &path, const QStringList &titles)
{
    for (const QString &step : path.mid(1)) {
        const bool isTitle = std::any_of(titles.begin(), titles.end(), [&step](const QString &title) { return wordAgreement(step, title) >= sameText; });
        if (!isTitle && step.size() <= longestSection)
            return step;
    }
    return {};
}

void takeLinkedData(const LinkedData &data, PageMetadata &metadata)
{
    constexpr MetadataOrigin origin = MetadataOrigin::LinkedData;
    for (const LinkedArticle &article : data.articles) {
        if (!article.headline.isEmpty())
            metadata.headlines.append({article.headline, origin});
        fill(metadata, MetadataField::Authors, metadata.authors, article.authors, origin);
        if (article.published.isValid() && metadata.published.isEmpty())
            metadata.published.append({article.published, origin});
        fill(metadata, MetadataField::Modified, metadata.modified, article.modified, origin);
        fill(metadata, MetadataField::Language, metadata.language, article.language, origin);
        fill(metadata, MetadataField::Site, metadata.site, article.publisher, origin);
        if (article.section.size() <= longestSection)
            fill(metadata, MetadataField::Section, metadata.section, article.section, origin);
        if (!article.publisher.isEmpty())
            metadata.organisations.append(article.publisher);
        if (metadata.linkedBody.isEmpty())
            metadata.linkedBody = article.body;
        if (article.isArticle && metadata.description.isEmpty())
            metadata.description = article.description;
    }
}

void takeAuthors(const MetaValues &values, PageMetadata &metadata)
{
    for (const QLatin1StringView key : authorKeys) {
        if (const QString author = withoutEntities(values.value(key)); !author.contains("://"_L1))
            fill(metadata, MetadataField::Authors, metadata.authors, QStringList(author.isEmpty() ? QStringList() : QStringList{author}), originOfKey(key));
    }
}

void takeMetaElements(const MetaValues &values, PageMetadata &metadata)
{
    for (const QLatin1StringView key : headlineKeys) {
        if (const QString title = withoutEntities(values.value(key)); !title.isEmpty())
            metadata.headlines.append({title, originOfKey(key)});
    }
    if (const FoundText description = firstOf(values, descriptionKeys); !description.text.isEmpty())
        metadata.description = description.text;
    takeAuthors(values, metadata);
    if (const FoundText site = firstOf(values, siteKeys); !site.text.isEmpty()) {
        metadata.site = site.text;
        metadata.origins[MetadataField::Site] = site.origin;
    }
    for (const QLatin1StringView key : organisationKeys) {
        if (const QString name = withoutEntities(values.value(key)); !name.isEmpty())
            metadata.organisations.append(name);
    }
    if (const FoundText section = firstOf(values, sectionKeys); section.text.size() <= longestSection)
        fill(metadata, MetadataField::Section, metadata.section, section.text, section.origin);
    metadata.published += timesOf(values, publishedKeys);
    if (const QList<FoundTime> modified = timesOf(values, modifiedKeys); !modified.isEmpty())
        fill(metadata, MetadataField::Modified, metadata.modified, modified.first().time, modified.first().origin);
    metadata.url = values.value(u"og:url"_s);
}

LinkedData linkedDataOf(const Dom &dom)
{
    QList<QByteArray> scripts;
    for (int i = 0; i < dom.size(); ++i) {
        if (dom[i].tag == Tag::Script && dom.attribute(i, "type").find("ld+json"sv) != std::string_view::npos)
            scripts.append(dom.rawText(i));
    }
    return linkedData(scripts);
}

/// "politics" of "https://example.org/politics/bridge-opens"; empty when the path says nothing of the kind.
QString sectionOfAddress(const QString &url)
{
    static const QRegularExpression expression(u"^https?://[^/]+/(?:[a-z]{2}(?:-[a-z]{2,4})?/)?(\\p{Ll}[\\p{Ll}-]{2,24})/.*[^/]{8}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression structure(u"^(?:articles?|artikel|articulo|artigo|story|stories|blogs?|posts?|pages?|content|contents|node|index|archives?|"
                                              "archiv|amp|wiki|www|home|site|web|view|detail|details|item|news|date|tag|topic|topics|category|kategorie|p|a|s|n|r)$"_s);
    const QString first = expression.match(url).captured(1);
    return structure.match(first).hasMatch() ? QString() : first;
}

void takeSection(const LinkedData &data, PageMetadata &metadata)
{
    QStringList titles = {metadata.pageTitle};
    for (const FoundText &title : std::as_const(metadata.headlines))
        titles.append(title.text);
    fill(metadata, MetadataField::Section, metadata.section, sectionOfPath(data.path, titles), MetadataOrigin::LinkedData);
    fill(metadata, MetadataField::Section, metadata.section, sectionOfAddress(metadata.url), MetadataOrigin::Address);
}

} // namespace

PageMetadata pageMetadata(const Dom &dom)
{
    PageMetadata metadata;
    const LinkedData data = linkedDataOf(dom);
    takeLinkedData(data, metadata);
    const MetaValues values = metaValues(dom);
    takeMetaElements(values, metadata);
    takeElements(dom, metadata);
    const FoundText language = firstOf(values, languageKeys);
    fill(metadata, MetadataField::Language, metadata.language, language.text, language.origin);
    takeSection(data, metadata);
    return metadata;
}

} // namespace galley
