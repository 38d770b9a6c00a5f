// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/recentsearches.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype kept = 20;

QString settingsKey()
{
    return u"Search/Recent"_s;
}

} // namespace

QStringList recentSearches()
{
    return QSettings().value(settingsKey()).toStringList();
}

void rememberSearch(const QString &query)
{
    const QString text = query.simplified();
    if (text.isEmpty())
        return;
    QStringList all = recentSearches();
    all.removeAll(text);
    if (!all.isEmpty() && text.startsWith(all.constFirst()))
        all.removeFirst();
    all.prepend(text);
    QSettings().setValue(settingsKey(), QStringList(all.first(qMin(kept, all.size()))));
}

void forgetSearch(const QString &query)
{
    QStringList all = recentSearches();
    all.removeAll(query);
    QSettings().setValue(settingsKey(), all);
}

void forgetAllSearches()
{
    QSettings().remove(settingsKey());
}

} // namespace galley
