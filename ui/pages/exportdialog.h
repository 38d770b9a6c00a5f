// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "ui/pages/exportplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace galley {

class ExportController;
class Library;
class LossModel;

/// Asks what to export, in which form and where to, and says beforehand what would be lost. Starting it closes the dialog;
/// the controller goes on in the background.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Library &library, ExportController &controller, const ExportChoices &choices, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setFormat(ExportFormat format);
    void setTarget(const QString &target);
    void setRange(int row); ///< of exportRanges()
    /// What would be exported now; without articles while they are looked up.
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] bool isReady() const;         ///< the articles are known and the target is good
    [[nodiscard]] bool isCertificateShown() const; ///< the account of losses has come
    [[nodiscard]] QString sentence() const;     ///< what stands in the way, empty for nothing

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFormats();
    [[nodiscard]] QWidget *makeFormatPane();
    void makeOptions();
    void makeCertificate();
    void fitFateColumn();
    void recolour();
    void arrange();
    void lookUp();
    void look();
    void showLosses(const LossReport &losses);
    void showFailure(const Error &error);
    void check();
    void chooseTarget();
    [[nodiscard]] QString rangeText(const ExportRange &range) const;
    [[nodiscard]] QString purpose(ExportFormat format) const;
    void retranslate();

    Library &m_library;
    ExportController &m_controller;
    QList<ExportRange> m_ranges;
    QList<ArticleId> m_articles;
    ExportFormat m_format = ExportFormat::Brat;
    bool m_known = false;          ///< m_articles are those of the chosen range
    bool m_proposed = true;        ///< the target is our proposal still
    bool m_certificate = false;
    bool m_lossless = false;
    int m_lookUp = 0;              ///< answers to an older question are thrown away

    QListWidget *m_formats;
    QLabel *m_rangeName;
    QComboBox *m_range;
    QCheckBox *m_sources;
    QLabel *m_targetName;
    QLineEdit *m_target;
    QPushButton *m_choose;
    QLabel *m_sentence;
    QLabel *m_lossTitle;
    QLabel *m_lossSign;
    QLabel *m_lossSentence;
    LossModel *m_losses;
    QTableView *m_table;
    QCheckBox *m_save;
    QPushButton *m_cancel;
    QPushButton *m_export;
};

} // namespace galley
