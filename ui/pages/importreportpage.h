// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/importreport.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace galley {

class ImportReportModel;
class PaneHeader;
class SegmentedControl;

/// What became of an import. Stands in the place of list and reader; no dialog.
class ImportReportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPage(QWidget *parent = nullptr);
    ~ImportReportPage() override;

    void setReport(const ImportReport &report);
    /// To the first row, or to the button that leaves where there are no rows.
    void takeFocus();
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    /// The whole report as plain text, for a mail. In the current language.
    [[nodiscard]] QString asText() const;
    /// The totals in one sentence, for the status line: "12 added, 2 not imported". In the current language.
    [[nodiscard]] static QString summary(const ImportReport &report);

Q_SIGNALS:
    void retryRequested(const QStringList &paths); ///< those that failed, or the selected ones of them
    void articleChosen(galley::ArticleId article);  ///< of a file that was there already
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Part { Failures, Duplicates };
    struct Total
    {
        QLabel *figure = nullptr;
        QLabel *name = nullptr;
    };

    void makeHeader();
    void makeTable();
    void showPart(int part);
    void retry();
    void fillTotals();
    void colourFailures();
    [[nodiscard]] QStringList remarks() const;
    void retranslate();

    ImportReport m_report;
    ImportReportModel *m_model;
    PaneHeader *m_header;
    QLabel *m_title;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_close;
    std::array<Total, 4> m_totals;
    QLabel *m_remark;
    SegmentedControl *m_parts;
    QTableView *m_table;
};

} // namespace galley
