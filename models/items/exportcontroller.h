// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/error.h"
#include "models/exchange/exportjob.h"

#include <QFuture>
#include <QObject>

namespace galley {

/// Runs one export at a time in the background, and looks ahead at what it would lose. GUI thread.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    explicit ExportController(Library &library, QObject *parent = nullptr);
    ~ExportController() override;

    /// \a saveCertificate writes the account of losses, in the interface's language, beside the target ("….losses.txt").
    void start(const ExportRequest &request, bool saveCertificate);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_future.isRunning(); }

    /// Asks what the export would lose; previewed() answers the last request only.
    void preview(const ExportRequest &request);

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    void finished(const galley::ExportResult &result);
    void failed(const galley::Error &error);
    void previewed(const galley::LossReport &losses);

private:
    Library &m_library;
    CancelToken m_cancel;
    CancelToken m_previewCancel;
    QFuture<Result<ExportResult>> m_future;
    QFuture<Result<LossReport>> m_preview;
};

/// The certificate as text: what was kept, changed and left out. In the current language.
[[nodiscard]] QString lossCertificate(const ExportResult &result);

} // namespace galley
