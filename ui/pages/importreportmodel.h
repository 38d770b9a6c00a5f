// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/importreport.h"

#include <QAbstractTableModel>

namespace galley {

/// Files of an import that need a look: which, why, and what to do. The words are made when they are shown.
class ImportReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, ReasonColumn, AdviceColumn };
    static constexpr int columns = AdviceColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<ImportedFile> &files);
    [[nodiscard]] const QList<ImportedFile> &files() const { return m_files; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Why the file is in the report, and what can be done about it. In the current language.
    [[nodiscard]] static QString reason(const ImportedFile &file);
    [[nodiscard]] static QString advice(const ImportedFile &file);

private:
    QList<ImportedFile> m_files;
};

} // namespace galley
