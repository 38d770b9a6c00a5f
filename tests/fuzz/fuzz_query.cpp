// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/highlight.h"
#include "models/search/querycompiler.h"
#include "models/search/queryedit.h"
#include "models/search/queryerrortext.h"

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

/// What the program does with a query that can be read: SQL for the library, hits in a text, a filter more or less.
void use(const Query &query, const QString &text)
{
    const CompiledQuery compiled = compileQuery(query);
    if (compiled.condition.sql.count(u'?') != compiled.condition.bindings.size())
        qFatal("values are not bound one by one");
    for (const Span hit : hits(text, query))
        check(hit, text.size());
    const QString with = toggledFilter(text, u"lang", QStringLiteral("de"));
    if (!parseQuery(with) || !parseQuery(toggledFilter(with, u"lang", QStringLiteral("de"))))
        qFatal("a query cannot be read with a filter more or less");
}

/// Any text as a query: a tree or a fault, and where each of its parts was typed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto query = parseQuery(text);
    if (query) {
        check(query->root, text.size());
        use(*query, text);
    } else {
        check(query.error().span, text.size());
        if (queryErrorText(query.error()).isEmpty())
            qFatal("a fault without a sentence");
    }
    return 0;
}
