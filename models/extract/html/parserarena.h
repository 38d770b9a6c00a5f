// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace galley {

/// Memory for one run of a C parser: given out in a row, freed at once, and bounded. The parser has no way to fail, so when memory, time
/// or the user's patience is at an end, allocate() jumps back to where guard() was set. Only C frames may lie between the two.
class ParserArena final
{
public:
    enum class Stop { None, Memory, Time, Cancelled };

    ParserArena(size_t maximumBytes, std::chrono::milliseconds maximumTime, const CancelToken &cancel);

    /// The place to jump to, for setjmp() by the function that calls the parser.
    std::jmp_buf &guard() { return m_guard; }

    /// Never null. Jumps when a limit is reached.
    void *allocate(size_t bytes);

    [[nodiscard]] Stop stopped() const { return m_stopped; }

private:
    [[noreturn]] void stop(Stop reason);
    void addChunk(size_t bytes);
    void look();

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_free = nullptr;
    size_t m_left = 0;
    size_t m_total = 0;
    size_t m_maximumBytes;
    std::chrono::steady_clock::time_point m_deadline;
    CancelToken m_cancel;
    unsigned m_allocations = 0;
    Stop m_stopped = Stop::None;
    std::jmp_buf m_guard = {};
};

} // namespace galley
