// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/wordformcollector.h"

#include <QStringList>
#include <QStringView>

namespace galley {

class Connection;

/// The words of the library by the keys of their forms (models/language/wordforms.h), so that a search for one form finds the
/// others. A word once learnt stays: one that no article holds any more finds nothing. Lives on the connection's thread.
class WordFormStore final
{
public:
    explicit WordFormStore(Connection &connection) : m_connection(connection) {}

    /// Keeps the words of a text that are not known yet; nothing in languages without rules. Within the caller's transaction.
    [[nodiscard]] Result<> learn(QStringView text, QStringView language);
    /// Keeps words that were collected before; those that the library has are left alone. Within the caller's transaction.
    [[nodiscard]] Result<> add(const QList<WordForm> &forms);
    /// The other forms and spellings of a word as written or as typed without diacritics, folded; the shortest when there are many.
    [[nodiscard]] Result<QStringList> formsOf(QStringView word) const;
    [[nodiscard]] Result<> forgetAll();

private:
    Connection &m_connection;
};

} // namespace galley
