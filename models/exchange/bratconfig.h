// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/tagset/tagset.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace galley {

struct ExportedArticle;

/// The types, roles and subtypes that articles use, as brat can write them.
struct BratNames
{
    QSet<QString> entities;
    QSet<QString> subtypes;
    QMap<QString, QSet<QString>> events; ///< with the roles of their arguments

    /// Those of the current version.
    void add(const ExportedArticle &article);
};

/// annotation.conf: the types, roles, relations and attribute values of the tagset, with what Galley itself adds (Same,
/// SameEvent, Realis …) and, since brat knows only what stands there, what \a used has beyond the tagset.
[[nodiscard]] QByteArray bratAnnotationConf(const Tagset &tagset, const BratNames &used = {});

/// visual.conf: labels, and \a colours: type or group to "#RRGGBB" of its background. Anything else in it is left out. A type
/// without a colour has its group's.
[[nodiscard]] QByteArray bratVisualConf(const Tagset &tagset, const QHash<QString, QString> &colours);

/// tools.conf: how brat divides the text, that it validates, and where the numbers of the N lines lead to.
[[nodiscard]] QByteArray bratToolsConf();

} // namespace galley
