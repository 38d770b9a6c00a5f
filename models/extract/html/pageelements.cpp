// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageelements.h"

#include "models/extract/html/pageheadline.h"
#include "models/extract/html/vocabulary.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/dates.h"
#include "models/extract/text/textmeasures.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace galley {

namespace {

constexpr qsizetype mostHeadings = 8;
constexpr qsizetype longestByline = 160;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestAddress = 2000;
constexpr int mostNodesOfByline = 60;
constexpr int mostNodesOfName = 8;
constexpr int reachOfByline = 40;  ///< nodes behind an author's element in which the next author stands
constexpr int reachOfHeading = 400; ///< nodes behind the first heading in which a link to a person is the author
constexpr qsizetype mostAuthors = 12;

/// Words of class names around authors, in the languages that publishers name their elements in.
constexpr std::array bylineNames = {"byline"sv, "author"sv, "autor"sv, "auteur"sv, "autore"sv, "verfasser"sv, "contributor"sv, "writer"sv, "reporter"sv,
    "journalist"sv, "skribent"sv, "penulis"sv, "yazar"sv, "muhabir"sv, "redacteur"sv};
/// The same names around what is not the author of this article.
constexpr std::array otherNames = {"comment"sv, "related"sv, "teaser"sv, "card"sv, "bio"sv, "about"sv, "recommend"sv, "authori"sv, "footer"sv, "list-item"sv};
constexpr std::array surelyAuthor = {"/author"sv, "/autor"sv, "/auteur"sv, "/editors/"sv};
constexpr std::array maybeAuthor = {"/profil"sv, "/people/"sv, "/person"sv, "/staff/"sv, "/contributor"sv, "/by/"sv, "/journalist"sv, "/reporter"sv,
    "/newsteam/"sv, "/writer"sv, "/columnist"sv, "/penulis/"sv, "/yazar"sv, "/verfasser"sv};

template<size_t size>
bool containsAny(std::string_view text, const std::array<std::string_view, size> &words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

std::string lower(std::string_view text)
{
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return folded;
}

class ElementReader final
{
public:
    ElementReader(const Dom &dom, PageMetadata &metadata)
        : m_dom(dom)
        , m_metadata(metadata)
        , m_vocabulary(dom)
    {
    }

    void read()
    {
        for (int i = 0; i < m_dom.size(); ++i)
            readElement(i);
        if (!m_language.isEmpty()) {
            m_metadata.language = m_language;
            m_metadata.origins[MetadataField::Language] = MetadataOrigin::RootElement;
        }
        for (const FoundTime &found : {m_propertyTime, m_earlyPropertyTime, m_time, m_earlyTime}) {
            if (found.time.isValid())
                m_metadata.published.append(found);
        }
        settleAddress();
    }

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
            if (m_metadata.pageTitle.isEmpty())
                m_metadata.pageTitle = QString::fromUtf8(m_dom.rawText(i)).simplified();
            break;
        case Tag::H1:
            takeHeading(i);
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

    void takeHeading(int i)
    {
        if (m_metadata.headings.size() >= mostHeadings)
            return;
        if (PageHeading heading = readHeading(m_dom, i); !heading.text.isEmpty()) {
            if (m_metadata.headings.isEmpty())
                m_firstHeading = i;
            m_metadata.headings.append(std::move(heading));
        }
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

    static void keepFirst(FoundTime &kept, const QDateTime &time, MetadataOrigin origin)
    {
        if (!kept.time.isValid() && time.isValid())
            kept = {time, origin};
    }

    /// Takes the time if the property says what it is of.
    bool takeDated(int i, const QDateTime &time)
    {
        const std::string_view name = property(i);
        if (name == "dateModified"sv)
            fill(m_metadata, MetadataField::Modified, m_metadata.modified, time, MetadataOrigin::Microdata);
        else if (name == "datePublished"sv || name == "dateCreated"sv)
            keepFirst(m_metadata.headings.isEmpty() && m_dom[i].tag != Tag::Meta ? m_earlyPropertyTime : m_propertyTime, time, MetadataOrigin::Microdata);
        else
            return false;
        return true;
    }

    /// The first time behind the first headline; teasers have theirs before it.
    void readTime(int i)
    {
        const QDateTime time = timeOf(i, "datetime");
        if (!takeDated(i, time))
            keepFirst(m_metadata.headings.isEmpty() ? m_earlyTime : m_time, time, MetadataOrigin::TimeElement);
    }

    void readMicrodata(int i)
    {
        if (m_dom[i].attributeCount == 0)
            return;
        const std::string_view name = property(i);
        if (name.starts_with("date"sv))
            takeDated(i, timeOf(i, "content"));
        else if (name == "articleSection"sv && m_dom[i].end - i <= mostNodesOfName)
            takeSection(i);
        if (m_dom[i].tag == Tag::A)
            readAuthorLink(i);
        if (m_dom[i].end - i <= mostNodesOfByline)
            readByline(i);
    }

    void takeSection(int i)
    {
        QString section = m_dom.attributeText(i, "content").simplified();
        if (section.isEmpty())
            section = m_dom.text(i);
        fill(m_metadata, MetadataField::Section, m_metadata.section, section, MetadataOrigin::Microdata);
    }

    void readAuthorLink(int i)
    {
        if (m_metadata.headings.isEmpty() || !m_metadata.authorLink.isEmpty())
            return;
        const std::string_view address = m_dom.attribute(i, "href");
        const bool near = i - m_firstHeading <= reachOfHeading;
        if (!containsAny(address, surelyAuthor) && !(near && containsAny(address, maybeAuthor)))
            return;
        const QString name = m_dom.text(i);
        const bool full = name.contains(u' ') || containsAny(address, surelyAuthor);
        if (full && name.size() <= longestName && !peopleIn(name, m_metadata.site).isEmpty())
            m_metadata.authorLink = name;
    }

    [[nodiscard]] bool saysAuthor(int i) const { return property(i) == "author"sv || m_dom.attribute(i, "rel") == "author"sv; }

    [[nodiscard]] bool isBylineElement(int i)
    {
        const auto [known, isNew] = m_bylineKinds.try_emplace(ElementVocabulary::kindOf(m_dom[i]), false);
        if (isNew)
            known->second = findBylineElement(i);
        return known->second;
    }

    [[nodiscard]] bool findBylineElement(int i)
    {
        if (saysAuthor(i))
            return true;
        const std::string names = lower(m_dom.attribute(i, "class"));
        if (names.find("authorname"sv) != std::string::npos || names.find("authors"sv) != std::string::npos)
            return true;
        const ElementHints &hints = m_vocabulary.hints(i);
        if (hints.furniture == BlockRole::Comment || hints.furniture == BlockRole::Related)
            return false;
        return hints.part == BlockRole::Byline || (containsAny(names, bylineNames) && !containsAny(names, otherNames));
    }

    void readByline(int i)
    {
        if (!m_metadata.byline.isEmpty())
            return addAuthor(i);
        if (!isBylineElement(i))
            return;
        const QString text = m_dom.text(i);
        if (text.size() <= 2 || text.size() > longestByline)
            return;
        QStringList names = namesBelow(i);
        if (names.isEmpty() && saysAuthor(i))
            names = declaredPeople({text});
        if (names.isEmpty() && peopleIn(text).isEmpty())
            return;
        m_metadata.byline = text;
        m_metadata.bylineNames = names;
        m_metadata.bylineOrigin = saysAuthor(i) ? MetadataOrigin::Microdata : MetadataOrigin::BylineElement;
        m_bylineEnd = m_dom[i].end;
    }

    /// Another author, in an element of its own right behind the first.
    void addAuthor(int i)
    {
        if (i < m_bylineEnd || i - m_bylineEnd > reachOfByline || m_metadata.bylineOrigin != MetadataOrigin::Microdata || !saysAuthor(i))
            return;
        if (m_metadata.bylineNames.isEmpty())
            m_metadata.bylineNames = peopleIn(m_metadata.byline, m_metadata.site);
        const QString text = m_dom.text(i);
        const QStringList people = text.size() <= longestName ? declaredPeople({text}) : QStringList();
        for (const QString &person : people) {
            if (!m_metadata.bylineNames.contains(person) && m_metadata.bylineNames.size() < mostAuthors)
                m_metadata.bylineNames.append(person);
        }
        m_bylineEnd = m_dom[i].end;
    }

    /// The people below the node that have an element of their own: a link, a name of microdata or of a visiting card.
    [[nodiscard]] QStringList namesBelow(int i) const
    {
        QStringList names;
        for (int k = i + 1; k < m_dom[i].end; ++k) {
            const std::string_view classes = m_dom.attribute(k, "class");
            const bool card = classes.starts_with("fn"sv) || classes.find(" fn"sv) != std::string_view::npos;
            const bool isName = m_dom[k].tag == Tag::A || property(k) == "name"sv || card;
            if (!isName || m_dom[k].end - k > mostNodesOfName)
                continue;
            const QString text = m_dom.text(k);
            const QStringList people = text.size() > longestName ? QStringList() : card || saysAuthor(k) ? declaredPeople({text}) : peopleIn(text);
            if (people.size() == 1 && !names.contains(people.first()) && names.size() < mostAuthors)
                names.append(people.first());
            k = people.isEmpty() ? k : m_dom[k].end - 1;
        }
        return names.isEmpty() ? listed(i) : names;
    }

    /// The texts below the node; empty unless each of them names somebody.
    [[nodiscard]] QStringList listed(int i) const
    {
        QStringList parts;
        for (int k = i; k < m_dom[i].end; ++k) {
            if (m_dom[k].tag == Tag::Text)
                parts.append(toQString(m_dom[k].text).simplified());
        }
        parts.removeAll(QString());
        const bool names = parts.size() > 1
            && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.contains(u' ') && peopleIn(part).size() == 1; });
        QStringList people;
        for (const QString &part : names ? parts : QStringList())
            people.append(peopleIn(part).first());
        people.removeDuplicates();
        return people;
    }

    /// "saved from url=(0042)https://example.org/…"
    void readComment(std::string_view comment)
    {
        const size_t at = comment.find("saved from url=("sv);
        const size_t begin = at == std::string_view::npos ? at : comment.find(')', at);
        if (begin == std::string_view::npos || !m_saved.isEmpty())
            return;
        m_saved = toQString(comment.substr(begin + 1, longestAddress)).trimmed().section(u' ', 0, 0);
    }

    void settleAddress()
    {
        const std::array addresses = {FoundText{m_canonical, MetadataOrigin::LinkElement}, FoundText{m_metadata.url, MetadataOrigin::OpenGraph},
            FoundText{m_saved, MetadataOrigin::Fetched}};
        m_metadata.url.clear();
        for (const FoundText &address : addresses) {
            if (address.text.startsWith("http://"_L1) || address.text.startsWith("https://"_L1))
                fill(m_metadata, MetadataField::Url, m_metadata.url, address.text, address.origin);
        }
    }

    const Dom &m_dom;
    PageMetadata &m_metadata;
    ElementVocabulary m_vocabulary;
    std::unordered_map<quint64, bool> m_bylineKinds; ///< of elements, whether they are around bylines
    FoundTime m_propertyTime;
    FoundTime m_earlyPropertyTime; ///< before any headline, as the next but one
    FoundTime m_time;
    FoundTime m_earlyTime;
    QString m_language;
    QString m_canonical;
    QString m_saved;
    int m_firstHeading = 0;
    int m_bylineEnd = 0;
};

} // namespace

void takeElements(const Dom &dom, PageMetadata &metadata)
{
    ElementReader(dom, metadata).read();
}

} // namespace galley
