// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/foldermemory.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ArticleScope &folder)
{
    return u"%1/%2/%3"_s.arg(static_cast<int>(folder.kind)).arg(number(folder.collection)).arg(folder.kind == ArticleScope::Kind::Collection ? QString() : folder.value);
}

} // namespace

FolderMemory::FolderMemory(const QString &library)
{
    if (library.isEmpty())
        return;
    // A path is no key of settings: its slashes would make groups of it.
    m_key = u"folders/"_s + QString::fromLatin1(QUrl::toPercentEncoding(library));
    m_views = QSettings().value(m_key).toMap();
}

void FolderMemory::remember(const ArticleScope &folder, const FolderView &view)
{
    const QVariantMap before = m_views;
    if (view == FolderView{})
        m_views.remove(nameOf(folder));
    else
        m_views.insert(nameOf(folder), QVariantMap{{u"query"_s, view.query}, {u"order"_s, static_cast<int>(view.order)}});
    if (!m_key.isEmpty() && m_views != before)
        QSettings().setValue(m_key, m_views);
}

FolderView FolderMemory::recall(const ArticleScope &folder) const
{
    const QVariantMap kept = m_views.value(nameOf(folder)).toMap();
    // Settings can be edited by hand, and come from a newer version.
    const int order = std::clamp(kept.value(u"order"_s).toInt(), 0, static_cast<int>(ResultOrder::BestFirst));
    return {kept.value(u"query"_s).toString(), static_cast<ResultOrder>(order)};
}

} // namespace galley
