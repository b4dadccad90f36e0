// Changes JSON value by value, besides libFuzzer's own changes of bytes: what comes out is JSON still.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "mutations.hpp"

namespace kamerbrief {
namespace {

struct Value {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::size_t behind_text(std::string_view json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\';
    return std::min(at + 1, json.size());
}

/// All of them, keys too: texts, numbers and words, and whatever stands between brackets that match.
std::vector<Value> values_of(std::string_view json) {
    constexpr std::string_view between = " \n\t\r,:";
    constexpr std::string_view signs = " \n\t\r,:[]{}\"";
    std::vector<Value> values;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        std::size_t end = at + 1;
        if (c == '[' || c == '{') {
            open.push_back(at);
        } else if (c == ']' || c == '}') {
            if (!open.empty()) {
                values.push_back({open.back(), end});
                open.pop_back();
            }
        } else if (between.find(c) == between.npos) {
            end = c == '"' ? behind_text(json, at) : std::min(json.find_first_of(signs, at), json.size());
            values.push_back({at, end});
        }
        at = end;
    }
    return values;
}

const Value& one_of(const std::vector<Value>& values, Random& random) {
    return values[below(values.size(), random)];
}

/// The value as it is after what was done to it; "" for one that is to go.
std::string changed(std::string_view json, const Value& value, const std::string& other, Random& random) {
    const std::string text(json.substr(value.begin, value.end - value.begin));
    switch (below(5, random)) {
        case 0:
            return "null";
        case 1:
            return text + "," + other;
        case 2:
            return "";
        default:
            return other;
    }
}

/// Puts `middle` in the place of the value; with the comma beside it where it is to go.
std::string with(std::string_view json, Value value, std::string_view middle) {
    if (middle.empty() && value.end < json.size() && json[value.end] == ',') ++value.end;
    return std::string(json.substr(0, value.begin)).append(middle).append(json.substr(value.end));
}

}  // namespace
}  // namespace kamerbrief

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    const std::string json(bytes_of(data, size));
    const std::vector<Value> values = values_of(json);
    if (values.empty() || below(4, random) == 0) return LLVMFuzzerMutate(data, size, max_size);
    const Value& other = one_of(values, random);
    const Value& value = one_of(values, random);
    const std::string copy = json.substr(other.begin, other.end - other.begin);
    return put(with(json, value, changed(json, value, copy, random)), data, max_size);
}

/// A value of the one goes in the place of one of the other.
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data1, std::size_t size1,
                                                 const std::uint8_t* data2, std::size_t size2, std::uint8_t* out,
                                                 std::size_t max_out_size, unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    const std::string_view to = bytes_of(data1, size1);
    const std::string_view from = bytes_of(data2, size2);
    const std::vector<Value> values = values_of(to);
    const std::vector<Value> others = values_of(from);
    if (values.empty() || others.empty()) return put(to, out, max_out_size);
    const Value& other = one_of(others, random);
    return put(with(to, one_of(values, random), from.substr(other.begin, other.end - other.begin)), out, max_out_size);
}
