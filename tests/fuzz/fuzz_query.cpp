// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/query.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

using namespace galley;

namespace {

void check(Span span, qsizetype size)
{
    if (span.begin < 0 || span.end < span.begin || span.end > size)
        qFatal("a span is outside the query");
}

void check(const QueryNode &node, qsizetype size)
{
    check(node.span, size);
    if (node.kind == QueryNode::Kind::Text && node.text.tokens.isEmpty())
        qFatal("a term has no word");
    if (node.kind == QueryNode::Kind::Not && node.children.size() != 1)
        qFatal("NOT wants one operand");
    for (const QueryNode &child : node.children)
        check(child, size);
}

} // namespace

/// Any text as a query: a tree or a fault, and where each of its parts was typed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto query = parseQuery(text);
    if (query)
        check(query->root, text.size());
    else
        check(query.error().span, text.size());
    return 0;
}
