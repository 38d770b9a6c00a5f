// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/articlesearch.h"
#include "models/storage/sourcecounts.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace galley {

class Library;

/// The sources pane: sections with rows, each row a part of the library with its count. GUI thread; never waits.
class SourceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class RowKind { Section, Scope, AllLanguages, SavedSearch };

    enum Role {
        KindRole = Qt::UserRole, ///< int of RowKind
        CountRole,               ///< qint64, -1 for none
        IconRole,                ///< name of a Lucide icon; empty for a language
        ChipRole,                ///< language code of a language row: "EN"
        ScopeRole,               ///< galley::ArticleScope
        QueryRole,               ///< of a saved search
        SavedSearchRole,         ///< qint64
    };

    explicit SourceTreeModel(Library &library, QObject *parent = nullptr);

    void refresh();
    /// Names again, in the language of the interface.
    void retranslate();
    void setAllLanguagesShown(bool shown);
    /// How many unread articles the saved searches find; a search that is not among them shows no number.
    void setUnreadOfSearches(const QHash<SavedSearchId, qint64> &unread);
    [[nodiscard]] const SourceCounts &counts() const { return m_counts; }
    [[nodiscard]] QModelIndex indexOf(const ArticleScope &scope) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();
    void failed(const galley::Error &error);

private:
    struct Row
    {
        RowKind kind = RowKind::Scope;
        QString name;
        QString icon;
        QString chip;
        qint64 count = -1;
        ArticleScope scope;
        SavedSearch search;

        bool operator==(const Row &) const = default;
    };

    struct Section
    {
        QString name;
        std::vector<Row> rows;

        bool operator==(const Section &) const = default;
    };

    [[nodiscard]] std::vector<Section> makeSections() const;
    [[nodiscard]] Section librarySection() const;
    [[nodiscard]] Section languageSection() const;
    void rebuild();
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;

    Library &m_library;
    SourceCounts m_counts;
    bool m_isCounted = false;
    QHash<SavedSearchId, qint64> m_unreadOfSearches;
    std::vector<Section> m_sections;
    bool m_allLanguages = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::ArticleScope)
