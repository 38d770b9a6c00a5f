// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/arraysreader.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/cancelscope.h"
#include "models/storage/sqlite/connection.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr ArticleIndex noArticle = std::numeric_limits<ArticleIndex>::max();
constexpr qint64 tableFactor = 8; ///< version ids may be so many times as many as articles before a table of them is too large

/// The article whose current version has an id.
class VersionMap final
{
public:
    void add(qint64 version, ArticleIndex article) { m_versions.push_back({version, article}); }
    void finish()
    {
        std::sort(m_versions.begin(), m_versions.end());
        const qint64 last = m_versions.empty() ? 0 : m_versions.back().first;
        if (m_versions.empty() || m_versions.front().first < 0 || last > qint64(m_versions.size()) * tableFactor)
            return;
        m_table.assign(size_t(last) + 1, noArticle);
        for (const auto &[version, article] : m_versions)
            m_table[size_t(version)] = article;
    }
    [[nodiscard]] ArticleIndex article(qint64 version) const
    {
        if (!m_table.empty())
            return version >= 0 && version < qint64(m_table.size()) ? m_table[size_t(version)] : noArticle;
        const auto found = std::lower_bound(m_versions.cbegin(), m_versions.cend(), std::pair(version, ArticleIndex(0)));
        return found != m_versions.cend() && found->first == version ? found->second : noArticle;
    }

private:
    std::vector<std::pair<qint64, ArticleIndex>> m_versions;
    std::vector<ArticleIndex> m_table;
};

/// The sum of the numbers in FTS5's docsize record: SQLite's variable-length integers, seven bits a byte, high bit "more".
quint32 lengthFrom(const QByteArray &sizes)
{
    quint32 total = 0;
    quint32 number = 0;
    for (const char byte : sizes) {
        number = (number << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0) {
            total += number;
            number = 0;
        }
    }
    return total;
}

/// "https://www.dw.com/": all of an address that its words depend on.
QString addressOfHost(const QString &url)
{
    const qsizetype end = url.indexOf(u'/', url.indexOf("://"_L1) + 3);
    return end < 0 ? url : url.first(end);
}

/// Loads arrays, one query for each of their sources.
class Loader final
{
public:
    explicit Loader(Connection &connection) : m_connection(connection) {}

    Result<ArticleArrays> load()
    {
        const auto loaded = readArticles()
            .and_then([this] { return readLengths(); })
            .and_then([this] { return readUndated(); })
            .and_then([this] { return readHosts(); })
            .and_then([this] { return readEntities(); })
            .and_then([this] { return readEventTypes(); });
        if (!loaded)
            return failure(loaded.error());
        m_arrays.finish();
        return std::move(m_arrays);
    }

private:
    Result<> readArticles()
    {
        QHash<qint64, QString> sites;
        const auto named = m_connection.each(u"SELECT id, name FROM site"_s, [&](const Row &row) {
            sites.insert(row.integer(0), row.text(1));
            return true;
        });
        const auto count = m_connection.scalar(u"SELECT count(*) FROM article"_s);
        if (!named || !count)
            return failure(named ? count.error() : named.error());
        m_arrays.reserve(quint32(*count));
        ArticleValues values;
        const auto read = m_connection.each(u"SELECT id, version_id, published_at, language, site_id, state, starred, doubtful FROM article ORDER BY id"_s, [&](const Row &row) {
            values.id = row.integer(0);
            values.published = row.integer(2);
            values.language = row.text(3);
            values.site = sites.value(row.integer(4));
            values.state = row.id<ReadingState>(5);
            values.starred = row.boolean(6);
            values.doubtful = row.boolean(7);
            m_versions.add(row.integer(1), m_arrays.size());
            m_arrays.append(values);
            return true;
        });
        m_versions.finish();
        return read;
    }

    Result<> readLengths()
    {
        ArticlePlace place;
        return m_connection.each(u"SELECT id, sz FROM article_index_docsize ORDER BY id"_s, [&](const Row &row) {
            if (m_arrays.find(row.integer(0), place))
                m_arrays.setLength(place.index, lengthFrom(row.blob(1)));
            return true;
        });
    }

    Result<> readUndated()
    {
        return m_connection.each(u"SELECT id FROM version WHERE published_at IS NULL"_s, [&](const Row &row) {
            if (const ArticleIndex index = m_versions.article(row.integer(0)); index != noArticle)
                m_arrays.setDated(index, false);
            return true;
        });
    }

    // From an index that is sorted by address: those of one publication follow each other.
    Result<> readHosts()
    {
        QString lastAddress;
        QString words;
        return m_connection.each(u"SELECT url, id FROM version WHERE url <> ''"_s, [&](const Row &row) {
            const ArticleIndex index = m_versions.article(row.integer(1));
            if (index == noArticle)
                return true;
            const QString url = row.text(0);
            const QString address = addressOfHost(url);
            if (address != lastAddress) {
                words = paddedHostWords(url);
                lastAddress = address;
            }
            m_arrays.setHost(index, words);
            return true;
        });
    }

