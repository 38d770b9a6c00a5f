// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/vocabulary.h"

#include <algorithm>
#include <array>
#include <string>

using namespace std::string_view_literals;

namespace galley {

namespace {

constexpr size_t longestNames = 300; ///< of a class attribute; generated ones can be endless

enum class Meaning : quint8 {
    Body, Headline, Standfirst, Byline, Date, Caption, // parts of the article
    Navigation, Related, Advertising, Comment, Sharing, Legal, Subscription, Biography, Other, // furniture
    Negation, // "no-sidebar": the next word means nothing
};

struct Word
{
    std::string_view name;
    Meaning meaning;
    bool beginning = false; ///< longer words that begin so mean the same
};

/// Sorted by name, so that a word can be looked up; see meaningOf().
constexpr std::array words = std::to_array<Word>({
    {"abo", Meaning::Subscription},
    {"ad", Meaning::Advertising},
    {"ads", Meaning::Advertising},
    {"adsense", Meaning::Advertising},
    {"adslot", Meaning::Advertising},
    {"adunit", Meaning::Advertising},
    {"advert", Meaning::Advertising, true},
    {"also", Meaning::Related},
    {"article", Meaning::Body},
    {"articlebody", Meaning::Body},
    {"author", Meaning::Byline},
    {"authorbox", Meaning::Biography},
    {"autor", Meaning::Byline},
    {"banner", Meaning::Advertising},
    {"bio", Meaning::Biography},
    {"biography", Meaning::Biography},
    {"body", Meaning::Body},
    {"bodytext", Meaning::Body},
    {"breadcrumb", Meaning::Navigation, true},
    {"byline", Meaning::Byline},
    {"captcha", Meaning::Other},
    {"caption", Meaning::Caption, true},
    {"carousel", Meaning::Related},
    {"combx", Meaning::Comment},
    {"comment", Meaning::Comment, true},
    {"consent", Meaning::Legal},
    {"content", Meaning::Body},
    {"cookie", Meaning::Legal, true},
    {"copyright", Meaning::Legal},
    {"credit", Meaning::Caption},
    {"credits", Meaning::Caption},
    {"date", Meaning::Date},
    {"dateline", Meaning::Date},
    {"datetime", Meaning::Date},
    {"dek", Meaning::Standfirst},
    {"disclaimer", Meaning::Legal},
    {"disqus", Meaning::Comment, true},
    {"donat", Meaning::Subscription, true},
    {"entry", Meaning::Body},
    {"excerpt", Meaning::Standfirst},
    {"figcaption", Meaning::Caption},
    {"follow", Meaning::Sharing},
    {"footer", Meaning::Navigation},
    {"footnote", Meaning::Body},
    {"gallery", Meaning::Other},
    {"gdpr", Meaning::Legal},
    {"has", Meaning::Negation},
    {"headline", Meaning::Headline},
    {"hentry", Meaning::Body},
    {"inarticle", Meaning::Other},
    {"kommentar", Meaning::Comment, true},
    {"latest", Meaning::Related},
    {"legal", Meaning::Legal},
    {"lightbox", Meaning::Other},
    {"login", Meaning::Subscription},
    {"main", Meaning::Body},
    {"masthead", Meaning::Navigation},
    {"menu", Meaning::Navigation, true},
    {"modal", Meaning::Other},
    {"most", Meaning::Related},
    {"mostread", Meaning::Related},
    {"nav", Meaning::Navigation},
    {"navbar", Meaning::Navigation},
    {"navigation", Meaning::Navigation},
    {"newsletter", Meaning::Subscription, true},
    {"no", Meaning::Negation},
    {"noprint", Meaning::Other},
    {"not", Meaning::Negation},
    {"outbrain", Meaning::Related, true},
    {"overlay", Meaning::Other},
    {"pager", Meaning::Navigation},
    {"pagination", Meaning::Navigation},
    {"paywall", Meaning::Subscription},
    {"popular", Meaning::Related},
    {"popup", Meaning::Other},
    {"post", Meaning::Body},
    {"print", Meaning::Negation},
    {"privacy", Meaning::Legal},
    {"promo", Meaning::Related, true},
    {"pubdate", Meaning::Date},
    {"readmore", Meaning::Related},
    {"recirc", Meaning::Related, true},
    {"recommend", Meaning::Related, true},
    {"register", Meaning::Subscription},
    {"related", Meaning::Related, true},
    {"remove", Meaning::Negation},
    {"reply", Meaning::Comment},
    {"respond", Meaning::Comment},
    {"share", Meaning::Sharing, true},
    {"sharedaddy", Meaning::Sharing},
    {"sharing", Meaning::Sharing},
    {"shop", Meaning::Advertising, true},
    {"show", Meaning::Negation},
    {"sidebar", Meaning::Other},
    {"signup", Meaning::Subscription},
    {"skip", Meaning::Navigation},
    {"skyscraper", Meaning::Advertising},
    {"social", Meaning::Sharing, true},
    {"sponsor", Meaning::Advertising, true},
    {"standfirst", Meaning::Standfirst},
    {"story", Meaning::Body},
    {"storybody", Meaning::Body},
    {"subheadline", Meaning::Standfirst},
    {"subscri", Meaning::Subscription, true},
    {"subtitle", Meaning::Standfirst},
    {"suggest", Meaning::Related, true},
    {"summary", Meaning::Standfirst},
    {"taboola", Meaning::Related, true},
    {"tag", Meaning::Related},
    {"tags", Meaning::Related},
    {"teaser", Meaning::Related, true},
    {"text", Meaning::Body},
    {"timestamp", Meaning::Date},
    {"toc", Meaning::Navigation},
    {"toolbar", Meaning::Other},
    {"tooltip", Meaning::Other},
    {"trending", Meaning::Related},
    {"whatsapp", Meaning::Sharing},
    {"widget", Meaning::Other, true},
    {"with", Meaning::Negation},
    {"without", Meaning::Negation},
});

static_assert(std::is_sorted(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.name < b.name; }));

/// The word that is the name, or the longest that the name begins with.
const Word *lookUp(std::string_view name)
{
    auto after = std::upper_bound(words.begin(), words.end(), name, [](std::string_view n, const Word &word) { return n < word.name; });
    while (after != words.begin()) {
        const Word &word = *--after;
        if (word.name == name || (word.beginning && name.starts_with(word.name)))
            return &word;
        if (word.name.front() != name.front() || word.name.size() < 3 || !name.starts_with(word.name.substr(0, 3)))
            return nullptr;
    }
    return nullptr;
}

std::optional<BlockRole> furnitureOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Navigation: return BlockRole::Navigation;
    case Meaning::Related: return BlockRole::Related;
    case Meaning::Advertising: return BlockRole::Advertising;
    case Meaning::Comment: return BlockRole::Comment;
    case Meaning::Sharing: return BlockRole::Sharing;
    case Meaning::Legal: return BlockRole::Legal;
    case Meaning::Subscription: return BlockRole::Subscription;
    case Meaning::Biography: return BlockRole::AuthorBiography;
    case Meaning::Other: return BlockRole::Other;
    default: return std::nullopt;
    }
}

