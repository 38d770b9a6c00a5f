// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/parserarena.h"

#include <algorithm>

namespace galley {

namespace {

constexpr size_t smallestChunk = 256 * 1024;
constexpr size_t largestChunk = 8 * 1024 * 1024;
constexpr size_t alignment = alignof(std::max_align_t);
constexpr unsigned allocationsBetweenLooks = 256; ///< at the clock and the cancel flag

} // namespace

ParserArena::ParserArena(size_t maximumBytes, std::chrono::milliseconds maximumTime, const CancelToken &cancel)
    : m_maximumBytes(maximumBytes)
    , m_deadline(std::chrono::steady_clock::now() + maximumTime)
    , m_cancel(cancel)
{
}

void *ParserArena::allocate(size_t bytes)
{
    if (++m_allocations % allocationsBetweenLooks == 0)
        look();
    const size_t size = (std::max<size_t>(bytes, 1) + alignment - 1) & ~(alignment - 1);
    if (size > m_left)
        addChunk(size);
    std::byte *memory = m_free;
    m_free += size;
    m_left -= size;
    return memory;
}

void ParserArena::addChunk(size_t bytes)
{
    const size_t size = std::max(bytes, std::clamp(m_total / 2, smallestChunk, largestChunk));
    if (m_total + size > m_maximumBytes)
        stop(Stop::Memory);
    m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
    m_free = m_chunks.back().get();
    m_left = size;
    m_total += size;
}

void ParserArena::look()
{
    if (m_cancel.isCancelled())
        stop(Stop::Cancelled);
    if (std::chrono::steady_clock::now() > m_deadline)
        stop(Stop::Time);
}

void ParserArena::stop(Stop reason)
{
    m_stopped = reason;
    std::longjmp(m_guard, 1);
}

} // namespace galley
