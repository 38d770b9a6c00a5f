// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/samplelibrary.h"

#include "models/exchange/jsonlimport.h"
#include "models/import/importfiles.h"
#include "models/import/importjob.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/tagset/tagset.h"

using namespace Qt::StringLiterals;

namespace galley {

ImportReport fillWithSamples(Library &library, const CancelToken &cancel)
{
    const auto count = library.read([](Connection &connection) { return ArticleStore(connection).count(); }).result();
    if (!count || *count > 0)
        return {};
    QStringList pages = filesToImport({u":/samples"_s}, cancel).files;
    QStringList annotations;
    for (const QString &path : std::as_const(pages)) {
        if (isJsonlFile(path))
            annotations.append(path);
    }
    pages.removeIf(isJsonlFile);
    ImportReport report = ImportJob(library, pages, cancel).run();
    for (const QString &path : std::as_const(annotations))
        report.failures += importAnnotations(library, path, Tagset::standard(), cancel).failures;
    return report;
}

} // namespace galley
