// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/compression.h"

#include <zdict.h>
#include <zstd.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int compressionLevel = 3;
constexpr unsigned long long maximumFrameBytes = 256ULL * 1024 * 1024;
constexpr size_t dictionaryBytes = 110 * 1024;

struct ContextDeleter
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QByteArray compress(const QByteArray &bytes, const QByteArray &dictionary)
{
    // Contexts are kept: making one costs more than compressing a page.
    thread_local const std::unique_ptr<ZSTD_CCtx, ContextDeleter> context(ZSTD_createCCtx());
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress_usingDict(context.get(), frame.data(), static_cast<size_t>(frame.size()), bytes.constData(), size,
                                                   dictionary.constData(), static_cast<size_t>(dictionary.size()), compressionLevel);
    frame.resize(static_cast<qsizetype>(written));
    frame.squeeze();
    return frame;
}

Result<QByteArray> decompress(const QByteArray &frame, const DictionarySource &dictionaries)
{
    const auto size = static_cast<size_t>(frame.size());
    const unsigned long long contentSize = ZSTD_getFrameContentSize(frame.constData(), size);
    if (contentSize == ZSTD_CONTENTSIZE_ERROR || contentSize == ZSTD_CONTENTSIZE_UNKNOWN || contentSize > maximumFrameBytes)
        return failure(ErrorCode::LibraryDamaged, {}, u"not a zstd frame"_s);

    QByteArray dictionary;
    if (const quint32 id = ZSTD_getDictID_fromFrame(frame.constData(), size); id != 0 && dictionaries)
        dictionary = dictionaries(id);
    thread_local const std::unique_ptr<ZSTD_DCtx, ContextDeleter> context(ZSTD_createDCtx());
    QByteArray bytes(static_cast<qsizetype>(contentSize), Qt::Uninitialized);
    const size_t written = ZSTD_decompress_usingDict(context.get(), bytes.data(), static_cast<size_t>(bytes.size()), frame.constData(), size,
                                                     dictionary.constData(), static_cast<size_t>(dictionary.size()));
    if (ZSTD_isError(written) || written != contentSize)
        return failure(ErrorCode::LibraryDamaged, {}, QString::fromLatin1(ZSTD_getErrorName(written)));
    return bytes;
}

QByteArray trainDictionary(const QList<QByteArray> &samples)
{
    QByteArray joined;
    std::vector<size_t> sizes;
    for (const QByteArray &sample : samples) {
        joined += sample;
        sizes.push_back(static_cast<size_t>(sample.size()));
    }
    QByteArray dictionary(dictionaryBytes, Qt::Uninitialized);
    const size_t written = ZDICT_trainFromBuffer(dictionary.data(), dictionaryBytes, joined.constData(), sizes.data(),
                                                 static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(written))
        return {};
    dictionary.resize(static_cast<qsizetype>(written));
    return dictionary;
}

quint32 dictionaryId(const QByteArray &dictionary)
{
    return ZDICT_getDictID(dictionary.constData(), static_cast<size_t>(dictionary.size()));
}

} // namespace galley
