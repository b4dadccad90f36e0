#include "cli/memory.hpp"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
#include <malloc.h>

namespace kamerbrief::cli {
namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

// What is larger is no part of the heap, and is given back; the most that glibc takes (mallopt(3)).
constexpr std::size_t mapped_from = 32 * mebibyte;

bool has_limit(decltype(RLIMIT_AS) resource) {
    rlimit limit{};
    return ::getrlimit(resource, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

/// Makes room at the end of the thread's heap, and takes nothing of it: no memory yet.
void enlarge_heap(std::size_t size) {
    void* const room = std::malloc(size);
    if (room == nullptr) return;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(room) + page - 1) / page * page;
    ::madvise(reinterpret_cast<void*>(begin), size - page, MADV_HUGEPAGE);
    std::free(room);
}

}  // namespace

void keep_memory() {
    ::mallopt(M_MMAP_THRESHOLD, mapped_from);
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_TOP_PAD, mebibyte);
    // Each thread would keep 64 MiB of addresses for itself. Where the system gives few of them, a thread that gets
    // none goes on, a page at a time, and never ends.
    if (has_limit(RLIMIT_AS)) ::mallopt(M_ARENA_MAX, 1);
}

void ask_for_large_pages(std::size_t letter, std::size_t threads) {
    constexpr std::size_t least = 16 * mebibyte;  // that most letters of a batch have room in
    constexpr std::size_t most = 256 * mebibyte;
    constexpr std::size_t for_each_byte = 40;  // of a file that is all text
    const std::size_t size = std::clamp(letter * for_each_byte, least, threads == 1 ? most : mapped_from - mebibyte);
    static thread_local std::size_t asked = 0;
    if (size <= asked) return;
    asked = size;
    // Where what is asked for may be counted as what is taken.
    if (has_limit(RLIMIT_AS) || has_limit(RLIMIT_DATA)) return;
    if (size < mapped_from) return enlarge_heap(size);
    constexpr int mappings_of_glibc = 65536;  // mallopt(3)
    ::mallopt(M_MMAP_MAX, 0);
    enlarge_heap(size);
    ::mallopt(M_MMAP_MAX, mappings_of_glibc);
}

}  // namespace kamerbrief::cli

#else

namespace kamerbrief::cli {

void keep_memory() {}
void ask_for_large_pages(std::size_t, std::size_t) {}

}  // namespace kamerbrief::cli

#endif
