// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/textexpression.h"

#include "models/language/folding.h"
#include "models/language/tokenizer.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/wordformstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostNearChoices = 256; ///< beyond, further words of a NEAR are found as typed only

QString quoted(QString words)
{
    return u'"' + words.replace(u'"', "\"\""_L1) + u'"';
}

/// The term as typed, and its other forms.
QStringList phrasesOf(const TextTerm &term)
{
    const QStringList &tokens = term.indexTokens.isEmpty() ? term.tokens : term.indexTokens;
    QString typed = quoted(tokens.join(u' '));
    if (term.isPrefix)
        typed += u'*';
    QStringList phrases = {typed};
    for (const QString &form : term.hasForms() ? term.forms : QStringList())
        phrases.append(quoted(form));
    return phrases;
}

QStringList tokensBy(FoldRule rule, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QStringList tokens;
    const auto sink = [](void *context, const char *token, int length, int, int) {
        static_cast<QStringList *>(context)->append(QString::fromUtf8(token, length));
        return 0;
    };
    tokenizeUtf8(utf8.constData(), static_cast<int>(utf8.size()), sink, &tokens, rule);
    return tokens;
}

void addIndexTokens(FoldRule rule, QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text)
        node.text.indexTokens = tokensBy(rule, node.text.written);
    for (QueryNode &child : node.children)
        addIndexTokens(rule, child);
}

void addForms(const WordFormStore &store, QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text && node.text.hasForms()) {
        const TextTerm &term = node.text;
        node.text.forms = store.formsOf(term.written.isEmpty() ? term.tokens.first() : term.written).value_or(QStringList());
    }
    for (QueryNode &child : node.children)
        addForms(store, child);
}

} // namespace

QString termExpression(const TextTerm &term)
{
    const QStringList phrases = phrasesOf(term);
    const QString expression = phrases.size() == 1 ? phrases.first() : QString(u'(' + phrases.join(" OR "_L1) + u')');
    if (term.inBody)
        return u"body : " + expression;
    return term.inHeadline ? QString(u"headline : " + expression) : expression;
}

QStringList singleWords(const TextTerm &term)
{
    if (term.tokens.size() != 1 || !term.indexTokens.isEmpty())
        return {};
    QStringList words = term.tokens;
    for (const QString &form : term.hasForms() ? term.forms : QStringList()) {
        const QStringList tokens = searchTokens(form);
        if (tokens.size() != 1)
            return {};
        if (!words.contains(tokens.first()))
            words.append(tokens.first());
    }
    return words;
}

QList<QStringList> indexPhrases(const TextTerm &term)
{
    if (term.isPrefix || !term.indexTokens.isEmpty())
        return {};
    QList<QStringList> phrases = {term.tokens};
    for (const QString &form : term.hasForms() ? term.forms : QStringList()) {
        const QStringList tokens = searchTokens(form);
        if (tokens.isEmpty())
            return {};
        if (!phrases.contains(tokens))
            phrases.append(tokens);
    }
    return phrases;
}

QString nearExpression(const QueryNode &near)
{
    QStringList choices = {QString()}; // of one phrase for each term
    for (const QueryNode &child : near.children) {
        const QStringList phrases = phrasesOf(child.text);
        const bool everyForm = choices.size() * phrases.size() <= mostNearChoices;
        QStringList longer;
        for (const QString &choice : std::as_const(choices)) {
            for (const QString &phrase : everyForm ? phrases : phrases.first(1))
                longer.append(choice + u' ' + phrase);
        }
        choices = longer;
    }
    for (QString &choice : choices)
        choice = u"NEAR(" + choice.trimmed() + u", " + QString::number(near.distance) + u')';
    return choices.size() == 1 ? choices.first() : QString(u'(' + choices.join(" OR "_L1) + u')');
}

Query withWordForms(Connection &connection, Query query)
{
    addForms(WordFormStore(connection), query.root);
    const auto tokenizer = indexSetting(connection, indexsetting::tokenizer);
    if (const FoldRule rule = foldRuleOf(static_cast<int>(tokenizer ? tokenizer->value_or(1) : tokenizerVersion)); rule != foldRuleOf(tokenizerVersion))
        addIndexTokens(rule, query.root);
    return query;
}

} // namespace galley
