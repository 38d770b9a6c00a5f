// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/error.h"
#include "models/search/concordance.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <memory>
#include <variant>

namespace galley {

class Library;

/// Whose mentions a concordance shows, by name, alias or Wikidata number.
struct ConcordanceEntity
{
    NameValue name;
};

/// Whose triggers a concordance shows: a type or a group.
struct ConcordanceEvent
{
    NameValue type;
};

using ConcordanceSubject = std::variant<Query, ConcordanceEntity, ConcordanceEvent>;

/// Keywords in context, a row each; they come in batches while the library is read. GUI thread; never waits.
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftColumn, HitColumn, RightColumn, ArticleColumn, DateColumn, ColumnCount };
    enum Role {
        ArticleIdRole = Qt::UserRole, ///< qint64
        SpanRole,                     ///< galley::Span, of the hit in the page text
        LanguageRole,                 ///< BCP 47: of left, hit and right; says in which direction they run
        PublishedRole,                ///< QDateTime, UTC
    };

    explicit ConcordanceModel(Library &library, QObject *parent = nullptr);
    ~ConcordanceModel() override;

    /// Throws the rows away and begins anew; the order stays.
    void show(const ConcordanceSubject &subject, const ConcordanceRequest &request);
    /// Ends what is being read and keeps the rows that are there.
    void cancel();
    /// Rows that come later are put where they belong once all are there.
    void setOrder(ConcordanceOrder order);
    [[nodiscard]] bool isReading() const { return m_watcher != nullptr; }
    [[nodiscard]] const QList<ConcordanceLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// All rows are there, or as many as there were when it was cancelled.
    void finished();
    void failed(const galley::Error &error);

private:
    using Batch = Result<QList<ConcordanceLine>>;

    void receive(int begin, int end);
    void finish();
    void sortRows();

    Library &m_library;
    QList<ConcordanceLine> m_found; ///< in the order in which they came
    QList<ConcordanceLine> m_lines;
    ConcordanceOrder m_order = ConcordanceOrder::AsFound;
    CancelToken m_cancel;
    QFutureWatcher<Batch> *m_watcher = nullptr; // a child; null when nothing is read
};

} // namespace galley
