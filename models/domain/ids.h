// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace galley {

// One type per kind of record, so that the compiler keeps them apart. 0 is "none".
enum class ArticleId : qint64 {};
enum class VersionId : qint64 {};
enum class SourceDocumentId : qint64 {};
enum class MentionId : qint64 {};
enum class EventMentionId : qint64 {};
enum class EntityId : qint64 {};
enum class EventId : qint64 {};
enum class AnnotatorId : qint64 {};
enum class CollectionId : qint64 {};
enum class SavedSearchId : qint64 {};
enum class NoteId : qint64 {};

template<typename Id>
[[nodiscard]] constexpr bool isValid(Id id)
{
    return static_cast<qint64>(id) > 0;
}

/// The number that the database and the exchange formats know the record by.
template<typename Id>
[[nodiscard]] constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace galley
