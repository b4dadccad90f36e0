// The forms that an index is written in. A new one is a file beside this and a row here.
#include <array>

#include "index/json.hpp"
#include "kamerbrief/index.hpp"

namespace kamerbrief {
namespace {

constexpr std::array formats{
    IndexFormat{"json", ".json", "one object, as in kamerbrief(5), which index reads too", write_index_json},
    IndexFormat{"sqlite", ".sqlite", "a database to query; one that is there is extended", nullptr},
};

}  // namespace

std::span<const IndexFormat> index_formats() {
    return formats;
}

}  // namespace kamerbrief
