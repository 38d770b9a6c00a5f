// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/libraryvalues.h"
#include "models/search/query.h"
#include "models/storage/sourcecounts.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace galley {

class CompletionPopup;
class SearchField;
struct QueryCompletion;

/// The search field of the library: completions beneath it, what is understood tinted and what is not underlined, and
/// "Save search" at its end while there is a query that can be kept.
class QueryField final : public QWidget
{
    Q_OBJECT
public:
    /// Asks the library in the background for values of a field that fit what is typed; see valuesInLibrary().
    using ValueFinder = std::function<QFuture<Result<QList<LibraryValue>>>(FilterField field, const QString &typed)>;

    explicit QueryField(QWidget *parent = nullptr);
    ~QueryField() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setShortcutText(const QString &keys);
    void setCounts(const SourceCounts &counts) { m_counts = counts; }
    void setValueFinder(const ValueFinder &finder) { m_finder = finder; }
    /// How long after the last key the library is asked for values.
    void setValueDelay(int milliseconds) { m_valueTimer.setInterval(milliseconds); }
    /// Tints the filters of a query that was understood.
    void setUnderstood(const Query &query);
    void setFaulty(const QueryError &error);
    void focusAll(); ///< takes the focus and selects what stands in it
    /// Remembers the present query among the recent ones, unless it is faulty.
    void keep();
    [[nodiscard]] bool areCompletionsShown() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void leftDownwards();
    void escaped();     ///< Escape in the empty field
    void entered();     ///< Enter: what is wrong may be said at once
    void saveRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    /// What the library is to be asked for.
    struct Wish
    {
        FilterField field = FilterField::Language;
        QString typed;

        bool operator==(const Wish &) const = default;
    };

    void showCompletions();
    void wishForValues();
    void askLibrary();
    void forgetRow();
    void hideCompletions();
    void take(const QueryCompletion &completion);
    void moveRow(int step);
    void retranslate();

    SearchField *m_field;
    QAction *m_save;
    QPointer<CompletionPopup> m_popup; // belongs to the window
    SourceCounts m_counts;
    ValueFinder m_finder;
    QTimer m_valueTimer;
    std::optional<Wish> m_wish;   ///< of the place where the cursor stands
    QList<LibraryValue> m_values; ///< the answer to it, once it is there
    bool m_faulty = false;
};

} // namespace galley
