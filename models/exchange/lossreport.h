// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace galley {

/// What can happen to a part of an article when a format cannot hold all of it.
enum class LossKind : quint8 {
    // kept
    Mentions,
    Events,
    Arguments,
    EntityLinks,      ///< as a reference to Wikidata
    Coreference,      ///< mentions of one entity, events that are one happening
    // changed
    SpanSplit,        ///< at a line end or tab, or trimmed of the white space at its ends
    TextChanged,      ///< a character that the format's readers count wrongly, replaced by a space
    NameChanged,      ///< a type, subtype or role with signs that the format does not allow
    NormAsNote,       ///< the value of a time or quantity
    CertaintyAsNote,  ///< the certainty of an argument
    NoteAttached,     ///< an editor's note on the very span of a mention or trigger
    // left out
    NoteLeftOut,      ///< about another span, or about the article
    MentionLeftOut,   ///< of nothing but white space
    EventLeftOut,
    ArgumentLeftOut,  ///< filled by what is left out or gone
    EntityLeftOut,    ///< name and aliases of an entity without a Wikidata id
    AnnotatorLeftOut, ///< who made the annotations
    BlocksLeftOut,    ///< the roles of the blocks
    MetadataLeftOut,  ///< headline, byline, times, state, collections …
    SourceLeftOut,
    VersionLeftOut,   ///< an older version
};

inline constexpr int lossKindCount = static_cast<int>(LossKind::VersionLeftOut) + 1;

enum class LossFate : quint8 { Kept, Changed, LeftOut };

[[nodiscard]] constexpr LossFate fate(LossKind kind)
{
    return kind < LossKind::SpanSplit ? LossFate::Kept : kind < LossKind::NoteLeftOut ? LossFate::Changed : LossFate::LeftOut;
}

struct LossEntry
{
    LossKind kind = LossKind::Mentions;
    qint64 count = 0;
    QString example; ///< the first one's text; short, may be empty

    bool operator==(const LossEntry &) const = default;
};

/// An export's account of itself: what was kept, changed and left out, how often, with an example each.
class LossReport final
{
public:
    void add(LossKind kind, const QString &example = {}, qint64 count = 1);
    void merge(const LossReport &other);

    [[nodiscard]] qint64 count(LossKind kind) const;
    /// Those that happened, in the order of LossKind.
    [[nodiscard]] QList<LossEntry> entries() const;
    /// Whether nothing was changed or left out.
    [[nodiscard]] bool isLossless() const;

private:
    QList<LossEntry> m_entries; ///< by kind
};

/// What happened, how often, in the current language: call it on the GUI thread, or from the command line.
[[nodiscard]] QString lossText(const LossEntry &entry);

} // namespace galley
