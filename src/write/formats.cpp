// The forms that a whole letter is written in. A new one is a file beside this and a row here.
#include <array>

#include "kamerbrief/write.hpp"
#include "write/json.hpp"
#include "write/markdown.hpp"

namespace kamerbrief {
namespace {

constexpr std::array formats{
    WriteFormat{"json", ".json", "one object a letter, as in kamerbrief(5)", write_json},
    WriteFormat{"markdown", ".md", "GitHub-flavoured, with linked citations", write_markdown},
};

}  // namespace

std::span<const WriteFormat> write_formats() {
    return formats;
}

}  // namespace kamerbrief
