// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageauthors.h"

#include "models/extract/text/bylines.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostShownAuthors = 8; ///< more are a list of all who write there

/// Letters and digits in small letters, without a leading article: "Die FURCHE" is "furche".
QString collapsed(const QString &name)
{
    static const QRegularExpression article(u"^(?:the|der|die|das|la|le|les|el|los|il|lo|de|het|o|a|as|os)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QString letters = name.simplified().toCaseFolded();
    letters.remove(article);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

/// "example" of "https://www.example.co.uk/…"
QString siteLabel(const QString &url)
{
    const QStringList labels = QUrl(url).host().split(u'.');
    QString longest;
    for (const QString &label : labels.first(std::max<qsizetype>(0, labels.size() - 1))) {
        if (label != "www"_L1 && label.size() > longest.size())
            longest = label;
    }
    return collapsed(longest);
}

class AuthorChooser final
{
public:
    AuthorChooser(const PageMetadata &declared, QStringView pageText)
        : m_declared(declared)
        , m_pageText(pageText)
    {
        for (const QString &name : declared.organisations)
            m_organisations.append(collapsed(name));
        m_organisations.append(collapsed(declared.site));
        m_organisations.append(siteLabel(declared.url));
        m_organisations.removeAll(QString());
    }

    [[nodiscard]] PageAuthors choose(const QString &textByline) const
    {
        const PageAuthors declared{people(declaredPeople(m_declared.authors)), m_declared.origins[MetadataField::Authors]};
        const PageAuthors shown = shownAuthors(textByline);
        if (!declared.people.isEmpty())
            return winsOver(shown.people, declared.people) ? shown : declared;
        if (!shown.people.isEmpty())
            return shown;
        if (const QStringList linked = people(peopleIn(m_declared.authorLink)); !linked.isEmpty())
            return {linked, MetadataOrigin::BylineElement};
        const QStringList own = declaredPeople(m_declared.authors); // somebody's own site has its author's name
        return {own, own.isEmpty() ? MetadataOrigin::Unknown : m_declared.origins[MetadataField::Authors]};
    }

private:
    [[nodiscard]] PageAuthors shownAuthors(const QString &textByline) const
    {
        if (const QStringList names = people(m_declared.bylineNames); !names.isEmpty())
            return {names, m_declared.bylineOrigin};
        if (const QStringList names = people(peopleIn(m_declared.byline)); !names.isEmpty())
            return {names, m_declared.bylineOrigin};
        return {people(peopleIn(textByline)), MetadataOrigin::Text};
    }

    /// Without the publication and its publisher, which many templates give for the author.
    [[nodiscard]] QStringList people(const QStringList &names) const
    {
        QStringList found;
        for (const QString &name : names) {
            if (!found.contains(name) && !isOrganisation(collapsed(name)))
                found.append(name);
        }
        return found;
    }

    [[nodiscard]] bool isOrganisation(const QString &name) const { return m_organisations.contains(name); }

    [[nodiscard]] bool winsOver(const QStringList &shown, const QStringList &declared) const
    {
        if (shown.isEmpty() || shown.size() > mostShownAuthors)
            return false;
        const auto isShown = [&shown](const QString &name) { return shown.contains(name, Qt::CaseInsensitive); };
        if (shown.size() > declared.size())
            return std::all_of(declared.begin(), declared.end(), isShown);
        return std::none_of(declared.begin(), declared.end(), [this](const QString &name) { return m_pageText.contains(name, Qt::CaseInsensitive); });
    }

    const PageMetadata &m_declared;
    QStringView m_pageText;
    QStringList m_organisations;
};

} // namespace

PageAuthors authorsOf(const PageMetadata &declared, const QString &textByline, QStringView pageText)
{
    PageAuthors authors = AuthorChooser(declared, pageText).choose(textByline);
    if (authors.people.isEmpty())
        authors.origin = MetadataOrigin::Unknown;
    return authors;
}

} // namespace galley
