// The XML of a Word file's parts, within a package that is well made: checksums and packing do not stand in the way.
#include "promises.hpp"
#include "target.hpp"
#include "word_parts.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const std::string file = package_of(parts_from_text(bytes_of(data, size)));
    const bool as_before = size % 2 == 1;
    check_reading(file, {.changes = as_before ? Changes::reject : Changes::accept, .hidden = as_before});
    return 0;
}
