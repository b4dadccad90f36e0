// Reads each file that is named, writes what it says, and does so again with the first allocation failing, then the
// second, and so on until none is left that could: once by itself, and once with all behind it. Under AddressSanitizer,
// which tells what is used that should not be, and what is left behind at the end.
//
//     allocations FILE...
//
// Ends with 1, telling where, if a failure ends in anything but std::bad_alloc, the whole result, or an Error.
#include <fmt/format.h>
#include <libdeflate.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>
#include <optional>
#include <pugixml.hpp>
#include <string>

#include "kamerbrief/extract.hpp"
#include "kamerbrief/parsed.hpp"
#include "kamerbrief/read.hpp"
#include "kamerbrief/write.hpp"

namespace {

/// Which allocation fails. All are counted, ours and those of the libraries that can be given another allocator.
class Allocations {
  public:
    void fail_from(long first, bool goes_on) {
        number_ = 0;
        first_ = first;
        goes_on_ = goes_on;
    }
    void fail_no_more() { first_ = 0; }
    bool have_failed() const { return number_ >= first_; }

    void* make(std::size_t bytes) {
        if (first_ != 0) {
            ++number_;
            if (number_ == first_ || (goes_on_ && number_ > first_)) return nullptr;
        }
        return std::malloc(bytes);
    }

  private:
    long number_ = 0;
    long first_ = 0;
    bool goes_on_ = false;
};

Allocations allocations;

void* make(std::size_t bytes) {
    return allocations.make(bytes);
}

}  // namespace

void* operator new(std::size_t bytes) {
    if (void* made = make(bytes)) return made;
    throw std::bad_alloc();
}

void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    return make(bytes);
}

void operator delete(void* made) noexcept {
    std::free(made);
}

void operator delete(void* made, std::size_t) noexcept {
    std::free(made);
}

namespace kamerbrief {
namespace {

/// All that can be made of a letter, and of its JSON when that is read again.
std::string everything_of(const std::string& bytes) {
    const Letter letter = extract(read(bytes));
    std::string all;
    for (const WriteFormat& format : write_formats())
        all += format.write(letter, {});
    for (const RecordKind& kind : record_kinds())
        all += kind.json_lines(letter, "brief");
    read_parsed(write_formats().front().write(letter, {}));
    return all;
}

bool fails_well(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::string whole = everything_of(bytes);
    long most = 0;
    for (const bool goes_on : {false, true}) {
        for (long first = 1;; ++first) {
            std::optional<std::string> again;
            bool refused = false;
            allocations.fail_from(first, goes_on);
            try {
                again = everything_of(bytes);
            } catch (const std::bad_alloc&) {
                refused = true;
            } catch (const Error&) {
                refused = true;
            }
            const bool failed = allocations.have_failed();
            allocations.fail_no_more();
            if (!refused && again != whole) {
                fmt::print(stderr, "{}: not the same after allocation {} has failed\n", file, first);
                return false;
            }
            if (!failed) break;
            most = first;
        }
    }
    fmt::print("{}: {} allocations failed, one by one and with all behind them\n", file, most);
    return true;
}

}  // namespace
}  // namespace kamerbrief

int main(int count, char** files) {
    pugi::set_memory_management_functions(make, std::free);
    libdeflate_set_memory_allocator(make, std::free);
    for (int i = 1; i < count; ++i) {
        if (!kamerbrief::fails_well(files[i])) return EXIT_FAILURE;
    }
}
