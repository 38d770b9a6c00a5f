// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagemetadata.h"

#include "models/extract/html/linkeddata.h"
#include "models/extract/html/vocabulary.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/dates.h"
#include "models/extract/text/textmeasures.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace galley {

namespace {

constexpr qsizetype mostHeadings = 8;
constexpr qsizetype longestByline = 160;
constexpr qsizetype longestName = 60;
constexpr double agreement = 0.75;     ///< of an h1 with a declared title
constexpr int fewestTitleWords = 2;    ///< that are left when the site's name is taken off

using MetaValues = QHash<QString, QString>; ///< name or property in lower case; the first value counts

constexpr std::array headlineKeys = {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "dcterms.title"_L1, "sailthru.title"_L1, "parsely-title"_L1};
constexpr std::array descriptionKeys = {"og:description"_L1, "description"_L1, "twitter:description"_L1, "dc.description"_L1};
constexpr std::array authorKeys = {"author"_L1, "article:author"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "parsely-author"_L1, "sailthru.author"_L1,
    "byl"_L1, "dc.contributor"_L1, "cxenseparse:author"_L1, "article:author_name"_L1};
constexpr std::array siteKeys = {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "article:publisher_name"_L1};
constexpr std::array languageKeys = {"content-language"_L1, "dc.language"_L1, "dcterms.language"_L1, "og:locale"_L1, "language"_L1};
constexpr std::array publishedKeys = {"article:published_time"_L1, "datepublished"_L1, "og:published_time"_L1, "article:published"_L1, "date"_L1,
    "dc.date"_L1, "dc.date.issued"_L1, "dcterms.created"_L1, "dcterms.date"_L1, "pubdate"_L1, "publishdate"_L1, "publish-date"_L1, "parsely-pub-date"_L1,
    "sailthru.date"_L1, "cxenseparse:recs:publishtime"_L1, "publication_date"_L1, "article.published"_L1, "published_time"_L1, "og:article:published_time"_L1, "published"_L1, "published-date"_L1, "publishing_date"_L1,
    "publication-date"_L1, "date_published"_L1, "dcterms.issued"_L1, "dc.date.created"_L1, "article.created"_L1, "release_date"_L1, "creation_date"_L1};
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

template<size_t size>
QString firstOf(const MetaValues &values, const std::array<QLatin1StringView, size> &keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString value = values.value(key); !value.isEmpty())
            return value;
    }
    return {};
}

template<size_t size>
QDateTime firstTime(const MetaValues &values, const std::array<QLatin1StringView, size> &keys)
{
    for (const QLatin1StringView key : keys) {
        const QString value = values.value(key);
        QDateTime time = parseTimeStamp(value);
        if (!time.isValid())
            time = parseWrittenDate(value);
        if (time.isValid())
            return time;
    }
    return {};
}

template<typename Value>
void fill(Value &field, const Value &value)
{
    const bool empty = [&field] {
        if constexpr (std::is_same_v<Value, QDateTime>)
            return !field.isValid();
        else
            return field.isEmpty();
    }();
    if (empty)
        field = value;
}

void takeLinkedData(const Dom &dom, PageMetadata &metadata)
{
    QList<QByteArray> scripts;
    for (int i = 0; i < dom.size(); ++i) {
        if (dom[i].tag == Tag::Script && dom.attribute(i, "type").find("ld+json"sv) != std::string_view::npos)
            scripts.append(dom.rawText(i));
    }
    const QList<LinkedArticle> articles = linkedArticles(scripts);
    for (const LinkedArticle &article : articles) {
        if (!article.headline.isEmpty())
            metadata.headlines.append(article.headline);
        fill(metadata.authors, article.authors);
        fill(metadata.published, article.published);
        fill(metadata.modified, article.modified);
        fill(metadata.language, article.language);
        fill(metadata.site, article.publisher);
        fill(metadata.publisher, article.publisher);
        fill(metadata.linkedBody, article.body);
        if (article.isArticle)
            fill(metadata.description, article.description);
    }
}

void takeMetaElements(const MetaValues &values, PageMetadata &metadata)
{
    for (const QLatin1StringView key : headlineKeys) {
        if (const QString title = values.value(key); !title.isEmpty())
            metadata.headlines.append(title);
    }
    if (const QString description = firstOf(values, descriptionKeys); !description.isEmpty())
        metadata.description = description;
    if (metadata.authors.isEmpty()) {
        for (const QLatin1StringView key : authorKeys) {
            if (const QString author = values.value(key); !author.isEmpty() && !author.contains("://"_L1)) {
                metadata.authors = {author};
                break;
            }
        }
    }
    if (const QString site = firstOf(values, siteKeys); !site.isEmpty())
        metadata.site = site;
    fill(metadata.published, firstTime(values, publishedKeys));
    fill(metadata.modified, firstTime(values, modifiedKeys));
    metadata.url = values.value(u"og:url"_s);
}

