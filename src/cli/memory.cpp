#include "cli/memory.hpp"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

#ifdef __GLIBC__
#include <malloc.h>

namespace kamerbrief::cli {
namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

bool addresses_are_few() {
    rlimit addresses{};
    return ::getrlimit(RLIMIT_AS, &addresses) == 0 && addresses.rlim_cur != RLIM_INFINITY;
}

}  // namespace

void keep_memory() {
    ::mallopt(M_MMAP_THRESHOLD, 32 * mebibyte);  // the most that it takes
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_TOP_PAD, mebibyte);
    // Each thread would keep 64 MiB of addresses for itself. Where the system gives few of them, a thread that gets
    // none goes on, a page at a time, and never ends.
    if (addresses_are_few()) ::mallopt(M_ARENA_MAX, 1);
}

void ask_for_large_pages(std::size_t threads) {
    if (addresses_are_few()) return;
    // Only addresses, at the end of the heap: as nothing is written there, they take no memory. A letter of thousands
    // of pages fits, or what the heap of one of several threads can hold twice.
    const std::size_t size = (threads == 1 ? 256 : 31) * mebibyte;
    constexpr int mappings_of_glibc = 65536;  // its own limit, mallopt(3)
    if (threads == 1) ::mallopt(M_MMAP_MAX, 0);
    if (void* const heap = std::malloc(size)) {
        const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        const auto begin = (reinterpret_cast<std::uintptr_t>(heap) + page - 1) / page * page;
        ::madvise(reinterpret_cast<void*>(begin), size - page, MADV_HUGEPAGE);
        std::free(heap);
    }
    if (threads == 1) ::mallopt(M_MMAP_MAX, mappings_of_glibc);
}

}  // namespace kamerbrief::cli

#else

namespace kamerbrief::cli {

void keep_memory() {}
void ask_for_large_pages(std::size_t) {}

}  // namespace kamerbrief::cli

#endif
