// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/concordancemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace galley {

class EmptyState;
class PaneHeader;
class SegmentedControl;
class ThinProgressBar;

/// All hits of a search, or all mentions of an entity, or all events of a type, each with what stands around it. Stands in the
/// place of list and reader.
class ConcordancePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConcordancePage(Library &library, QWidget *parent = nullptr);
    ~ConcordancePage() override;

    /// \a name is what the page is about: the query as typed, an entity's name, an event type. In the interface's language.
    void present(const ConcordanceSubject &subject, const ConcordanceRequest &request, const QString &name);
    void takeFocus();
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] ConcordanceModel &lines() const { return *m_lines; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// Enter or a double click: on to the place in the article. \a span counts in the page text.
    void lineChosen(galley::ArticleId article, galley::Span span);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHeader();
    void choose(const QModelIndex &index);
    void copyLines() const;
    void showState();
    void retranslate();

    QString m_name;
    ConcordanceModel *m_lines;
    PaneHeader *m_header;
    QLabel *m_title;
    QLabel *m_count;
    SegmentedControl *m_order;
    QPushButton *m_close;
    ThinProgressBar *m_progress;
    QStackedWidget *m_pages;
    QListView *m_view;
    EmptyState *m_nothing;
};

} // namespace galley
