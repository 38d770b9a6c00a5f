// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/articlemime.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString mimeType()
{
    return u"application/x-galley-articles"_s;
}

} // namespace

std::unique_ptr<QMimeData> articleMimeData(const QList<ArticleId> &articles)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const ArticleId article : articles)
        stream << number(article);
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), bytes);
    return data;
}

QList<ArticleId> articlesOf(const QMimeData &data)
{
    QList<ArticleId> articles;
    const QByteArray bytes = data.data(mimeType());
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        if (stream.status() != QDataStream::Ok)
            break;
        articles.append(ArticleId(id));
    }
    return articles;
}

} // namespace galley
