// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markupsource.h"

#include <cstddef>

namespace galley {

namespace {

bool endsName(char c)
{
    return isSpace(c) || c == '/' || c == '>' || c == '=';
}

/// Where the first character stands that is no white space.
size_t behindSpace(std::string_view html, size_t at)
{
    while (at < html.size() && isSpace(html[at]))
        ++at;
    return at;
}

size_t behindValue(std::string_view html, size_t at)
{
    if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
        const size_t close = html.find(html[at], at + 1);
        return close == std::string_view::npos ? html.size() : close + 1;
    }
    while (at < html.size() && !isSpace(html[at]) && html[at] != '>')
        ++at;
    return at;
}

bool needsCleaning(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\f') || c == 0x7f;
}

/// A count over blocks of fixed size, which compilers make wide instructions of.
bool needsCleaning(std::string_view html)
{
    constexpr size_t blockSize = 64;
    size_t at = 0;
    for (; at + blockSize <= html.size(); at += blockSize) {
        unsigned char found = 0;
        for (size_t i = 0; i < blockSize; ++i) {
            const auto c = static_cast<unsigned char>(html[at + i]);
            found = static_cast<unsigned char>(found | (needsCleaning(c) ? 1 : 0));
        }
        if (found != 0)
            return true;
    }
    return std::any_of(html.begin() + static_cast<std::ptrdiff_t>(at), html.end(), [](char c) { return needsCleaning(static_cast<unsigned char>(c)); });
}

} // namespace

AttributeSource followAttribute(std::string_view html, size_t begin)
{
    size_t at = begin + 1; // an equals sign may begin a name
    while (at < html.size() && !endsName(html[at]))
        ++at;
    AttributeSource attribute{html.substr(begin, at - begin), {}, at};
    at = behindSpace(html, at);
    if (at >= html.size() || html[at] != '=')
        return attribute;
    const size_t value = behindSpace(html, at + 1);
    attribute.end = behindValue(html, value);
    attribute.value = html.substr(value, attribute.end - value);
    return attribute;
}

std::string_view withoutQuotes(std::string_view value)
{
    const bool quoted = !value.empty() && (value.front() == '"' || value.front() == '\'');
    if (!quoted)
        return value;
    const bool closed = value.size() > 1 && value.back() == value.front();
    return value.substr(1, value.size() - (closed ? 2 : 1));
}

QByteArray cleanedMarkup(const QByteArray &html)
{
    if (!needsCleaning(std::string_view(html.constData(), static_cast<size_t>(html.size()))))
        return html;
    QByteArray clean(html.size(), Qt::Uninitialized);
    char *end = clean.data();
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html[i];
        if (c == '\r' && (i + 1 == html.size() || html[i + 1] != '\n'))
            *end++ = '\n';
        else if (!needsCleaning(static_cast<unsigned char>(c)))
            *end++ = c;
    }
    clean.truncate(end - clean.data());
    return clean;
}

} // namespace galley
