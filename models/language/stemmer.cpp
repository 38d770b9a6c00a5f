// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/stemmer.h"

#include <libstemmer.h>

#include <array>
#include <memory>

namespace galley {

namespace {

// In the order of StemLanguage.
constexpr std::array<const char *, stemLanguageCount> algorithms = {"english", "french", "german", "spanish", "portuguese", "romanian", "turkish",
                                                                    "indonesian", "serbian", "russian", "greek", "arabic", "hindi"};

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// Null when the library was built without the language.
sb_stemmer *stemmerOf(StemLanguage language)
{
    thread_local std::array<std::unique_ptr<sb_stemmer, DeleteStemmer>, stemLanguageCount> stemmers;
    const auto index = static_cast<size_t>(language);
    if (!stemmers[index])
        stemmers[index].reset(sb_stemmer_new(algorithms[index], nullptr));
    return stemmers[index].get();
}

} // namespace

QString stem(QStringView word, StemLanguage language)
{
    sb_stemmer *stemmer = stemmerOf(language);
    if (!stemmer)
        return word.toString();
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()), static_cast<int>(utf8.size()));
    if (!stemmed)
        return word.toString();
    return QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(stemmer));
}

} // namespace galley
