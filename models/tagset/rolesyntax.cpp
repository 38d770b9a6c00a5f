// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/tagset/rolesyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isFillerName(const QString &name)
{
    return isTagName(name) || name == "<ANY>"_L1 || name == "<ENTITY>"_L1 || name == "<EVENT>"_L1;
}

Result<RoleRule> parseRole(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return failure(ErrorCode::FormatInvalid, {}, u"role \"%1\" has no \":\" with what may fill it"_s.arg(text));
    RoleRule rule;
    rule.name = text.left(colon).trimmed();
    rule.repeatable = false;
    if (const QChar last = rule.name.isEmpty() ? QChar() : rule.name.back(); last == u'*' || last == u'+' || last == u'?') {
        rule.repeatable = last != u'?';
        rule.name.chop(1);
    }
    if (!isTagName(rule.name))
        return failure(ErrorCode::FormatInvalid, {}, u"\"%1\" cannot name a role (letters, digits, _ and -)"_s.arg(rule.name));
    // Interchange formats number repeated roles: Agent, Agent2.
    if (isAsciiDigit(rule.name.back()))
        return failure(ErrorCode::FormatInvalid, {}, u"role \"%1\" ends in a digit"_s.arg(rule.name));
    for (const QString &filler : text.mid(colon + 1).split(u'|')) {
        const QString name = filler.trimmed();
        if (!isFillerName(name))
            return failure(ErrorCode::FormatInvalid, {}, u"role \"%1\": \"%2\" cannot fill it"_s.arg(rule.name, name));
        rule.fillers.append(name);
    }
    return rule;
}

} // namespace

bool isTagName(QStringView name)
{
    return !name.isEmpty() && isAsciiLetter(name.front()) && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' || c == u'-';
    });
}

Result<QList<RoleRule>> parseRoles(const QString &text)
{
    QList<RoleRule> rules;
    if (text.trimmed().isEmpty())
        return rules;
    for (const QString &part : text.split(u',')) {
        Result<RoleRule> rule = parseRole(part.trimmed());
        if (!rule)
            return failure(rule.error());
        const bool known = std::any_of(rules.cbegin(), rules.cend(), [&rule](const RoleRule &r) { return r.name == rule->name; });
        if (known)
            return failure(ErrorCode::FormatInvalid, {}, u"role \"%1\" stands twice"_s.arg(rule->name));
        rules.append(*std::move(rule));
    }
    return rules;
}

} // namespace galley
