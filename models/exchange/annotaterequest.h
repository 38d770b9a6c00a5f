// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/exportedarticle.h"
#include "models/tagset/tagset.h"

#include <QJsonObject>

namespace galley {

/// One line for `galley-cli annotate`: which article, and what to add to it. The form is that of the export (docs/jsonl.md).
struct AnnotateRequest
{
    // How the article is named: at least one of these.
    ArticleId id = {};
    QString url;
    QByteArray sha256; ///< of the source document

    QString annotator; ///< name of whoever made the annotations; empty: the editor
    QList<ExportedAnnotator> annotators; ///< that single annotations may name instead
    QList<Entity> entities;              ///< that the mentions point to by local ids
    QList<ExportedEvent> events;
    QJsonObject line; ///< as read; resolveAnnotations() takes the rest from it
};

/// Reads the line but for its spans, which need the article's text.
[[nodiscard]] Result<AnnotateRequest> parseAnnotateRequest(const QByteArray &line);

/// The annotations of the request over the article's page text. Their ids are local to the line: give them new ones.
[[nodiscard]] Result<Annotations> resolveAnnotations(const AnnotateRequest &request, QStringView pageText);

/// Whether the tagset has all types and roles, and the fillers fit; the error names the first that does not.
[[nodiscard]] Result<> checkAgainst(const Tagset &tagset, const Annotations &annotations);

} // namespace galley
