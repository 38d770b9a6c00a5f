// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/articlecommands.h"

#include "models/storage/articlestore.h"
#include "models/storage/collectionstore.h"
#include "models/storage/sitememory.h"

#include <algorithm>

namespace galley {

namespace {

/// The site whose later pages follow an editor's decision on these blocks; empty when none do.
QString followingSite(const Article &article, const QList<int> &blocks)
{
    const bool hasPlace = std::any_of(blocks.cbegin(), blocks.cend(), [&](int index) { return article.blocks.at(index).place != 0; });
    return hasPlace ? siteKey(article.metadata.url, article.metadata.site).name : QString();
}

} // namespace

std::optional<BlockRole> editorRoleFor(const Block &block, bool content)
{
    if (isContent(block.learnedRole()) == content)
        return std::nullopt;
    if (isContent(block.role) == content)
        return block.role;
    return content ? BlockRole::Paragraph : BlockRole::Other;
}

QFuture<Result<EditOutcome>> ArticleCommands::setStarred(const QList<ArticleId> &articles, bool starred)
{
    return m_editor.make({.kind = starred ? EditKind::Star : EditKind::Unstar, .subject = {}, .articles = articles},
                         [=](Connection &connection, EditOutcome &) { return ArticleStore(connection).setStarred(articles, starred); });
}

QFuture<Result<EditOutcome>> ArticleCommands::setState(const QList<ArticleId> &articles, ReadingState state)
{
    return m_editor.make({.kind = EditKind::SetState, .subject = {}, .articles = articles},
                         [=](Connection &connection, EditOutcome &) { return ArticleStore(connection).setState(articles, state); });
}

QFuture<Result<EditOutcome>> ArticleCommands::setLanguage(ArticleId article, const QString &language)
{
    return m_editor.make({.kind = EditKind::SetLanguage, .subject = language, .articles = {article}},
                         [=](Connection &connection, EditOutcome &) { return ArticleStore(connection).setLanguage(article, language, LanguageOrigin::Editor); });
}

QFuture<Result<EditOutcome>> ArticleCommands::setHeadline(ArticleId article, const QString &headline)
{
    return m_editor.make({.kind = EditKind::SetHeadline, .subject = headline, .articles = {article}},
                         [=](Connection &connection, EditOutcome &) { return ArticleStore(connection).setHeadline(article, headline); });
}

QFuture<Result<EditOutcome>> ArticleCommands::confirmPage(ArticleId article)
{
    return m_editor.make({.kind = EditKind::ConfirmPage, .subject = {}, .articles = {article}},
                         [=](Connection &connection, EditOutcome &) { return ArticleStore(connection).setDoubtful(article, false); });
}

QFuture<Result<EditOutcome>> ArticleCommands::setContent(const Article &article, const QList<int> &blocks, bool content)
{
    QList<std::pair<int, std::optional<BlockRole>>> roles;
    for (const int index : blocks)
        roles.append({index, editorRoleFor(article.blocks.at(index), content)});
    return m_editor.make({.kind = content ? EditKind::ShowBlock : EditKind::HideBlock, .subject = followingSite(article, blocks), .articles = {article.id}},
                         [roles, article, content](Connection &connection, EditOutcome &) -> Result<> {
        ArticleStore store(connection);
        for (const auto &[index, role] : roles) {
            if (const auto done = store.setEditorRole(article.version, index, role); !done)
                return done;
        }
        return SiteMemory(connection).learn(article, roles, content);
    });
}

QFuture<Result<EditOutcome>> ArticleCommands::remove(const QList<ArticleId> &articles)
{
    return m_editor.make({.kind = EditKind::RemoveArticle, .subject = {}, .articles = articles}, [=](Connection &connection, EditOutcome &) -> Result<> {
        ArticleStore store(connection);
        for (const ArticleId article : articles) {
            if (const auto removed = store.remove(article); !removed)
                return removed;
        }
        return {};
    });
}

QFuture<Result<EditOutcome>> ArticleCommands::addCollection(const QString &name, const QList<ArticleId> &articles)
{
    return m_editor.make({.kind = EditKind::AddCollection, .subject = name, .articles = articles}, [=](Connection &connection, EditOutcome &outcome) {
        CollectionStore store(connection);
        return store.add(name).and_then([&](CollectionId id) {
            outcome.collection = id;
            return store.put(id, articles);
        });
    });
}

QFuture<Result<EditOutcome>> ArticleCommands::renameCollection(CollectionId id, const QString &name)
{
    return m_editor.make({.kind = EditKind::RenameCollection, .subject = name, .articles = {}},
                         [=](Connection &connection, EditOutcome &) { return CollectionStore(connection).rename(id, name); });
}

QFuture<Result<EditOutcome>> ArticleCommands::removeCollection(CollectionId id, const QString &name)
{
    return m_editor.make({.kind = EditKind::RemoveCollection, .subject = name, .articles = {}},
                         [=](Connection &connection, EditOutcome &) { return CollectionStore(connection).remove(id); });
}

QFuture<Result<EditOutcome>> ArticleCommands::putInto(CollectionId id, const QString &name, const QList<ArticleId> &articles)
{
    return m_editor.make({.kind = EditKind::PutIntoCollection, .subject = name, .articles = articles},
                         [=](Connection &connection, EditOutcome &) { return CollectionStore(connection).put(id, articles); });
}

QFuture<Result<EditOutcome>> ArticleCommands::takeFrom(CollectionId id, const QString &name, const QList<ArticleId> &articles)
{
    return m_editor.make({.kind = EditKind::TakeFromCollection, .subject = name, .articles = articles},
                         [=](Connection &connection, EditOutcome &) { return CollectionStore(connection).take(id, articles); });
}

QFuture<Result<EditOutcome>> ArticleCommands::saveSearch(const QString &name, const QString &query)
{
    return m_editor.make({.kind = EditKind::SaveSearch, .subject = name, .articles = {}}, [=](Connection &connection, EditOutcome &) {
        return CollectionStore(connection).addSearch(name, query).map([](SavedSearchId) {});
    });
}

QFuture<Result<EditOutcome>> ArticleCommands::removeSearch(SavedSearchId id)
{
    return m_editor.make({.kind = EditKind::RemoveSearch, .subject = {}, .articles = {}},
                         [=](Connection &connection, EditOutcome &) { return CollectionStore(connection).removeSearch(id); });
}

void ArticleCommands::markReading(ArticleId article, ReadingState state)
{
    m_editor.note([=](Connection &connection) { return ArticleStore(connection).setState({article}, state); },
                  LibraryChange{.added = {}, .changed = {article}, .removed = {}, .annotated = {}});
}

void ArticleCommands::rememberPosition(ArticleId article, qsizetype utf16Position)
{
    m_editor.note([=](Connection &connection) { return ArticleStore(connection).setReadingPosition(article, utf16Position); });
}

} // namespace galley
