// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/wordformcollector.h"

#include "models/language/folding.h"
#include "models/language/tokenizer.h"
#include "models/language/wordforms.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace galley {

namespace {

constexpr size_t firstSlots = 1U << 14U;
/// 16 MB. When they are half full all is forgotten, and what comes is new again.
constexpr size_t mostSlots = 1U << 21U;

/// Calls \a visit with the letters between two separators, mostly one word: much faster than tokenizing a text, most of whose words are
/// known.
template<typename Visit>
void eachRun(QStringView text, Visit visit)
{
    const FoldTable &table = FoldTable::of(FoldRule::Words);
    const auto separates = [&table](QChar c) {
        const FoldTable::Entry entry = table[c.unicode()];
        return entry.part == WordPart::Separator && !entry.isLong && !c.isSurrogate();
    };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), separates);
        if (end != begin)
            visit(QStringView(begin, end));
        begin = end == text.end() ? end : end + 1;
    }
}

} // namespace

void collectWordForms(QStringView text, QStringView language, const std::function<bool(quint64 hash)> &remember, QList<WordForm> &found)
{
    if (!hasWordForms(language))
        return;
    const size_t seed = qHash(language);
    eachRun(text, [&](QStringView run) {
        // By the letters as written: the same ones with other diacritics may have another stem.
        if (!remember(qHash(run, seed)))
            return;
        tokenize(run, [&](const Token &token) {
            const QStringList keys = wordFormKeys(run.sliced(token.span.begin, token.span.length()), language);
            for (const QString &key : keys) {
                if (remember(qHashMulti(seed, key, token.folded)))
                    found.append({key, token.folded.toString()});
            }
        });
    });
}

void WordFormCollector::collect(QStringView text, QStringView language)
{
    collectWordForms(text, language, [this](quint64 hash) { return remember(hash); }, m_found);
}

QList<WordForm> WordFormCollector::take()
{
    std::sort(m_found.begin(), m_found.end());
    return std::exchange(m_found, {});
}

bool WordFormCollector::remember(quint64 hash)
{
    if (m_remembered * 2 >= m_slots.size())
        makeRoom();
    const quint64 wanted = std::max<quint64>(hash, 1);
    const size_t mask = m_slots.size() - 1;
    size_t at = wanted & mask;
    while (m_slots[at] != 0 && m_slots[at] != wanted)
        at = (at + 1) & mask;
    if (m_slots[at] == wanted)
        return false;
    m_slots[at] = wanted;
    ++m_remembered;
    return true;
}

void WordFormCollector::makeRoom()
{
    const std::vector<quint64> before = std::exchange(m_slots, {});
    m_remembered = 0;
    m_slots.resize(before.empty() || before.size() >= mostSlots ? firstSlots : before.size() * 2);
    if (before.size() >= mostSlots)
        return;
    for (const quint64 hash : before) {
        if (hash != 0)
            std::ignore = remember(hash);
    }
}

} // namespace galley
