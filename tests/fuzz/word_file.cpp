// The XML of a Word file's parts, within a package that is well made: checksums and packing do not stand in the way.
#include "promises.hpp"
#include "target.hpp"
#include "word_parts.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const std::string file = package_of(parts_from_text(bytes_of(data, size)));
    check_reading(file);
    check_reading(file, {.changes = Changes::reject, .hidden = true});
    return 0;
}
