// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/packedtext.h"

#include "models/storage/sqlite/compression.h"

#include <QCryptographicHash>

namespace galley {

PackedText packText(QStringView pageText, const QByteArray &dictionary)
{
    const QByteArray utf8 = pageText.toUtf8();
    return {QCryptographicHash::hash(utf8, QCryptographicHash::Sha256), compress(utf8, dictionary)};
}

} // namespace galley
