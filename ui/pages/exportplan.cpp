// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/exportplan.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

QList<ExportRange> exportRanges(const ExportChoices &choices)
{
    using Kind = ExportRange::Kind;
    QList<ExportRange> ranges;
    if (!choices.selection.isEmpty())
        ranges.append({.kind = Kind::Selection, .name = {}, .scope = {}, .articles = choices.selection, .count = choices.selection.size()});
    if (!choices.query.isEmpty() && !choices.list.isEmpty())
        ranges.append({.kind = Kind::List, .name = choices.query, .scope = {}, .articles = choices.list, .count = choices.list.size()});
    QList<Collection> collections = choices.counts.collections;
    std::stable_partition(collections.begin(), collections.end(), [&](const Collection &each) { return each.id == choices.collection; });
    for (const Collection &each : std::as_const(collections)) {
        if (each.articles > 0)
            ranges.append({.kind = Kind::Collection, .name = each.name,
                           .scope = {.kind = ArticleScope::Kind::Collection, .value = each.name, .collection = each.id}, .articles = {}, .count = each.articles});
    }
    ranges.append({.kind = Kind::All, .name = {}, .scope = {}, .articles = {}, .count = choices.counts.all});
    // One selected row is only where the reader stands: whoever opened a collection means the collection.
    if (choices.selection.size() == 1 && ranges.size() > 1 && (isValid(choices.collection) || !choices.query.isEmpty()))
        std::swap(ranges[0], ranges[1]);
    return ranges;
}

TargetFault targetFault(ExportFormat format, const QString &target)
{
    if (target.trimmed().isEmpty())
        return TargetFault::Empty;
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return TargetFault::NoFolder;
    if (format == ExportFormat::Brat && info.isDir())
        return QDir(target).isEmpty() ? TargetFault::None : TargetFault::Exists;
    return info.exists() || info.isSymLink() ? TargetFault::Exists : TargetFault::None;
}

QString proposedTarget(ExportFormat format, const QString &folder)
{
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : u"-%1"_s.arg(number);
        const QString name = format == ExportFormat::Brat ? u"articles-brat%1"_s.arg(suffix) : u"articles%1.jsonl"_s.arg(suffix);
        if (!QFileInfo::exists(dir.filePath(name)))
            return dir.filePath(name);
    }
}

} // namespace galley
