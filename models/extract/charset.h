// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace galley {

/// A text in UTF-8 without byte order mark, and how it was written before.
struct DecodedText
{
    QByteArray utf8;
    QString charset; ///< IANA name of what the bytes were read as
};

/// The charset that the head of a page declares (meta or XML declaration), lower case; empty when none.
[[nodiscard]] QByteArray declaredCharset(QByteArrayView head);

/// Reads bytes of any charset. In this order: byte order mark; UTF-16 and UTF-32 by where their NULs are; UTF-8 when it is valid,
/// whatever is declared; the declaration, as browsers read it (Latin-1 is windows-1252); damaged UTF-8; detection by letter frequencies.
/// Errors: FileBinary, CharsetUnknown; the subject is left empty.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace galley
