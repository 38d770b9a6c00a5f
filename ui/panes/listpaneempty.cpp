// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listpane.h"

#include "models/base/whenready.h"
#include "models/items/articlelistmodel.h"
#include "ui/kit/emptystate.h"
#include "ui/panes/queryfield.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the list says when it has no rows.
namespace galley {

namespace {

constexpr int mostLeftOut = 3;

/// A part of a query that can be left out, and the query without it.
struct LeftOut
{
    QString part;
    QString rest;
};

QList<LeftOut> partsToLeaveOut(const QString &typed, const Query &query)
{
    QList<LeftOut> parts;
    if (query.root.kind != QueryNode::Kind::And || query.root.children.size() < 2)
        return parts;
    for (const QueryNode &child : query.root.children) {
        QString rest = typed;
        rest.remove(child.span.begin, child.span.length());
        parts.append({typed.mid(child.span.begin, child.span.length()).trimmed(), rest.simplified()});
    }
    return parts;
}

QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}

} // namespace

void ListPane::showEmpty()
{
    const bool faulty = !m_fault->text().isEmpty();
    const bool searching = faulty || !m_model.query().isEmpty();
    if (m_leaveOut) {
        m_leaveOut->deleteLater();
        m_leaveOut = nullptr;
    }
    if (!searching && m_scope.kind == ArticleScope::Kind::All) {
        // Until the counts are there nobody knows whether the library is empty or still being read.
        if (!m_countsKnown || m_counts.all == 0)
            m_pages->setCurrentWidget(m_firstRun);
        return;
    }
    m_clear->setVisible(searching);
    m_nothing->setIcon(searching ? u"search" : u"newspaper");
    if (faulty) {
        //: in the empty list, while the query has a fault that is explained above
        m_nothing->setSentence(tr("This query cannot be read yet"));
    } else if (searching) {
        //: %1 is the query as it was typed
        m_nothing->setSentence(tr("Nothing found for %1").arg(isolated(m_model.request().query.simplified())));
    } else {
        //: %1 is a part of the library, such as "Starred" or the name of a collection
        m_nothing->setSentence(tr("No articles in %1").arg(isolated(m_title)));
    }
    m_pages->setCurrentWidget(m_nothing);
    if (searching && !faulty)
        offerToLeaveOut();
}

void ListPane::offerToLeaveOut()
{
    if (!m_counter)
        return;
    const QList<LeftOut> parts = partsToLeaveOut(m_model.request().query, m_model.query());
    for (const LeftOut &part : parts) {
        const auto query = parseQuery(part.rest);
        if (!query)
            continue;
        whenReady(m_counter(m_scope, *query), this, [this, part, answer = m_resultNumber](const Result<qint64> &count) {
            if (answer != m_resultNumber || !m_fault->text().isEmpty() || !count || *count == 0 || m_pages->currentWidget() != m_nothing)
                return;
            if (!m_leaveOut) {
                m_leaveOut = new QWidget(m_nothing);
                new QVBoxLayout(m_leaveOut);
                if (auto *column = qobject_cast<QVBoxLayout *>(m_nothing->layout()))
                    column->insertWidget(column->count() - 2, m_leaveOut, 0, Qt::AlignHCenter);
            }
            if (m_leaveOut->layout()->count() >= mostLeftOut)
                return;
            //: below "nothing found": %1 is a part of the query, the number is how many articles there are when it is left out
            auto *button = new QPushButton(tr("without %1: %Ln article(s)", nullptr, static_cast<int>(*count)).arg(isolated(part.part)), m_leaveOut);
            button->setFlat(true);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, rest = part.rest] { m_field->setText(rest); });
            m_leaveOut->layout()->addWidget(button);
        });
    }
}

} // namespace galley
