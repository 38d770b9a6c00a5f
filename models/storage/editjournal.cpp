// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/editjournal.h"

#include "models/storage/articlestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/changerecorder.h"
#include "models/storage/sqlite/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int journalLength = 10'000;

/// The indexed text of an article, nothing when the article is not there.
Result<std::optional<IndexedText>> textOf(Connection &connection, ArticleId id)
{
    if (!isValid(id))
        return std::optional<IndexedText>();
    const auto article = ArticleStore(connection).article(id);
    if (!article && article.error().code == ErrorCode::NotFound)
        return std::optional<IndexedText>();
    if (!article)
        return failure(article.error());
    return std::optional(indexedText(*article));
}

QString idsToJson(const QList<ArticleId> &ids)
{
    QJsonArray array;
    for (const ArticleId id : ids)
        array.append(number(id));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ArticleId> idsFromJson(const QString &json)
{
    QList<ArticleId> ids;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        ids.append(ArticleId(value.toInteger()));
    return ids;
}

bool touchesText(EditKind kind)
{
    switch (kind) {
    case EditKind::ShowBlock:
    case EditKind::HideBlock:
    case EditKind::SetHeadline:
    case EditKind::RemoveArticle:
    case EditKind::SetLanguage: // of the words' forms
        return true;
    default:
        return false;
    }
}

} // namespace

Result<> EditJournal::inIndexedTransaction(const EditRecord &record, const std::function<Result<>()> &change)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction.error());
    const QList<ArticleId> indexed = touchesText(record.kind) ? record.articles : QList<ArticleId>();
    QList<std::optional<IndexedText>> before;
    for (const ArticleId article : indexed) {
        const auto text = textOf(m_connection, article);
        if (!text)
            return failure(text.error());
        before.append(*text);
    }
    if (const auto changed = change(); !changed)
        return changed;
    for (qsizetype i = 0; i < indexed.size(); ++i) {
        if (const auto updated = updateIndex(indexed[i], before[i]); !updated)
            return updated;
    }
    return (*transaction)->commit();
}

Result<> EditJournal::updateIndex(ArticleId article, const std::optional<IndexedText> &before)
{
    const auto after = textOf(m_connection, article);
    if (!after)
        return failure(after.error());
    SearchIndex index(m_connection);
    if (before && *after)
        return index.replace(article, *before, **after);
    const Result<> removed = before ? index.remove(article, *before) : Result<>{};
    if (!removed || !*after)
        return removed;
    return index.add(article, **after);
}

Result<EditRecord> EditJournal::make(const EditRecord &record, const std::function<Result<>()> &change)
{
    EditRecord made = record;
    const auto done = inIndexedTransaction(record, [&]() -> Result<> {
        const ChangeRecorder recorder(m_connection);
        if (const auto changed = change(); !changed)
            return changed;
        const auto changeset = recorder.changeset();
        if (!changeset)
            return failure(changeset.error());
        if (changeset->isEmpty())
            return {};
        return m_connection.run(u"DELETE FROM edit WHERE undone = 1"_s)
            .and_then([&] {
                return m_connection.insert(u"INSERT INTO edit (made_at, kind, subject, articles, changeset) VALUES (?, ?, ?, ?, ?)"_s,
                                           QDateTime::currentDateTimeUtc(), record.kind, record.subject, idsToJson(record.articles), *changeset);
            })
            .and_then([&](qint64 id) {
                made.id = id;
                return m_connection.run(u"DELETE FROM edit WHERE id <= ?"_s, id - journalLength);
            });
    });
    if (!done)
        return failure(done.error());
    return made;
}

Result<std::optional<EditRecord>> EditJournal::next(Step step) const
{
    std::optional<EditRecord> found;
    const QString sql = step == Step::Undo ? u"SELECT id, kind, subject, articles FROM edit WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s
                                           : u"SELECT id, kind, subject, articles FROM edit WHERE undone = 1 ORDER BY id LIMIT 1"_s;
    return m_connection.each(sql, [&](const Row &row) {
        found = EditRecord{row.integer(0), row.id<EditKind>(1), row.text(2), idsFromJson(row.text(3))};
        return false;
    }).map([&] { return found; });
}

Result<std::optional<EditRecord>> EditJournal::nextUndo() const
{
    return next(Step::Undo);
}

Result<std::optional<EditRecord>> EditJournal::nextRedo() const
{
    return next(Step::Redo);
}

Result<EditRecord> EditJournal::take(Step step)
{
    const auto record = next(step);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound);
    QByteArray changeset;
    const auto read = m_connection.each(u"SELECT changeset FROM edit WHERE id = ?"_s, [&](const Row &row) {
        changeset = row.blob(0);
        return false;
    }, (*record)->id);
    if (!read)
        return failure(read.error());
    const bool undoing = step == Step::Undo;
    const auto done = inIndexedTransaction(**record, [&]() -> Result<> {
        return applyChangeset(m_connection, changeset, undoing ? Direction::Backward : Direction::Forward)
            .and_then([&] { return m_connection.run(u"UPDATE edit SET undone = ? WHERE id = ?"_s, undoing, (*record)->id); })
            .and_then([&] { return countAgain((*record)->articles); });
    });
    if (!done)
        return failure(done.error());
    return **record;
}

Result<> EditJournal::countAgain(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const auto counted = m_connection.run(
            u"UPDATE article SET mention_count = (SELECT count(*) FROM mention m WHERE m.version_id = article.version_id),"
            " event_count = (SELECT count(*) FROM event_mention e WHERE e.version_id = article.version_id) WHERE id = ?"_s, article);
        if (!counted)
            return counted;
    }
    return {};
}

Result<EditRecord> EditJournal::undo()
{
    return take(Step::Undo);
}

Result<EditRecord> EditJournal::redo()
{
    return take(Step::Redo);
}

LibraryChange changeOf(const EditRecord &record)
{
    LibraryChange change;
    switch (record.kind) {
    case EditKind::AddMention:
    case EditKind::AddMentions:
    case EditKind::AddEvent:
    case EditKind::RemoveMention:
    case EditKind::RemoveEvent:
    case EditKind::ChangeMention:
    case EditKind::ChangeEvent:
    case EditKind::RetypeEvent:
    case EditKind::SetArgument:
    case EditKind::RemoveArgument:
        change.annotated = record.articles;
        break;
    case EditKind::LinkEntity:
    case EditKind::ChangeEntity:
        change.annotated = record.articles;
        change.entities = true;
        break;
    case EditKind::AddCollection:
    case EditKind::RenameCollection:
    case EditKind::RemoveCollection:
    case EditKind::SaveSearch:
    case EditKind::RemoveSearch:
        change.collections = true;
        break;
    case EditKind::PutIntoCollection:
    case EditKind::TakeFromCollection:
        change.collections = true;
        change.changed = record.articles;
        break;
    case EditKind::RemoveArticle:
        // Taken away or, by undo, back again: lists look for themselves.
        change.collections = true;
        change.removed = record.articles;
        break;
    default:
        change.changed = record.articles;
        break;
    }
    return change;
}

} // namespace galley
