// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowsession.h"

#include <QSettings>
#include <QUrl>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

/// A path is no key of settings: its slashes would make groups of it.
QString keyOf(const QString &library)
{
    return u"session/"_s + QString::fromLatin1(QUrl::toPercentEncoding(library));
}

/// Settings can be edited by hand, and come from a newer version.
template<typename T>
T bounded(const QVariant &value, T last)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<T>(number) : T{};
}

} // namespace

WindowSession WindowSession::load(const QSettings &settings, const QString &library)
{
    const QVariantMap kept = settings.value(keyOf(library)).toMap();
    WindowSession session;
    session.list.scope = {.kind = bounded(kept[u"scope"_s], ArticleScope::Kind::Collection), .value = kept[u"scopeValue"_s].toString(),
                          .collection = CollectionId(kept[u"collection"_s].toLongLong())};
    session.list.query = kept[u"query"_s].toString();
    session.list.order = bounded(kept[u"order"_s], ResultOrder::BestFirst);
    session.article = ArticleId(kept[u"article"_s].toLongLong());
    return session;
}

void WindowSession::save(QSettings &settings, const QString &library) const
{
    settings.setValue(keyOf(library), QVariantMap{{u"scope"_s, static_cast<int>(list.scope.kind)},
                                                  {u"scopeValue"_s, list.scope.value},
                                                  {u"collection"_s, number(list.scope.collection)},
                                                  {u"query"_s, list.query},
                                                  {u"order"_s, static_cast<int>(list.order)},
                                                  {u"article"_s, number(article)}});
}

} // namespace galley
