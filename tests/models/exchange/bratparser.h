// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace galley::test {

struct BratText
{
    QString type;
    QList<std::pair<int, int>> spans; ///< code points
    QString text;
};

struct BratEvent
{
    QString type;
    QString trigger;
    QList<std::pair<QString, QString>> arguments; ///< role as written, with its number, and filler
};

/// A .txt and .ann pair read by the rules of the standoff format, stricter than brat itself: whatever is not exactly right is a fault.
struct BratFile
{
    QHash<QString, BratText> texts;
    QHash<QString, BratEvent> events;
    QHash<QString, QStringList> attributes; ///< "Realis E1" to its value, if any
    QHash<QString, QString> references;     ///< T to "Wikidata:Q1"
    QHash<QString, QString> notes;          ///< target to text
    QStringList relations;                  ///< "SameEvent E1 E2"
    QList<QStringList> equivalences;
    QStringList faults;

    /// The T id of the text-bound with this text and type; empty when there is none.
    [[nodiscard]] QString idOf(const QString &type, const QString &text) const;
};

[[nodiscard]] BratFile parseBrat(const QByteArray &text, const QByteArray &annotations);

} // namespace galley::test
