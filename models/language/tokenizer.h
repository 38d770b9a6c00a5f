// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"
#include "models/language/folding.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace galley {

/// Grows whenever the same text gives other tokens. A library keeps the number that its index was made with; when it
/// differs the index is to be made again.
inline constexpr int tokenizerVersion = 2;

/// The rule by which an index of \a version was made; of a version from the future, ours.
[[nodiscard]] constexpr FoldRule foldRuleOf(int version)
{
    return version == 1 ? FoldRule::Names : FoldRule::Words;
}

/// A word of a text. A word is a run of letters, marks and digits; each ideograph and each kana is a word of its own, so
/// that a phrase finds Chinese words.
struct Token
{
    QStringView folded; ///< as search compares it; valid only during the call
    Span span;          ///< of the text
};

using TokenSink = void (*)(void *context, const Token &token);

/// Calls \a sink with each word of \a text. The one division into words that index, query and highlighting share. Any thread.
void tokenize(QStringView text, TokenSink sink, void *context);

template<typename Callback>
void tokenize(QStringView text, Callback callback)
{
    tokenize(text, [](void *context, const Token &token) { (*static_cast<Callback *>(context))(token); }, &callback);
}

/// Receives a word as UTF-8 and the byte range [begin, end) that it stands in; anything but 0 stops and is returned.
using Utf8TokenSink = int (*)(void *context, const char *token, int length, int begin, int end);

/// The same words over UTF-8, without a conversion: what the full-text index calls. Malformed bytes separate words.
int tokenizeUtf8(const char *text, int length, Utf8TokenSink sink, void *context, FoldRule rule = FoldRule::Words);

/// The folded words of \a text.
[[nodiscard]] QStringList searchTokens(QStringView text);

/// The same with a space before, between and after them, so that a search for " new yorker " finds whole words and one for
/// " new" their beginnings. Empty when there is no word.
[[nodiscard]] QString paddedWords(QStringView text);
/// The same of the domain of a web address, "www" left out: " dw com ". Empty when it is no web address.
[[nodiscard]] QString paddedHostWords(QStringView url);

/// A name as search compares it: folded by FoldRule::Names, signs kept (dashes and apostrophes as ASCII), white space simplified.
[[nodiscard]] QString foldForSearch(QStringView text);

} // namespace galley
