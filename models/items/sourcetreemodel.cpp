// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/sourcetreemodel.h"

#include "models/base/whenready.h"
#include "models/language/languagetext.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"


using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype languagesShown = 4;

/// The tree has two levels: a section's index carries no parent, a row's carries its section's number.
constexpr quintptr noSection = 0;

QString chipOf(const QString &tag)
{
    return tag.section(u'-', 0, 0).toUpper();
}

} // namespace

SourceTreeModel::SourceTreeModel(Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_sections(makeSections())
{
    connect(&library.notifier(), &LibraryNotifier::libraryChanged, this, &SourceTreeModel::refresh);
}

void SourceTreeModel::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    whenReady(m_library.read([](Connection &connection) { return readSourceCounts(connection); }), this, [this](const Result<SourceCounts> &counts) {
        m_reading = false;
        if (!counts) {
            Q_EMIT failed(counts.error());
        } else if (!m_isCounted || m_counts != *counts) {
            m_isCounted = true;
            m_counts = *counts;
            rebuild();
            Q_EMIT countsChanged();
        }
        if (m_readAgain)
            refresh();
    });
}

void SourceTreeModel::retranslate()
{
    rebuild();
}

void SourceTreeModel::setAllLanguagesShown(bool shown)
{
    m_allLanguages = shown;
    rebuild();
}

void SourceTreeModel::setUnreadOfSearches(const QHash<SavedSearchId, qint64> &unread)
{
    m_unreadOfSearches = unread;
    rebuild();
}

SourceTreeModel::Section SourceTreeModel::librarySection() const
{
    using Kind = ArticleScope::Kind;
    const auto row = [this](const QString &name, const QString &icon, qint64 count, Kind kind) {
        return Row{.kind = RowKind::Scope, .name = name, .icon = icon, .chip = {}, .count = m_isCounted ? count : -1, .scope = {.kind = kind, .value = {}}, .search = {}};
    };
    //: section of the sources pane
    Section section{tr("Library"), {}};
    section.rows.push_back(row(tr("All articles"), u"newspaper"_s, m_counts.all, Kind::All));
    //: articles that were not read yet
    section.rows.push_back(row(tr("Unread"), u"circle-dot"_s, m_counts.unread, Kind::Unread));
    //: articles with a star
    section.rows.push_back(row(tr("Starred"), u"star"_s, m_counts.starred, Kind::Starred));
    if (m_counts.doubtful > 0) {
        //: pages whose text may not have been told from the page furniture rightly
        section.rows.push_back(row(tr("Check these pages"), u"triangle-alert"_s, m_counts.doubtful, Kind::Doubtful));
    }
    return section;
}

SourceTreeModel::Section SourceTreeModel::languageSection() const
{
    //: section of the sources pane
    Section section{tr("Languages"), {}};
    const qsizetype shown = m_allLanguages ? m_counts.languages.size() : qMin(languagesShown, m_counts.languages.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &[tag, count] = m_counts.languages[i];
        section.rows.push_back({.kind = RowKind::Scope, .name = languageText(tag),
                                .icon = {}, .chip = chipOf(tag), .count = count,
                                .scope = {.kind = ArticleScope::Kind::Language, .value = tag}, .search = {}});
    }
    if (m_counts.languages.size() > languagesShown) {
        section.rows.push_back({.kind = RowKind::AllLanguages, .name = m_allLanguages ? tr("Fewer languages") : tr("All languages"),
                                .icon = m_allLanguages ? u"chevron-up"_s : u"chevron-down"_s, .chip = {}, .count = m_counts.languages.size(), .scope = {}, .search = {}});
    }
    return section;
}

std::vector<SourceTreeModel::Section> SourceTreeModel::makeSections() const
{
    std::vector<Section> sections{librarySection()};
    if (!m_counts.languages.isEmpty())
        sections.push_back(languageSection());
    if (!m_counts.collections.isEmpty()) {
        //: section of the sources pane
        Section section{tr("Collections"), {}};
        for (const Collection &collection : m_counts.collections) {
            section.rows.push_back({.kind = RowKind::Scope, .name = collection.name, .icon = u"folder"_s, .chip = {}, .count = collection.articles,
                                    .scope = {.kind = ArticleScope::Kind::Collection, .value = collection.name, .collection = collection.id}, .search = {}});
        }
        sections.push_back(section);
    }
    if (!m_counts.searches.isEmpty()) {
        //: section of the sources pane
        Section section{tr("Saved searches"), {}};
        for (const SavedSearch &search : m_counts.searches) {
            section.rows.push_back({.kind = RowKind::SavedSearch, .name = search.name, .icon = u"folder-search"_s, .chip = {},
                                    .count = m_unreadOfSearches.value(search.id, -1), .scope = {},
                                    .search = search});
        }
        sections.push_back(section);
    }
    return sections;
}

void SourceTreeModel::rebuild()
{
    std::vector<Section> sections = makeSections();
    const auto sameShape = [&] {
        return std::equal(sections.begin(), sections.end(), m_sections.begin(), m_sections.end(),
                          [](const Section &a, const Section &b) { return a.rows.size() == b.rows.size(); });
    };
    if (!sameShape()) {
        beginResetModel();
        m_sections = std::move(sections);
        endResetModel();
        return;
    }
    m_sections = std::move(sections);
    for (int i = 0; i < static_cast<int>(m_sections.size()); ++i) {
        const QModelIndex section = index(i, 0);
        Q_EMIT dataChanged(section, section);
        Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, 0, section));
    }
}

QModelIndex SourceTreeModel::indexOf(const ArticleScope &scope) const
{
    for (int s = 0; s < static_cast<int>(m_sections.size()); ++s) {
        const std::vector<Row> &rows = m_sections[static_cast<size_t>(s)].rows;
        for (int r = 0; r < static_cast<int>(rows.size()); ++r) {
            const Row &row = rows[static_cast<size_t>(r)];
            if (row.kind == RowKind::Scope && row.scope == scope)
                return index(r, 0, index(s, 0));
        }
    }
    return {};
}

const SourceTreeModel::Row *SourceTreeModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noSection)
        return nullptr;
    const size_t section = index.internalId() - 1;
    if (section >= m_sections.size() || static_cast<size_t>(index.row()) >= m_sections[section].rows.size())
        return nullptr;
    return &m_sections[section].rows[static_cast<size_t>(index.row())];
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noSection);
}

QModelIndex SourceTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noSection)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, noSection);
}

int SourceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != noSection || parent.column() > 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<size_t>(parent.row())].rows.size());
}

int SourceTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SourceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row *row = rowAt(index);
    if (!row) {
        const Section &section = m_sections[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return section.name;
        return role == KindRole ? QVariant(static_cast<int>(RowKind::Section)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->name;
    case KindRole:
        return static_cast<int>(row->kind);
    case CountRole:
        return row->count;
    case IconRole:
        return row->icon;
    case ChipRole:
        return row->chip;
    case ScopeRole:
        return QVariant::fromValue(row->scope);
    case QueryRole:
        return row->search.query;
    case SavedSearchRole:
        return number(row->search.id);
    default:
        return {};
    }
}

Qt::ItemFlags SourceTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row *row = rowAt(index);
    return row ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

} // namespace galley