bool isByHint(const Dom &dom, int node)
{
    const std::string_view names = dom.attribute(node, "class");
    if (names.find("authorname"sv) != std::string_view::npos || names.find("authors"sv) != std::string_view::npos)
        return true;
    const ElementHints hints = elementHints(dom, node);
    return hints.part == BlockRole::Byline && hints.furniture != BlockRole::Comment && hints.furniture != BlockRole::Related;
}

/// "/author/leila-haddad", "/autoren/12"
bool leadsToAuthor(std::string_view address)
{
    return address.find("/author"sv) != std::string_view::npos || address.find("/autor"sv) != std::string_view::npos
        || address.find("/auteur"sv) != std::string_view::npos || address.find("/editors/"sv) != std::string_view::npos;
}

/// Elements of the page's body: headings, times, bylines, the canonical address.
class ElementReader final
{
public:
    ElementReader(const Dom &dom, PageMetadata &metadata)
        : m_dom(dom)
        , m_metadata(metadata)
    {
    }

    void read()
    {
        for (int i = 0; i < m_dom.size(); ++i)
            readElement(i);
        if (!m_language.isEmpty())
            m_metadata.language = m_language;
        for (const QDateTime &time : {m_propertyTime, m_earlyPropertyTime, m_time, m_earlyTime})
            fill(m_metadata.published, time);
    }

    [[nodiscard]] QString canonical() const { return m_canonical; }
    [[nodiscard]] QString saved() const { return m_saved; }

private:
    void readElement(int i)
    {
        switch (m_dom[i].tag) {
        case Tag::Html:
            m_language = m_dom.attributeText(i, "lang");
            if (m_language.isEmpty())
                m_language = m_dom.attributeText(i, "xml:lang");
            break;
        case Tag::Title:
            fill(m_metadata.pageTitle, QString::fromUtf8(m_dom.rawText(i)).simplified());
            break;
        case Tag::H1:
            readHeading(i);
            break;
        case Tag::Link:
            if (m_dom.attribute(i, "rel") == "canonical"sv)
                m_canonical = m_dom.attributeText(i, "href");
            break;
        case Tag::Time:
            readTime(i);
            break;
        case Tag::Comment:
            readComment(m_dom[i].text);
            break;
        case Tag::Text:
            break;
        default:
            readMicrodata(i);
        }
    }

    void readHeading(int i)
    {
        const QString heading = m_dom.text(i);
        if (!heading.isEmpty() && m_metadata.firstHeadings.size() < mostHeadings)
            m_metadata.firstHeadings.append(heading);
    }

    /// The property of microdata or RDFa: "datePublished", "schema:dateCreated".
    [[nodiscard]] std::string_view property(int i) const
    {
        std::string_view name = m_dom.attribute(i, "itemprop");
        name = name.empty() ? m_dom.attribute(i, "property") : name;
        const size_t colon = name.find(':');
        return colon == std::string_view::npos ? name : name.substr(colon + 1);
    }

    [[nodiscard]] QDateTime timeOf(int i, std::string_view attribute) const
    {
        QDateTime stamp = parseTimeStamp(m_dom.attributeText(i, attribute));
        if (!stamp.isValid())
            stamp = parseTimeStamp(m_dom.attributeText(i, "title"));
        return stamp.isValid() || m_dom[i].end - i > mostNodesOfByline ? stamp : parseWrittenDate(m_dom.text(i));
    }

    /// Takes the time if the property says what it is of.
    bool takeDated(int i, const QDateTime &time)
    {
        const std::string_view name = property(i);
        if (name == "dateModified"sv)
            fill(m_metadata.modified, time);
        else if (name == "datePublished"sv || name == "dateCreated"sv)
            fill(m_metadata.firstHeadings.isEmpty() && m_dom[i].tag != Tag::Meta ? m_earlyPropertyTime : m_propertyTime, time);
        else
            return false;
        return true;
    }

    /// The first time behind the first headline; teasers have theirs before it.
    void readTime(int i)
    {
        const QDateTime time = timeOf(i, "datetime");
        if (takeDated(i, time))
            return;
        fill(m_metadata.firstHeadings.isEmpty() ? m_earlyTime : m_time, time);
    }

