// Changes texts line by line, besides libFuzzer's own changes of bytes: what a line means depends on those around it.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "mutations.hpp"

namespace kamerbrief {
namespace {

using Lines = std::vector<std::string>;

std::ptrdiff_t place(const Lines& lines, Random& random) {
    return static_cast<std::ptrdiff_t>(below(lines.size(), random));
}

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::size_t end = 0; end != text.npos; text.remove_prefix(std::min(text.size(), end + 1))) {
        end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
    }
    return lines;
}

std::string text_of(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines)
        text.append(text.empty() ? "" : "\n").append(line);
    return text;
}

void change(Lines& lines, Random& random) {
    const auto line = lines.begin() + place(lines, random);
    const auto other = lines.begin() + place(lines, random);
    switch (below(5, random)) {
        case 0:
            if (lines.size() > 1) lines.erase(line);
            break;
        case 1:
            lines.insert(other, std::string(*line));
            break;
        case 2:
            std::iter_swap(line, other);
            break;
        case 3:
            lines.insert(line, "");
            break;
        default: {  // joined, or parted
            const std::size_t at = line->empty() ? 0 : below(line->size(), random);
            const std::string rest = line->substr(at) + *other;
            line->resize(at);
            lines.insert(line + 1, rest);
        }
    }
}

}  // namespace
}  // namespace kamerbrief

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    if (below(3, random) > 0) return LLVMFuzzerMutate(data, size, max_size);
    Lines lines = lines_of(bytes_of(data, size));
    for (std::size_t times = 1 + below(3, random); times > 0; --times)
        change(lines, random);
    return put(text_of(lines), data, max_size);
}

/// Some lines of the one go between those of the other.
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data1, std::size_t size1,
                                                 const std::uint8_t* data2, std::size_t size2, std::uint8_t* out,
                                                 std::size_t max_out_size, unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    Lines lines = lines_of(bytes_of(data1, size1));
    const Lines others = lines_of(bytes_of(data2, size2));
    const auto begin = others.begin() + place(others, random);
    const auto end =
        begin + 1 + static_cast<std::ptrdiff_t>(below(static_cast<std::size_t>(others.end() - begin), random));
    lines.insert(lines.begin() + place(lines, random), begin, end);
    return put(text_of(lines), out, max_out_size);
}
