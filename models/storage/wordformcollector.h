// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <tuple>
#include <vector>

namespace galley {

/// A row of word_form: a word, folded, under one of its keys (models/language/wordforms.h).
struct WordForm
{
    QString key;
    QString form;

    bool operator==(const WordForm &) const = default;
    bool operator<(const WordForm &other) const { return std::tie(key, form) < std::tie(other.key, other.form); }
};

/// Appends the words of a text of which \a remember says that they are new, as it says for true of a hash that it gets for the first time;
/// none in languages without rules for forms. Texts repeat their words, and most of them need no second look. Any thread.
void collectWordForms(QStringView text, QStringView language, const std::function<bool(quint64 hash)> &remember, QList<WordForm> &found);

/// Gathers the words of texts on their way into a library, beside the writer, who then only keeps them (WordFormStore::add()). It
/// hands each out once, so whoever takes them sees to it that they are kept. One thread at a time.
class WordFormCollector final
{
public:
    void collect(QStringView text, QStringView language);
    /// What was found since it was asked last, in the order in which it is kept.
    [[nodiscard]] QList<WordForm> take();

private:
    [[nodiscard]] bool remember(quint64 hash);
    void makeRoom();

    /// Hashes of what was met: a power of two of slots, 0 in those that are free. Asked for each word of each text, so a hash stands where it
    /// belongs or close behind, in one line of the processor's cache.
    std::vector<quint64> m_slots;
    size_t m_remembered = 0;
    QList<WordForm> m_found;
};

} // namespace galley