    void readMicrodata(int i)
    {
        if (property(i).starts_with("date"sv))
            takeDated(i, timeOf(i, "content"));
        if (m_dom[i].tag == Tag::A && !m_metadata.firstHeadings.isEmpty() && m_metadata.authorLink.isEmpty() && leadsToAuthor(m_dom.attribute(i, "href"))) {
            if (const QString name = m_dom.text(i); name.size() <= longestName && !peopleIn(name, m_metadata.site).isEmpty())
                m_metadata.authorLink = name;
        }
        if (!m_metadata.byline.isEmpty() || m_dom[i].end - i > mostNodesOfByline || !isByHint(m_dom, i))
            return;
        QString text = m_dom.text(i);
        if (text.size() <= 2 || text.size() > longestByline)
            return;
        if (peopleIn(text).isEmpty())
            text = listed(i); // several names, each in an element of its own
        if (!peopleIn(text).isEmpty())
            m_metadata.byline = text;
    }

    /// The text below the node with a semicolon between its elements; empty unless each of them names somebody.
    [[nodiscard]] QString listed(int i) const
    {
        QStringList parts;
        for (int k = i; k < m_dom[i].end; ++k) {
            if (m_dom[k].tag == Tag::Text)
                parts.append(toQString(m_dom[k].text).simplified());
        }
        parts.removeAll(QString());
        const bool names = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.contains(u' ') && peopleIn(part).size() == 1; });
        return names ? parts.join("; "_L1) : QString();
    }

    /// "saved from url=(0042)https://example.org/…"
    void readComment(std::string_view comment)
    {
        const size_t at = comment.find("saved from url=("sv);
        const size_t begin = at == std::string_view::npos ? at : comment.find(')', at);
        if (begin == std::string_view::npos || !m_saved.isEmpty())
            return;
        m_saved = toQString(comment.substr(begin + 1, 2000)).trimmed().section(u' ', 0, 0);
    }

    static constexpr int mostNodesOfByline = 60;

    const Dom &m_dom;
    PageMetadata &m_metadata;
    QDateTime m_propertyTime;
    QDateTime m_earlyPropertyTime; ///< before any headline, as the next but one
    QDateTime m_time;
    QDateTime m_earlyTime;
    QString m_language;
    QString m_canonical;
    QString m_saved;
};

bool isWebAddress(const QString &url)
{
    return url.startsWith("http://"_L1) || url.startsWith("https://"_L1);
}

} // namespace

PageMetadata pageMetadata(const Dom &dom)
{
    PageMetadata metadata;
    takeLinkedData(dom, metadata);
    const MetaValues values = metaValues(dom);
    takeMetaElements(values, metadata);
    ElementReader reader(dom, metadata);
    reader.read();
    fill(metadata.language, firstOf(values, languageKeys));
    for (const QString &url : {reader.canonical(), metadata.url, reader.saved()}) {
        if (isWebAddress(url)) {
            metadata.url = url;
            break;
        }
        metadata.url.clear();
    }
    return metadata;
}

QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression separator(u"\\s+[|–—•·»:-]+\\s+|\\s*[|｜]\\s*"_s);
    QList<QRegularExpressionMatch> separators;
    for (auto it = separator.globalMatch(title); !site.isEmpty() && it.hasNext();)
        separators.prepend(it.next()); // the last first: the site's name is the shortest part that agrees
    for (const QRegularExpressionMatch &match : separators) {
        if (wordAgreement(title.sliced(match.capturedEnd()), site) > agreement)
            return title.first(match.capturedStart());
        if (wordAgreement(title.first(match.capturedStart()), site) > agreement)
            return title.sliced(match.capturedEnd());
    }
    static const QRegularExpression suffix(u"\\s+[|–—•·-]\\s+[^|–—•·]{2,40}$|\\s*[|｜]\\s*[^|｜]{2,40}$"_s);
    const QRegularExpressionMatch match = suffix.match(title);
    if (!match.hasMatch())
        return title;
    const QString rest = title.first(match.capturedStart());
    return measureText(rest).words >= fewestTitleWords ? rest : title;
}

QString headlineOf(const PageMetadata &metadata)
{
    QStringList titles = metadata.headlines;
    titles.append(metadata.pageTitle);
    for (const QString &heading : metadata.firstHeadings) {
        for (const QString &title : titles) {
            if (wordAgreement(heading, title) >= agreement || wordAgreement(heading, withoutSite(title, metadata.site)) >= agreement)
                return heading;
        }
    }
    if (!metadata.headlines.isEmpty())
        return withoutSite(metadata.headlines.first(), metadata.site);
    if (metadata.firstHeadings.size() == 1 && metadata.firstHeadings.first().compare(metadata.site, Qt::CaseInsensitive) != 0)
        return metadata.firstHeadings.first();
    return metadata.pageTitle.isEmpty() ? metadata.firstHeadings.value(0) : withoutSite(metadata.pageTitle, metadata.site);
}

} // namespace galley