    /// Articles of one label, whose versions come ascending: their indexes need not.
    void endLabel(LabelColumn &column)
    {
        std::sort(m_ofLabel.begin(), m_ofLabel.end());
        const auto end = std::unique(m_ofLabel.begin(), m_ofLabel.end());
        std::for_each(m_ofLabel.begin(), end, [&](ArticleIndex article) { column.add(article); });
        column.endLabel();
        m_ofLabel.clear();
    }

    Result<> readEntities()
    {
        LabelColumn &column = m_arrays.entitiesToFill();
        std::optional<qint64> current;
        const auto read = m_connection.each(u"SELECT entity_id, version_id FROM mention WHERE entity_id IS NOT NULL ORDER BY entity_id"_s, [&](const Row &row) {
            const ArticleIndex index = m_versions.article(row.integer(1));
            if (index == noArticle)
                return true;
            if (row.integer(0) != current) {
                if (current)
                    endLabel(column);
                current = row.integer(0);
                m_arrays.startEntity(*current);
            }
            if (m_ofLabel.empty() || m_ofLabel.back() != index)
                m_ofLabel.push_back(index);
            return true;
        });
        if (current)
            endLabel(column);
        return read;
    }

    Result<> readEventTypes()
    {
        LabelColumn &column = m_arrays.eventTypesToFill();
        QString current;
        bool isFirst = true;
        const auto read = m_connection.each(u"SELECT type, version_id FROM event_mention ORDER BY type"_s, [&](const Row &row) {
            const ArticleIndex index = m_versions.article(row.integer(1));
            if (index == noArticle)
                return true;
            if (const QString type = row.text(0); isFirst || type != current) {
                if (!isFirst)
                    endLabel(column);
                isFirst = false;
                current = type;
                std::ignore = m_arrays.eventTypeNamesToFill().codeOf(type);
            }
            m_ofLabel.push_back(index);
            return true;
        });
        if (!isFirst)
            endLabel(column);
        return read;
    }

    Connection &m_connection;
    ArticleArrays m_arrays;
    VersionMap m_versions;
    std::vector<ArticleIndex> m_ofLabel;
};

Result<std::optional<ArticleValues>> readRow(Connection &connection, ArticleId article)
{
    std::optional<ArticleValues> values;
    qint64 version = 0;
    const auto read = connection.each(u"SELECT a.version_id, a.published_at, v.published_at IS NOT NULL, a.language, s.name, v.url, a.state, a.starred, a.doubtful,"
                                      " d.sz FROM article a LEFT JOIN version v ON v.id = a.version_id LEFT JOIN site s ON s.id = a.site_id"
                                      " LEFT JOIN article_index_docsize d ON d.id = a.id WHERE a.id = ?"_s, [&](const Row &row) {
        version = row.integer(0);
        values = ArticleValues{.id = number(article), .published = row.integer(1), .isDated = row.boolean(2), .language = row.text(3), .site = row.text(4),
                               .host = paddedHostWords(row.text(5)), .state = row.id<ReadingState>(6), .starred = row.boolean(7),
                               .doubtful = row.boolean(8), .length = lengthFrom(row.blob(9)), .entities = {}, .eventTypes = {}};
        return false;
    }, article);
    if (!read || !values)
        return read.map([&] { return values; });
    const auto entities = connection.each(u"SELECT DISTINCT entity_id FROM mention WHERE version_id = ? AND entity_id IS NOT NULL"_s, [&](const Row &row) {
        values->entities.push_back(row.integer(0));
        return true;
    }, version);
    const auto types = connection.each(u"SELECT DISTINCT type FROM event_mention WHERE version_id = ?"_s, [&](const Row &row) {
        values->eventTypes.append(row.text(0));
        return true;
    }, version);
    if (!entities || !types)
        return failure(entities ? types.error() : entities.error());
    return values;
}

} // namespace

Result<ArticleArrays> readArrays(Connection &connection, const CancelToken &cancel)
{
    const CancelScope scope(connection, cancel);
    // One state of the library for all of the queries.
    if (const auto begun = connection.runScript("BEGIN"); !begun)
        return failure(begun.error());
    auto arrays = Loader(connection).load();
    std::ignore = connection.runScript("COMMIT");
    return arrays;
}

Result<ArraysUpdate> readUpdate(Connection &connection, const QList<ArticleId> &articles)
{
    ArraysUpdate update;
    for (const ArticleId article : articles) {
        auto values = readRow(connection, article);
        if (!values)
            return failure(values.error());
        if (*values)
            update.rows.push_back(std::move(**values));
        else
            update.gone.push_back(number(article));
    }
    return update;
}

} // namespace galley
