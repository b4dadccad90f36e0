// How this process gets memory from the system. Of glibc only: elsewhere nothing is done, and nothing lacks but time.
#pragma once

#include <cstddef>

namespace kamerbrief::cli {

/// For the whole process, before any thread: memory of one letter is kept for the next. glibc would give it back to the
/// system and ask for it again, page by page: half of the time of a batch.
void keep_memory();

/// Before a letter of that many bytes is read, by one of `threads`: memory for it comes in pages of 2 MiB where the
/// system has such (Linux, madvise(2), MADV_HUGEPAGE). By 4 KiB a letter takes a thousand pages, and in a virtual
/// machine these take a third of its time; of a batch, whose letters take turns in them, 3 %.
void ask_for_large_pages(std::size_t letter, std::size_t threads);

}  // namespace kamerbrief::cli
