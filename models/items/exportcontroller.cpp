// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/exportcontroller.h"

#include "models/base/whenready.h"

#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString fateText(LossFate fate)
{
    switch (fate) {
    case LossFate::Kept:
        //: heading in the account of an export: what is kept
        return ExportController::tr("Kept");
    case LossFate::Changed:
        //: heading in the account of an export: what is changed
        return ExportController::tr("Changed");
    case LossFate::LeftOut:
        //: heading in the account of an export: what is left out
        return ExportController::tr("Left out");
    }
    return {};
}

void writeCertificate(const QString &target, const QString &text)
{
    QFile file(target + ".losses.txt"_L1);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

} // namespace

QString lossCertificate(const ExportResult &result)
{
    QStringList lines{ExportController::tr("%Ln articles exported to %1", nullptr, result.articles).arg(result.target), QString()};
    const QList<LossEntry> entries = result.losses.entries();
    for (const LossFate kind : {LossFate::Kept, LossFate::Changed, LossFate::LeftOut}) {
        QStringList part;
        for (const LossEntry &entry : entries) {
            if (fate(entry.kind) == kind)
                part.append(entry.example.isEmpty() ? u"  %1"_s.arg(lossText(entry)) : u"  %1 (%2)"_s.arg(lossText(entry), entry.example));
        }
        if (!part.isEmpty())
            lines += QStringList{fateText(kind)} + part + QStringList{QString()};
    }
    QStringList unreadable;
    for (const UnreadableArticle &article : result.unreadable)
        unreadable.append(QString::number(number(article.article)));
    if (!unreadable.isEmpty())
        lines.append(ExportController::tr("Articles that could not be read, or not whole: %1").arg(unreadable.join(", "_L1)));
    else if (result.losses.isLossless())
        lines.append(ExportController::tr("Nothing is lost."));
    return lines.join(u'\n') + u'\n';
}

ExportController::ExportController(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

ExportController::~ExportController()
{
    m_cancel.cancel();
    m_previewCancel.cancel();
    m_future.waitForFinished();
    m_preview.waitForFinished();
}

void ExportController::start(const ExportRequest &request, bool saveCertificate)
{
    m_cancel = CancelToken();
    Q_EMIT started();
    m_future = QtConcurrent::run([this, request, cancel = m_cancel] {
        return exportArticles(m_library, request, cancel, [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        });
    });
    whenReady(m_future, this, [this, saveCertificate](const Result<ExportResult> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (saveCertificate)
            std::ignore = QtConcurrent::run([target = result->target, text = lossCertificate(*result)] { writeCertificate(target, text); });
        Q_EMIT finished(*result);
    });
}

void ExportController::cancel()
{
    m_cancel.cancel();
}

void ExportController::preview(const ExportRequest &request)
{
    m_previewCancel.cancel();
    m_previewCancel = CancelToken();
    // One after the other, so that waiting for the last one is waiting for all.
    m_preview = QtConcurrent::run([this, request, cancel = m_previewCancel, before = m_preview]() mutable {
        before.waitForFinished();
        return previewLosses(m_library, request, cancel);
    });
    whenReady(m_preview, this, [this](const Result<LossReport> &losses) {
        if (losses)
            Q_EMIT previewed(*losses);
        else if (losses.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(losses.error());
    });
}

} // namespace galley
