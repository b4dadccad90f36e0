// Any bytes at all: archives that are none, texts that are none, and whatever else somebody names.
#include "promises.hpp"
#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    kamerbrief::check_reading(kamerbrief::bytes_of(data, size));
    return 0;
}
