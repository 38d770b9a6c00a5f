// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/learnedmodel.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr quintptr siteLevel = 0; ///< rules carry the row of their site plus one

/// An address reads from left to right in every interface.
QString leftToRight(const QString &address)
{
    return u'\u2066' % address % u'\u2069';
}

/// A text of either direction.
QString isolated(const QString &text)
{
    return u'\u2068' % text % u'\u2069';
}

} // namespace

LearnedModel::LearnedModel(Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
{
    connect(&library.notifier(), &LibraryNotifier::libraryChanged, this, &LearnedModel::refresh);
    refresh();
}

void LearnedModel::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenReady(m_library.read([](Connection &connection) { return SiteMemory(connection).learned(); }), this, [this](const Result<QList<LearnedRule>> &learned) {
        m_reading = false;
        const bool isFirst = !std::exchange(m_isRead, true);
        if (!learned) {
            Q_EMIT failed(learned.error());
        } else if (isFirst || m_all != *learned) {
            m_all = *learned;
            rebuild();
        }
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

void LearnedModel::setFilter(const QString &filter)
{
    m_filter = filter.simplified();
    rebuild();
}

void LearnedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    rebuild();
}

bool LearnedModel::passes(const LearnedRule &rule) const
{
    if (m_filter.isEmpty())
        return true;
    return text(rule, TextColumn).contains(m_filter, Qt::CaseInsensitive) || text(rule, PatternColumn).contains(m_filter, Qt::CaseInsensitive)
        || rule.siteName.name.contains(m_filter, Qt::CaseInsensitive);
}

void LearnedModel::rebuild()
{
    beginResetModel();
    m_sites.clear();
    for (const LearnedRule &rule : std::as_const(m_all)) {
        if (!passes(rule))
            continue;
        if (m_sites.empty() || m_sites.back().id != rule.site)
            m_sites.push_back({rule.site, rule.siteName, {}});
        m_sites.back().rules.append(rule);
    }
    endResetModel();
    Q_EMIT changed();
}

std::optional<LearnedRule> LearnedModel::ruleAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == siteLevel)
        return std::nullopt;
    return m_sites[index.internalId() - 1].rules.at(index.row());
}

MemorySiteId LearnedModel::siteAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_sites[index.internalId() == siteLevel ? static_cast<size_t>(index.row()) : index.internalId() - 1].id;
}

QString LearnedModel::siteNameAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_sites[index.internalId() == siteLevel ? static_cast<size_t>(index.row()) : index.internalId() - 1].key.name;
}

QModelIndex LearnedModel::indexOf(MemorySiteId site, int row) const
{
    for (size_t i = 0; i < m_sites.size(); ++i) {
        if (m_sites[i].id == site) {
            const QModelIndex parent = index(static_cast<int>(i), TextColumn);
            return row < 0 ? parent : index(std::min(row, rowCount(parent) - 1), TextColumn, parent);
        }
    }
    return m_sites.empty() ? QModelIndex() : index(0, TextColumn);
}

QModelIndex LearnedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : siteLevel);
}

QModelIndex LearnedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == siteLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, siteLevel);
}

int LearnedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sites.size());
    if (parent.internalId() != siteLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sites[static_cast<size_t>(parent.row())].rules.size());
}

int LearnedModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString LearnedModel::text(const LearnedRule &rule, int column) const
{
    switch (column) {
    case TextColumn:
        if (rule.isRepetition())
            return tr("Text that is the same on several pages");
        return isolated(rule.example);
    case VerdictColumn:
        if (rule.rule.shown)
            //: of text of a page: it is part of the article
            return tr("Shown");
        //: of text of a page: it is no part of the article
        return rule.rule.text == 0 && !rule.isRepetition() ? tr("Hidden, whatever it says") : tr("Hidden");
    case PatternColumn:
        if (rule.isRepetition())
            //: in place of an address: wherever on the site
            return tr("All pages");
        return rule.pattern.isEmpty() ? QString() : leftToRight(rule.pattern);
    case PagesColumn:
        return rule.isRepetition() ? tr("%Ln texts", nullptr, rule.pages) : QLocale().toString(rule.pages);
    case SinceColumn:
        return rule.made.isValid() ? QLocale().toString(rule.made.toLocalTime().date(), QLocale::ShortFormat) : QString();
    default:
        return {};
    }
}

QVariant LearnedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto rule = ruleAt(index);
    if (!rule)
        return role == Qt::DisplayRole && index.column() == TextColumn ? QVariant(isolated(siteNameAt(index))) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*rule, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn || index.column() == PatternColumn || index.column() == VerdictColumn ? text(*rule, index.column()) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == TextColumn ? QVariant(rule->enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PagesColumn ? QVariant(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant LearnedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PagesColumn)
        return QVariant(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        //: column: the beginning of a text that stands on pages of a site
        return tr("Text");
    case VerdictColumn:
        //: column: whether the text is shown or hidden
        return tr("What happens");
    case PatternColumn:
        //: column: the pattern of the addresses of pages, as in /news/*
        return tr("On pages like");
    case PagesColumn:
        //: column: on how many pages it was applied
        return tr("Pages");
    default:
        //: column: the date since which it is known
        return tr("Since");
    }
}

Qt::ItemFlags LearnedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == TextColumn && index.internalId() != siteLevel)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool LearnedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto rule = ruleAt(index);
    if (!rule || role != Qt::CheckStateRole)
        return false;
    Q_EMIT switchRequested(*rule, value.toInt() == Qt::Checked);
    return true;
}

} // namespace galley
