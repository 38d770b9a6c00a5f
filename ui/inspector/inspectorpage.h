// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QWidget>

namespace galley {

class OpenArticle;

/// One page of the inspector. It follows the open article while it is on show, and catches up when it is shown again.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    InspectorPage(OpenArticle &open, QWidget *parent);

    /// Shown beside the name of the tab; 0 shows nothing.
    [[nodiscard]] virtual int count() const { return 0; }
    /// Whether single keys tag: an empty page says what to press.
    void setTagMode(bool on);

Q_SIGNALS:
    void countChanged();
    /// The reader is asked to show these words.
    void showSpan(galley::Span span);
    /// What the keyboard was here for is done: it goes back to the text.
    void finished();
    // What a mark's menu leads to, in the whole library; both as queries are typed.
    void findRequested(const QString &query);
    void contextRequested(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] OpenArticle &open() const { return m_open; }
    /// Brings the page up to date now, or when it is shown next.
    void refreshWhenShown();
    [[nodiscard]] bool isTagMode() const { return m_tagMode; }
    /// The menu of a mark: \a find finds the articles with the like of it, \a context their places.
    void openSearchMenu(QPoint globalPosition, const QString &find, const QString &context);
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

private:
    OpenArticle &m_open;
    bool m_stale = true;
    bool m_tagMode = false;
};

} // namespace galley
