// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/articlesearch.h"

#include <QString>
#include <QVariantMap>

namespace galley {

/// How a part of the library was looked at last.
struct FolderView
{
    QString query; ///< as typed
    ResultOrder order = ResultOrder::NewestFirst;

    bool operator==(const FolderView &) const = default;
};

/// The views of the folders in the sources pane. Kept in the program's settings, for each library its own.
class FolderMemory final
{
public:
    /// Without a library it lasts as long as the object.
    explicit FolderMemory(const QString &library = {});

    void remember(const ArticleScope &folder, const FolderView &view);
    /// A folder that nobody searched is shown newest first.
    [[nodiscard]] FolderView recall(const ArticleScope &folder) const;

private:
    QString m_key; ///< in the settings; empty without a library
    QVariantMap m_views;
};

} // namespace galley
