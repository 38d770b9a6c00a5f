// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/importcontroller.h"

#include "models/base/whenready.h"
#include "models/exchange/jsonlimport.h"
#include "models/import/importfiles.h"
#include "models/import/importjob.h"

#include <QtConcurrentRun>

namespace galley {

namespace {

void merge(ImportReport &into, const ImportReport &part)
{
    into.added += part.added;
    into.newVersions += part.newVersions;
    into.unchanged += part.unchanged;
    into.annotationsLeftBehind += part.annotationsLeftBehind;
    into.cancelled = into.cancelled || part.cancelled;
    into.failures += part.failures;
    into.duplicates += part.duplicates;
    into.articles += part.articles;
    into.corrected += part.corrected;
}

} // namespace

ImportReport importPaths(Library &library, const QStringList &paths, const CancelToken &cancel, const std::function<void(int, int)> &progress)
{
    QStringList pages;
    QStringList collections;
    const FilesToImport found = filesToImport(paths, cancel);
    for (const QString &file : found.files)
        (isJsonlFile(file) ? collections : pages).append(file);
    const auto total = static_cast<int>(found.files.size());
    ImportReport report = ImportJob(library, pages, cancel, [&](int done, int) {
        if (progress)
            progress(done, total);
    }).run();
    report.failures = found.refused + report.failures;
    for (qsizetype i = 0; i < collections.size() && !cancel.isCancelled(); ++i) {
        merge(report, importJsonl(library, collections[i], cancel));
        if (progress)
            progress(static_cast<int>(pages.size() + i + 1), total);
    }
    return report;
}

ImportController::ImportController(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

ImportController::~ImportController()
{
    m_waiting.clear();
    m_cancel.cancel();
    m_future.waitForFinished();
}

void ImportController::start(const QStringList &paths)
{
    m_waiting.append(paths);
    if (!m_running)
        runNext();
}

void ImportController::cancel()
{
    m_waiting.clear();
    m_cancel.cancel();
}

void ImportController::runNext()
{
    m_running = true;
    m_cancel = CancelToken();
    Q_EMIT started();
    m_future = QtConcurrent::run([this, paths = m_waiting.takeFirst(), cancel = m_cancel] {
        return importPaths(m_library, paths, cancel, [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total, 0); }, Qt::QueuedConnection);
        });
    });
    whenReady(m_future, this, [this](const ImportReport &report) {
        m_running = false;
        Q_EMIT finished(report);
        if (!m_waiting.isEmpty() && !m_running)
            runNext();
    });
}

} // namespace galley
