// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/sitememory.h"

#include <QAbstractItemModel>

#include <vector>

namespace galley {

class Library;

/// What was learned from pages: sites, and below each what is known about it. Read in the background, again when the library changes; the words are made when they are
/// shown. GUI thread.
class LearnedModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, VerdictColumn, PatternColumn, PagesColumn, SinceColumn };
    static constexpr int columns = SinceColumn + 1;

    explicit LearnedModel(Library &library, QObject *parent = nullptr);

    void refresh();
    /// Only what has these letters in its text, site or address.
    void setFilter(const QString &filter);
    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); } ///< whatever the filter
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Of the row; nothing for a site.
    [[nodiscard]] std::optional<LearnedRule> ruleAt(const QModelIndex &index) const;
    /// Of the row, or of the site that it stands under.
    [[nodiscard]] MemorySiteId siteAt(const QModelIndex &index) const;
    [[nodiscard]] QString siteNameAt(const QModelIndex &index) const;
    /// The row that was at \a index before the last change, or the nearest that is left.
    [[nodiscard]] QModelIndex indexOf(MemorySiteId site, int row) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changed(); ///< after it was read or filtered anew
    /// Somebody wants it on or off; the row follows when that is done.
    void switchRequested(const galley::LearnedRule &rule, bool enabled);
    void failed(const galley::Error &error);

private:
    struct Site
    {
        MemorySiteId id = {};
        SiteKey key;
        QList<LearnedRule> rules;
    };
    void rebuild();
    [[nodiscard]] bool passes(const LearnedRule &rule) const;
    [[nodiscard]] QString text(const LearnedRule &rule, int column) const;

    Library &m_library;
    QList<LearnedRule> m_all;
    std::vector<Site> m_sites;
    QString m_filter;
    bool m_isRead = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace galley
