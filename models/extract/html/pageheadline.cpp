// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageheadline.h"

#include "models/extract/text/textmeasures.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace galley {

namespace {

constexpr double agreement = 0.75;     ///< of an h1 with a declared title
constexpr double sameTitle = 0.95;
constexpr int fewestTitleWords = 2;    ///< that are left when the site's name is taken off
constexpr int fewestWordsAfterKicker = 3;
constexpr int mostKickerWords = 8;
constexpr int mostNodesOfHeading = 60;
constexpr int nearParents = 3;         ///< elements outwards in which a path through the site is looked for

/// What publishers call the line above the headline, in their elements' names.
constexpr std::array kickerNames = {"kicker"sv, "overline"sv, "topline"sv, "toptitle"sv, "roofline"sv, "eyebrow"sv, "dachzeile"sv, "spitzmarke"sv,
    "supertitle"sv, "suptitle"sv, "pretitle"sv, "pre-title"sv, "overtitle"sv, "titleheader"sv, "surtitre"sv, "catchline"sv, "antetitulo"sv, "cintillo"sv,
    "occhiello"sv, "sobretitulo"sv, "topic-label"sv, "nadtytul"sv, "h1small"sv, "small"sv};
constexpr std::array hiddenNames = {"invisible"sv, "offscreen"sv, "visually-hidden"sv, "visuallyhidden"sv, "sr-only"sv, "screen-reader"sv, "hidden"sv};

template<size_t size>
bool hasName(const Dom &dom, int node, const std::array<std::string_view, size> &names)
{
    const std::string_view own = dom.attribute(node, "class");
    return std::any_of(names.begin(), names.end(), [own](std::string_view name) { return own.find(name) != std::string_view::npos; });
}

bool isPath(const Dom &dom, int node)
{
    for (int i = node, steps = 0; i >= 0 && steps < nearParents; i = dom[i].parent, ++steps) {
        const QString names = QString(dom.attributeText(i, "class") + u' ' + dom.attributeText(i, "itemtype") + u' ' + dom.attributeText(i, "aria-label"));
        if (names.contains("breadcrumb"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The texts of the heading's children without those that nobody sees.
QStringList partsOf(const Dom &dom, int node, bool &hasKicker)
{
    QStringList parts;
    for (int i = node + 1; i < dom[node].end;) {
        const bool isText = dom[i].tag == Tag::Text;
        if (!isText && (hasName(dom, i, hiddenNames) || dom.attribute(i, "aria-hidden") == "true"sv)) {
            i = dom[i].end;
            continue;
        }
        const bool single = !isText && dom[i].parent == node && dom.text(i) == dom.text(node);
        if (single) { // an element around all of it
            node = i++;
            continue;
        }
        const QString text = isText ? toQString(dom[i].text).simplified() : dom.text(i);
        if (!text.isEmpty()) {
            hasKicker = hasKicker || (parts.isEmpty() && !isText && hasName(dom, i, kickerNames));
            parts.append(text);
        }
        i = dom[i].end;
    }
    return parts;
}

QString withoutColon(QString title)
{
    static const QRegularExpression opening(u"^[\\s:|/–—·-]+"_s);
    return title.remove(opening).simplified();
}

/// The end of the heading that a declared title gives alone: "Basel: Bridge opens" and "Bridge opens".
QString declaredEnd(const QString &heading, const PageMetadata &metadata)
{
    for (const FoundText &title : metadata.headlines) {
        const qsizetype kicker = heading.size() - title.text.size();
        if (kicker <= 0 || !heading.endsWith(title.text) || measureText(title.text).words < fewestWordsAfterKicker)
            continue;
        if (!heading[kicker - 1].isLetterOrNumber() && measureText(heading.first(kicker)).words <= mostKickerWords)
            return title.text;
    }
    return heading;
}

PageHeadline fromHeading(const PageHeading &heading, const PageMetadata &metadata)
{
    return {heading.text, declaredEnd(heading.title, metadata), MetadataOrigin::Heading};
}

PageHeadline declaredAs(const FoundText &title, const PageMetadata &metadata)
{
    const QString text = withoutSite(title.text, metadata.site);
    return {text, text, title.origin};
}

} // namespace

PageHeading readHeading(const Dom &dom, int node)
{
    PageHeading heading{dom.text(node), {}, isPath(dom, node)};
    heading.title = heading.text;
    if (dom[node].end - node > mostNodesOfHeading)
        return heading;
    bool hasKicker = false;
    QStringList parts = partsOf(dom, node, hasKicker);
    if (hasKicker && parts.size() > 1 && measureText(parts.first()).words <= mostKickerWords) {
        const QString rest = withoutColon(parts.mid(1).join(u' '));
        if (measureText(rest).words >= fewestWordsAfterKicker)
            parts = {rest};
    } else if (measureText(parts.join(u' ')).words == measureText(heading.text).words) {
        return heading; // nothing was hidden
    }
    if (const QString shown = withoutColon(parts.join(u' ')); measureText(shown).words >= fewestTitleWords)
        heading.title = shown;
    return heading;
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

PageHeadline headlineOf(const PageMetadata &metadata)
{
    QList<FoundText> titles = metadata.headlines;
    titles.append({metadata.pageTitle, MetadataOrigin::TitleElement});
    QList<PageHeading> headings;
    std::copy_if(metadata.headings.begin(), metadata.headings.end(), std::back_inserter(headings), [](const PageHeading &heading) { return !heading.path; });
    for (const PageHeading &heading : std::as_const(headings)) {
        for (const FoundText &title : std::as_const(titles)) {
            if (wordAgreement(heading.text, title.text) >= agreement || wordAgreement(heading.text, withoutSite(title.text, metadata.site)) >= agreement
                || wordAgreement(heading.title, title.text) >= sameTitle)
                return fromHeading(heading, metadata);
        }
    }
    if (!metadata.headlines.isEmpty())
        return declaredAs(metadata.headlines.first(), metadata);
    if (headings.size() == 1 && headings.first().text.compare(metadata.site, Qt::CaseInsensitive) != 0)
        return fromHeading(headings.first(), metadata);
    if (!metadata.pageTitle.isEmpty())
        return declaredAs(titles.last(), metadata);
    return metadata.headings.isEmpty() ? PageHeadline() : fromHeading(metadata.headings.first(), metadata);
}

} // namespace galley
