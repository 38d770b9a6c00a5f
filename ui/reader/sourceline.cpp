// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/sourceline.h"

#include "models/language/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsPerMinute = 220;

struct DisplayNamesCloser
{
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};

/// Keeps the directions of a Latin name and an Arabic date apart.
QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return QString(firstStrongIsolate + text + popDirectionalIsolate);
}

} // namespace

QString languageDisplayName(const QString &tag)
{
    const QByteArray asked = QLocale().bcp47Name().toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleDisplayNames, DisplayNamesCloser> names(uldn_open(asked.constData(), ULDN_DIALECT_NAMES, &status));
    std::array<char, ULOC_FULLNAME_CAPACITY> locale = {};
    uloc_forLanguageTag(tag.toLatin1().constData(), locale.data(), int32_t(locale.size()), nullptr, &status);
    std::array<char16_t, 128> name = {};
    int32_t length = 0;
    if (U_SUCCESS(status))
        length = uldn_localeDisplayName(names.get(), locale.data(), name.data(), int32_t(name.size()), &status);
    if (U_SUCCESS(status) && length > 0 && locale[0] != 0)
        return QString::fromUtf16(name.data(), length);
    return languageName(tag);
}

QString sourceLineText(const ArticleMetadata &metadata, qsizetype words)
{
    QStringList parts;
    if (!metadata.site.isEmpty())
        parts.append(isolated(metadata.site));
    if (metadata.published.isValid())
        parts.append(isolated(QLocale().toString(metadata.published.toLocalTime().date(), QLocale::LongFormat)));
    if (!metadata.language.isEmpty())
        parts.append(isolated(languageDisplayName(metadata.language)));
    if (words > 0) {
        const int minutes = int(std::max<qsizetype>(1, (words + wordsPerMinute / 2) / wordsPerMinute));
        //: How long it takes to read the article, at the end of a line above the headline
        parts.append(QCoreApplication::translate("SourceLine", "%Ln minutes", nullptr, minutes));
    }
    return parts.join(u" · "_s);
}

} // namespace galley
