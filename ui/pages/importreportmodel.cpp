// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/importreportmodel.h"

#include "models/base/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

// A path reads from left to right in every interface.
QString leftToRight(const QString &path)
{
    return u'\u2066' + path + u'\u2069';
}

} // namespace

void ImportReportModel::setFiles(const QList<ImportedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

void ImportReportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ImportReportModel::reason(const ImportedFile &file)
{
    if (file.outcome == ImportedFile::Outcome::Unchanged) {
        if (file.headline.isEmpty())
            return tr("The same article is in the library already, as number %1.").arg(number(file.article));
        return tr("The same article is in the library already: “%1”.").arg(file.headline);
    }
    return errorReason(file.error);
}

QString ImportReportModel::advice(const ImportedFile &file)
{
    if (file.outcome == ImportedFile::Outcome::Unchanged)
        return tr("Nothing; the article was left as it is.");
    const QString advice = errorAdvice(file.error);
    return advice.isEmpty() ? tr("Try it again.") : advice;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_files.size())
        return {};
    const ImportedFile &file = m_files.at(index.row());
    const bool shown = role == Qt::DisplayRole;
    if (!shown && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return leftToRight(shown ? QFileInfo(file.path).fileName() : QDir::toNativeSeparators(file.path));
    case ReasonColumn:
        return reason(file);
    case AdviceColumn:
        return advice(file);
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FileColumn:
        //: column of the import report
        return tr("File");
    case ReasonColumn:
        //: column of the import report: why the file was not taken
        return tr("Reason");
    default:
        //: column of the import report: what the editor can do about it
        return tr("What to do");
    }
}

} // namespace galley