std::optional<BlockRole> partOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Headline: return BlockRole::Headline;
    case Meaning::Standfirst: return BlockRole::Standfirst;
    case Meaning::Byline: return BlockRole::Byline;
    case Meaning::Date: return BlockRole::Date;
    case Meaning::Caption: return BlockRole::Caption;
    default: return std::nullopt;
    }
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Takes the next word of "relatedStories-list" off, in lower case; empty at the end.
std::string takeWord(std::string_view &names)
{
    while (!names.empty() && !isLower(names.front()) && !isUpper(names.front()))
        names.remove_prefix(1);
    std::string word;
    while (!names.empty() && (isLower(names.front()) || isUpper(names.front()))) {
        const char c = names.front();
        const bool hump = isUpper(c) && !word.empty() && names.size() > 1 && isLower(names[1]);
        if (hump)
            break;
        word += isUpper(c) ? static_cast<char>(c + 32) : c;
        names.remove_prefix(1);
    }
    return word;
}

void tell(ElementHints &hints, Meaning meaning)
{
    if (const auto furniture = furnitureOf(meaning); furniture && !hints.furniture)
        hints.furniture = furniture;
    if (const auto part = partOf(meaning); part && !hints.part)
        hints.part = part;
    hints.body = hints.body || meaning == Meaning::Body;
}

