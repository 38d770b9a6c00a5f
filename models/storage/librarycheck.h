// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QList>
#include <QStringList>

namespace galley {

class Connection;

enum class CheckPart {
    File,     ///< SQLite's own check of pages and tables
    Index,    ///< the search index against the articles
    Texts,    ///< each page text against its SHA-256, each source against its own
    Offsets,  ///< blocks, mentions, triggers and notes within their texts; fragments in order
    Counts,   ///< counts kept with the articles against the rows
};

inline constexpr int checkPartCount = 5;

/// One part of the check of a library and what it found; empty when all is well. Faults are texts for people who look
/// after a library, untranslated, with ids.
[[nodiscard]] Result<QStringList> checkLibrary(Connection &connection, CheckPart part, const CancelToken &cancel = {});

/// The ids of all articles that a damaged library still tells, from tables and indexes alike; the last added first.
[[nodiscard]] QList<ArticleId> articlesStillKnown(Connection &connection);

/// Only what can have suffered from an unclean exit, quickly: SQLite's quick_check.
[[nodiscard]] Result<QStringList> quickCheck(Connection &connection);

} // namespace galley
