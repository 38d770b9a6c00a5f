// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/facets.h"
#include "ui/panes/facettext.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <array>

class QToolButton;

namespace galley {

class FacetPopup;

/// What the articles of the list have in common, as a row of chips under the search field: Language, Source, Date, Entity,
/// Event, State. Each opens a list with counts; what is chosen there is a filter of the query, and the chip says so.
class FacetRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FacetRow(QWidget *parent = nullptr);

    /// The counts of a new answer; a list that is open follows.
    void setFacets(const Facets &facets);
    /// The query as typed, from which the chips learn what is chosen.
    void setQuery(const QString &query);
    [[nodiscard]] FacetPopup *popup() const; ///< the open list, else null
    void open(FacetKind kind);

Q_SIGNALS:
    /// The query that the choice makes.
    void queryChosen(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is known of one kind. Once one of its values is chosen, an answer has no others: those of the answer before it stay, to be
    /// chosen as well, while the rest of the query is the same.
    struct Known
    {
        QString base; ///< the query without filters of this kind
        FacetList list;
    };
    [[nodiscard]] QSet<QString> chosenKeys(FacetKind kind) const;
    [[nodiscard]] QString queryWithout(FacetKind kind) const;
    [[nodiscard]] FacetList knownList(FacetKind kind) const;
    void showChosen();
    void retranslate() { showChosen(); }

    std::array<QToolButton *, facetKinds> m_chips{};
    std::array<Known, facetKinds> m_known;
    QString m_query;
    QPointer<FacetPopup> m_popup;
};

} // namespace galley