std::optional<BlockRole> furnitureOfTag(Tag tag)
{
    switch (tag) {
    case Tag::Nav:
    case Tag::Menu:
    case Tag::Footer: return BlockRole::Navigation;
    case Tag::Aside:
    case Tag::Form: return BlockRole::Other;
    default: return std::nullopt;
    }
}

std::optional<BlockRole> furnitureOfRole(std::string_view role)
{
    if (role == "navigation"sv || role == "banner"sv || role == "contentinfo"sv || role == "menu"sv || role == "menubar"sv)
        return BlockRole::Navigation;
    if (role == "complementary"sv || role == "search"sv || role == "dialog"sv || role == "alertdialog"sv || role == "alert"sv || role == "tooltip"sv)
        return BlockRole::Other;
    return std::nullopt;
}

bool isHidden(const Dom &dom, int node)
{
    if (dom.hasAttribute(node, "hidden") || dom.attribute(node, "aria-hidden") == "true"sv)
        return true;
    std::string style(dom.attribute(node, "style"));
    std::erase_if(style, [](char c) { return c == ' '; });
    std::transform(style.begin(), style.end(), style.begin(), [](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; });
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

} // namespace

ElementHints nameHints(std::string_view names)
{
    ElementHints hints;
    names = names.substr(0, longestNames);
    bool negated = false;
    for (std::string word = takeWord(names); !word.empty(); word = takeWord(names)) {
        const Word *known = lookUp(word);
        if (known == nullptr) {
            negated = false;
        } else if (known->meaning == Meaning::Negation) {
            negated = true;
        } else {
            if (!negated)
                tell(hints, known->meaning);
            negated = false;
        }
    }
    return hints;
}

ElementHints elementHints(const Dom &dom, int node)
{
    const DomNode &element = dom[node];
    if (element.tag == Tag::Html || element.tag == Tag::Body || element.attributeCount + static_cast<int>(element.tag) == 0)
        return {}; // what is said of the whole page says nothing of a block
    std::string names(dom.attribute(node, "class"));
    names += ' ';
    names += dom.attribute(node, "id");
    ElementHints hints = nameHints(names);
    if (const auto furniture = furnitureOfTag(element.tag))
        hints.furniture = hints.furniture.value_or(*furniture);
    if (const auto furniture = furnitureOfRole(dom.attribute(node, "role")))
        hints.furniture = hints.furniture.value_or(*furniture);
    if (element.tag == Tag::Figcaption)
        hints.part = BlockRole::Caption;
    if (dom.attribute(node, "rel") == "author"sv || dom.attribute(node, "itemprop") == "author"sv)
        hints.part = BlockRole::Byline;
    const std::string_view itemprop = dom.attribute(node, "itemprop");
    hints.body = hints.body || element.tag == Tag::Article || element.tag == Tag::Main || itemprop == "articleBody"sv;
    if (itemprop == "articleBody"sv)
        hints.furniture.reset();
    hints.hidden = isHidden(dom, node);
    return hints;
}

ElementVocabulary::ElementVocabulary(const Dom &dom)
    : m_dom(dom)
{
}

quint64 ElementVocabulary::kindOf(const DomNode &element)
{
    const bool plain = element.attributeCount == 0;
    const quint64 list = plain ? 0 : static_cast<quint64>(element.firstAttribute) + 1;
    return list << 8 | static_cast<quint64>(element.tag);
}

const ElementHints &ElementVocabulary::hints(int node)
{
    const auto [known, isNew] = m_known.try_emplace(kindOf(m_dom[node]));
    if (isNew)
        known->second = elementHints(m_dom, node);
    return known->second;
}

} // namespace galley
