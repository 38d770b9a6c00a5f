// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/offsetmap.h"
#include "models/exchange/exportedarticle.h"
#include "models/exchange/jsonnode.h"

#include <QHash>
#include <QSet>

namespace galley {

/// The ids of one kind in one line. A whole number stays what it is; a name, which people write by hand, gets a number of
/// its own.
class LocalIds final
{
public:
    /// 0 when the value can be no id or stood before.
    [[nodiscard]] qint64 define(const QJsonValue &id);
    /// 0 when nothing was defined by that id.
    [[nodiscard]] qint64 find(const QJsonValue &id) const;

private:
    QHash<QString, qint64> m_names;
    QSet<qint64> m_numbers;
};

/// Reads spans of one page text from code-point offsets, and refuses those outside it.
class SpanReader final
{
public:
    explicit SpanReader(QStringView pageText)
        : m_text(pageText)
        , m_offsets(pageText)
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const OffsetMap &offsets() const { return m_offsets; }
    /// [begin, end] with begin < end; a fault of \a node's \a member otherwise.
    [[nodiscard]] Span span(const QJsonValue &value, const JsonNode &node, QLatin1StringView member) const;
    /// One or more, in order, not touching.
    [[nodiscard]] QList<Span> fragments(const JsonNode &node, QLatin1StringView member) const;
    /// Compares the member "text", when it is there, with what stands at the fragments.
    void checkQuote(const JsonNode &node, const QList<Span> &fragments) const;

private:
    QStringView m_text;
    OffsetMap m_offsets;
};

/// The records beside the annotations that these may point to.
struct Records
{
    QList<ExportedAnnotator> annotators;
    QList<Entity> entities;
    QList<ExportedEvent> events;
    LocalIds annotatorIds;
    LocalIds entityIds;
    LocalIds eventIds;
};

/// Reads "annotators", "entities" and "eventRecords".
[[nodiscard]] Records readRecords(const JsonNode &node);

/// Reads "mentions" and "events" of \a node, a version or a line for `annotate`.
[[nodiscard]] Annotations readAnnotations(const JsonNode &node, const SpanReader &spans, const Records &records);

} // namespace galley
