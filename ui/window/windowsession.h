// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlelistmodel.h"

class QSettings;

namespace galley {

/// Where an editor was in a library when its window was closed; kept in the settings, one for each library.
struct WindowSession
{
    ArticleListRequest list;
    ArticleId article = {}; ///< that was open, 0 for none

    bool operator==(const WindowSession &) const = default;

    /// A new library is shown from its beginning.
    [[nodiscard]] static WindowSession load(const QSettings &settings, const QString &library);
    void save(QSettings &settings, const QString &library) const;
};

} // namespace galley
