// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/storage/articlestore.h"

namespace galley {
class Library;
}

namespace galley::bench {

class Corpus;
struct CorpusArticle;

/// The article as an import would have left it: furniture around the content, in the page text.
[[nodiscard]] NewVersion newVersion(const CorpusArticle &article);
/// The same with all its paragraphs as one.
[[nodiscard]] NewVersion newVersionOfOneParagraph(const CorpusArticle &article);

/// Marks over the content of a version, spread evenly: mentions of one to four words, some of which nest and overlap, and events
/// with two arguments each. Nothing of them is in a library yet.
[[nodiscard]] Annotations annotationsFor(const NewVersion &version, int mentions, int events);

/// Adds \a count articles of the corpus with their index entries; every fourth has its names marked. Waits. Ends the program
/// with a message when it cannot.
void addArticles(Library &library, const Corpus &corpus, int count);
/// Adds one article with these annotations, whose ids are given anew.
[[nodiscard]] ArticleId addArticle(Library &library, const NewVersion &version, const Annotations &annotations);
/// Makes the library at \a path, with \a count articles, unless there is one.
void ensureLibrary(const QString &path, int count);

/// The same for libraries of any size, as fast as SQLite goes: only the names at the beginning of each article are marked, eight of them
/// or so, each pointing to an entity, and three events; no source documents. One segment of the index in the end.
void ensureLargeLibrary(const QString &path, const Corpus &corpus, int count);

/// Adds articles of the corpus, from one of its numbers on, in one transaction.
[[nodiscard]] QList<ArticleId> addSomeArticles(Library &library, const Corpus &corpus, int first, int count);

/// Opens it or ends the program with a message.
[[nodiscard]] std::unique_ptr<Library> openLibrary(const QString &path);

} // namespace galley::bench
