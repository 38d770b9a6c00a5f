// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace galley::bench {

class Corpus;

/// A query as somebody would type it, and which kind of query it is: "word", "phrase", "lang:" …
struct LoggedQuery
{
    QString kind;
    QString text;
};

/// Queries of all kinds, mixed. Words are drawn from all ranks alike, so that frequent ones, which are the dear ones, are
/// among them far more often than anybody would type them; phrases stand in the first \a articles articles.
[[nodiscard]] QList<LoggedQuery> queryLog(const Corpus &corpus, int articles, int count);

} // namespace galley::bench
