// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace galley {

/// What travels when article rows are dragged: their ids, and nothing that another program could take.
[[nodiscard]] std::unique_ptr<QMimeData> articleMimeData(const QList<ArticleId> &articles);
/// The articles that \a data carries, none when it carries something else.
[[nodiscard]] QList<ArticleId> articlesOf(const QMimeData &data);

} // namespace galley
