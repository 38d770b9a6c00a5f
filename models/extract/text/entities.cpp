// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/entities.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestReference = 10; ///< "&#x1F600;"

/// The named ones that content systems write; HTML knows two thousand more.
constexpr std::array<std::pair<QLatin1StringView, char16_t>, 34> names = {{{"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"amp"_L1, u'&'}, {"lt"_L1, u'<'},
    {"gt"_L1, u'>'}, {"nbsp"_L1, u' '}, {"rsquo"_L1, u'’'}, {"lsquo"_L1, u'‘'}, {"rdquo"_L1, u'”'}, {"ldquo"_L1, u'“'}, {"bdquo"_L1, u'„'},
    {"laquo"_L1, u'«'}, {"raquo"_L1, u'»'}, {"ndash"_L1, u'–'}, {"mdash"_L1, u'—'}, {"hellip"_L1, u'…'}, {"auml"_L1, u'ä'}, {"ouml"_L1, u'ö'},
    {"uuml"_L1, u'ü'}, {"Auml"_L1, u'Ä'}, {"Ouml"_L1, u'Ö'}, {"Uuml"_L1, u'Ü'}, {"szlig"_L1, u'ß'}, {"aacute"_L1, u'á'}, {"eacute"_L1, u'é'},
    {"iacute"_L1, u'í'}, {"oacute"_L1, u'ó'}, {"uacute"_L1, u'ú'}, {"ntilde"_L1, u'ñ'}, {"ccedil"_L1, u'ç'}, {"egrave"_L1, u'è'}, {"agrave"_L1, u'à'},
    {"atilde"_L1, u'ã'}, {"ecirc"_L1, u'ê'}}};

/// What "#8217", "#x26" or "amp" stands for; empty when it is none.
QString characterOf(QStringView reference)
{
    if (!reference.startsWith(u'#')) {
        const auto found = std::find_if(names.begin(), names.end(), [reference](const auto &name) { return name.first == reference; });
        return found == names.end() ? QString() : QString(QChar(found->second));
    }
    const bool isHex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool ok = false;
    const char32_t code = reference.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    const bool isText = ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code < 0x7f || code > 0x9f);
    return isText ? QString::fromUcs4(&code, 1) : QString();
}

} // namespace

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text.simplified();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i] == u'&' ? QStringView(text).sliced(i).left(longestReference + 1).indexOf(u';') : -1;
        const QString character = length > 0 ? characterOf(QStringView(text).sliced(i + 1, length - 1)) : QString();
        plain += character.isEmpty() ? QString(text[i]) : character;
        i += character.isEmpty() ? 0 : length;
    }
    return plain.simplified();
}

} // namespace galley
