// Loaded into the program before the C library (LD_PRELOAD), it lets one call fail, or that one and all behind it:
// FAIL names the calls ("allocation", "read" or "write"), FAIL_AT which of them is the first to fail, from 1. With
// FAIL_ON set, all behind it fail too. A file FAILED is made when the first has failed; without it the run had fewer
// such calls.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
}

namespace {

class Failing {
  public:
    Failing() {
        if (const char* at = std::getenv("FAIL_AT")) first_ = std::atol(at);
        kind_ = std::getenv("FAIL");
        failed_ = std::getenv("FAILED");
        goes_on_ = std::getenv("FAIL_ON") != nullptr;
    }

    bool now(const char* kind) {
        if (kind_ == nullptr || std::strcmp(kind_, kind) != 0) return false;
        const long number = ++number_;
        if (number == first_) syscall(SYS_close, syscall(SYS_open, failed_, O_CREAT | O_WRONLY, 0600));
        return number == first_ || (goes_on_ && number > first_);
    }

  private:
    std::atomic<long> number_ = 0;
    long first_ = 0;
    const char* kind_ = nullptr;
    const char* failed_ = nullptr;
    bool goes_on_ = false;
};

// Null before main(): what is allocated earlier is the dynamic loader's and that of the libraries' own beginnings.
Failing* failing = nullptr;

int (*program_main)(int, char**, char**) = nullptr;

int failing_main(int count, char** arguments, char** environment) {
    static Failing made;
    failing = &made;
    return program_main(count, arguments, environment);
}

bool fails(const char* kind) {
    return failing != nullptr && failing->now(kind);
}

bool no_memory() {
    if (!fails("allocation")) return false;
    errno = ENOMEM;
    return true;
}

}  // namespace

extern "C" {

using Start = int(int (*)(int, char**, char**), int, char**, void (*)(), void (*)(), void (*)(), void*);

int __libc_start_main(int (*main)(int, char**, char**), int count, char** arguments, void (*init)(), void (*fini)(),
                      void (*loader_fini)(), void* stack_end) {
    program_main = main;
    const auto start = reinterpret_cast<Start*>(dlsym(RTLD_NEXT, "__libc_start_main"));
    return start(failing_main, count, arguments, init, fini, loader_fini, stack_end);
}

void* malloc(size_t size) {
    return no_memory() ? nullptr : __libc_malloc(size);
}

void* calloc(size_t count, size_t size) {
    return no_memory() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) {
    return no_memory() ? nullptr : __libc_realloc(old, size);
}

void* aligned_alloc(size_t alignment, size_t size) {
    return no_memory() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void** made, size_t alignment, size_t size) {
    if (no_memory()) return ENOMEM;
    *made = __libc_memalign(alignment, size);
    return *made == nullptr ? ENOMEM : 0;
}

ssize_t read(int file, void* to, size_t bytes) {
    if (fails("read")) {
        errno = EIO;
        return -1;
    }
    return syscall(SYS_read, file, to, bytes);
}

ssize_t pread64(int file, void* to, size_t bytes, off_t at) {
    if (fails("read")) {
        errno = EIO;
        return -1;
    }
    return syscall(SYS_pread64, file, to, bytes, at);
}

ssize_t write(int file, const void* from, size_t bytes) {
    if (file != STDERR_FILENO && fails("write")) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_write, file, from, bytes);
}

ssize_t pwrite64(int file, const void* from, size_t bytes, off_t at) {
    if (fails("write")) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, from, bytes, at);
}
}
