// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/storage/importreport.h"

#include <QStringList>

#include <functional>

namespace galley {

class Library;
class Tagset;

/// Called with the bytes read and the bytes of the file.
using ByteProgress = std::function<void(qint64 done, qint64 total)>;

/// Whether the file is one that importJsonl() takes, by its ending.
[[nodiscard]] bool isJsonlFile(const QString &path);

/// Imports Galley JSONL: each line an article, with all that was exported. A bad line is a failure of the report ("file:12"), the rest goes on. Not on the GUI thread.
[[nodiscard]] ImportReport importJsonl(Library &library, const QString &path, const CancelToken &cancel = {}, const ByteProgress &progress = {});

/// Adds the annotations of a file in the annotate form (docs/jsonl.md) to articles of the library. Types and roles must be
/// of the tagset. In the report an annotated article counts as a new version, one that is not in the library as a failure.
[[nodiscard]] ImportReport importAnnotations(Library &library, const QString &path, const Tagset &tagset, const CancelToken &cancel = {});

} // namespace galley
