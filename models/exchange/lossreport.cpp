// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/lossreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace galley {

namespace {

constexpr qsizetype maxExampleLength = 80;

struct LossText
{
    Q_DECLARE_TR_FUNCTIONS(galley::LossReport)

public:
    static QString kept(LossKind kind, int n);
    static QString changed(LossKind kind, int n);
    static QString leftOut(LossKind kind, int n);
};

QString LossText::kept(LossKind kind, int n)
{
    switch (kind) {
    case LossKind::Mentions:
        return tr("%Ln entity mention(s) kept", nullptr, n);
    case LossKind::Events:
        return tr("%Ln event(s) kept", nullptr, n);
    case LossKind::Arguments:
        return tr("%Ln argument(s) kept", nullptr, n);
    case LossKind::EntityLinks:
        return tr("%Ln link(s) to an entity kept as a Wikidata reference", nullptr, n);
    default:
        return tr("%Ln group(s) of mentions of the same thing kept", nullptr, n);
    }
}

QString LossText::changed(LossKind kind, int n)
{
    switch (kind) {
    case LossKind::SpanSplit:
        return tr("%Ln span(s) split at a line end or trimmed of white space", nullptr, n);
    case LossKind::TextChanged:
        return tr("%Ln character(s) of the text replaced by a space", nullptr, n);
    case LossKind::NameChanged:
        return tr("%Ln name(s) of a type or role changed to one that the format allows", nullptr, n);
    case LossKind::NormAsNote:
        return tr("%Ln value(s) of a time or quantity written as a note", nullptr, n);
    case LossKind::CertaintyAsNote:
        return tr("%Ln certainty value(s) of an argument written as a note", nullptr, n);
    default:
        return tr("%Ln note(s) attached to the annotation of the same span", nullptr, n);
    }
}

QString LossText::leftOut(LossKind kind, int n)
{
    switch (kind) {
    case LossKind::NoteLeftOut:
        return tr("%Ln note(s) left out, as they stand on no annotation", nullptr, n);
    case LossKind::MentionLeftOut:
        return tr("%Ln mention(s) without a letter left out", nullptr, n);
    case LossKind::EventLeftOut:
        return tr("%Ln event(s) without a letter in the trigger left out", nullptr, n);
    case LossKind::ArgumentLeftOut:
        return tr("%Ln argument(s) left out, as their filler is", nullptr, n);
    case LossKind::EntityLeftOut:
        return tr("Name and aliases of %Ln entity(s) without a Wikidata number left out", nullptr, n);
    case LossKind::AnnotatorLeftOut:
        return tr("The names of %Ln annotator(s) left out", nullptr, n);
    case LossKind::BlocksLeftOut:
        return tr("The roles of the blocks of %Ln article(s) left out", nullptr, n);
    case LossKind::MetadataLeftOut:
        return tr("The metadata of %Ln article(s) left out", nullptr, n);
    case LossKind::SourceLeftOut:
        return tr("The source documents of %Ln article(s) left out", nullptr, n);
    default:
        return tr("%Ln older version(s) left out", nullptr, n);
    }
}

} // namespace

void LossReport::add(LossKind kind, const QString &example, qint64 count)
{
    if (count == 0)
        return;
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), kind, [](const LossEntry &e, LossKind k) { return e.kind < k; });
    const QString shortened = example.size() > maxExampleLength ? QString(example.left(maxExampleLength) + u'\u2026') : example;
    if (at == m_entries.end() || at->kind != kind) {
        m_entries.insert(at, LossEntry{kind, count, shortened});
        return;
    }
    at->count += count;
    if (at->example.isEmpty())
        at->example = shortened;
}

void LossReport::merge(const LossReport &other)
{
    for (const LossEntry &entry : other.m_entries)
        add(entry.kind, entry.example, entry.count);
}

qint64 LossReport::count(LossKind kind) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [kind](const LossEntry &entry) { return entry.kind == kind; });
    return found == m_entries.cend() ? 0 : found->count;
}

QList<LossEntry> LossReport::entries() const
{
    return m_entries;
}

bool LossReport::isLossless() const
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [](const LossEntry &entry) { return fate(entry.kind) == LossFate::Kept; });
}

QString lossText(const LossEntry &entry)
{
    const int n = static_cast<int>(std::min<qint64>(entry.count, std::numeric_limits<int>::max()));
    switch (fate(entry.kind)) {
    case LossFate::Kept:
        return LossText::kept(entry.kind, n);
    case LossFate::Changed:
        return LossText::changed(entry.kind, n);
    case LossFate::LeftOut:
        return LossText::leftOut(entry.kind, n);
    }
    return {};
}

} // namespace galley
